package io.github.tenderscore.monitor;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.util.Optional;

/**
 * How much of something is so, is not so, and is not known: counts, or sums of money.
 *
 * <p>What is not known never counts as no. The share is worked out over what is known; beside it stand the least and the greatest share
 * that all of it could come to, and how much is known.
 *
 * @param yes how much is so; zero or more
 * @param no how much is not so; zero or more
 * @param unknown how much is not known; zero or more
 */
public record Share(Ratio yes, Ratio no, Ratio unknown) {

    /** Nothing yet. */
    public static final Share NONE = new Share(Ratio.ZERO, Ratio.ZERO, Ratio.ZERO);

    /**
     * Checks the three parts.
     *
     * @param yes how much is so; zero or more
     * @param no how much is not so; zero or more
     * @param unknown how much is not known; zero or more
     * @throws IllegalArgumentException if one is negative
     */
    public Share {
        notNegative(yes, "so");
        notNegative(no, "not so");
        notNegative(unknown, "not known");
    }

    private static void notNegative(Ratio part, String what) {
        if (part.signum() < 0) {
            throw new IllegalArgumentException(
                    "The part (" + part + ") of a share that is " + what + " must not be negative");
        }
    }

    /**
     * A share of counted things.
     *
     * @param yes how many are so
     * @param no how many are not so
     * @param unknown how many are not known
     * @return the share
     * @throws IllegalArgumentException if one is negative
     */
    public static Share of(long yes, long no, long unknown) {
        return new Share(Ratio.of(yes), Ratio.of(no), Ratio.of(unknown));
    }

    /**
     * One thing of some weight.
     *
     * @param answer whether it is so; empty where that is not known
     * @param weight how much it counts, such as 1 or its value in pounds
     * @return the share of that thing alone
     * @throws IllegalArgumentException if the weight is negative
     */
    public static Share of(Optional<Boolean> answer, Ratio weight) {
        if (answer.isEmpty()) {
            return new Share(Ratio.ZERO, Ratio.ZERO, weight);
        }
        return answer.get() ? new Share(weight, Ratio.ZERO, Ratio.ZERO) : new Share(Ratio.ZERO, weight, Ratio.ZERO);
    }

    /**
     * This share and another of other things.
     *
     * @param other the share of other things in the same unit
     * @return both together
     */
    public Share plus(Share other) {
        return new Share(yes.plus(other.yes), no.plus(other.no), unknown.plus(other.unknown));
    }

    /**
     * All of it, known or not.
     *
     * @return yes + no + unknown
     */
    public Ratio total() {
        return yes.plus(no).plus(unknown);
    }

    /**
     * The share among what is known.
     *
     * @return yes / (yes + no), from 0 to 1; empty where nothing is known, so that it is not defined
     */
    public Optional<Ratio> known() {
        return part(yes, yes.plus(no));
    }

    /**
     * The least share of all: as if all that is not known were not so.
     *
     * @return yes / (yes + no + unknown), from 0 to 1; empty where there is nothing at all
     */
    public Optional<Ratio> low() {
        return part(yes, total());
    }

    /**
     * The greatest share of all: as if all that is not known were so.
     *
     * @return (yes + unknown) / (yes + no + unknown), from 0 to 1; empty where there is nothing at all
     */
    public Optional<Ratio> high() {
        return part(yes.plus(unknown), total());
    }

    /**
     * How much of all is known.
     *
     * @return (yes + no) / (yes + no + unknown), from 0 to 1; empty where there is nothing at all
     */
    public Optional<Ratio> coverage() {
        return part(yes.plus(no), total());
    }

    private static Optional<Ratio> part(Ratio part, Ratio whole) {
        return whole.signum() == 0 ? Optional.empty() : Optional.of(part.dividedBy(whole));
    }

    /**
     * How the share was worked out.
     *
     * @param label what it is the share of
     * @return a step with the share among what is known, and the bounds and the coverage below it
     */
    public Step step(String label) {
        Step.Builder step = Step.of(label);
        if (known().isPresent()) {
            step.formula("yes / (yes + no)", quotient(Figures.exact(yes), yes, no))
                    .exact(known().get());
        } else {
            step.note("not defined: nothing is known");
        }
        if (unknown.signum() > 0) {
            step.step(bound("At least", "yes / (yes + no + unknown)", Figures.exact(yes), low()));
            step.step(bound(
                    "At most",
                    "(yes + unknown) / (yes + no + unknown)",
                    "(" + Figures.exact(yes) + " + " + Figures.exact(unknown) + ")",
                    high()));
            step.step(bound(
                    "Coverage",
                    "(yes + no) / (yes + no + unknown)",
                    "(" + Figures.exact(yes) + " + " + Figures.exact(no) + ")",
                    coverage()));
        }
        return step.build();
    }

    private Step bound(String label, String formula, String top, Optional<Ratio> value) {
        return Step.of(label)
                .formula(formula, quotient(top, yes, no, unknown))
                .exact(value.orElseThrow())
                .build();
    }

    private static String quotient(String top, Ratio... parts) {
        StringBuilder text = new StringBuilder(top).append(" / (");
        for (int i = 0; i < parts.length; i++) {
            text.append(i == 0 ? "" : " + ").append(Figures.exact(parts[i]));
        }
        return text.append(')').toString();
    }
}
