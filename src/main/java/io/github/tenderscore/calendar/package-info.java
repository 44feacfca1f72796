/**
 * Working days, the standstill and the other periods that the Procurement Act 2023 sets.
 *
 * <p>The idea that unlocks it: a date is never only a date. Each one comes with the days that were counted, the days that were
 * not and why, and the provision that says how to count. Nothing here reads a clock, and the bank holidays are an argument
 * ({@link io.github.tenderscore.calendar.BankHolidays}), since a proclamation may move them at any time.
 *
 * <p>May import {@code fault}, {@code explain} (the counts are explained by the same steps as scores are) {@code law} and {@code number}.
 */
package io.github.tenderscore.calendar;
