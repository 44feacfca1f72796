package io.github.tenderscore.lowtender;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/** A mean of the prices that is worked out again where the field has prices that do not count. */
sealed interface FieldMean extends Base {

    /** The passes; the last is the one whose mean counts. */
    List<Pass> passes(PriceField field);

    /** Why there is no mean; the prices are enough in number. */
    default Optional<String> obstacle(PriceField field) {
        return Optional.empty();
    }

    /** The fewest prices. */
    int least();

    @Override
    default IntFunction<Figure> over(PriceField field) {
        Figure figure = figure(field);
        return tender -> figure;
    }

    private Figure figure(PriceField field) {
        if (needsEstimate() && field.estimate().isEmpty()) {
            return new Figure.Missing(Figure.NO_ESTIMATE);
        }
        if (field.size() < least()) {
            return Figure.tooFew(least(), field.size());
        }
        Optional<String> obstacle = obstacle(field);
        if (obstacle.isPresent()) {
            return new Figure.Missing(obstacle.get());
        }
        List<Pass> passes = passes(field);
        Pass last = passes.get(passes.size() - 1);
        return new Figure.Known(last.mean(), last.used(field), () -> explain(passes, last));
    }

    private Step explain(List<Pass> passes, Pass last) {
        return Step.of(Steps.capital(words()))
                .exact(last.mean())
                .note("the mean of the last pass")
                .steps(passes.stream().map(Pass::step).toList())
                .build();
    }

    /** The mean without the highest price, one of them where several are. */
    record WithoutHighest() implements FieldMean {

        @Override
        public String words() {
            return "adjusted average";
        }

        @Override
        public int least() {
            return 2;
        }

        @Override
        public List<Pass> passes(PriceField field) {
            return List.of(Pass.all(field)
                    .lowest("all prices but the highest", field.size() - 1, () -> "the highest does not count"));
        }
    }

    /**
     * The mean without prices that lie far above the mean of all.
     *
     * @param percent how far, in units of a hundredth
     * @param ofEstimate whether it is a hundredth of the estimate and not of the mean
     * @param highestOnly whether one price at most is left out
     */
    record WithoutHigh(Ratio percent, boolean ofEstimate, boolean highestOnly) implements FieldMean {

        private static final int FEWEST = 3;

        @Override
        public String words() {
            return "mean price";
        }

        @Override
        public int least() {
            return FEWEST;
        }

        @Override
        public boolean needsEstimate() {
            return ofEstimate;
        }

        @Override
        public List<Pass> passes(PriceField field) {
            List<Pass> passes = new ArrayList<>();
            Pass all = Pass.all(field);
            passes.add(all);
            Ratio unit = ofEstimate ? field.estimate().orElseThrow() : all.mean();
            Ratio most = all.mean().plus(unit.times(percent).dividedBy(Ratio.HUNDRED));
            Pass rest = highestOnly ? withoutOne(all, most) : all.keep("the rest", low(most), () -> above(most));
            if (!rest.leavesOut()) {
                return passes;
            }
            if (!highestOnly && rest.count() < FEWEST) {
                rest = all.lowest(
                        "the three lowest prices",
                        FEWEST,
                        () -> "fewer than three are not above " + Figures.readable(most)
                                + ", so the three lowest count");
            }
            passes.add(rest);
            return passes;
        }

        private Pass withoutOne(Pass all, Ratio most) {
            int highest = all.count() - 1;
            return all.lowest(
                    "the rest", low(most).test(all.kept().get(highest)) ? highest + 1 : highest, () -> above(most));
        }

        private static Predicate<Ratio> low(Ratio most) {
            return price -> price.compareTo(most) <= 0;
        }

        private String above(Ratio most) {
            return "more than " + Figures.readable(percent) + " units above the mean of all, that is above "
                    + Figures.readable(most);
        }
    }

    /**
     * The mean of the prices above a part of the estimate.
     *
     * @param percent of the estimate
     */
    record AboveEstimate(Ratio percent) implements FieldMean {

        @Override
        public String words() {
            return "mean of the prices above " + Figures.exact(percent) + " per cent of the authority's estimate";
        }

        @Override
        public int least() {
            return 1;
        }

        @Override
        public boolean needsEstimate() {
            return true;
        }

        @Override
        public Optional<String> obstacle(PriceField field) {
            Ratio limit = limit(field);
            return field.prices().stream().anyMatch(price -> price.compareTo(limit) > 0)
                    ? Optional.empty()
                    : Optional.of("no price is above " + Figures.exact(percent) + " per cent of the estimate");
        }

        private Ratio limit(PriceField field) {
            return field.estimate().orElseThrow().times(percent).dividedBy(Ratio.HUNDRED);
        }

        @Override
        public List<Pass> passes(PriceField field) {
            Ratio limit = limit(field);
            return List.of(Pass.all(field)
                    .keep(
                            "the prices that count",
                            price -> price.compareTo(limit) > 0,
                            () -> "not above " + Figures.readable(limit)));
        }
    }
}
