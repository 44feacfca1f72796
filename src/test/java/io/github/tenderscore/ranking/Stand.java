package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a tender of a test stands; without a price it refuses to be asked for one. */
record Stand(Ratio points, Optional<Ratio> amount, Map<String, Ratio> measures) implements Standing {

    static Stand of(String points, String price) {
        return new Stand(Ratio.parse(points), Optional.of(Ratio.parse(price)), Map.of());
    }

    static Stand of(Ratio points, Ratio price) {
        return new Stand(points, Optional.of(price), Map.of());
    }

    static Stand of(Map<String, Ratio> measures) {
        return new Stand(Ratio.ZERO, Optional.empty(), measures);
    }

    Stand withoutPrice() {
        return new Stand(points, Optional.empty(), measures);
    }

    /** The figure of a tender that is alone in its contest. */
    static Ratio figure(AwardRule rule, Standing tender) {
        return rule.figures(alone(tender)).get(0);
    }

    static Step explain(AwardRule rule, Standing tender) {
        return rule.explain(alone(tender)).apply(0);
    }

    private static Contest alone(Standing tender) {
        return new Contest(List.of(tender), List.of(), Ratio.HUNDRED);
    }

    @Override
    public Ratio points(String criterion) {
        return measure(criterion);
    }

    @Override
    public Ratio price() {
        return amount.orElseThrow(() -> new IllegalStateException("no price"));
    }

    @Override
    public Ratio measure(String criterion) {
        return Optional.ofNullable(measures.get(criterion)).orElseThrow();
    }
}
