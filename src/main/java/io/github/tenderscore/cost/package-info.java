/**
 * What a purchase costs over its whole life, and prices that are adjusted for the ranking only.
 *
 * <p>The idea that unlocks it: what is compared is worked out here and then scored as any other price, while what is paid stays what the
 * tender says. Horizon, price level, VAT basis and discounting are published once and are the same for all tenders, or the costs are
 * refused.
 *
 * <p>May import {@code number}, {@code fault}, {@code explain} and {@code appraisal} (no other family of rules).
 */
package io.github.tenderscore.cost;
