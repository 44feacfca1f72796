package io.github.tenderscore.check;

import io.github.tenderscore.stress.StressReport;

/**
 * What the draft method did with made-up fields of bids. They are illustrative: they show the method, and say nothing of any bidder.
 *
 * @param report the report, which names its model of bids and its seed
 */
public record StressFacts(StressReport report) implements Facts {}
