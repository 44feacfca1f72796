/**
 * The same tenders under other rules, side by side.
 *
 * <p>The idea that unlocks it: a method is a value, so a rule in it can be changed and the tenders assessed again, with everything else
 * as published. That shows before publication which rule decides, and what about it does. It is a question of "what if": the award is
 * made under the published method and no other (Procurement Act 2023, section 19(1)).
 *
 * <p>May import {@code number}, {@code fault}, {@code rule}, {@code price}, {@code ranking}, {@code model} and the front door.
 */
package io.github.tenderscore.comparison;
