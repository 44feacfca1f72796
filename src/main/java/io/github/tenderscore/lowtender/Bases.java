package io.github.tenderscore.lowtender;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.function.IntFunction;

/** What a price is compared with where that is made of other figures. */
final class Bases {

    private Bases() {}

    /** A number that a rule states. */
    static Base stated(String number) {
        return new Published(Ratio.parse(number));
    }

    /** A price that the buyer publishes, or another number that is stated. */
    record Published(Ratio number) implements Base {

        @Override
        public String words() {
            return "published price";
        }

        @Override
        public IntFunction<Figure> over(PriceField field) {
            Figure figure = new Figure.Known(
                    number,
                    List.of(),
                    () -> Step.of("Published price")
                            .exact(number)
                            .note("as the buyer publishes it")
                            .build());
            return tender -> figure;
        }
    }

    /**
     * The lowest price that is not more than a percentage below a base.
     *
     * @param percent below the base
     */
    record LowestQualifying(Base base, Ratio percent) implements Base {

        @Override
        public String words() {
            return "lowest qualifying price";
        }

        @Override
        public IntFunction<Figure> over(PriceField field) {
            Figure figure = base.over(field).apply(0) instanceof Figure.Known known
                    ? lowest(field, known)
                    : base.over(field).apply(0);
            return tender -> figure;
        }

        private Figure lowest(PriceField field, Figure.Known known) {
            Ratio least = known.value().times(Ratio.HUNDRED.minus(percent)).dividedBy(Ratio.HUNDRED);
            List<Ratio> qualifying = field.prices().stream()
                    .filter(price -> price.compareTo(least) >= 0)
                    .sorted()
                    .toList();
            return qualifying.isEmpty()
                    ? new Figure.Missing(Figure.notAboveZero(base.words(), Figures.exact(known.value())))
                    : new Figure.Known(
                            qualifying.get(0),
                            field.places(),
                            () -> Step.of("Lowest qualifying price")
                                    .exact(qualifying.get(0))
                                    .note("the lowest that is not below " + Figures.readable(least) + ", the "
                                            + base.words() + " less " + Figures.exact(percent) + " per cent")
                                    .build());
        }
    }

    /**
     * A base less a percentage of it, which is not less than one amount and not more than another.
     *
     * @param least the least that is taken off
     * @param most the most that is taken off
     */
    record LessMargin(Base base, Ratio percent, Ratio least, Ratio most) implements Base {

        @Override
        public String words() {
            return base.words() + " less a margin";
        }

        @Override
        public boolean needsEstimate() {
            return base.needsEstimate();
        }

        @Override
        public IntFunction<Figure> over(PriceField field) {
            Figure figure = base.over(field).apply(0) instanceof Figure.Known known
                    ? less(known)
                    : base.over(field).apply(0);
            return tender -> figure;
        }

        private Figure less(Figure.Known known) {
            Ratio value = known.value();
            Ratio margin = least.max(most.min(value.times(percent).dividedBy(Ratio.HUNDRED)));
            return new Figure.Known(
                    value.minus(margin),
                    known.used(),
                    () -> Step.of(Steps.capital(words()))
                            .formula(
                                    base.words() + " - max(floor; min(cap; " + base.words() + " × percent / 100))",
                                    Figures.factor(value) + " - max(" + Figures.factor(least) + "; min("
                                            + Figures.factor(most) + "; " + Figures.factor(value) + " × "
                                            + Figures.factor(percent) + " / 100))")
                            .exact(value.minus(margin))
                            .step(known.step().get())
                            .build());
        }
    }
}
