package io.github.tenderscore.check;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.panel.PanelTopic;
import java.util.List;
import java.util.Optional;

/** L19: every mark is one of its published scale, and every gate was passed or failed as the moderated unrounded mark says. */
final class PublishedMarks implements Examination {

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        Marking.read(file, answer, (marking, facts) -> {
            marks(marking, answer);
            Methodology method = marking.evaluation().methodology();
            if (!UnrecordedGates.published(method).isEmpty()) {
                answer.asks(List.of("marking", "gates"), "Which gates the tenders passed, as recorded,", facts.gates());
            }
            facts.gates().ifPresent(gates -> {
                new UnrecordedGates(gates, answer).of(method, marking.assessed());
                recorded(gates, marking, answer);
            });
        });
    }

    private static void recorded(List<GateResult> gates, Marking marking, Answer answer) {
        if (!gates.isEmpty()) {
            marking.assess(answer).ifPresent(assessment -> gates.forEach(gate -> gate(gate, assessment, answer)));
        }
    }

    private static void marks(Marking marking, Answer answer) {
        Evaluation evaluation = marking.evaluation();
        FaultFindings.fail(
                answer,
                Marking.PLACE,
                marking.panel().faults(PanelTopic.MARKS, evaluation.methodology(), evaluation.tenders()),
                "mark the tender on what is published, by a mark of the published scale");
        FaultFindings.fail(
                answer,
                Marking.EVALUATION,
                ofMarks(marking),
                "agree a mark of the published scale, and assess the tenders again");
        marking.requireFirstMarks(answer);
    }

    /** The faults of the marks that stand on the tenders. */
    private static List<Fault> ofMarks(Marking marking) {
        return marking.evaluation().faults().stream()
                .filter(fault -> marking.evaluation().tenders().stream()
                        .anyMatch(tender -> tender.responses().entrySet().stream()
                                .filter(response -> response.getValue() instanceof Response.Mark)
                                .anyMatch(response -> fault.place()
                                        .equals(List.of("tenders", tender.id(), "responses", response.getKey())))))
                .toList();
    }

    private static void gate(GateResult recorded, Assessment assessment, Answer answer) {
        Methodology method = assessment.evaluation().methodology();
        List<String> place = recorded.place();
        Optional<TenderResult> result = assessment.results().stream()
                .filter(one -> one.tender().id().equals(recorded.tender()))
                .findFirst();
        boolean published = recorded.criterion()
                .map(id -> method.find(id).flatMap(Criterion::gate).isPresent())
                .orElseGet(() -> method.minimum().isPresent());
        if (!published || result.isEmpty()) {
            String subject =
                    published ? "The tender (" + recorded.tender() + ") that is tested at " : "What is tested as ";
            answer.fails(
                    place,
                    subject + recorded.gate() + " must be " + (published ? "one of the evaluation" : "published"),
                    "leave the test out; nobody may be disqualified by it");
            return;
        }
        answer.needs(
                place,
                "Whether the tender " + recorded.tender() + " passes " + recorded.gate(),
                GateTruth.passes(recorded, result.get(), method),
                passes -> compare(recorded, passes, result.get(), place, answer));
    }

    private static void compare(
            GateResult recorded, boolean passes, TenderResult result, List<String> place, Answer answer) {
        if (recorded.passed() != passes) {
            answer.fails(
                    place,
                    "The tender " + recorded.tender() + " must " + (passes ? "pass " : "fail ") + recorded.gate()
                            + ", and is recorded as " + (passes ? "failing" : "passing") + " it"
                            + GateTruth.failure(recorded, result)
                                    .map(one -> ": " + one.reason())
                                    .orElse(""),
                    (passes ? "rank" : "disqualify")
                            + " the tender; another outcome needs a mark that the panel moderates again with its reasons");
        }
    }
}
