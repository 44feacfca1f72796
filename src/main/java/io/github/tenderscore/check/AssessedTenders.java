package io.github.tenderscore.check;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.model.Methodology;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The tenders of a case file as the engine assesses them. */
final class AssessedTenders {

    static final List<String> PLACE = List.of("assessment");
    private static final List<String> EVALUATION = List.of("assessment", "evaluation");

    private AssessedTenders() {}

    /** Reads what is assessed, and assesses it; what cannot be is written down as not known. */
    static void read(CaseFile file, Answer answer, BiConsumer<Assessment, AssessmentFacts> look) {
        answer.reads(
                file,
                AssessmentFacts.class,
                facts -> answer.needs(
                        EVALUATION,
                        "The method with the tenders as they are assessed",
                        facts.evaluation(),
                        evaluation -> of(evaluation, EVALUATION, answer)
                                .ifPresent(assessment -> look.accept(assessment, facts))));
    }

    /** The assessment of tenders; where they cannot be assessed, that is written down as not known. */
    static Optional<Assessment> of(Evaluation evaluation, List<String> place, Answer answer) {
        try {
            return Optional.of(evaluation.assess());
        } catch (FaultException e) {
            FaultFindings.unknown(answer, place, "The assessment of the tenders", e.faults());
            return Optional.empty();
        }
    }

    /** The method by which tenders are assessed, as somebody stated it or as the tenders have it. */
    static Optional<Methodology> method(Optional<Methodology> stated, CaseFile file) {
        return stated.or(() -> file.find(AssessmentFacts.class)
                .flatMap(AssessmentFacts::evaluation)
                .map(Evaluation::methodology));
    }

    static Optional<TenderResult> result(Assessment assessment, String tender) {
        return assessment.results().stream()
                .filter(result -> result.tender().id().equals(tender))
                .findFirst();
    }

    static List<String> place(String member, String id) {
        return List.of("assessment", member, id);
    }
}
