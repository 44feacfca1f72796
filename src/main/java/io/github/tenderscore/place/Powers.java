package io.github.tenderscore.place;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Precision;
import io.github.tenderscore.number.Ratio;

/** The step of a figure that is a power, which says whether it is approximate. */
final class Powers {

    private Powers() {}

    /** The step of a figure in whose formula something is raised to an exponent. */
    static Step explain(String label, String words, String figures, Ratio exponent, Ratio figure) {
        Step.Builder step = Step.of(label).formula(words, figures).exact(figure);
        if (!exponent.isWhole()) {
            step.note("approximate, to " + Precision.DECIMAL128.digits() + " significant digits");
        }
        return step.build();
    }

    static String written(String base, Ratio exponent) {
        return base + "^"
                + (exponent.isWhole()
                        ? Figures.exact(exponent)
                        : "(" + exponent.bigNumerator() + "/" + exponent.bigDenominator() + ")");
    }
}
