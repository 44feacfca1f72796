package io.github.tenderscore.check;

import io.github.tenderscore.law.ThresholdType;
import java.util.Optional;

/**
 * How an authority placed a contract among the thresholds of the Procurement Act 2023.
 *
 * @param type the row of Schedule 1 by which it was placed; empty where not known
 * @param covered whether it is treated as a contract that the Act covers in full, and so as one above the threshold; empty where not known
 */
public record CoverageFacts(Optional<ThresholdType> type, Optional<Boolean> covered) implements Facts {}
