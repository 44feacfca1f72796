package io.github.tenderscore.lowtender;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

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
     * The discounts that are left after trimming, ascending, and what was trimmed.
     *
     * @param high those that are left and lie above M
     */
    private record Trimmed(
            List<Ratio> left,
            List<Ratio> below,
            List<Ratio> above,
            int eachSide,
            Ratio sum,
            Ratio mean,
            List<Ratio> high,
            Ratio excess) {

        static Trimmed of(List<Ratio> left, List<Ratio> below, List<Ratio> above, int eachSide) {
            if (left.isEmpty()) {
                return new Trimmed(left, below, above, eachSide, Ratio.ZERO, Ratio.ZERO, List.of(), Ratio.ZERO);
            }
            Ratio sum = Ratio.sum(left);
            Ratio mean = sum.dividedBy(Ratio.of(left.size()));
            List<Ratio> high = left.stream()
                    .filter(discount -> discount.compareTo(mean) > 0)
                    .toList();
            Ratio excess = high.isEmpty()
                    ? Ratio.ZERO
                    : Ratio.sum(high).dividedBy(Ratio.of(high.size())).minus(mean);
            return new Trimmed(left, below, above, eachSide, sum, mean, high, excess);
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
        Trimmed trimmed = trimmed(field);
        if (trimmed.left.isEmpty()) {
            return new Figure.Missing("no discount is left when the highest and the lowest are trimmed");
        }
        if (kind != Kind.SUM && trimmed.sum.signum() <= 0) {
            return new Figure.Missing("the mean discount (" + Figures.exact(trimmed.mean) + ") is not above zero");
        }
        return new Figure.Known(threshold(trimmed), used(field, trimmed), () -> explain(trimmed));
    }

    private static Ratio discount(Ratio price, Ratio estimate) {
        return estimate.minus(price).dividedBy(estimate).times(Ratio.HUNDRED);
    }

    private static Trimmed trimmed(PriceField field) {
        Ratio estimate = field.estimate().orElseThrow();
        List<Ratio> all = field.prices().stream()
                .map(price -> discount(price, estimate))
                .sorted()
                .toList();
        int eachSide = (all.size() + 9) / 10;
        // beyond the middle both sides would trim the same
        int side = Math.min(eachSide, (all.size() + 1) / 2);
        Ratio low = all.get(side - 1);
        Ratio high = all.get(all.size() - side);
        return Trimmed.of(
                all.stream()
                        .filter(one -> one.compareTo(low) > 0 && one.compareTo(high) < 0)
                        .toList(),
                all.stream().filter(one -> one.compareTo(low) <= 0).toList(),
                all.stream().filter(one -> one.compareTo(high) >= 0).toList(),
                eachSide);
    }

    private static List<Integer> used(PriceField field, Trimmed trimmed) {
        Ratio estimate = field.estimate().orElseThrow();
        Ratio first = trimmed.left.get(0);
        Ratio last = trimmed.left.get(trimmed.left.size() - 1);
        return IntStream.range(0, field.size())
                .filter(place -> {
                    Ratio discount = discount(field.prices().get(place), estimate);
                    return discount.compareTo(first) >= 0 && discount.compareTo(last) <= 0;
                })
                .boxed()
                .toList();
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
        Step rest = Steps.mean("M, mean of the discounts that are left", "discounts", trimmed.left)
                .exact(trimmed.mean)
                .note("trimmed at each side: " + trimmed.eachSide + " and what is equal to them; the lowest: "
                        + Steps.list(trimmed.below) + "; the highest: " + Steps.list(trimmed.above))
                .build();
        List<Ratio> high = trimmed.high;
        Step excess = high.isEmpty()
                ? Step.of("D, mean excess over M")
                        .exact(Ratio.ZERO)
                        .note("no discount that is left lies above M")
                        .build()
                : Step.of("D, mean excess over M")
                        .formula(
                                "mean of the discounts above M - M",
                                Steps.mean("", "", high).build().substituted() + " - " + Figures.factor(trimmed.mean))
                        .exact(trimmed.excess)
                        .build();
        if (kind != Kind.MANY) {
            return List.of(rest, excess);
        }
        Step sum = Step.of("Sum of the discounts that are left")
                .exact(trimmed.sum)
                .note("its first two decimals are c1 = " + decimals(trimmed) / 10 + " and c2 = "
                        + decimals(trimmed) % 10)
                .build();
        return List.of(rest, sum, excess);
    }
}
