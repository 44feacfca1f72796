package io.github.tenderscore.stress;

/**
 * How often bidding to beat the method succeeds.
 *
 * @param strategy the way of bidding
 * @param bids of the bids that follow it in fields that were assessed, how many come first or share the first place
 * @param fields of the fields that have such a bid, in how many one comes first or shares the first place
 */
public record StrategyFigures(Strategy strategy, Share bids, Share fields) {}
