package io.github.tenderscore.check;

import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Scoring;

/** How far a criterion is marked by averages of what evaluators gave. */
final class Averages {

    private Averages() {}

    /** Whether a criterion is marked by averages, whose gates look at what they were before they were rounded to a mark. */
    static boolean isAveraged(Methodology method, Criterion.Leaf leaf) {
        return leaf.scoring() instanceof Scoring.Mark && !method.consensus().isModerated();
    }

    /** Whether a criterion is marked by averages that are not rounded to the marks of its scale. */
    static boolean isOffScale(Methodology method, Criterion.Leaf leaf) {
        return isAveraged(method, leaf)
                && leaf.scoring() instanceof Scoring.Mark mark
                && method.consensus()
                        .rounding()
                        .filter(digits -> digits.decimals() == mark.scale().decimals())
                        .isEmpty();
    }
}
