package io.github.tenderscore.simulation;

/**
 * Which weights are thought possible, and how likely each is.
 *
 * <p>The published weights are certain. A distribution asks what would have happened had they not been: before publication, or to show a
 * bidder how little or how much hung on them. Every distribution here is uniform on what it allows: no set of weights is more likely than
 * another. Immutable and thread-safe; made by {@link WeightDistributions}.
 */
public sealed interface WeightDistribution permits WeightKernel {

    /**
     * The short name.
     *
     * @return {@code free}, {@code ranked} or {@code interval}
     */
    String id();

    /**
     * What it allows, in words.
     *
     * @return a sentence without its full stop
     */
    String description();
}
