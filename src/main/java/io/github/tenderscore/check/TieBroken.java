package io.github.tenderscore.check;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.check.AwardFacts.TieBreakStep;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.ranking.TieBreak;
import java.util.ArrayList;
import java.util.List;

/** Whether tenders that are tied for the first place are separated by the published tie-breaks, step by step, and by nothing else. */
record TieBroken(Assessment assessment, AwardFacts award, Answer answer) {

    private static final List<String> STEPS = List.of("award", "tieBreaks");

    void examine(List<String> tied) {
        List<TieBreakStep> due = steps();
        List<String> left = due.isEmpty() ? tied : due.get(due.size() - 1).left();
        if (left.size() > 1) {
            answer.fails(
                    STEPS,
                    "The tenders (" + String.join(", ", left)
                            + ") that are tied for the first place must be separated by a published tie-break; "
                            + (due.isEmpty() ? "the method has none" : "those of the method leave them tied"),
                    "publish a tie-break that always decides; no other may be used after publication");
            return;
        }
        answer.needs(
                STEPS,
                "What was recorded of the tie-break for the first place",
                award.tieBreaks(),
                recorded -> compare(recorded, due));
        answer.needs(AwardFacts.AWARDED, "Which tender is awarded the contract", award.awarded(), awarded -> {
            if (!left.contains(awarded)) {
                answer.fails(
                        AwardFacts.AWARDED,
                        "The tender (" + awarded + ") that is awarded the contract must be the one that the published"
                                + " tie-break leaves, " + left.get(0),
                        "follow the published tie-break step by step");
            }
        });
    }

    /** What the published chain does, up to the step after which one tender is left. */
    private List<TieBreakStep> steps() {
        Evaluation evaluation = assessment.evaluation();
        Methodology method = evaluation.methodology();
        List<TieBreakStep> steps = new ArrayList<>();
        List<TieBreak> chain = new ArrayList<>();
        for (TieBreak tieBreak : method.tieBreaks()) {
            chain.add(tieBreak);
            List<String> left =
                    evaluation.again(method.withTieBreaks(chain), evaluation.tenders()).assess().first().stream()
                            .map(result -> result.tender().id())
                            .sorted()
                            .toList();
            steps.add(new TieBreakStep(tieBreak.criterion(), left));
            if (left.size() == 1) {
                break;
            }
        }
        return steps;
    }

    private void compare(List<TieBreakStep> recorded, List<TieBreakStep> due) {
        for (int i = 0; i < Math.max(recorded.size(), due.size()); i++) {
            String was = i < recorded.size() ? words(recorded.get(i)) : "nothing";
            String is = i < due.size() ? words(due.get(i)) : "absent, because one tender is left before it";
            if (!was.equals(is)) {
                answer.fails(
                        List.of("award", "tieBreaks", String.valueOf(i)),
                        "The step (" + was + ") of the tie-break must be " + is,
                        "record the published steps; where another was taken, decide again by those");
            }
        }
    }

    private static String words(TieBreakStep step) {
        return step.criterion() + " leaves "
                + String.join(", ", step.left().stream().sorted().toList());
    }
}
