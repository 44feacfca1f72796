/**
 * The prices that a tender is compared with, and the figures taken from them.
 *
 * <p>The idea that unlocks it: rules that give points and tests that flag a low price differ in what they do with a mean or a
 * median, not in how it is found. Both declare whose prices count ({@link io.github.tenderscore.reference.ReferenceSet}) and
 * take the figures from {@link io.github.tenderscore.reference.ReferenceStatistics}.
 *
 * <p>May import {@code number} and {@code explain}.
 */
package io.github.tenderscore.reference;
