/**
 * A council among councils like it: where its figure stands between theirs, without a league table.
 *
 * <p>The idea that unlocks it: figures are compared only where they are the same thing. A {@link
 * io.github.tenderscore.monitor.peers.Basis} names indicator, definition, area, period and mean, and must be the same for all; a group that is too
 * small, or was chosen after its figures were seen, gives no figure at all.
 *
 * <p>May import {@code number}, {@code explain}, {@code fault}, {@code reference} (for medians), {@code commitment} (for directions and
 * grades of evidence) and {@code monitor}.
 */
package io.github.tenderscore.monitor.peers;
