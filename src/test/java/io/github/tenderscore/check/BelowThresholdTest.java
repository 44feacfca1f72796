package io.github.tenderscore.check;

import static io.github.tenderscore.check.BelowThresholdSamples.notices;
import static io.github.tenderscore.check.BelowThresholdSamples.on;
import static io.github.tenderscore.check.BelowThresholdSamples.reservation;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.monitor.Occurrence;
import io.github.tenderscore.monitor.reservation.ReservedFor;
import io.github.tenderscore.monitor.reservation.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is found below the threshold, in words. */
class BelowThresholdTest {

    private static final Occurrence NOT_YET = Occurrence.notYet();

    @Test
    void aNoticeThatComesLateIsNamedWithItsDays() {
        assertThat(Findings.of(
                        "L34",
                        notices("30000", true, on("2026-03-02"), on("2026-03-03"), on("2026-04-01"), on("2026-03-31"))))
                .extracting(finding -> finding.provision() + ", " + Findings.text(finding))
                .containsExactly(
                        "PA23 s.87, belowThreshold/tenderNotice: The below-threshold tender notice (on 2026-03-03) must be"
                                + " published before the contract is openly advertised (on 2026-03-02), because the contract"
                                + " is of 30000 pounds or more; publish it, and only then advertise",
                        "PA23 s.87, belowThreshold/detailsNotice: The contract details notice (on 2026-03-31) must be"
                                + " published after the contract is entered into (on 2026-04-01), because the contract"
                                + " is of 30000 pounds or more; publish it once the contract is entered into");
    }

    /** law.md, section 9: a details notice after entry, without a number of days; so one that is still to come is not late yet. */
    @Test
    void aDetailsNoticeThatIsStillToComeIsNotKnown() {
        assertThat(Findings.of("L34", notices("30000", false, NOT_YET, NOT_YET, on("2026-04-01"), NOT_YET)))
                .extracting(finding -> finding.status().code() + ", " + finding.what())
                .containsExactly("unknown, When the contract details notice is published, which must follow once the"
                        + " contract is entered into (on 2026-04-01), is not known");
    }

    @Test
    void twoThingsOfOneDayMayHaveComeInEitherOrder() {
        assertThat(Findings.of("L34", notices("30000", true, on("2026-03-02"), on("2026-03-02"), NOT_YET, NOT_YET)))
                .extracting(Finding::what)
                .containsExactly(
                        "Whether the tender notice was published before the contract was advertised (on 2026-03-02"
                                + " and on 2026-03-02) is not known");
    }

    @Test
    void aStageIsRefusedAndAQuestionIsAWarning() {
        CaseFile works = CaseFile.of(BelowThresholdSamples.profile(
                        Buyer.BEST_VALUE_AUTHORITY,
                        "2026-01-01",
                        Optional.of(EstimatedValue.withVat("207719.99")),
                        ContractTrait.WORKS))
                .with(new BelowThresholdFacts(
                        Optional.of(List.of(
                                new BelowThresholdFacts.SelectionStage("first", Optional.of(true), Optional.of(true)))),
                        Optional.of(false),
                        Optional.of(false),
                        NOT_YET,
                        NOT_YET,
                        NOT_YET,
                        NOT_YET));
        assertThat(Findings.of("L34", works))
                .extracting(finding -> finding.severity().code() + ", " + Findings.text(finding))
                .containsExactly(
                        "error, belowThreshold/stages/first: The stage first must not restrict by suitability who"
                                + " may submit a tender, because the value (207719.99) of the works is below 207720 pounds (SI"
                                + " 2025/1200; PPN 023); let every supplier submit a tender and assess suitability with it");
        assertThat(Findings.of("L34", BelowThresholdSamples.asking()))
                .extracting(finding -> finding.severity().code() + ", " + Findings.text(finding))
                .containsExactly(
                        "warning, belowThreshold/stages/only: The stage only asks about suitability and must not"
                                + " thereby decide who may submit a tender; see that every tender is assessed, whatever the answers");
    }

    @Test
    void everyGateThatAReservationFailsIsNamed() {
        CaseFile file = reservation(
                BelowThresholdSamples.profile(
                        Buyer.SCHOOL, "2026-02-03", Optional.of(EstimatedValue.withVat("207720"))),
                BelowThresholdSamples.reserved(
                        ReservedFor.Place.LOCAL_AREA,
                        "Farshire",
                        new Statement(Statement.Where.NOWHERE, Optional.of(false), Optional.of(false)),
                        "2026-03-02",
                        List.of("price")));
        assertThat(Findings.of("L35", file))
                .extracting(finding -> finding.status().code() + " " + String.join("/", finding.place()))
                .containsExactly(
                        "fails profile/buyer",
                        "fails profile/commenced",
                        "fails profile/value",
                        "unknown reservation/determined",
                        "fails reservation/area",
                        "fails reservation/statement",
                        "fails reservation/scoringInputs");
        assertThat(Findings.text(Findings.of("L35", file).get(2)))
                .isEqualTo(
                        "profile/value: The reservation (value 207,720, threshold 207,720 (goods or services, sub-central"
                                + " authority; SI 2025/1200; PPN 023)) must meet R3: the value with VAT is below the threshold for"
                                + " its type on the day of commencement; let suppliers of every place tender");
    }

    @Test
    void aReservationBeforeTheOrderIsTooEarly() {
        assertThat(Findings.of(
                        "L35",
                        reservation(
                                BelowThresholdSamples.reserving(),
                                BelowThresholdSamples.reserved(
                                        ReservedFor.Place.LOCAL_AREA,
                                        "Bordershire",
                                        BelowThresholdSamples.STATED,
                                        "2026-02-03",
                                        List.of()))))
                .extracting(finding -> finding.provision() + ", " + Findings.text(finding))
                .containsExactly(
                        "SI 2026/94 arts 3-4, reservation/determined: The day (2026-02-03) on which the contract was"
                                + " reserved must not be before 2026-02-04, the first of the order; decide anew before tenders are"
                                + " invited");
    }
}
