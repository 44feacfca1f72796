package io.github.tenderscore.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.stage.Answer;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is refused of publications, changes and invitations, and why. */
class TermsRulesTest {

    @Test
    void deadlineIsAfterThePublication() {
        assertThat(Refusals.of(Records.empty(), "2026-03-12T09:00:00Z", Records.publication()))
                .containsExactly("event/deadline: The deadline (2026-02-16T12:00Z) must be after the publication at "
                        + "2026-03-12T09:00Z (Procurement Act 2023, sections 21 and 54)");
    }

    @Test
    void conflictsAreAssessedBeforeTheNotice() {
        assertThat(Refusals.of(Records.empty(), "2026-01-09T09:00:00Z", Records.publication()))
                .containsExactly(
                        "event/conflictsAssessed: The conflicts assessment (2026-01-09) must be prepared before "
                                + "the tender notice of 2026-01-09 (Procurement Act 2023, section 83)");
    }

    @Test
    void timeNeverGoesBackwards() {
        assertThat(Refusals.of(Records.published(), "2026-01-01T09:00:00Z", new Closed("x", "y")))
                .containsExactly(
                        "at: The time (2026-01-01T09:00Z) of the entry must not be before 2026-01-12T09:00Z, the "
                                + "time of the entry before it\n"
                                + "  Maybe something that happened earlier is recorded late; the time is that of recording "
                                + "it");
    }

    @Test
    void methodIsFrozenOnceTendersAreDue() {
        assertThat(Refusals.of(
                        Records.opened(),
                        "2026-02-18T10:00:00Z",
                        new Changed(
                                Records.method("50", "50"),
                                Changed.Provision.MODIFICATION,
                                Optional.empty(),
                                Answer.NO,
                                new TreeSet<>(),
                                "x")))
                .containsExactly("event/provision: The change of the method at 2026-02-18T10:00Z must come before the "
                        + "deadline for tenders of 2026-02-16T12:00Z; from then on the method is frozen "
                        + "(Procurement Act 2023, sections 24 and 31; Commission v Ireland C-226/09)\n"
                        + "  Maybe the procurement has to be ended and begun anew under the changed method");
    }

    @Test
    void nothingIsRefinedInAnOpenProcedure() {
        assertThat(Refusals.of(
                        Records.opened(),
                        "2026-02-18T10:00:00Z",
                        new Changed(
                                Records.method("50", "50"),
                                Changed.Provision.REFINEMENT,
                                Optional.empty(),
                                Answer.NO,
                                new TreeSet<>(),
                                "x")))
                .containsExactly("event/provision: The change under section 24 must belong to a competitive flexible "
                        + "procedure; this is an open procedure (Procurement Act 2023, sections 24 and 31; "
                        + "Commission v Ireland C-226/09)\n"
                        + "  Maybe section 31 is meant, which permits a change until the tender deadline");
    }

    @Test
    void changeChangesSomethingAndLeavesTime() {
        assertThat(Refusals.of(
                        Records.published(),
                        "2026-01-18T10:00:00Z",
                        new Changed(
                                Records.method(),
                                Changed.Provision.MODIFICATION,
                                Optional.of(Records.time("2026-01-17T00:00:00Z")),
                                Answer.NO,
                                new TreeSet<>(),
                                "x")))
                .containsExactly(
                        "event/methodology: The changed method must differ from the one that stands; it is the "
                                + "same",
                        "event/deadline: The deadline (2026-01-17T00:00Z) must be after the change at "
                                + "2026-01-18T10:00Z (Procurement Act 2023, section 31)");
    }

    @Test
    void openProcedureHasOneRound() {
        assertThat(Refusals.of(
                        Records.opened(),
                        "2026-02-18T10:00:00Z",
                        new Invited(new TreeSet<>(List.of("A")), Records.time("2026-03-17T00:00:00Z"), true)))
                .containsExactly("event/kind: The invitation to another round must belong to a competitive flexible "
                        + "procedure; the open procedure has a single round (Procurement Act 2023, section 20(2))");
    }
}
