package io.github.tenderscore.lowtender;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * The Italian threshold of discounts: a tenth of them is trimmed at each side, rounded up, with those equal to a trimmed one; M is the mean
 * of the rest, D the mean excess over M of those above M.
 *
 * @param kind how the threshold follows from M and D
 * @param least the fewest tenders
 * @param most the most tenders
 */
record AnomalyThreshold(Kind kind, int least, int most) implements Base {

    private static final Ratio LOW = Ratio.of(15, 100);
    private static final Ratio MORE = Ratio.of(12, 10);

    /** How the threshold follows. */
    enum Kind {
        /** M + D. */
        SUM,
        /** 1.2 × M where D / M is at most 0.15, M + D otherwise. */
        FEW,
        /** M + D × (1 - c1 × c2 / 100), c1 and c2 the first two decimals of the sum of the rest. */
        MANY
    }

    /**
     * What is left after trimming. A discount above another is a price below it, so that the prices are trimmed and their discounts never
     * listed but to explain them.
     *
     * @param rest the prices that are left
     * @param sum of their discounts
     * @param mean M
     * @param high the prices whose discounts lie above M
     * @param excess D, zero where none does
     */
    private record Trimmed(
            Pass rest, int eachSide, Ratio estimate, Ratio sum, Ratio mean, List<Ratio> high, Ratio excess) {

        static Trimmed of(Pass rest, int eachSide, Ratio estimate) {
            Ratio middle = rest.mean();
            Ratio mean = discount(middle, estimate);
            List<Ratio> low = new ArrayList<>();
            for (Ratio price : rest.kept()) {
                if (price.compareTo(middle) < 0) {
                    low.add(price);
                }
            }
            Ratio excess = low.isEmpty()
                    ? Ratio.ZERO
                    : discount(Ratio.sum(low).dividedBy(Ratio.of(low.size())), estimate)
                            .minus(mean);
            return new Trimmed(rest, eachSide, estimate, mean.times(Ratio.of(rest.count())), mean, low, excess);
        }

        private static Ratio discount(Ratio price, Ratio estimate) {
            return estimate.minus(price).dividedBy(estimate).times(Ratio.HUNDRED);
        }

        List<Ratio> discounts(Stream<Ratio> prices) {
            return prices.map(price -> discount(price, estimate)).sorted().toList();
        }

        /** The discounts that were trimmed: those below what is left, or those above. */
        List<Ratio> trimmed(boolean low) {
            Ratio any = rest.kept().get(0);
            return discounts(rest.left().stream().filter(price -> price.compareTo(any) > 0 == low));
        }
    }

    @Override
    public String words() {
        return "threshold of discounts";
    }

    @Override
    public boolean needsEstimate() {
        return true;
    }

    @Override
    public IntFunction<Figure> over(PriceField field) {
        Figure figure = figure(field);
        return tender -> figure;
    }

    private Figure figure(PriceField field) {
        if (field.estimate().isEmpty()) {
            return new Figure.Missing(Figure.NO_ESTIMATE);
        }
        if (field.size() < least) {
            return Figure.tooFew(least, field.size());
        }
        if (field.size() > most) {
            return new Figure.Missing("the test is for at most " + most + " tenders and there are " + field.size());
        }
        Pass all = Pass.all(field);
        int eachSide = (all.count() + 9) / 10;
        Ratio low = all.kept().get(eachSide - 1);
        Ratio high = all.kept().get(all.count() - eachSide);
        Pass rest =
                all.keep("the rest", price -> price.compareTo(low) > 0 && price.compareTo(high) < 0, () -> "trimmed");
        if (rest.count() == 0) {
            return new Figure.Missing("no discount is left when the highest and the lowest are trimmed");
        }
        Trimmed trimmed = Trimmed.of(rest, eachSide, field.estimate().get());
        if (kind != Kind.SUM && trimmed.sum.signum() <= 0) {
            return new Figure.Missing("the mean discount (" + Figures.exact(trimmed.mean) + ") is not above zero");
        }
        return new Figure.Known(threshold(trimmed), rest.used(field), () -> explain(trimmed));
    }

    private static boolean isLow(Trimmed trimmed) {
        return trimmed.excess.dividedBy(trimmed.mean).compareTo(LOW) <= 0;
    }

    /** The first two decimals of the sum. */
    private static int decimals(Trimmed trimmed) {
        Ratio hundredths = trimmed.sum.times(Ratio.HUNDRED);
        return hundredths
                .bigNumerator()
                .divide(hundredths.bigDenominator())
                .mod(Ratio.HUNDRED.bigNumerator())
                .intValueExact();
    }

    private Ratio threshold(Trimmed trimmed) {
        Ratio mean = trimmed.mean;
        Ratio excess = trimmed.excess;
        if (kind == Kind.FEW && isLow(trimmed)) {
            return mean.times(MORE);
        }
        int digits = kind == Kind.MANY ? decimals(trimmed) : 0;
        Ratio product = Ratio.of((digits / 10) * (long) (digits % 10), 100);
        return mean.plus(excess.times(Ratio.ONE.minus(product)));
    }

    private Step explain(Trimmed trimmed) {
        Step.Builder step = Step.of("Threshold of discounts, in per cent");
        String mean = Figures.factor(trimmed.mean);
        String excess = Figures.factor(trimmed.excess);
        if (kind == Kind.MANY) {
            int digits = decimals(trimmed);
            step.formula(
                    "M + D × (1 - c1 × c2 / 100)",
                    mean + " + " + excess + " × (1 - " + digits / 10 + " × " + digits % 10 + " / 100)");
        } else if (kind == Kind.FEW && isLow(trimmed)) {
            step.formula("1.2 × M", "1.2 × " + mean).note("D / M is at most 0.15");
        } else {
            step.formula("M + D", mean + " + " + excess).note(kind == Kind.FEW ? "D / M is above 0.15" : "");
        }
        return step.exact(threshold(trimmed)).steps(parts(trimmed)).build();
    }

    private List<Step> parts(Trimmed trimmed) {
        Step rest = Steps.mean(
                        "M, mean of the discounts that are left",
                        "discounts",
                        trimmed.discounts(trimmed.rest.kept().stream()))
                .exact(trimmed.mean)
                .note("trimmed at each side: " + trimmed.eachSide + " and what is equal to them; the lowest: "
                        + Steps.list(trimmed.trimmed(true)) + "; the highest: " + Steps.list(trimmed.trimmed(false)))
                .build();
        if (kind != Kind.MANY) {
            return List.of(rest, excess(trimmed));
        }
        int digits = decimals(trimmed);
        Step sum = Step.of("Sum of the discounts that are left")
                .exact(trimmed.sum)
                .note("its first two decimals are c1 = " + digits / 10 + " and c2 = " + digits % 10)
                .build();
        return List.of(rest, sum, excess(trimmed));
    }

    private static Step excess(Trimmed trimmed) {
        Step.Builder step = Step.of("D, mean excess over M").exact(trimmed.excess);
        if (trimmed.high.isEmpty()) {
            return step.note("no discount that is left lies above M").build();
        }
        Step high = Steps.mean("", "", trimmed.discounts(trimmed.high.stream())).build();
        return step.formula(
                        "mean of the discounts above M - M", high.substituted() + " - " + Figures.factor(trimmed.mean))
                .build();
    }
}
