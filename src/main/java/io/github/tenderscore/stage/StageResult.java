package io.github.tenderscore.stage;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.explain.Explanation;
import io.github.tenderscore.explain.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What came of one stage.
 *
 * @param stage the stage under the method in force when its first tender was opened
 * @param assessment the assessment of its tenders, with the responses that are carried from earlier stages
 * @param selection who goes on; empty for the last stage, whose ranking decides the award
 * @param withoutTender the ids of those that went on to this stage and gave no tender in it, in order
 */
public record StageResult(
        Stage stage, Assessment assessment, Optional<Selection> selection, List<String> withoutTender) {

    /**
     * Copies the ids.
     *
     * @param stage the stage under the method in force when its first tender was opened
     * @param assessment the assessment of its tenders, with the responses that are carried from earlier stages
     * @param selection who goes on; empty for the last stage, whose ranking decides the award
     * @param withoutTender the ids of those that went on to this stage and gave no tender in it, in order
     */
    public StageResult {
        withoutTender = List.copyOf(withoutTender);
    }

    /**
     * Whether everything about this stage is settled by the published method or a recorded decision.
     *
     * @return false where a person must settle a tie, the published numbers are not kept, or there is no single most advantageous
     *     tender at the end
     */
    public boolean isSettled() {
        return selection
                .map(one -> one.tied().isEmpty() && one.outsideNumbers().isEmpty())
                .orElseGet(() -> assessment.mostAdvantageous().isPresent());
    }

    /**
     * Why each tender has its outcome in this stage.
     *
     * @return what is carried from earlier stages, then every number of the assessment
     */
    public Explanation explanation() {
        Step outcome = selection
                .map(Selection::explanation)
                .orElseGet(assessment::explanation)
                .top();
        List<Step> steps = new ArrayList<>();
        stage.carries()
                .forEach(carry -> steps.add(
                        Step.of("Carried: " + carry.into()).note(carry.text()).build()));
        steps.add(outcome);
        return new Explanation(Step.of("Stage " + stage.name()).steps(steps).build());
    }
}
