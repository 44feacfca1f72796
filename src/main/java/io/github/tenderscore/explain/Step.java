package io.github.tenderscore.explain;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One line of an explanation: what was worked out, by which formula, from which figures, with which result.
 *
 * <p>{@link #substituted()} is the formula with the figures put in. It holds numbers (with commas between thousands, such as
 * {@code 1,090,000}, or as fractions), {@code + - × / ^}, brackets, {@code min(a; b)} and {@code max(a; b)}, and nothing
 * else, so that anybody can work it out again: its value is {@link #exact()}.
 *
 * @param label what the figure is
 * @param formula the published formula in words; empty where the figure is given and not worked out
 * @param substituted the formula with the figures put in; empty where there is no formula
 * @param exact the figure before rounding; empty for a step that only groups others
 * @param rounding how the figure is rounded, where the method declares it
 * @param note anything a reader must know beside: the source of a rule, "approximate", why a figure is missing
 * @param steps the steps that lead here, in the order of the method
 */
public record Step(
        String label,
        String formula,
        String substituted,
        Optional<Ratio> exact,
        Optional<Rounding.Digits> rounding,
        String note,
        List<Step> steps) {

    /**
     * Copies the steps.
     *
     * @param label what the figure is
     * @param formula the published formula in words; empty where the figure is given and not worked out
     * @param substituted the formula with the figures put in; empty where there is no formula
     * @param exact the figure before rounding; empty for a step that only groups others
     * @param rounding how the figure is rounded, where the method declares it
     * @param note anything a reader must know beside: the source of a rule, "approximate", why a figure is missing
     * @param steps the steps that lead here, in the order of the method
     */
    public Step {
        steps = List.copyOf(steps);
    }

    /**
     * Starts a step.
     *
     * @param label what the figure is
     * @return a builder
     */
    public static Builder of(String label) {
        return new Builder(label);
    }

    /**
     * The step of a rule that gives a figure and does not show how.
     *
     * @param label what the figure is
     * @param figure the figure
     * @param rule the id of the rule
     * @return a step without a formula, which says so
     */
    public static Step unexplained(String label, Ratio figure, String rule) {
        return of(label)
                .exact(figure)
                .note("as rule " + rule + " gives it; the rule does not show its steps")
                .build();
    }

    /**
     * The figure as it counts further on: rounded where the method declares it.
     *
     * @return empty for a step that only groups others
     */
    public Optional<Ratio> value() {
        return exact.map(figure -> rounding.map(digits -> digits.apply(figure)).orElse(figure));
    }

    /**
     * The same step with one more thing that a reader must know.
     *
     * @param more a sentence part; it follows what the note says already
     * @return a new step
     */
    public Step withNote(String more) {
        return new Step(
                label, formula, substituted, exact, rounding, note.isEmpty() ? more : note + "; " + more, steps);
    }

    /**
     * The same step with more steps that lead to it.
     *
     * @param more they follow those that it has
     * @return a new step
     */
    public Step withSteps(List<Step> more) {
        List<Step> all = new ArrayList<>(steps);
        all.addAll(more);
        return new Step(label, formula, substituted, exact, rounding, note, all);
    }

    /** Collects the parts of a step; what is not set stays empty. Not thread-safe. */
    public static final class Builder {

        private final String label;
        private String formula = "";
        private String substituted = "";
        private Optional<Ratio> exact = Optional.empty();
        private Optional<Rounding.Digits> rounding = Optional.empty();
        private String note = "";
        private final List<Step> steps = new ArrayList<>();

        private Builder(String label) {
            this.label = label;
        }

        /**
         * The formula and the figures put into it.
         *
         * @param words the published formula in words
         * @param figures the same with the figures put in
         * @return this builder
         */
        public Builder formula(String words, String figures) {
            formula = words;
            substituted = figures;
            return this;
        }

        /**
         * The figure before rounding.
         *
         * @param figure the exact figure
         * @return this builder
         */
        public Builder exact(Ratio figure) {
            exact = Optional.of(figure);
            return this;
        }

        /**
         * How the figure is rounded.
         *
         * @param digits empty where the method declares no rounding here
         * @return this builder
         */
        public Builder rounded(Optional<Rounding.Digits> digits) {
            rounding = digits;
            return this;
        }

        /**
         * What a reader must know beside.
         *
         * @param text a sentence part
         * @return this builder
         */
        public Builder note(String text) {
            note = text;
            return this;
        }

        /**
         * A step that leads to this one.
         *
         * @param step the step
         * @return this builder
         */
        public Builder step(Step step) {
            steps.add(step);
            return this;
        }

        /**
         * Steps that lead to this one.
         *
         * @param more the steps, in order
         * @return this builder
         */
        public Builder steps(List<Step> more) {
            steps.addAll(more);
            return this;
        }

        /**
         * Finishes.
         *
         * @return the step
         */
        public Step build() {
            return new Step(label, formula, substituted, exact, rounding, note, steps);
        }
    }
}
