/**
 * Law as dated data: what binds whom from which day to which, and the thresholds of the Procurement Act 2023.
 *
 * <p>The idea that unlocks it: the day on which a procurement commences chooses the rule, never today's; a later rule does not judge an earlier
 * award.
 *
 * <p>May import {@code number}.
 */
package io.github.tenderscore.law;
