package io.github.tenderscore.check;

import io.github.tenderscore.model.Tender;
import io.github.tenderscore.panel.IndividualMark;
import io.github.tenderscore.panel.Moderation;
import io.github.tenderscore.panel.Panel;
import io.github.tenderscore.panel.PanelTopic;
import java.util.Set;
import java.util.stream.Collectors;

/** L22: on each criterion the same evaluators marked all tenders, or it is on record why not. */
final class SameEvaluators implements Examination {

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        Marking.read(file, answer, (marking, facts) -> {
            FaultFindings.fail(
                    answer,
                    Marking.PLACE,
                    ofAssessed(marking)
                            .faults(
                                    PanelTopic.SAME_EVALUATORS,
                                    marking.evaluation().methodology(),
                                    marking.evaluation().tenders()),
                    "have the same evaluators mark every tender, or record why others did");
            marking.requireFirstMarks(answer);
        });
    }

    /** The panel without the marks of tenders that are disregarded, which are not assessed by anybody (section 50(5)). */
    private static Panel ofAssessed(Marking marking) {
        Set<String> assessed = marking.assessed().stream().map(Tender::id).collect(Collectors.toSet());
        Set<String> out = marking.evaluation().tenders().stream()
                .map(Tender::id)
                .filter(id -> !assessed.contains(id))
                .collect(Collectors.toSet());
        Panel panel = marking.panel();
        return new Panel(
                panel.separation(),
                panel.dates(),
                panel.entries().stream()
                        .filter(entry -> !(entry instanceof IndividualMark mark && out.contains(mark.tender()))
                                && !(entry instanceof Moderation moderation && out.contains(moderation.tender())))
                        .toList());
    }
}
