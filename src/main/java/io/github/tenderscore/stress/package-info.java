/**
 * What a draft method would do with thousands of plausible fields of bids, before any bidder sees it: how often a loser that withdraws
 * changes the winner, which criteria decide, which never do, and how often the lowest price wins.
 *
 * <p>The idea that unlocks it: a field of bids is made from a declared, seeded model and assessed by the same engine that will make the
 * award, so that what is seen is the method itself and no model of it; the same fields under another rule show a better method beside the
 * draft. Made-up bids are illustrative and say so.
 *
 * <p>May import {@code number}, {@code fault}, {@code rule}, {@code reference}, {@code price}, {@code quality}, {@code ranking}, {@code
 * socialvalue}, {@code model}, {@code comparison}, {@code robustness}, {@code simulation} and the front door.
 */
package io.github.tenderscore.stress;
