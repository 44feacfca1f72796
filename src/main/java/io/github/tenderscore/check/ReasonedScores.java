package io.github.tenderscore.check;

import io.github.tenderscore.award.ScoreReasons;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.panel.PanelTopic;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** L20: every score has a reason that rests on a place which is in that tender. */
final class ReasonedScores implements Examination {

    static final String MEND =
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
            assessed.forEach(tender -> ReasonPlaces.of(tender, marking, answer).examine());
        });
    }
}
