package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Kernel F10: weighted quality over a reference less weighted price over a reference; the highest wins. */
record WeightedDifference(
        String id, Parameters parameters, Ratio qualityWeight, Optional<WeightedDifference.Reference> stated)
        implements FieldRule<WeightedDifference.Reference> {

    private static final Ratio TWO = Ratio.of(2);

    /** The points and the price that a tender's are compared with. */
    record Reference(Ratio points, Ratio price) {}

    /** What the buyer states, or the medians. */
    @Override
    public Reference shared(Contest contest) {
        return stated.orElseGet(() -> new Reference(
                Refusals.divisor("median of the quality points", median(contest, Standing::points), id),
                median(contest, Standing::price)));
    }

    /** The middle figure, or half the sum of the two in the middle. */
    private static Ratio median(Contest contest, Function<Standing, Ratio> figure) {
        List<Ratio> sorted = contest.standings().stream().map(figure).sorted().toList();
        Ratio upper = sorted.get(sorted.size() / 2);
        Ratio lower = sorted.get((sorted.size() - 1) / 2);
        return lower.plus(upper).dividedBy(TWO);
    }

    @Override
    public Ratio figure(Standing tender, Reference reference) {
        return qualityWeight
                .times(tender.points())
                .dividedBy(reference.points)
                .minus(Ratio.ONE.minus(qualityWeight).times(tender.price()).dividedBy(reference.price));
    }

    @Override
    public String figureName() {
        return "Weighted difference";
    }

    @Override
    public Optional<String> refusal(Standing tender) {
        return stated.isPresent() ? Optional.empty() : Refusals.dividesByPrice(id, tender);
    }

    @Override
    public Step explain(Standing tender, Reference reference) {
        return Step.of(figureName())
                .formula(
                        "quality weight × quality points / reference points - price weight × price / reference price",
                        Figures.factor(qualityWeight) + " × " + Figures.factor(tender.points()) + " / "
                                + Figures.factor(reference.points) + " - "
                                + Figures.factor(Ratio.ONE.minus(qualityWeight)) + " × "
                                + Figures.factor(tender.price()) + " / " + Figures.factor(reference.price))
                .exact(figure(tender, reference))
                .build();
    }
}
