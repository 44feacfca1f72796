package io.github.tenderscore.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.panel.ConflictDeclaration;
import io.github.tenderscore.panel.Evaluator;
import io.github.tenderscore.panel.EvaluatorChange;
import io.github.tenderscore.panel.Role;
import org.junit.jupiter.api.Test;

/** What is refused of appointments and declarations, and why. */
class PeopleRulesTest {

    @Test
    void nobodyIsAskedToMarkWhatIsNotPublished() {
        assertThat(Refusals.of(
                        Records.published(),
                        "2026-01-19T09:00:00Z",
                        new Appointed(Evaluator.of("E9", Role.QUALITY).assignedTo("sparkle"))))
                .containsExactly("event/criteria: The criterion (sparkle) that E9 is asked to mark must be one of the "
                        + "published method (Procurement Act 2023, section 23(3)(a); Letting International v "
                        + "Newham [2008] EWHC 1583 (QB))");
    }

    @Test
    void whoTakesPartHasARole() {
        assertThat(Refusals.of(Records.published(), "2026-01-19T09:00:00Z", new Appointed(Evaluator.of("E9"))))
                .containsExactly("event/roles: The number (0) of roles of E9 must be at least 1");
    }

    @Test
    void declarationIsNotDatedAhead() {
        assertThat(Refusals.of(
                        Records.published(),
                        "2026-01-15T09:00:00Z",
                        new Declared(ConflictDeclaration.none("E1", Records.DECLARED, Records.REVIEW))))
                .containsExactly("event/date: The conflict declaration of E1 (2026-01-19) must not be dated after "
                        + "2026-01-15, the day on which it is recorded (Procurement Act 2023, sections 81 to 83)");
    }

    @Test
    void changeOfEvaluatorsHasAReason() {
        assertThat(Refusals.of(
                        Records.moderated(),
                        "2026-03-06T10:00:00Z",
                        new EvaluatorsChanged(new EvaluatorChange("quality", "Z", " "))))
                .containsExactly(
                        "event/tender: The change of evaluators for the tender Z on the criterion quality must "
                                + "be for a tender that is opened",
                        "event/criterion: The change of evaluators for the tender Z on the criterion quality "
                                + "must be on a criterion of the method that is marked (Procurement Act 2023, section "
                                + "23(3)(a); Letting International v Newham [2008] EWHC 1583 (QB))",
                        "event/reason: The change of evaluators for the tender Z on the criterion quality must "
                                + "have a reason (Procurement Act 2023, section 12(2))");
    }
}
