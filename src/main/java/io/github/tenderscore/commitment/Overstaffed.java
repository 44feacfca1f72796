package io.github.tenderscore.commitment;

import io.github.tenderscore.number.Ratio;

/**
 * An offer of more people than its price can pay; to be clarified, and no change of any score.
 *
 * @param offer the offer
 * @param offered full-time equivalents on all measures that count them
 * @param ceiling the most that its price can pay
 */
public record Overstaffed(Offer offer, Ratio offered, WorkforceCeiling ceiling) {}
