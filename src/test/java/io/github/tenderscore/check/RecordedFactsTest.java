package io.github.tenderscore.check;

import static io.github.tenderscore.record.Records.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tenderscore.award.SummaryFacts;
import io.github.tenderscore.calendar.Standstill;
import io.github.tenderscore.decision.Consideration;
import io.github.tenderscore.decision.Ground;
import io.github.tenderscore.decision.LowTenderState;
import io.github.tenderscore.decision.LowTenderStep;
import io.github.tenderscore.monitor.Occurrence;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.record.Decided;
import io.github.tenderscore.record.LowTenderStepped;
import io.github.tenderscore.record.ProcurementRecord;
import io.github.tenderscore.record.Records;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What checks take from the illustrative record; what it holds is written down in {@link Records}, event by event. */
class RecordedFactsTest {

    private static CaseFile file(ProcurementRecord record) {
        return CaseFile.of(new Profile(
                        Route.OPEN,
                        EnumSet.noneOf(ContractTrait.class),
                        Buyer.BEST_VALUE_AUTHORITY,
                        LocalDate.of(2026, 1, 12),
                        Optional.empty()))
                .with(record);
    }

    private static <F extends Facts> F known(ProcurementRecord record, Class<F> type) {
        return file(record).find(type).orElseThrow();
    }

    private static List<String> passing(CaseFile file) {
        return CheckReport.of(file, Checks.all(), Rulebook.england()).results().stream()
                .filter(result -> result.status() == Status.PASSES)
                .map(result -> result.check().id())
                .toList();
    }

    @Test
    void anEmptyRecordSaysNothing() {
        assertThat(file(Records.empty()).facts()).isEmpty();
    }

    @Test
    void whatIsNotThereYetIsNotKnown() {
        CaseFile file = file(Records.priced());
        assertThat(file.facts().stream().map(Facts::getClass))
                .doesNotContain(AwardFacts.class, SummariesFacts.class, StandstillFacts.class, KeptRecordFacts.class);
        assertThat(file.find(DecisionFacts.class).flatMap(DecisionFacts::tenders))
                .isEmpty();
        assertThat(file.find(ExclusionFacts.class).flatMap(ExclusionFacts::firstRanked))
                .isEmpty();
    }

    @Test
    void theWholePanelIsThere() {
        MarkingFacts marking = known(Records.entered(), MarkingFacts.class);
        assertThat(marking.panel().orElseThrow().declarations()).hasSize(4);
        assertThat(marking.consensus()).contains(ConsensusMode.MODERATED);
        assertThat(known(Records.entered(), AssessmentFacts.class)
                        .evaluation()
                        .orElseThrow()
                        .tenders())
                .isEqualTo(Records.entered().evaluation().tenders());
    }

    @Test
    void decisionsStandingsAndChecksAreThose() {
        DecisionFacts decisions = known(Records.entered(), DecisionFacts.class);
        assertThat(decisions.tenders().orElseThrow())
                .containsExactly(
                        new TenderStanding("A", Optional.of(TenderStanding.Outcome.RANKED)),
                        new TenderStanding("B", Optional.of(TenderStanding.Outcome.RANKED)),
                        new TenderStanding("C", Optional.of(TenderStanding.Outcome.DISREGARDED)));
        assertThat(decisions.disregards().orElseThrow())
                .extracting(entry -> entry.tender() + " " + entry.ground().orElseThrow() + " "
                        + entry.date().orElseThrow())
                .containsExactly("C CONDITION_NOT_MET 2026-02-19");
        assertThat(decisions.findings()).isEmpty();
        ExclusionFacts exclusions = known(Records.entered(), ExclusionFacts.class);
        assertThat(exclusions.firstRanked()).contains(LocalDate.of(2026, 3, 10));
        assertThat(exclusions.checks().orElseThrow()).hasSize(4);
        assertThat(exclusions.bidders().orElseThrow())
                .extracting(bidder ->
                        bidder.tender() + " " + bidder.subcontractors().orElseThrow())
                .containsExactly("A []", "B [Illustrative Outreach Ltd]", "C []");
    }

