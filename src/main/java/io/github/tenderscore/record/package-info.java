/**
 * The record of a procurement: everything that happened, in order, so that every decision can be explained and worked out again years
 * later (Procurement Act 2023, section 98).
 *
 * <p>The idea that unlocks it: a {@link io.github.tenderscore.record.ProcurementRecord} only grows, and its
 * {@link io.github.tenderscore.record.RecordReplay} is a fold over its events. {@link io.github.tenderscore.record.EventOrder} holds the table of
 * what may follow what; each kind of event has its rules besides, and an event that breaks one is refused with the provision that it
 * offends. So a record that replays is one in which nothing was marked before it was opened, decided after it was told, or typed in
 * over what the method computes.
 *
 * <p>May import the ground floor, {@code calendar}, the families of rules, {@code model}, {@code decision}, the front door, {@code panel}
 * and {@code stage}. How a record is written as lines that are chained by hashes is in {@code json}.
 */
package io.github.tenderscore.record;
