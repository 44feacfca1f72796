/**
 * Whether the freedom to award to the most advantageous tender is used, and whether the council's own policy reaches its tenders.
 *
 * <p>The idea that unlocks it: the regime of a notice decides what counts, not its date, and a list of criteria that is missing or
 * incomplete is unknown. {@link io.github.tenderscore.monitor.uptake.UptakeTally} takes {@linkplain
 * io.github.tenderscore.monitor.uptake.UptakeLot lots} one by one, any number of them, and gives an {@link
 * io.github.tenderscore.monitor.uptake.Uptake} with counts, bounds and coverage beside every share.
 *
 * <p>May import the ground floor, {@code ranking}, {@code model}, the front door, {@code procurement} and {@code
 * monitor}.
 */
package io.github.tenderscore.monitor.uptake;
