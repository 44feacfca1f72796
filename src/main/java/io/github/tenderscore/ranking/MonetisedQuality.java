package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.rule.Parameters;
import java.util.Optional;

/** Kernel F9: the price less what the quality is worth, or more what is missing of it; the lowest wins. */
record MonetisedQuality(
        String id, Parameters parameters, Ratio worth, From from, Ratio neutral, Optional<Rounding.Digits> digits)
        implements FieldRule<MonetisedQuality.Scale> {

    /** From which points on quality is worth something. */
    enum From {
        /** From points that the method states; each point is worth the amount. */
        STATED("neutral points"),
        /** From the points of the tender with the fewest; each point is worth the amount. */
        FEWEST("fewest quality points"),
        /** From the points of the tender with the fewest; all points attainable are worth the amount. */
        FEWEST_OF_ALL("fewest quality points"),
        /** From all points attainable, so that each that is missing costs the amount. */
        ATTAINABLE("points attainable");

        private final String words;

        From(String words) {
            this.words = words;
        }
    }

    /** The points from which quality is worth something, and what a point is worth. */
    record Scale(Ratio from, Ratio worth) {}

    @Override
    public Scale shared(Contest contest) {
        return switch (from) {
            case STATED -> new Scale(neutral, worth);
            case FEWEST -> new Scale(Extremes.fewestPoints(contest), worth);
            case FEWEST_OF_ALL -> new Scale(Extremes.fewestPoints(contest), worth.dividedBy(contest.attainable()));
            case ATTAINABLE -> new Scale(contest.attainable(), worth);
        };
    }

    /** What is taken off, or put on where quality is counted from what is attainable. */
    private Ratio amount(Standing tender, Scale scale) {
        Ratio points = from == From.ATTAINABLE
                ? scale.from.minus(tender.points())
                : tender.points().minus(scale.from);
        Ratio amount = points.times(scale.worth);
        return digits.map(to -> to.apply(amount)).orElse(amount);
    }

    @Override
    public Ratio figure(Standing tender, Scale scale) {
        Ratio amount = amount(tender, scale);
        return from == From.ATTAINABLE
                ? tender.price().plus(amount)
                : tender.price().minus(amount);
    }

    @Override
    public Direction direction() {
        return Direction.LOWEST;
    }

    @Override
    public String figureName() {
        return "Evaluated price";
    }

    @Override
    public Step explain(Standing tender, Scale scale) {
        boolean adds = from == From.ATTAINABLE;
        return Step.of(figureName())
                .formula(
                        adds ? "price + surcharge for the points missing" : "price - worth of the quality",
                        Figures.factor(tender.price()) + (adds ? " + " : " - ") + Figures.factor(amount(tender, scale)))
                .exact(figure(tender, scale))
                .step(worth(tender, scale))
                .build();
    }

    private Step worth(Standing tender, Scale scale) {
        boolean adds = from == From.ATTAINABLE;
        String own = Figures.factor(tender.points());
        String least = Figures.factor(scale.from);
        Ratio points =
                adds ? scale.from.minus(tender.points()) : tender.points().minus(scale.from);
        return Step.of(adds ? "Surcharge for the points missing" : "Worth of the quality")
                .formula(
                        "worth of a point × ("
                                + (adds ? from.words + " - quality points" : "quality points - " + from.words) + ")",
                        Figures.factor(scale.worth) + " × (" + (adds ? least + " - " + own : own + " - " + least) + ")")
                .exact(points.times(scale.worth))
                .rounded(digits)
                .build();
    }
}
