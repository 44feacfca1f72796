package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.util.Locale;
import java.util.Optional;

/** Kernels F8 and F9: the price divided by, or multiplied by, a factor that the quality gives. */
record AdjustedPrice(String id, Parameters parameters, Factor factor, Use use)
        implements FieldRule<AdjustedPrice.Scale> {

    /** The points that a factor compares with. */
    record Scale(Ratio fewest, Ratio attainable) {}

    /** What is done with the factor, and which result wins. */
    enum Use {
        DIVIDE_LOWEST(" / ", Direction.LOWEST),
        MULTIPLY_LOWEST(" × ", Direction.LOWEST),
        MULTIPLY_HIGHEST(" × ", Direction.HIGHEST);

        private final String sign;
        private final Direction direction;

        Use(String sign, Direction direction) {
            this.sign = sign;
            this.direction = direction;
        }
    }

    /** A factor that the quality gives. */
    interface Factor {

        /** A step whose figure is {@link #of}. */
        Step explain(Ratio points, Scale scale);

        Ratio of(Ratio points, Scale scale);

        /** Fails where no factor can come of the points of the method. */
        default void check(Scale scale) {}
    }

    /** Relative index: (points + attainable) / (fewest + attainable). */
    record RelativeIndex() implements Factor {

        @Override
        public Ratio of(Ratio points, Scale scale) {
            return points.plus(scale.attainable).dividedBy(scale.fewest.plus(scale.attainable));
        }

        @Override
        public Step explain(Ratio points, Scale scale) {
            String attainable = " + " + Figures.factor(scale.attainable) + ")";
            return Step.of("Superiority index")
                    .formula(
                            "(quality points + points attainable) / (fewest quality points + points attainable)",
                            "(" + Figures.factor(points) + attainable + " / (" + Figures.factor(scale.fewest)
                                    + attainable)
                    .exact(of(points, scale))
                    .build();
        }
    }

    /** Coefficient: 1 + points / (whole - attainable). */
    record Coefficient(String id, Ratio whole) implements Factor {

        @Override
        public void check(Scale scale) {
            if (scale.attainable.compareTo(whole) >= 0) {
                throw new IllegalArgumentException("The points attainable (" + scale.attainable
                        + ") must be below the parameter whole (" + whole + ") of the rule " + id
                        + "; the rest belongs to the price");
            }
        }

        @Override
        public Ratio of(Ratio points, Scale scale) {
            return Ratio.ONE.plus(points.dividedBy(whole.minus(scale.attainable)));
        }

        @Override
        public Step explain(Ratio points, Scale scale) {
            return Step.of("Coefficient")
                    .formula(
                            "1 + points of the features / (whole - points attainable)",
                            "1 + " + Figures.factor(points) + " / (" + Figures.factor(whole) + " - "
                                    + Figures.factor(scale.attainable) + ")")
                    .exact(of(points, scale))
                    .build();
        }
    }

    /** Surcharge: 1 + most × (attainable - points) / attainable. */
    record Surcharge(Ratio most) implements Factor {

        @Override
        public Ratio of(Ratio points, Scale scale) {
            return Ratio.ONE.plus(scale.attainable.minus(points).times(most).dividedBy(scale.attainable));
        }

        @Override
        public Step explain(Ratio points, Scale scale) {
            String attainable = Figures.factor(scale.attainable);
            return Step.of("Surcharge factor")
                    .formula(
                            "1 + (points attainable - quality points) / points attainable × highest surcharge",
                            "1 + (" + attainable + " - " + Figures.factor(points) + ") / " + attainable + " × "
                                    + Figures.factor(most))
                    .exact(of(points, scale))
                    .build();
        }
    }

    @Override
    public Scale shared(Contest contest) {
        Scale scale = new Scale(Extremes.fewestPoints(contest), contest.attainable());
        factor.check(scale);
        return scale;
    }

    @Override
    public Ratio figure(Standing tender, Scale scale) {
        Ratio by = factor.of(tender.points(), scale);
        return use == Use.DIVIDE_LOWEST
                ? tender.price().dividedBy(by)
                : tender.price().times(by);
    }

    @Override
    public Direction direction() {
        return use.direction;
    }

    @Override
    public String figureName() {
        return "Adjusted price";
    }

    @Override
    public Optional<String> refusal(Standing tender) {
        return Refusals.priceWinsAlone(id, tender).or(() -> Refusals.pointsBelowZero(id, tender));
    }

    @Override
    public Step explain(Standing tender, Scale scale) {
        Step by = factor.explain(tender.points(), scale);
        return Step.of(figureName())
                .formula(
                        "price" + use.sign + by.label().toLowerCase(Locale.ROOT),
                        Figures.factor(tender.price()) + use.sign + Figures.factor(factor.of(tender.points(), scale)))
                .exact(figure(tender, scale))
                .step(by)
                .build();
    }
}
