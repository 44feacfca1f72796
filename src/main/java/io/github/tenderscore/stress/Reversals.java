package io.github.tenderscore.stress;

/**
 * How often the winner changes when one losing bid withdraws.
 *
 * <p>Where bids share the first place, a change is that others share it, or one has it alone. The last place and a failed gate are losing
 * too. Bids that cannot move the figures of others, as the rules declare, are counted as withdrawn without a change.
 *
 * @param fields of the fields with a losing bid, in how many there is one whose withdrawal changes the winner
 * @param withdrawals of all losing bids, how many change it by withdrawing
 * @param undefined how many withdrawals left bids that could not be assessed; they are no change
 * @param assessed how many withdrawals were assessed
 * @param why which bids were withdrawn, and why
 */
public record Reversals(Share fields, Share withdrawals, long undefined, long assessed, String why) {}
