package io.github.tenderscore.check;

import io.github.tenderscore.panel.PanelTopic;

/** L22: on each criterion the same evaluators marked all tenders, or it is on record why not. */
final class SameEvaluators implements Examination {

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        Marking.read(file, answer, (marking, facts) -> {
            FaultFindings.fail(
                    answer,
                    Marking.PLACE,
                    marking.panel()
                            .faults(
                                    PanelTopic.SAME_EVALUATORS,
                                    marking.evaluation().methodology(),
                                    marking.evaluation().tenders()),
                    "have the same evaluators mark every tender, or record why others did");
            marking.requireFirstMarks(answer);
        });
    }
}
