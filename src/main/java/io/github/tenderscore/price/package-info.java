/**
 * How prices earn points.
 *
 * <p>The idea that unlocks it: the many published formulas are few shapes. A {@link io.github.tenderscore.price.PriceRule} of
 * {@link io.github.tenderscore.price.PriceRules} is one of two kernels (the hyperbolic power and the anchored line) with its
 * parameters, and what they compare a price with is a declared {@link io.github.tenderscore.reference.ReferenceSet}.
 *
 * <p>May import {@code number}, {@code explain}, {@code rule} and {@code reference} (no other family of rules).
 */
package io.github.tenderscore.price;
