/**
 * Who is awarded which lot.
 *
 * <p>The idea that unlocks it: each lot is assessed by itself, under its own published method. A
 * {@link io.github.tenderscore.lot.Lotting} says how many lots one supplier may be awarded and by which published
 * {@link io.github.tenderscore.lot.LotMechanism} it is decided which (Procurement Act 2023, section 23(4)). Nothing is marked or scored
 * a second time here; where several allocations follow from what is published, all are named and none is chosen.
 *
 * <p>May import the ground floor, the families of rules, {@code model} and the front door.
 */
package io.github.tenderscore.lot;
