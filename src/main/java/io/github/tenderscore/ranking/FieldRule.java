package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * An award rule by which a tender's figure comes from the tender and from what it is compared with, worked out once for all.
 *
 * @param <F> what all tenders of a field share
 */
interface FieldRule<F> extends UsualRule {

    /** What the tenders are compared with; there is at least one tender. */
    F shared(Contest contest);

    Ratio figure(Standing tender, F shared);

    Step explain(Standing tender, F shared);

    @Override
    default List<Ratio> figures(Contest contest) {
        if (contest.size() == 0) {
            return List.of();
        }
        F shared = shared(contest);
        List<Ratio> figures = new ArrayList<>(contest.size());
        for (Standing tender : contest.standings()) {
            figures.add(figure(tender, shared));
        }
        return figures;
    }

    @Override
    default IntFunction<Step> explain(Contest contest) {
        F shared = shared(contest);
        return tender -> explain(contest.standings().get(tender), shared);
    }
}
