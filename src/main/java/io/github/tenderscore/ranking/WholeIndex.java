package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.rule.Parameters;
import java.util.Optional;

/** Kernel F8, quality / price times the power of ten by which the best has three digits before the point, as a whole number. */
record WholeIndex(String id, Parameters parameters, Rounding.Digits digits) implements FieldRule<Ratio> {

    private static final Ratio TEN = Ratio.of(10);
    private static final Ratio THOUSAND = Ratio.of(1_000);

    private static Ratio index(Standing tender) {
        return tender.points().dividedBy(tender.price());
    }

    /** The power of ten; 1 where no tender has points. */
    @Override
    public Ratio shared(Contest contest) {
        Ratio best = Extremes.of(contest, WholeIndex::index, Ratio::max);
        Ratio power = Ratio.ONE;
        while (best.signum() > 0 && best.times(power).compareTo(Ratio.HUNDRED) < 0) {
            power = power.times(TEN);
        }
        while (best.times(power).compareTo(THOUSAND) >= 0) {
            power = power.dividedBy(TEN);
        }
        return power;
    }

    @Override
    public Ratio figure(Standing tender, Ratio power) {
        return digits.apply(index(tender).times(power));
    }

    @Override
    public String figureName() {
        return "Whole quality/price index";
    }

    @Override
    public Optional<String> refusal(Standing tender) {
        return Refusals.dividesByPrice(id, tender).or(() -> Refusals.pointsBelowZero(id, tender));
    }

    @Override
    public Step explain(Standing tender, Ratio power) {
        Ratio whole = figure(tender, power);
        return Step.of(figureName())
                .formula("the scaled index as a whole number", Figures.factor(whole))
                .exact(whole)
                .step(Step.of("Scaled index")
                        .formula(
                                "power of ten × quality points / price",
                                Figures.factor(power) + " × " + Figures.factor(tender.points()) + " / "
                                        + Figures.factor(tender.price()))
                        .exact(index(tender).times(power))
                        .rounded(Optional.of(digits))
                        .note("the power of ten gives the best tender three digits before the point")
                        .build())
                .build();
    }
}
