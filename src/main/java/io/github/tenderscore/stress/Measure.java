package io.github.tenderscore.stress;

import io.github.tenderscore.number.Ratio;
import java.util.Locale;
import java.util.Optional;

/** A figure by which methods are set side by side, and which way is declared the better one. */
public enum Measure {
    /** The share of fields that could not be assessed; less is better. */
    NOT_ASSESSED("fields that could not be assessed", true),
    /** The share of fields in which a losing bid that withdraws changes the winner; less is better. */
    REVERSALS("fields in which a losing bid that withdraws changes the winner", true),
    /** The share of fields in which bids share the first place; less is better. */
    TIES("fields in which bids share the first place", true),
    /** The share of fields in which no bid passes the gates; less is better. */
    EMPTY("fields in which no bid passes the gates", true),
    /** The share of fields in which a bid has points below zero; less is better. */
    BELOW_ZERO("fields in which a bid has points below zero", true),
    /** The number of criteria that decide no field; less is better. */
    DEAD_CRITERIA("criteria that decide no field", true),
    /** How much weight stands elsewhere than stated, in per cent of all points; less is better. */
    WEIGHT_DEPARTURE("per cent of the weight that stands elsewhere than stated", true),
    /** The share of fields with one winner in which no ranked bid asks less than it; neither more nor less is declared better. */
    LOWEST_PRICE_WINS("fields in which the lowest price wins", false);

    private final String words;
    private final boolean lessIsBetter;

    Measure(String words, boolean lessIsBetter) {
        this.words = words;
        this.lessIsBetter = lessIsBetter;
    }

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * What it counts.
     *
     * @return a few words
     */
    public String words() {
        return words;
    }

    /**
     * Whether less of it is declared better.
     *
     * @return false where neither way is
     */
    public boolean lessIsBetter() {
        return lessIsBetter;
    }

    /**
     * The figure of a method.
     *
     * @param figures what the method does
     * @return empty where the method has none
     */
    public Optional<Ratio> of(MethodFigures figures) {
        return switch (this) {
            case DEAD_CRITERIA -> Optional.of(Ratio.of(figures.deadCriteria().size()));
            case WEIGHT_DEPARTURE -> figures.weightDeparture();
            default -> share(figures).flatMap(Share::value);
        };
    }

    /**
     * Whether it is a share of the fields.
     *
     * @return false for the number of criteria and for per cent of weight
     */
    public boolean isShare() {
        return this != DEAD_CRITERIA && this != WEIGHT_DEPARTURE;
    }

    /** The share that it is; empty where it is another figure. */
    Optional<Share> share(MethodFigures figures) {
        Outcomes outcomes = figures.outcomes();
        return switch (this) {
            case NOT_ASSESSED -> Optional.of(outcomes.notAssessed());
            case REVERSALS -> Optional.of(figures.reversals().fields());
            case TIES -> Optional.of(outcomes.tied());
            case EMPTY -> Optional.of(outcomes.empty());
            case BELOW_ZERO -> Optional.of(outcomes.belowZero());
            case LOWEST_PRICE_WINS -> outcomes.lowestPriceWins();
            case DEAD_CRITERIA, WEIGHT_DEPARTURE -> Optional.empty();
        };
    }
}
