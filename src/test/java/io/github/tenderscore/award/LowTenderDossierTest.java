package io.github.tenderscore.award;

import static io.github.tenderscore.award.LowTenders.MONDAY;
import static io.github.tenderscore.award.LowTenders.heard;
import static io.github.tenderscore.award.LowTenders.screened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Outcome;
import io.github.tenderscore.decision.Decision;
import io.github.tenderscore.decision.LowTenderProtocol;
import io.github.tenderscore.decision.LowTenderState;
import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.explain.Step;
import org.junit.jupiter.api.Test;

class LowTenderDossierTest {

    private static final LowTenderScreening SCREENING = screened();

    @Test
    void aDossierGathersEverything() {
        LowTenderProtocol protocol = heard(SCREENING, "E");
        LowTenderDossier dossier =
                LowTenderDossier.of(SCREENING, "E").protocol(protocol).priceBuildUp("14 hours a day at 11.50");
        assertThat(dossier.screening()).isSameAs(SCREENING);
        assertThat(dossier.screened()).isEqualTo(SCREENING.tender("E"));
        assertThat(dossier.protocol()).contains(protocol);
        assertThat(dossier.priceBuildUp()).contains("14 hours a day at 11.50");
        assertThat(dossier.ranking().tender()).isEqualTo("E");
        assertThat(LowTenderDossier.of(SCREENING, "E").protocol()).isEmpty();
        assertThat(LowTenderDossier.of(SCREENING, "E").priceBuildUp()).isEmpty();
    }

    @Test
    void everyFigureCanBeWorkedOutAgain() {
        LowTenderDossier dossier = LowTenderDossier.of(SCREENING, "E").protocol(heard(SCREENING, "E"));
        Step top = dossier.explanation().top();
        assertThat(FormulaReader.disagreements(top)).isEmpty();
        assertThat(top.steps())
                .extracting(Step::label)
                .containsExactly(
                        "Price of E, Illustrative supplier E",
                        "Protocol of section 19(4) of the Procurement Act 2023",
                        "Ranking with E",
                        "Ranking without E");
        assertThat(top.steps().get(3).steps())
                .containsExactly(
                        dossier.ranking().without().orElseThrow().explanation().top());
        assertThat(dossier.explanation().text())
                .contains(
                        "    2026-03-03 opportunity\n        Contracts officer: show the build-up of the price (until 2026-03-13)\n");
        assertThat(LowTenderDossier.of(SCREENING, "A")
                        .priceBuildUp("by the hour")
                        .explanation()
                        .text())
                .contains("  Protocol of section 19(4) of the Procurement Act 2023\n      not started\n")
                .contains("  Price build-up\n      by the hour\n");
    }

    /** From the flag to the decision that the assessment obeys, and to the ranking that the dossier foretold. */
    @Test
    void theAssessmentObeysTheDecisionThatTheProtocolEndsIn() {
        LowTenderProtocol protocol = heard(SCREENING, "E")
                .notSatisfied(MONDAY.plusDays(12), "Head of procurement", "the rates do not cover the wages")
                .disregarded(MONDAY.plusDays(12), "Head of procurement", "the contract could not be performed");
        Decision decision = protocol.decision().orElseThrow();
        Assessment assessment =
                SCREENING.assessment().evaluation().decide(decision).assess();
        assertThat(assessment.result("E").outcome()).isInstanceOf(Outcome.Disregarded.class);
        Assessment foretold =
                LowTenderDossier.of(SCREENING, "E").ranking().without().orElseThrow();
        assertThat(assessment.ranking())
                .extracting(result -> result.tender().id() + " " + result.rank() + " " + result.figure())
                .isEqualTo(foretold.ranking().stream()
                        .map(result -> result.tender().id() + " " + result.rank() + " " + result.figure())
                        .toList());
        assertThat(protocol.state()).isEqualTo(LowTenderState.DISREGARDED);
    }

    @Test
    void anotherTendersProtocolIsRefused() {
        LowTenderProtocol other = LowTenderProtocol.flaggedByJudgement("A", MONDAY, "Head of procurement", "low");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LowTenderDossier.of(SCREENING, "E").protocol(other))
                .withMessage("The protocol of the tender A must not be added to the dossier of the tender E");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LowTenderDossier.of(SCREENING, "E").priceBuildUp(" "))
                .withMessage("The price build-up of the tender E must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LowTenderDossier.of(SCREENING, "F"))
                .withMessage("The tender (F) must be one that was admitted");
    }
}