    @Test
    void theEndOfTheProcurementIsKnownFromItsEvents() {
        CaseFile file = file(Records.entered());
        assertThat(file.find(AwardFacts.class).flatMap(AwardFacts::awarded)).contains("B");
        assertThat(file.find(SummariesFacts.class).flatMap(SummariesFacts::sent).orElseThrow())
                .extracting(SummariesFacts.Sent::tender, sent -> sent.provided().orElseThrow())
                .containsExactly(
                        tuple("A", Records.time("2026-03-12T15:00:00Z")),
                        tuple("B", Records.time("2026-03-12T15:00:00Z")));
        assertThat(file.find(StandstillFacts.class))
                .contains(new StandstillFacts(
                        Optional.of(LocalDate.of(2026, 3, 13)),
                        Optional.of(Standstill.Kind.MANDATORY),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2026, 3, 25)),
                        Occurrence.on(LocalDate.of(2026, 3, 30)),
                        List.of()));
        assertThat(known(Records.noticed(), StandstillFacts.class).entered()).isEqualTo(Occurrence.unknown());
        assertThat(file.find(KeptRecordFacts.class).flatMap(KeptRecordFacts::day))
                .contains(LocalDate.of(2026, 3, 30));
    }

    /** A decision after the award asks for another assessment (the record's own order of events). */
    @Test
    void whatIsReconsideredCountsNoLonger() {
        ProcurementRecord again = Records.add(
                Records.awarded(),
                List.of(step(
                        "2026-03-11T12:00:00Z",
                        new Decided(Consideration.of("A", Ground.PROCEDURAL_BREACH)
                                .disregard("Head", LocalDate.of(2026, 3, 11), "it is late")))));
        assertThat(file(again).find(AwardFacts.class)).isEmpty();
        assertThat(file(again).find(DecisionFacts.class).flatMap(DecisionFacts::tenders))
                .isEmpty();
    }

    @Test
    void aLowPriceIsACourseOfSteps() {
        ProcurementRecord kept = Records.add(
                Records.priced(),
                Stream.of(LowTenderState.FLAGGED, LowTenderState.KEPT)
                        .map(state -> step(
                                "2026-03-09T15:00:00Z",
                                new LowTenderStepped(
                                        "B",
                                        LowTenderStep.of(
                                                state,
                                                LocalDate.of(2026, 3, 9),
                                                "Head",
                                                "near the estimate",
                                                List.of()))))
                        .toList());
        assertThat(known(kept, LowTenderFacts.class).courses())
                .extracting(
                        LowTenderFacts.Course::tender, course -> course.steps().size())
                .containsExactly(tuple("B", 2));
    }

    /** What the record does not hold can be added beside it. */
    @Test
    void whatARecordDoesNotHoldIsAddedBesideIt() {
        CaseFile file = file(Records.entered())
                .with(new SummariesFacts(
                        Optional.empty(),
                        Optional.of(SummaryFacts.NONE),
                        Optional.of(Records.time("2026-03-13T10:00:00Z"))));
        assertThat(file.find(SummariesFacts.class).flatMap(SummariesFacts::sent))
                .isPresent();
    }

    /** L13 exclusions, L20 reasons, L21 marks, L22 the same evaluators, L23 conflicts of interest, L29 the standstill. */
    @Test
    void checksOfTheCourseAreMadeFromTheRecordAlone() {
        assertThat(passing(file(Records.entered()))).contains("L13", "L20", "L21", "L22", "L23", "L29");
    }

    /** The summaries were given on 12 March, and the notice was published on 13 March; what the summaries say is not on record. */
    @Test
    void theDayOfTheNoticeIsEnoughForSummariesOfTheDayBefore() {
        assertThat(Findings.of("L28", file(Records.entered())))
                .extracting(Finding::place)
                .containsExactly(
                        List.of("summaries", "sent", "A", "items"), List.of("summaries", "sent", "B", "items"));
    }

    @Test
    void onTheDayOfTheNoticeOrAfterItADayIsNotEnough() {
        assertThat(summaries("2026-03-13T09:00:00Z"))
                .contains(
                        "UNKNOWN At what time of 2026-03-13, on which the assessment summary of the tender A was given,"
                                + " the contract award notice is published is not known");
        assertThat(summaries("2026-03-14T09:00:00Z"))
                .contains("FAILS The assessment summary of the tender A (2026-03-14T09:00Z) must be given before the"
                        + " contract award notice is published (2026-03-13)");
    }

    private static List<String> summaries(String time) {
        CaseFile file = file(Records.awarded())
                .with(new SummariesFacts(
                        Optional.of(List.of(
                                new SummariesFacts.Sent("A", Optional.of(Records.time(time)), Optional.empty()))),
                        Optional.empty(),
                        Optional.empty()))
                .with(known(Records.noticed(), StandstillFacts.class));
        return Findings.of("L28", file).stream()
                .map(finding -> finding.status() + " " + finding.what())
                .toList();
    }

    /** By hand, as {@link Records} has it: A 84.95, B 88. */
    @Test
    void totalsAndPlacesAreThoseOnRecord() {
        assertThat(known(Records.entered(), AssessmentFacts.class).recorded().orElseThrow())
                .extracting(RecordedResult::tender, RecordedResult::rank, RecordedResult::figure)
                .containsExactly(
                        tuple("A", Optional.of(2), Optional.of(Ratio.parse("84.95"))),
                        tuple("B", Optional.of(1), Optional.of(Ratio.of(88))),
                        tuple("C", Optional.empty(), Optional.empty()));
    }
}
