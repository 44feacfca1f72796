package io.github.tenderscore.monitor.insourcing;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Precision;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The share of services that stay at least so long, by Kaplan and Meier, with what it rests on.
 *
 * <p>S(t) is the product, over the times up to t at which services were reversed, of 1 - reversed / under observation just before. Its variance is
 * Greenwood's: S² × the sum of reversed / (under observation × (under observation - reversed)). Both are exact; the standard error is a root and
 * approximate. The interval is S - z and S + z standard errors (plain Greenwood), cut off at 0 and 1.
 *
 * @param years t, in years
 * @param atRisk how many services were under observation just before t
 * @param thin whether those are fewer than the council's least number
 * @param last the longest that any service was observed; past it nothing is known
 * @param drops the times up to t at which services were reversed, rising
 * @param z how many standard errors the interval reaches to each side; empty for none
 */
public record SurvivalPoint(Ratio years, long atRisk, boolean thin, Ratio last, List<Drop> drops, Optional<Ratio> z) {

    /**
     * A time at which services were reversed.
     *
     * @param years after how many years
     * @param reversed how many, at least one
     * @param atRisk how many were under observation just before, those reversed at this time or censored at it among them
     */
    public record Drop(Ratio years, long reversed, long atRisk) {

        private String factor() {
            return "(1 - " + Figures.factor(Ratio.of(reversed)) + " / " + Figures.factor(Ratio.of(atRisk)) + ")";
        }

        private Ratio stays() {
            return Ratio.ONE.minus(Ratio.of(reversed, atRisk));
        }

        private String term() {
            return Figures.exact(Ratio.of(reversed)) + " / (" + Figures.exact(Ratio.of(atRisk)) + " × ("
                    + Figures.exact(Ratio.of(atRisk)) + " - " + Figures.exact(Ratio.of(reversed)) + "))";
        }

        private Ratio spread() {
            return Ratio.of(reversed).dividedBy(Ratio.of(atRisk).times(Ratio.of(atRisk - reversed)));
        }
    }

    /**
     * Copies the drops.
     *
     * @param years t, in years
     * @param atRisk how many services were under observation just before t
     * @param thin whether those are fewer than the council's least number
     * @param last the longest that any service was observed; past it nothing is known
     * @param drops the times up to t at which services were reversed, rising
     * @param z how many standard errors the interval reaches to each side; empty for none
     */
    public SurvivalPoint {
        drops = List.copyOf(drops);
    }

    /**
     * The share that stays.
     *
     * @return from 0 to 1; empty past the last time that was observed, where nothing is known
     */
    public Optional<Ratio> survival() {
        return years.compareTo(last) > 0 ? Optional.empty() : Optional.of(product());
    }

    private Ratio product() {
        return drops.stream().map(Drop::stays).reduce(Ratio.ONE, Ratio::times);
    }

    /**
     * Greenwood's variance of the share.
     *
     * @return zero or more; empty where the share is not known, or zero, where the formula divides by zero
     */
    public Optional<Ratio> variance() {
        return survival()
                .filter(share -> share.signum() > 0)
                .map(share -> share.times(share)
                        .times(drops.stream().map(Drop::spread).reduce(Ratio.ZERO, Ratio::plus)));
    }

    /**
     * The standard error of the share.
     *
     * @return the square root of the variance, approximate to 34 digits; empty as the variance is
     */
    public Optional<Ratio> standardError() {
        return variance().map(given -> Precision.DECIMAL128.root(given, 2));
    }

    /**
     * The lower end of the interval.
     *
     * @return max(0; S - z × standard error); empty without an interval or a standard error
     */
    public Optional<Ratio> low() {
        return reach().map(reach -> product().minus(reach).max(Ratio.ZERO));
    }

    /**
     * The upper end of the interval.
     *
     * @return min(1; S + z × standard error); empty without an interval or a standard error
     */
    public Optional<Ratio> high() {
        return reach().map(reach -> product().plus(reach).min(Ratio.ONE));
    }

    private Optional<Ratio> reach() {
        return z.flatMap(given -> standardError().map(given::times));
    }

    /**
     * How the share and its spread were worked out.
     *
     * @return a step whose exact figure is {@link #survival()}
     */
    public Step step() {
        Step.Builder step = Step.of("Services that stay at least " + Figures.counted(years, "year", "years"));
        if (survival().isEmpty()) {
            return step.note("not known: no service was observed for longer than "
                            + Figures.counted(last, "year", "years"))
                    .build();
        }
        step.formula(
                        "product of (1 - reversed / under observation)",
                        drops.isEmpty() ? "1" : drops.stream().map(Drop::factor).collect(Collectors.joining(" × ")))
                .exact(product())
                .note("under observation just before: " + atRisk + (thin ? "; thin" : ""));
        variance().ifPresent(given -> spread(step, given));
        return step.build();
    }

    private void spread(Step.Builder step, Ratio variance) {
        String sum = drops.isEmpty() ? "0" : drops.stream().map(Drop::term).collect(Collectors.joining(" + "));
        step.step(Step.of("Variance (Greenwood)")
                .formula(
                        "S ^ 2 × sum of reversed / (under observation × (under observation - reversed))",
                        Figures.factor(product()) + " ^ 2 × (" + sum + ")")
                .exact(variance)
                .build());
        Ratio error = standardError().orElseThrow();
        step.step(Step.of("Standard error")
                .formula("variance ^ (1 / 2)", Figures.factor(variance) + " ^ (1/2)")
                .exact(error)
                .note("approximate")
                .build());
        z.ifPresent(given -> {
            String shown = Figures.factor(given) + " × " + Figures.factor(error);
            step.step(end(
                    "Lower end",
                    "max(0; S - z × standard error)",
                    "max(0; " + Figures.factor(product()) + " - " + shown + ")",
                    low()));
            step.step(end(
                    "Upper end",
                    "min(1; S + z × standard error)",
                    "min(1; " + Figures.factor(product()) + " + " + shown + ")",
                    high()));
        });
    }

    private static Step end(String label, String formula, String substituted, Optional<Ratio> value) {
        return Step.of(label + " of the interval")
                .formula(formula, substituted)
                .exact(value.orElseThrow())
                .note("approximate; plain Greenwood, cut off at 0 and 1")
                .build();
    }
}
