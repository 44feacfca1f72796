/**
 * How firmly an award stands: by how much a weight, a mark or a price may change before another tender wins, and whether a bidder that
 * withdraws, or one that joins, turns the others round.
 *
 * <p>The idea that unlocks it: under a weighted sum the lead of one tender over another is a straight line in every weight, so that the
 * points at which the winner changes are found exactly, without trying. For every other rule the tenders are assessed again with one
 * thing changed, by the same engine that made the award. Nothing here is a double, and nothing here is part of an award: the award is
 * made under the published method alone (Procurement Act 2023, section 19(1)).
 *
 * <p>May import {@code number}, {@code explain}, {@code fault}, {@code rule}, {@code quality}, {@code ranking}, {@code decision},
 * {@code model} and the front door.
 */
package io.github.tenderscore.robustness;
