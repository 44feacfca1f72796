/**
 * How promised social value earns points.
 *
 * <p>The idea that unlocks it: a promise is a quantity in its natural unit, and a
 * {@link io.github.tenderscore.socialvalue.SocialValueRule} turns it into a share of the points like any other rule. Where more than the
 * quantity decides, the rule declares it and finds it in a {@link io.github.tenderscore.socialvalue.Field}.
 *
 * <p>May import {@code number}, {@code explain}, {@code rule} and {@code reference} (no other family of rules).
 */
package io.github.tenderscore.socialvalue;
