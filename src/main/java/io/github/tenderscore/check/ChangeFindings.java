package io.github.tenderscore.check;

import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.stage.Change;
import io.github.tenderscore.stage.ChangeReview;
import io.github.tenderscore.stage.MethodHistory;
import io.github.tenderscore.stage.Objection;
import io.github.tenderscore.stage.Procedure;
import io.github.tenderscore.stage.ProcedureResult;
import io.github.tenderscore.stage.Proceedings;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Writes what is objected to changes of a method as findings of a check. */
final class ChangeFindings {

    static final List<String> PROCEEDINGS = List.of("proceedings");

    private ChangeFindings() {}

    /** What came of the rounds and of each change; where they cannot be assessed, that is written down as not known. */
    static Optional<ProcedureResult> assess(Proceedings proceedings, Answer answer) {
        try {
            return Optional.of(proceedings.assess());
        } catch (FaultException e) {
            FaultFindings.unknown(answer, PROCEEDINGS, "What came of the rounds", e.faults());
            return Optional.empty();
        }
    }

    /** Another procedure has other deadlines, and a light-touch contract other limits. */
    static void requireSameProcedure(Profile profile, MethodHistory history, Answer answer) {
        boolean open = history.published().kind() == Procedure.Kind.OPEN;
        if (open != (profile.route() == Route.OPEN)) {
            answer.unknown(PROCEEDINGS, "Which procedure it is, which the profile and the procedure tell differently,");
        }
        if (profile.is(ContractTrait.LIGHT_TOUCH) != history.published().lightTouch()) {
            answer.unknown(
                    PROCEEDINGS,
                    "Whether the contract is light touch, which the profile and the procedure tell differently,");
        }
    }

    static List<String> place(int change) {
        return List.of("proceedings", "changes", Integer.toString(change));
    }

    /** The objections of one kind to one change; what the change must do comes before each that does not say it. */
    static void write(Answer answer, int index, ChangeReview review, Predicate<Objection> kind, String must) {
        Change change = review.change();
        for (Objection objection : review.objections()) {
            if (kind.test(objection)) {
                answer.under(FaultFindings.cited(objection.provision()));
                if (objection.answer() == io.github.tenderscore.stage.Answer.NO) {
                    answer.fails(
                            place(index),
                            must.isEmpty()
                                    ? objection.message()
                                    : sentence(change.label() + must + objection.message()),
                            objection
                                    .mend()
                                    .orElse(
                                            "keep to the method as it was before the change, or begin the procedure again"));
                } else {
                    answer.unknown(
                            place(index), "Whether " + change.label() + " was lawful (" + objection.message() + ")");
                }
            }
        }
    }

    private static String sentence(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
