/**
 * How promised social value earns points.
 *
 * <p>The idea that unlocks it: a promise is a quantity in its natural unit, and a
 * {@link io.github.tenderscore.socialvalue.SocialValueRule} turns it into a share of the points like any other rule.
 *
 * <p>May import {@code number}, {@code explain} and {@code rule}, and no other family of rules.
 */
package io.github.tenderscore.socialvalue;
