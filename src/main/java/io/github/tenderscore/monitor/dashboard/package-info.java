/**
 * A council at a glance: every instrument beside the others, never added up, with what changed since the last time.
 *
 * <p>The idea that unlocks it: a dashboard lists indicators and compares each with itself in an earlier edition. There is no figure over
 * figures. {@link io.github.tenderscore.monitor.dashboard.NoticeTally} makes of published procurements what stands on it,
 * {@link io.github.tenderscore.monitor.dashboard.CouncilReturns} of what the council returns about itself.
 *
 * <p>May import the ground floor, {@code procurement}, {@code monitor} and the instruments of the monitoring.
 */
package io.github.tenderscore.monitor.dashboard;
