package io.github.tenderscore.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.decision.ConditionCheck;
import io.github.tenderscore.decision.Consideration;
import io.github.tenderscore.decision.ExclusionCheck;
import io.github.tenderscore.decision.Ground;
import io.github.tenderscore.decision.Keep;
import io.github.tenderscore.decision.LowTenderState;
import io.github.tenderscore.decision.LowTenderStep;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is refused of checks and decisions, and why. */
class DecisionRulesTest {

    @Test
    void conditionIsOneThatWasPublished() {
        assertThat(Refusals.of(
                        Records.opened(),
                        "2026-02-18T14:00:00Z",
                        new ConditionChecked(
                                new ConditionCheck("A", "ISO 9001", true, "x", LocalDate.of(2026, 2, 19), "y"))))
                .containsExactly(
                        "event/date: The date (2026-02-19) of the check of the condition ISO 9001 must not be "
                                + "after 2026-02-18, the day on which it is recorded (Procurement Act 2023, section 98)",
                        "event/condition: The condition of participation (ISO 9001) must be one that was "
                                + "published: Employer's liability insurance of £10m, in place or promised (Procurement "
                                + "Act 2023, section 22; Procurement Regulations 2024, regulation 18(2)(x))");
    }

    @Test
    void checkIsNotDatedAhead() {
        assertThat(Refusals.of(
                        Records.opened(),
                        "2026-02-17T19:00:00Z",
                        Records.exclusion("A", ExclusionCheck.Result.NEITHER)))
                .containsExactly(
                        "event/date: The date (2026-02-18) of the exclusion check of Illustrative Alder CIC must "
                                + "not be after 2026-02-17, the day on which it is recorded (Procurement Act 2023, section "
                                + "98)");
    }

    @Test
    void decisionIsAboutATenderThatIsOpened() {
        assertThat(Refusals.of(Records.opened(), "2026-02-18T14:00:00Z", Records.disregarded("Z")))
                .containsExactly(
                        "event/date: The date (2026-02-19) of the decision on the tender Z must not be after "
                                + "2026-02-18, the day on which it is recorded (Procurement Act 2023, section 98)",
                        "event/tender: The tender (Z) of a decision to disregard must be one that is opened");
    }

    @Test
    void groundIsDecidedOnce() {
        assertThat(Refusals.of(Records.considered(), "2026-02-20T14:00:00Z", Records.disregarded("C")))
                .containsExactly(
                        "event/ground: The tender C must have only one decision on the ground condition-not-met "
                                + "(section 19(3)(a)); it was disregarded on 2026-02-19 by Head of procurement because a "
                                + "condition of participation is not satisfied (Procurement Act 2023, section 19(3)(a)): "
                                + "it has no insurance of the level that was published and does not promise to take it out");
    }

    @Test
    void abnormallyLowPriceIsDecidedByItsProtocol() {
        assertThat(Refusals.of(
                        Records.opened(),
                        "2026-02-18T14:00:00Z",
                        new Decided(Consideration.of("A", Ground.ABNORMALLY_LOW)
                                .keep(Keep.Finding.NOT_ESTABLISHED, "x", LocalDate.of(2026, 2, 18), "y"))))
                .containsExactly(
                        "event/ground: The decision on the tender A on the ground abnormally-low must come from "
                                + "the steps that the Act asks for, each of which is recorded (Procurement Act 2023, "
                                + "section 19(3)(c), (4) and (5))\n"
                                + "  Maybe the event low-tender-step is meant");
    }

    @Test
    void protocolStartsWithAFlagOnAPriceThatIsOpened() {
        assertThat(Refusals.of(
                        Records.opened(),
                        "2026-02-18T10:00:00Z",
                        new LowTenderStepped(
                                "A",
                                LowTenderStep.of(
                                        LowTenderState.NOTIFIED, LocalDate.of(2026, 2, 19), "x", "y", List.of()))))
                .containsExactly(
                        "event/tender: The step \"notified\" of the tender A must come after its price is "
                                + "opened; it is sealed (Procurement Act 2023, section 19(3)(c))",
                        "event/date: The step \"notified\" of the tender A (2026-02-19) must not be dated after "
                                + "2026-02-18, the day on which it is recorded (Procurement Act 2023, section 98)",
                        "event/state: The first step (notified) of the tender A must be \"flagged\", by a test "
                                + "or by judgement (Procurement Act 2023, section 19(3)(c))");
    }
}
