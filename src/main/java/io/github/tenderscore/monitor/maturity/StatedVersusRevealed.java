package io.github.tenderscore.monitor.maturity;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.number.Ratio;
import java.util.Optional;

/**
 * How far what a council says of an area lies above what its record shows: score / 100 - (1 - inertia). Above zero the record lags the claim; this
 * gap is the finding.
 *
 * @param area what is said
 * @param inertia what the record shows
 */
public record StatedVersusRevealed(AreaMaturity area, RevealedInertia inertia) {

    private static Ratio gap(Ratio score, Ratio inertia) {
        return score.dividedBy(Ratio.HUNDRED).minus(Ratio.ONE.minus(inertia));
    }

    /**
     * The gap.
     *
     * @return from -1 to 1 with its bounds, and the smaller of both coverages; empty where the area has no score or the mean of the parts is not
     *     asked for
     */
    public Optional<Reading.Bounded> value() {
        return area.score()
                .flatMap(score -> inertia.mean()
                        .map(mean -> new Reading.Bounded(
                                score.known().flatMap(stated -> mean.known().map(shown -> gap(stated, shown))),
                                gap(score.low(), mean.low()),
                                gap(score.high(), mean.high()),
                                score.coverage().min(mean.coverage()))));
    }

    private String label() {
        return "What is said of " + area.area().name() + " less what the record shows";
    }

    /**
     * Why the gap is what it is.
     *
     * @return a step whose exact figure is the gap over what is known; without one where it is not defined
     */
    public Step explain() {
        Step.Builder step = Step.of(label());
        Optional<Ratio> known = value().flatMap(Reading.Bounded::known);
        if (known.isEmpty()) {
            return step.note("not defined: there is no score, or no mean of what the record shows")
                    .build();
        }
        Step score = area.spread().orElseThrow().explainIndex(area.area().name());
        Step shown = inertia.explain();
        return step.formula(
                        "score / 100 - (1 - inertia)",
                        Figures.factor(score.exact().orElseThrow()) + " / 100 - (1 - "
                                + Figures.factor(shown.exact().orElseThrow()) + ")")
                .exact(known.get())
                .note("above 0 the record lags the claim")
                .step(score)
                .step(shown)
                .build();
    }

    Indicator indicator() {
        String id = "maturity/" + area.area().id() + "/stated-versus-revealed";
        return value().map(figure -> Indicator.bounded(id, explain(), figure, ""))
                .orElseGet(() -> Indicator.missing(
                        id,
                        label(),
                        area.score().isPresent() ? "not-defined" : area.state().code(),
                        area.score().isPresent()
                                ? "no mean of what the record shows is asked for"
                                : "what is said of the area has no score"));
    }
}
