/**
 * What a council has to pay and to publish by when: what is due, on time, late or missing on a day that the caller names.
 *
 * <p>The idea that unlocks it: two counts of days that look alike are kept apart. Section 68 begins <em>with</em> the day of receipt, regulation 38 on
 * the day <em>after</em> it, so that one and the same payment can be late by the one and within 30 days by the other; both are shown. What nobody
 * reported is not known, and no notice proves no payment.
 *
 * <p>May import {@code number}, {@code explain}, {@code fault}, {@code law}, {@code calendar}, {@code procurement} and {@code monitor}.
 */
package io.github.tenderscore.monitor.transparency;
