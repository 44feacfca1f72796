package io.github.tenderscore.check;

import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.stage.ProcedureResult;
import io.github.tenderscore.stage.Proceedings;
import java.util.List;

/** L10: the method of the award is the published one, or an unbroken chain of lawful changes leads from the one to the other. */
final class MethodUnchanged implements Examination {

    private static final List<String> USED = List.of("proceedings", "used");

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        answer.reads(file, ProceedingsFacts.class, facts -> {
            answer.needs(
                    ChangeFindings.PROCEEDINGS,
                    "The procedure from its publication on",
                    facts.proceedings(),
                    proceedings -> {
                        if (!proceedings.history().changes().isEmpty()) {
                            ChangeFindings.requireSameProcedure(file.profile(), proceedings.history(), answer);
                            changes(proceedings, answer);
                        }
                        answer.under("PA23 s.31")
                                .needs(
                                        USED,
                                        "The method by which tenders are assessed for the award",
                                        AssessedTenders.method(facts.used(), file),
                                        used -> used(proceedings, used, answer));
                    });
        });
    }

    /** How earlier rounds would have gone is for L11 to say. */
    private static void changes(Proceedings proceedings, Answer answer) {
        ChangeFindings.assess(proceedings, answer).map(ProcedureResult::reviews).ifPresent(reviews -> {
            for (int i = 0; i < reviews.size(); i++) {
                ChangeFindings.write(answer, i, reviews.get(i), one -> !one.isCounterfactual(), "");
            }
        });
    }

    private static void used(Proceedings proceedings, Methodology used, Answer answer) {
        try {
            proceedings.history().refuseOtherAtAward(used);
        } catch (FaultException e) {
            FaultFindings.fail(
                    answer,
                    USED,
                    e.faults(),
                    "assess the tenders by the method in force; one that is changed otherwise cannot decide the award");
        }
    }
}
