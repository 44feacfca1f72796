package io.github.tenderscore.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.award.WithheldGround.SensitiveCommercial.Kind;
import io.github.tenderscore.award.WithheldLimb;
import io.github.tenderscore.calendar.HolidayChange;
import io.github.tenderscore.calendar.Standstill;
import io.github.tenderscore.calendar.StandstillExemption;
import io.github.tenderscore.calendar.UkPart;
import io.github.tenderscore.monitor.Occurrence;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the checks of summaries, standstill and withheld information say. */
class AwardChecksTest {

    @Test
    void summariesGoToEveryAssessedTenderAtTheSameTimeAndBeforeTheNotice() {
        assertThat(Found.in(
                        "L28",
                        AwardSamples.given(
                                AwardSamples.sent("B", AwardSamples.GIVEN, AwardSamples.WINNER),
                                AwardSamples.sent("Z", AwardSamples.GIVEN.plusHours(2), AwardSamples.OTHER))))
                .containsExactly(
                        "fails | PR24 reg 31(4) | summaries/sent/Z/provided | The assessment summary of the tender Z (2026-05-04T12:00Z) must be given at the same time as all others (2026-05-04T10:00Z)",
                        "fails | PA23 s.50(3) | summaries/sent/Z/provided | The assessment summary of the tender Z (2026-05-04T12:00Z) must be given before the contract award notice is published (2026-05-04T12:00Z)",
                        "fails | PA23 s.50(5) | summaries/sent/Z/tender | The tender (Z) whose supplier is given an assessment summary must be an assessed tender, ranked or disqualified; this one is disregarded or none of the evaluation",
                        "fails | PA23 s.50(3) | summaries/sent | The supplier of the assessed tender C must be given an assessment summary; none is recorded");
    }

    @Test
    void aSummaryHoldsWhatTheRegulationAsksFor() {
        Set<SummaryItem> items = EnumSet.copyOf(AwardSamples.WINNER);
        items.remove(SummaryItem.ACCESS);
        items.add(SummaryItem.REASONS);
        assertThat(Found.in(
                        "L28",
                        AwardSamples.given(
                                AwardSamples.sent("B", AwardSamples.GIVEN, AwardSamples.WINNER),
                                AwardSamples.sent("C", AwardSamples.GIVEN, items))))
                .containsExactly(
                        "fails | PR24 reg 31 | summaries/sent/C/items | The assessment summary of the tender C must hold the scores of the most advantageous tender (best-scores, regulation 31(3)(d))",
                        "fails | PR24 reg 31 | summaries/sent/C/items | The assessment summary of the tender C must hold the explanation of those scores (best-explanations, regulation 31(3)(d))",
                        "fails | PR24 reg 31 | summaries/sent/C/items | The assessment summary of the tender C must hold the total and any sub-totals of the most advantageous tender (best-totals, regulation 31(3)(d))",
                        "fails | PR24 reg 31 | summaries/sent/C/items | The assessment summary of the tender C must hold where the criteria and the methodology stand in full (access, regulation 31(2)(d)(ii))");
    }

    @Test
    void whatTheLibraryMadeSummariesFromIsLookedAtByTheLibrary() {
        assertThat(Found.in("L28", AwardSamples.prepared(Park.two())))
                // for each of two tenders: two addresses, the identifier and the reason of the mark
                .hasSize(8)
                .contains(
                        "fails | PR24 reg 31 | summaries/prepared/tenders/B/supplier/identifier | The summary of the tender B must give the unique identifier of its supplier (Procurement Regulations 2024, regulation 31(2)(c)); it is not known");
    }

    /** law.md, section 6: of the notice of 13 March 2026 the standstill ends on 25 March, because 17 March is a holiday in Northern Ireland. */
    @Test
    void theStandstillIsThatOfTheCalendar() {
        StandstillFacts early = AwardSamples.standstill(
                Standstill.Kind.MANDATORY, "2026-03-13", "2026-03-24", AwardSamples.on("2026-03-25"));
        assertThat(Found.in("L29", AwardSamples.kept(Route.OPEN, early)))
                .containsExactly(
                        "fails | PA23 s.51(2) | standstill/stated | The end (2026-03-24) of the standstill in the contract award notice of 2026-03-13 must be 2026-03-25 or later: 8 working days beginning with the day of the notice (Procurement Act 2023, section 51(1)-(2))",
                        "fails | PA23 s.51(2) | standstill/entry | The day (2026-03-25) on which the contract is entered into must be after the standstill, which ends on 2026-03-25 (Procurement Act 2023, section 51(1)-(2))");
        assertThat(Found.mends("L29", AwardSamples.kept(Route.OPEN, early)))
                .first()
                .asString()
                .endsWith("it may also be that only the bank holidays of England and Wales were skipped");
    }

