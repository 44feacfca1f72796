/**
 * What is known of a place: how deprived it is, how great a need is there, and how much of what is spent in it stays.
 *
 * <p>The idea that unlocks it: need is a figure of the place in which something is delivered, never of the place in which a supplier has its
 * office. Each figure names the statistics it stands on, and a result that it weights is shown beside the one without it.
 *
 * <p>May import {@code number}, {@code fault}, {@code explain}, {@code appraisal} and {@code appraisal.internal}.
 */
package io.github.tenderscore.place;
