package io.github.tenderscore.check;

import io.github.tenderscore.award.ScoreReasons;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.panel.PanelTopic;
import io.github.tenderscore.panel.TenderDocument;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** L20: every score has a reason that rests on a place which is in that tender. */
final class ReasonedScores implements Examination {

    private static final String MEND =
            "have the panel say why the mark is this one, with the document, section or page of the tender";

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        Marking.read(file, answer, (marking, facts) -> {
            marking.assess(answer)
                    .ifPresent(assessment ->
                            FaultFindings.fail(answer, Marking.EVALUATION, ScoreReasons.faults(assessment), MEND));
            List<Tender> assessed = marking.assessed();
            Set<String> ids = assessed.stream().map(Tender::id).collect(Collectors.toSet());
            FaultFindings.fail(
                    answer,
                    Marking.PLACE,
                    marking
                            .panel()
                            .faults(
                                    PanelTopic.REASONS,
                                    marking.evaluation().methodology(),
                                    marking.evaluation().tenders())
                            .stream()
                            .filter(fault -> ids.contains(fault.place().get(2)))
                            .toList(),
                    MEND);
            assessed.forEach(tender -> places(tender, marking, answer));
        });
    }

    /** A place can be looked up only in a tender whose documents are known. */
    private static void places(Tender tender, Marking marking, Answer answer) {
        List<String> documents = marking.panel().documents().stream()
                .filter(document -> document.tender().equals(tender.id()))
                .map(TenderDocument::name)
                .toList();
        boolean refers = tender.reasons().values().stream()
                .anyMatch(reason -> !reason.references().isEmpty());
        if (documents.isEmpty() && refers) {
            answer.unknown(
                    List.of("marking", "panel", "documents", tender.id()),
                    "Which documents the tender " + tender.id() + " has, in which the places of its reasons stand,");
            return;
        }
        tender.reasons()
                .forEach((criterion, reason) -> reason.references().stream()
                        .filter(reference -> documents.stream()
                                .noneMatch(name -> reference.equals(name) || reference.startsWith(name + ",")))
                        .forEach(reference -> answer.fails(
                                List.of("assessment", "evaluation", "tenders", tender.id(), "reasons", criterion),
                                "The reference (" + reference + ") of the reason of the tender " + tender.id()
                                        + " on the criterion " + criterion + " must be to a document of that tender: "
                                        + String.join(", ", documents),
                                MEND)));
    }
}