    @Test
    void aHolidayThatIsProclaimedLaterCounts() {
        StandstillFacts facts = new StandstillFacts(
                Optional.of(LocalDate.of(2026, 3, 13)),
                Optional.of(Standstill.Kind.MANDATORY),
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 3, 25)),
                Occurrence.notYet(),
                List.of(new HolidayChange.Added(
                        EnumSet.of(UkPart.SCOTLAND),
                        LocalDate.of(2026, 3, 20),
                        "Illustrative holiday",
                        "Illustrative proclamation")));
        assertThat(Found.in("L29", AwardSamples.kept(Route.OPEN, facts)))
                .singleElement()
                .asString()
                .contains("must be 2026-03-26 or later");
    }

    @Test
    void anExemptionThatDoesNotApplyLeavesTheStandstillMandatory() {
        StandstillFacts facts = AwardSamples.standstill(
                Standstill.Kind.NONE,
                Optional.of(StandstillExemption.LIGHT_TOUCH),
                "2026-03-13",
                Optional.empty(),
                AwardSamples.on("2026-03-16"));
        assertThat(Found.in("L29", AwardSamples.kept(Route.OPEN, facts)))
                .startsWith(
                        "fails | PA23 s.51(3) | standstill/exemption | The exemption (section 51(3)(f), a light touch contract) from the standstill must apply to the contract, but the contract is no light touch contract (Procurement Act 2023, section 51(3))")
                .last()
                .asString()
                .startsWith("fails | PA23 s.51(2) | standstill/entry | The day (2026-03-16)");
    }

    @Test
    void whatIsWithheldIsJustifiedAndTold() {
        assertThat(Found.in(
                        "L30",
                        AwardSamples.withholding(
                                AwardSamples.commercial(
                                        Optional.of(Kind.TRADE_SECRET),
                                        Optional.of(""),
                                        Optional.of(true),
                                        WithheldLimb.NATIONAL_SECURITY),
                                AwardSamples.security(Optional.of(false), Optional.of(false)))))
                .containsExactly(
                        "fails | PA23 s.94(1)(b) | withheld/the price of B/overridingPublicInterest | The overriding public interest in withholding sensitive commercial information must be stated; that it is sensitive is not enough (Procurement Act 2023, section 94(1)(b)); for the price of B it is blank",
                        "fails | PA23 s.94(3) | withheld/the price of B/noticeLimb | The limb (94(1)(a)) that the recipient was told for the price of B must be the one under which it is withheld, 94(1)(b)",
                        "fails | PA23 s.94(3) | withheld/the site plan/noticeGiven | The recipient must be told that the site plan is withheld, and under which limb");
    }

    /** checks.csv, L30: a notice is due unless section 94(4) is true, under either limb; where nobody said, it is not known. */
    @Test
    void whetherTheRecipientMayBeLeftUntoldIsAskedUnderEitherLimb() {
        assertThat(Found.in(
                        "L30",
                        AwardSamples.withholding(
                                AwardSamples.commercial(
                                        Optional.of(Kind.TRADE_SECRET),
                                        Optional.of("A later competition would be distorted"),
                                        Optional.of(false),
                                        WithheldLimb.SENSITIVE_COMMERCIAL),
                                AwardSamples.security(Optional.of(false), Optional.empty()))))
                .containsExactly(
                        "unknown | PA23 s.94(4) | withheld/the price of B/unannounced | Whether even to tell that the price of B is withheld would be contrary to the interests of national security is not known",
                        "unknown | PA23 s.94(4) | withheld/the site plan/unannounced | Whether even to tell that the site plan is withheld would be contrary to the interests of national security is not known");
    }
}
