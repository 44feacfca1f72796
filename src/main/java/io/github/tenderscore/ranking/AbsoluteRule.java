package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** An award rule by which a tender's figure comes from the tender alone. */
interface AbsoluteRule extends UsualRule {

    Ratio figure(Standing tender);

    Step explain(Standing tender);

    @Override
    default List<Ratio> figures(Contest contest) {
        List<Ratio> figures = new ArrayList<>(contest.size());
        for (Standing tender : contest.standings()) {
            figures.add(figure(tender));
        }
        return figures;
    }

    @Override
    default IntFunction<Step> explain(Contest contest) {
        return tender -> explain(contest.standings().get(tender));
    }
}
