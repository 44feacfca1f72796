package io.github.tenderscore.delivery;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.util.Optional;

/**
 * How one indicator stands at an assessment.
 *
 * @param kpi the indicator
 * @param promised what was promised to the end of the period, and how it was worked out
 * @param delivered what was delivered to the end of the period, with its evidence
 * @param achievement how far the promise was kept
 * @param computed the statutory word that the published scale gives
 * @param overrule the word that the authority used in its place, with why; empty where it did not
 * @param colour the colour that the published scale gives; empty where it is not known or none is published
 */
public record KpiResult(
        Kpi kpi,
        Step promised,
        Delivered delivered,
        Achievement achievement,
        Rating computed,
        Optional<Overrule> overrule,
        Optional<Colour> colour) {

    static KpiResult of(Kpi kpi, Step promised, Delivered delivered, Optional<Overrule> overrule, DeliveryTerms terms) {
        Achievement achievement = achievement(kpi, promised.exact().orElseThrow(), delivered);
        return new KpiResult(
                kpi,
                promised,
                delivered,
                achievement,
                terms.ratings().rate(achievement),
                overrule,
                terms.colours().flatMap(scale -> scale.of(achievement)));
    }

    private static Achievement achievement(Kpi kpi, Ratio promised, Delivered delivered) {
        if (delivered.quantity().isEmpty()) {
            return new Achievement.Unknown(delivered.why().orElse("nothing was returned"));
        }
        Ratio quantity = delivered.quantity().get();
        if (promised.signum() == 0 && kpi.isHigherBetter()) {
            return new Achievement.NothingDue("nothing was promised to date, so nothing can be divided by it");
        }
        if (kpi.isHigherBetter()) {
            return new Achievement.Share(quantity.dividedBy(promised));
        }
        return quantity.signum() == 0
                ? new Achievement.KeptInFull("lower is better, and no figure is lower than none")
                : new Achievement.Share(promised.dividedBy(quantity));
    }

    /**
     * The statutory word that stands.
     *
     * @return that of the authority where it overruled the computed one
     */
    public Rating rating() {
        return overrule.map(Overrule::rating).orElse(computed);
    }

    /**
     * What was delivered beyond the promise to date, or spared where lower is better.
     *
     * @return zero or more, in the unit of the indicator; empty where it is not known what was delivered
     */
    public Optional<Ratio> over() {
        return difference().map(difference -> difference.max(Ratio.ZERO));
    }

    /**
     * What is missing from the promise to date, or too much where lower is better.
     *
     * @return zero or more, in the unit of the indicator; empty where it is not known what was delivered
     */
    public Optional<Ratio> shortfall() {
        return difference().map(difference -> difference.negate().max(Ratio.ZERO));
    }

    private Optional<Ratio> difference() {
        Ratio due = promised.exact().orElseThrow();
        return delivered.quantity().map(quantity -> kpi.isHigherBetter() ? quantity.minus(due) : due.minus(quantity));
    }

    /**
     * Why the indicator stands as it does.
     *
     * @return a step whose figure is the share of the promise that was kept; without a figure where there is none
     */
    public Step step() {
        Step.Builder step = Step.of(kpi.id() + ", " + kpi.text());
        achievement.share().ifPresent(share -> {
            String due = Figures.factor(promised.exact().orElseThrow());
            String quantity = Figures.factor(delivered.quantity().orElseThrow());
            step.formula(
                            kpi.isHigherBetter()
                                    ? "delivered to date / promised to date"
                                    : "promised to date / delivered to date, as lower is better",
                            kpi.isHigherBetter() ? quantity + " / " + due : due + " / " + quantity)
                    .exact(share);
        });
        return step.note(note()).step(promised).step(delivered.step()).build();
    }

    private String note() {
        String computedWords =
                computed.word() + achievement.why().map(reason -> ": " + reason).orElse("");
        return "rated "
                + overrule.map(one -> one.rating().word() + " by the authority (" + one.by() + ", " + one.on() + ": "
                                + one.reason() + "); computed " + computedWords)
                        .orElse(computedWords);
    }
}
