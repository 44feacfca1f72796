package io.github.tenderscore.check;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.decision.Decision;
import io.github.tenderscore.decision.Disregard;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.MissingResponse;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.panel.IndividualMark;
import io.github.tenderscore.panel.Panel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An evaluation with the record of the panel that marked it, as several checks look at them. */
record Marking(Evaluation evaluation, Panel panel) {

    static final List<String> PLACE = List.of("marking");
    static final List<String> EVALUATION = List.of("assessment", "evaluation");

    /** What a check of marks does with the two. */
    interface Look {
        void at(Marking marking, MarkingFacts facts);
    }

    static void read(CaseFile file, Answer answer, Look look) {
        answer.reads(
                file,
                MarkingFacts.class,
                facts -> answer.needs(
                        EVALUATION,
                        "The method with the tenders as they are assessed",
                        file.find(AssessmentFacts.class).flatMap(AssessmentFacts::evaluation),
                        evaluation -> answer.needs(
                                List.of("marking", "panel"),
                                "The record of the panel",
                                facts.panel(),
                                panel -> look.at(new Marking(evaluation, panel), facts))));
    }

    /** The assessment of the tenders; where they cannot be assessed, that is written down as not known. */
    Optional<Assessment> assess(Answer answer) {
        return AssessedTenders.of(evaluation, EVALUATION, answer);
    }

    /** The tenders that no decision disregards. */
    List<Tender> assessed() {
        Set<String> out = evaluation.decisions().stream()
                .filter(Disregard.class::isInstance)
                .map(Decision::tender)
                .collect(Collectors.toSet());
        return evaluation.tenders().stream()
                .filter(tender -> !out.contains(tender.id()))
                .toList();
    }

    /** A mark of which no first mark is recorded may have been given by anybody; one that is still due was given by nobody yet. */
    void requireFirstMarks(Answer answer) {
        Set<List<String>> recorded = panel.marks().stream()
                .map(mark -> List.of(mark.tender(), mark.criterion()))
                .collect(Collectors.toSet());
        List<Criterion.Leaf> marked = evaluation.methodology().leaves().stream()
                .filter(leaf -> leaf.scoring() instanceof Scoring.Mark)
                .toList();
        for (Tender tender : assessed()) {
            marked.stream()
                    .filter(leaf -> tender.response(leaf.id()) != null || leaf.missing() == MissingResponse.REFUSED)
                    .map(Criterion.Leaf::id)
                    .filter(criterion -> !recorded.contains(List.of(tender.id(), criterion)))
                    .forEach(criterion -> answer.unknown(
                            List.of("marking", "panel", "marks", tender.id(), criterion),
                            "Who marked the tender " + tender.id() + " on the criterion " + criterion));
        }
    }

    /** What more than one evaluator marked: the id of the tender, then that of the criterion. */
    Set<List<String>> severallyMarked() {
        return panel.marks().stream()
                .collect(Collectors.groupingBy(
                        mark -> List.of(mark.tender(), mark.criterion()),
                        Collectors.mapping(IndividualMark::evaluator, Collectors.toSet())))
                .entrySet()
                .stream()
                .filter(marked -> marked.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
