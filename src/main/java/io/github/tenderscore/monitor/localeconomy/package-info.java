/**
 * Where a council's money lands: how much of it stays in the area, reaches small firms and the voluntary sector, and how a published target is met.
 *
 * <p>The idea that unlocks it: nothing is local without an area. A {@link io.github.tenderscore.monitor.localeconomy.SpendBasis} names the area with
 * its boundaries, the test of place and the definitions of small and voluntary, and no figure exists without one. Two means of the same councils are
 * two types, {@link io.github.tenderscore.monitor.localeconomy.PlainMean} and {@link io.github.tenderscore.monitor.localeconomy.PooledMean}, because
 * they differ by points and not by rounding.
 *
 * <p>May import {@code number}, {@code explain}, {@code fault}, {@code rule}, {@code law}, {@code place}, {@code procurement} and {@code
 * monitor}.
 */
package io.github.tenderscore.monitor.localeconomy;
