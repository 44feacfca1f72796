/**
 * Exact numbers: ratios, percentages, money and declared rounding.
 *
 * <p>The idea that unlocks it: nothing here rounds unless a {@link io.github.tenderscore.number.Rounding} or a
 * {@link io.github.tenderscore.number.Precision} says so by name. There is no floating point.
 *
 * <p>Imports nothing else of this library.
 */
package io.github.tenderscore.number;
