package io.github.tenderscore.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.award.Unsuitability.Limb;
import io.github.tenderscore.decision.Consideration;
import io.github.tenderscore.decision.Ground;
import io.github.tenderscore.fault.FaultException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The limbs were read in section 43 of the Procurement Act 2023. */
class NoSuitableTenderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private static final String WHY = "a new competition would end after the present contract does";

    private static Unsuitability found(String tender, Limb limb) {
        return new Unsuitability(tender, limb, "Head of procurement", DAY, "illustrative");
    }

    private static Evaluation twoUnsuitable() {
        return Evaluation.under(Awards.method())
                .tender("C", Awards.supplier("C"), tender -> tender.price("90").mark("quality", "1"))
                .tender("D", Awards.supplier("D"), tender -> tender.price("80").mark("quality", "5"))
                .decide(Consideration.of("D", Ground.CONDITION_NOT_MET)
                        .disregard("Head of procurement", DAY, "no insurance"));
    }

    @Test
    void hasAGroundForEveryTender() {
        NoSuitableTender report =
                NoSuitableTender.of(twoUnsuitable().assess(), List.of(), "Head of procurement", DAY, WHY);
        assertThat(report.tenders())
                .extracting(NoSuitableTender.Unsuitable::tender)
                .containsExactlyInAnyOrder("C", "D");
        assertThat(report.text())
                .contains(
                        "C, Illustrative supplier C: it does not satisfy the requirements or the award criteria (Procurement Act 2023, "
                                + "section 43(2)(b)): ")
                .contains(
                        "D, Illustrative supplier D: it is disregarded (Procurement Act 2023, section 43(2)(a)): disregarded on 2026-03-09 by "
                                + "Head of procurement because a condition of participation is not satisfied")
                .endsWith("An award under section 19 is not possible, as Head of procurement considered on 2026-03-09: "
                        + WHY + "\n");
    }

    @Test
    void refusesToCallARankedTenderUnsuitableWithoutAFinding() {
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> NoSuitableTender.of(Awards.assessment(), List.of(), "Head of procurement", DAY, WHY))
                .withMessage("The report that no tender is suitable has 2 faults:\n"
                        + "- tenders/A: The tender A (ranked) must have a ground on which it is not suitable (Procurement Act 2023, section "
                        + "43(2))\n"
                        + "  Maybe the contract can be awarded to it, or a finding is missing\n"
                        + "- tenders/B: The tender B (ranked) must have a ground on which it is not suitable (Procurement Act 2023, section "
                        + "43(2))\n"
                        + "  Maybe the contract can be awarded to it, or a finding is missing");
        NoSuitableTender report = NoSuitableTender.of(
                Awards.assessment(),
                List.of(found("A", Limb.CORRUPTION), found("B", Limb.CORRUPTION), found("B", Limb.MATERIAL_BREACH)),
                "Head of procurement",
                DAY,
                WHY);
        assertThat(report.text())
                .contains(
                        "B, Illustrative supplier B: it materially breaches a procedural requirement (Procurement Act 2023, section "
                                + "43(2)(d)): found on 2026-03-09 by Head of procurement: illustrative\n");
    }

    /** Section 43(2)(a) names section 19(3)(a) to (c) only: another ground of disregard does not do. */
    @ParameterizedTest
    @EnumSource(names = {"PROCEDURAL_BREACH", "CONFLICT_OF_INTEREST"})
    void asksForAFindingWhereATenderIsDisregardedOnAnotherGround(Ground ground) {
        Assessment assessment = twoUnsuitable()
                .tender("B", Awards.supplier("B"), tender -> tender.price("80").mark("quality", "5"))
                .decide(Consideration.of("B", ground).disregard("Head of procurement", DAY, "illustrative"))
                .assess();
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> NoSuitableTender.of(assessment, List.of(), "Head of procurement", DAY, WHY))
                .withMessageContaining("The tender B (disregarded) must have a ground on which it is not suitable");
        assertThat(NoSuitableTender.of(
                                assessment, List.of(found("B", Limb.MATERIAL_BREACH)), "Head of procurement", DAY, WHY)
                        .tenders())
                .hasSize(3);
    }

    @Test
    void saysSoWhereNothingWasReceived() {
        assertThat(NoSuitableTender.nothingReceived("Head of procurement", DAY, WHY)
                        .text())
                .isEqualTo(
                        "No tender was received.\nAn award under section 19 is not possible, as Head of procurement considered on "
                                + "2026-03-09: " + WHY + "\n");
    }

    @Test
    void refusesWhatNobodyDecidedOrReasoned() {
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> NoSuitableTender.nothingReceived(" ", DAY, ""))
                .withMessageContaining(
                        "decider: The report that no tender is suitable must name who considers an award impossible")
                .withMessageContaining(
                        "whyNoAward: The report that no tender is suitable must say why an award under section 19 is not "
                                + "possible (Procurement Act 2023, section 43(1)(c))");
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> NoSuitableTender.of(
                        twoUnsuitable().assess(),
                        List.of(found("X", Limb.CORRUPTION)),
                        "Head of procurement",
                        DAY,
                        WHY))
                .withMessageContaining(
                        "tenders/X: The tender (X) that is found not suitable must be one of the assessment");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> found("A", Limb.DISREGARDED))
                .withMessage(
                        "The finding that the tender A is not suitable (section 43(2)(a)) must rest on a recorded decision to disregard "
                                + "it (Procurement Act 2023, section 19(3))");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Unsuitability("A", Limb.CORRUPTION, "", DAY, "a letter"))
                .withMessageContaining("must name who found so (Procurement Act 2023, section 98)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Unsuitability("A", Limb.CORRUPTION, "Head of procurement", DAY, " "))
                .withMessageContaining("must say why (Procurement Act 2023, section 98)");
    }

    @Test
    void statesWhatATerminationNoticeSays() {
        ProcurementTermination termination = new ProcurementTermination(
                "Illustrative: library vans",
                LocalDate.of(2026, 1, 5),
                DAY,
                "Head of procurement",
                "the service is kept in house");
        assertThat(termination.statement())
                .isEqualTo(
                        "Following the publication of a tender or transparency notice, the contracting authority has decided not to award "
                                + "the contract.");
        assertThat(termination.due().words())
                .isEqualTo(
                        "procurement termination notice as soon as reasonably practicable after Monday 9 March 2026");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProcurementTermination(
                        "Illustrative: library vans", DAY, DAY.minusDays(1), "Head of procurement", "a reason"))
                .withMessage(
                        "The decision of 2026-03-08 not to award \"Illustrative: library vans\" must not be before the tender or "
                                + "transparency notice of 2026-03-09, without which there is nothing to terminate (Procurement Act 2023, section "
                                + "55(1))");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProcurementTermination("Vans", DAY, DAY, "", "a reason"))
                .withMessageContaining("must name who decided");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProcurementTermination("Vans", DAY, DAY, "Head of procurement", ""))
                .withMessageContaining("must say why");
    }
}
