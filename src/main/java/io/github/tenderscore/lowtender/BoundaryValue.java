package io.github.tenderscore.lowtender;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.reference.ReferenceStatistics.Divisor;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The Turkish boundary value of works: prices far from the estimate E and from the mean are left out, m is the mean of the rest,
 * C = m / E, K follows from C, and the limit is K × m / (C × N). C and K are rounded half up to 3 decimals.
 *
 * @param n the factor N of the kind of work
 * @param lowest whether K is 0.6 where C is below it, and not C
 * @param least the fewest prices near the estimate
 */
record BoundaryValue(Ratio n, boolean lowest, int least) implements Base {

    private static final Ratio LOW = Ratio.of(4, 10);
    private static final Ratio HIGH = Ratio.of(12, 10);
    private static final Ratio SIX = Ratio.of(6, 10);
    private static final Rounding.Digits THREE = Rounding.halfUp(3);

    /** The passes and what comes of them. */
    private record Found(Pass near, Pass last, Ratio estimate) {

        Ratio exactC() {
            return last.mean().dividedBy(estimate);
        }

        Ratio c() {
            return THREE.apply(exactC());
        }
    }

    @Override
    public String words() {
        return "boundary value";
    }

    @Override
    public boolean needsEstimate() {
        return true;
    }

    @Override
    public IntFunction<Figure> over(PriceField field) {
        Figure figure = field.estimate()
                .map(estimate -> figure(field, estimate))
                .orElseGet(() -> new Figure.Missing(Figure.NO_ESTIMATE));
        return tender -> figure;
    }

    private Figure figure(PriceField field, Ratio estimate) {
        Ratio low = estimate.times(LOW);
        Ratio high = estimate.times(HIGH);
        Pass near = Pass.all(field)
                .keep(
                        "the prices near the estimate",
                        price -> price.compareTo(low) >= 0 && price.compareTo(high) <= 0,
                        () -> "below 0.4 or above 1.2 times the estimate");
        if (near.count() < least) {
            return new Figure.Missing("the test needs at least " + least
                    + " prices from 0.4 to 1.2 times the estimate and there "
                    + (near.count() == 1 ? "is 1" : "are " + near.count()));
        }
        Found found = new Found(near, withinDeviation(near), estimate);
        Ratio value = THREE.apply(exactK(found.c()))
                .times(found.last.mean())
                .dividedBy(found.c().times(n));
        return new Figure.Known(value, found.last.used(field), () -> explain(found, value));
    }

    /** Decided by squares, so that a price at exactly one deviation stays. */
    private static Pass withinDeviation(Pass near) {
        Ratio mean = near.mean();
        Ratio variance = Variance.of(near.kept(), Divisor.SAMPLE);
        return near.keep(
                "the prices within a standard deviation",
                price -> price.minus(mean).power(2).compareTo(variance) <= 0,
                () -> "further from the mean than the standard deviation");
    }

    private Ratio exactK(Ratio c) {
        if (c.compareTo(SIX) < 0) {
            return lowest ? SIX : c;
        }
        return c.compareTo(Ratio.ONE) <= 0
                ? Ratio.of(32, 10).times(c).minus(c.power(2)).minus(SIX).dividedBy(c.plus(Ratio.ONE))
                : c.power(2)
                        .minus(Ratio.of(8, 10).times(c))
                        .plus(Ratio.of(14, 10))
                        .dividedBy(c.plus(Ratio.ONE));
    }

    private Step explain(Found found, Ratio value) {
        String mean = Figures.factor(found.last.mean());
        String c = Figures.factor(found.c());
        Step k = stepK(found.c(), c);
        return Step.of("Boundary value")
                .formula(
                        "K × m / (C × N)",
                        Figures.factor(k.value().orElseThrow()) + " × " + mean + " / (" + c + " × " + Figures.factor(n)
                                + ")")
                .exact(value)
                .steps(List.of(
                        found.near.step(),
                        Variance.step(found.near.kept(), Divisor.SAMPLE),
                        found.last.step(),
                        Step.of("C")
                                .formula("m / estimate", mean + " / " + Figures.factor(found.estimate))
                                .exact(found.exactC())
                                .rounded(Optional.of(THREE))
                                .build(),
                        k))
                .build();
    }

    private Step stepK(Ratio value, String c) {
        Step.Builder step = Step.of("K").exact(exactK(value)).rounded(Optional.of(THREE));
        if (value.compareTo(SIX) < 0) {
            return step.note("C is below 0.6").build();
        }
        return (value.compareTo(Ratio.ONE) <= 0
                        ? step.formula(
                                "(3.2 × C - C^2 - 0.6) / (C + 1)",
                                "(3.2 × " + c + " - " + c + "^2 - 0.6) / (" + c + " + 1)")
                        : step.formula(
                                "(C^2 - 0.8 × C + 1.4) / (C + 1)",
                                "(" + c + "^2 - 0.8 × " + c + " + 1.4) / (" + c + " + 1)"))
                .build();
    }
}
