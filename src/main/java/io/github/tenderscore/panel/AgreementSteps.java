package io.github.tenderscore.panel;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.quality.ConsensusRule;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the steps that lead from the marks of the evaluators to the agreed one. */
final class AgreementSteps {

    private AgreementSteps() {}

    static Step of(
            Cell cell,
            Response.Mark mark,
            ConsensusRule rule,
            List<IndividualMark> marks,
            Optional<Moderation> moderation) {
        Step how = rule.explain(marks.stream().map(IndividualMark::mark).toList());
        Step.Builder step =
                Step.of("Agreed mark of " + cell.text()).exact(mark.unrounded()).rounded(rule.rounding());
        if (!rule.isModerated()) {
            step.formula(how.formula(), how.substituted());
        }
        return step.note(joined(
                        rule.isModerated()
                                ? ""
                                : joined("rule " + rule.id(), rule.parameters().toString(), how.note()),
                        moderation.map(AgreementSteps::account).orElseGet(() -> "given by the only evaluator")))
                .steps(marks.stream().map(one -> individual(one, moderation)).toList())
                .build();
    }

    private static Step individual(IndividualMark mark, Optional<Moderation> moderation) {
        Optional<Ratio> delta =
                moderation.flatMap(agreed -> Optional.ofNullable(agreed.deltas().get(mark.evaluator())));
        return Step.of(mark.evaluator())
                .exact(mark.mark())
                .note(joined(
                        delta.map(AgreementSteps::moved).orElse(""), mark.rationale(), references(mark.references())))
                .build();
    }

    private static String moved(Ratio delta) {
        return delta.signum() == 0
                ? "the mark agreed"
                : "the mark agreed is " + delta.abs() + (delta.signum() > 0 ? " higher" : " lower");
    }

    private static String account(Moderation moderation) {
        return joined(
                "agreed " + shown(moderation.at()) + ", led by " + moderation.moderator() + ": " + moderation.reason(),
                listed("for: ", moderation.pointsFor()),
                listed("against: ", moderation.pointsAgainst()),
                references(moderation.references()));
    }

    private static String listed(String heading, List<String> points) {
        return points.isEmpty() ? "" : heading + String.join(", ", points);
    }

    private static String references(List<TenderReference> references) {
        return references.isEmpty()
                ? ""
                : "see " + references.stream().map(TenderReference::text).collect(Collectors.joining("; "));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining("; "));
    }

    /** A time as people read it: 2 March 2026 at 14:00 would depend on a language, so it stays in figures. */
    static String shown(LocalDateTime at) {
        return "on " + at.toLocalDate() + " at " + at.toLocalTime();
    }
}
