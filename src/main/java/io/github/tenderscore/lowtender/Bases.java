package io.github.tenderscore.lowtender;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntFunction;

/** What a price is compared with where that is made of other figures. */
final class Bases {

    private Bases() {}

    /** A price that the buyer publishes. */
    record Published(Ratio price) implements Base {

        @Override
        public String words() {
            return "published price";
        }

        @Override
        public IntFunction<Figure> over(PriceField field) {
            Figure figure = new Figure.Known(
                    price,
                    List.of(),
                    () -> Step.of("Published price")
                            .exact(price)
                            .note("as the buyer publishes it")
                            .build());
            return tender -> figure;
        }
    }

    /** The lower of two figures that are the same for all tenders. */
    record Lower(Base one, Base other) implements Base {

        @Override
        public String words() {
            return "lower of the " + one.words() + " and the " + other.words();
        }

        @Override
        public boolean needsEstimate() {
            return one.needsEstimate() || other.needsEstimate();
        }

        @Override
        public IntFunction<Figure> over(PriceField field) {
            Figure left = one.over(field).apply(0);
            Figure right = other.over(field).apply(0);
            Figure figure = left instanceof Figure.Known first
                    ? right instanceof Figure.Known second ? lower(first, second) : right
                    : left;
            return tender -> figure;
        }

        private Figure lower(Figure.Known first, Figure.Known second) {
            Ratio value = first.value().min(second.value());
            TreeSet<Integer> used = new TreeSet<>(first.used());
            used.addAll(second.used());
            return new Figure.Known(
                    value,
                    List.copyOf(used),
                    () -> Step.of(Steps.capital(words()))
                            .formula(
                                    "the lower of the two",
                                    "min(" + Figures.factor(first.value()) + "; " + Figures.factor(second.value())
                                            + ")")
                            .exact(value)
                            .step(first.step().get())
                            .step(second.step().get())
                            .build());
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
