package io.github.tenderscore.simulation;

/**
 * How the share that a tender earned of a criterion might have come out otherwise: a mark that another panel would have given, or a price
 * that is an estimate.
 *
 * <p>What varies is the share of the points available, from 0 to 1, of that tender alone. Where a rule compares prices with each other, a
 * changed price changes the shares of the others too; the package {@code stress} assesses whole fields anew for that. Immutable and
 * thread-safe; made by {@link Uncertainties}.
 */
public sealed interface Uncertainty permits UncertaintyKernel {

    /**
     * The short name.
     *
     * @return {@code uniform}, {@code within}, {@code triangular} or {@code grade}
     */
    String id();

    /**
     * What it allows, in words.
     *
     * @return a sentence without its full stop
     */
    String description();
}
