package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.rule.Parameters;
import java.util.Optional;

/** Kernel F10, combined scoring: weighted shares of quality and of price are added; the highest wins. */
record CombinedScore(
        String id, Parameters parameters, Ratio qualityWeight, Ratio priceWeight, Against against, Cheapness cheapness)
        implements FieldRule<CombinedScore.Scale> {

    /** With which points a tender's are compared. */
    enum Against {
        ATTAINABLE("points attainable"),
        BEST("most quality points");

        private final String words;

        Against(String words) {
            this.words = words;
        }
    }

    /** What a price earns of its weight. */
    enum Cheapness {
        /** The lowest price over the price. */
        INVERSE,
        /** The same in per cent as a whole number. */
        WHOLE_PER_CENT,
        /** Twice the lowest price less the price, over the lowest; zero at twice the lowest price and below zero beyond it. */
        LINEAR
    }

    /** The points and the price that a tender's are compared with. */
    record Scale(Ratio points, Ratio price) {}

    private static final Rounding.Digits WHOLE = Rounding.halfUp(0);
    private static final Ratio TWO = Ratio.of(2);

    @Override
    public Scale shared(Contest contest) {
        Ratio points = against == Against.ATTAINABLE
                ? contest.attainable()
                : Refusals.divisor("highest of the quality points", Extremes.mostPoints(contest), id);
        return new Scale(points, Extremes.lowestPrice(contest));
    }

    private Ratio share(Standing tender, Scale scale) {
        Ratio price = tender.price();
        return switch (cheapness) {
            case INVERSE -> scale.price.dividedBy(price);
            case WHOLE_PER_CENT ->
                WHOLE.apply(Ratio.HUNDRED.times(scale.price).dividedBy(price)).dividedBy(Ratio.HUNDRED);
            case LINEAR -> TWO.minus(price.dividedBy(scale.price));
        };
    }

    @Override
    public Ratio figure(Standing tender, Scale scale) {
        return qualityWeight
                .times(tender.points())
                .dividedBy(scale.points)
                .plus(priceWeight.times(share(tender, scale)));
    }

    @Override
    public String figureName() {
        return "Combined score";
    }

    @Override
    public Optional<String> refusal(Standing tender) {
        return Refusals.dividesByPrice(id, tender).or(() -> Refusals.pointsBelowZero(id, tender));
    }

    @Override
    public Step explain(Standing tender, Scale scale) {
        String own = Figures.factor(tender.price());
        String lowest = Figures.factor(scale.price);
        String words;
        String figures;
        switch (cheapness) {
            case INVERSE -> {
                words = "lowest price / price";
                figures = lowest + " / " + own;
            }
            case LINEAR -> {
                words = "(2 - price / lowest price)";
                figures = "(2 - " + own + " / " + lowest + ")";
            }
            default -> {
                words = "financial score / 100";
                figures = Figures.factor(share(tender, scale).times(Ratio.HUNDRED)) + " / 100";
            }
        }
        Step.Builder step = Step.of(figureName())
                .formula(
                        "quality weight × quality points / " + against.words + " + price weight × " + words,
                        Figures.factor(qualityWeight) + " × " + Figures.factor(tender.points()) + " / "
                                + Figures.factor(scale.points) + " + " + Figures.factor(priceWeight) + " × " + figures)
                .exact(figure(tender, scale));
        return cheapness == Cheapness.WHOLE_PER_CENT
                ? step.step(financial(tender, scale)).build()
                : step.build();
    }

    private static Step financial(Standing tender, Scale scale) {
        return Step.of("Financial score")
                .formula(
                        "100 × lowest price / price",
                        "100 × " + Figures.factor(scale.price) + " / " + Figures.factor(tender.price()))
                .exact(Ratio.HUNDRED.times(scale.price).dividedBy(tender.price()))
                .rounded(Optional.of(WHOLE))
                .build();
    }
}
