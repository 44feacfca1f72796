package io.github.tenderscore.monitor.reservation;

import static io.github.tenderscore.monitor.reservation.ReservationGates.words;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.law.Threshold;
import io.github.tenderscore.law.ThresholdType;
import io.github.tenderscore.law.Thresholds;
import io.github.tenderscore.monitor.Gate;
import io.github.tenderscore.monitor.Verdict;
import io.github.tenderscore.number.Ratio;
import java.util.Optional;

/** What depends on the estimated value: the threshold (R3), the figure of a notice, and that of a suitability stage (R10). */
record ValueGates(ReservationFacts facts) {

    private Optional<Threshold> threshold(Optional<ThresholdType> type) {
        return type.flatMap(kind -> facts.commenced().flatMap(day -> Thresholds.at(kind, day)));
    }

    Gate belowThreshold() {
        String condition = "the value with VAT is below the threshold for its type on the day of commencement";
        String provision = "Procurement Act 2023, sections 3 to 5 and Schedule 1";
        if (facts.value() instanceof EstimatedValue.CannotBeEstimated) {
            return new Gate(
                    "R3",
                    condition,
                    Verdict.FAIL,
                    "the value cannot be estimated and is treated as above it",
                    provision);
        }
        Optional<Ratio> value = facts.estimate();
        Optional<Threshold> threshold = threshold(facts.type());
        if (value.isEmpty() || threshold.isEmpty()) {
            String missing = value.isEmpty()
                    ? "the estimated value was not supplied"
                    : "the threshold is not known: the type or the day of commencement is missing, or the Act was not in force";
            return new Gate("R3", condition, Verdict.UNKNOWN, missing, provision);
        }
        return new Gate(
                "R3",
                condition,
                Verdict.of(Optional.of(threshold.get().isAbove(value.get()))),
                "value " + Figures.exact(value.get()) + ", threshold "
                        + Figures.exact(threshold.get().amount()) + " ("
                        + threshold.get().type().words() + "; "
                        + threshold.get().source() + ")",
                provision);
    }

    /** Whether the contract is large enough for a notice (section 87); empty where that is not known. */
    Optional<Boolean> isNotifiable() {
        return facts.estimate()
                .flatMap(value -> threshold(Optional.of(ThresholdType.notifiable(facts.isCentral())))
                        .map(limit -> !limit.isAbove(value)));
    }

    Gate noStage() {
        Optional<Boolean> allowed = stageAllowed();
        Verdict verdict = facts.suitabilityStage().filter(stage -> !stage).isPresent()
                ? Verdict.PASS
                : facts.suitabilityStage().isEmpty()
                                && allowed.filter(yes -> yes).isEmpty()
                        ? Verdict.UNKNOWN
                        : Verdict.of(allowed);
        return new Gate(
                "R10",
                "no selection by suitability, but for works from the figure of section 85(3) on",
                verdict,
                "suitability stage " + words(facts.suitabilityStage()) + "; allowed " + words(allowed),
                "Procurement Act 2023, section 85");
    }

    private Optional<Boolean> stageAllowed() {
        if (facts.type().filter(type -> type != ThresholdType.WORKS).isPresent()) {
            return Optional.of(false);
        }
        Optional<Threshold> figure =
                threshold(facts.type().map(works -> ThresholdType.suitabilityStage(facts.isCentral())));
        return figure.flatMap(limit -> facts.estimate().map(value -> !limit.isAbove(value)));
    }
}
