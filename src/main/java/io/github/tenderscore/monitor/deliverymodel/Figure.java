package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.number.Ratio;
import java.util.Optional;

/**
 * A figure with how it was worked out, or why there is none.
 *
 * @param step how; it has an exact figure where there is one, and says in its note why where there is none
 * @param missing {@code unknown}, {@code not-defined} or a more exact word where there is no figure; empty text where there is one
 */
public record Figure(Step step, String missing) {

    /**
     * Checks that there is either a figure or a word.
     *
     * @param step how; it has an exact figure where there is one, and says in its note why where there is none
     * @param missing {@code unknown}, {@code not-defined} or a more exact word where there is no figure; empty text where there is one
     * @throws IllegalArgumentException if there is both or neither
     */
    public Figure {
        if (step.exact().isPresent() != missing.isEmpty()) {
            throw new IllegalArgumentException(
                    "The figure (" + step.label() + ") must have a value or a word for why it has none, and not both");
        }
    }

    static Figure of(Step step) {
        return new Figure(step, "");
    }

    static Figure of(String label, String formula, String substituted, Ratio value) {
        return of(Step.of(label).formula(formula, substituted).exact(value).build());
    }

    static Figure missing(String label, String code, String why) {
        return new Figure(Step.of(label).note(why).build(), code);
    }

    static Figure unknown(String label, String why) {
        return missing(label, "unknown", why);
    }

    /** This figure, or the reason why there is none under another label. */
    Figure orMissing(String label) {
        return missing(label, missing, step.note());
    }

    /**
     * The figure.
     *
     * @return exactly; empty where there is none
     */
    public Optional<Ratio> value() {
        return step.exact();
    }

    Indicator indicator(String id, String unit) {
        return missing.isEmpty()
                ? Indicator.figure(id, step, unit)
                : Indicator.missing(id, step.label(), missing, step.note());
    }
}
