/**
 * How prices earn points.
 *
 * <p>The idea that unlocks it: the many published formulas are few shapes. A {@link io.github.tenderscore.price.PriceRule} of
 * {@link io.github.tenderscore.price.PriceRules} is a kernel (hyperbolic power, line and power of a line, lines and steps between prices,
 * logarithm, closeness to a reference price, rank table) with its parameters, and what it compares a price with is a declared
 * {@link io.github.tenderscore.reference.ReferenceSet}. The entries of the catalogue stand kernel by kernel in {@code …Rules}.
 *
 * <p>May import {@code number}, {@code explain}, {@code rule} and {@code reference} (no other family of rules).
 */
package io.github.tenderscore.price;
