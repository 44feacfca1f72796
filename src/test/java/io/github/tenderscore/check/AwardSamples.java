package io.github.tenderscore.check;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.award.SummaryFacts;
import io.github.tenderscore.award.WithheldGround.SensitiveCommercial.Kind;
import io.github.tenderscore.award.WithheldLimb;
import io.github.tenderscore.calendar.Standstill;
import io.github.tenderscore.calendar.StandstillExemption;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.monitor.Occurrence;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Samples of the checks of summaries, standstill and withheld information (law.md, sections 4 and 6). */
final class AwardSamples implements CheckSamples.Group {

    @Override
    public Map<String, Map<Status, List<CaseFile>>> samples() {
        return Map.of("L28", summaries(), "L29", standstills(), "L30", withheld());
    }

    // ---- L28: section 50(3) to (5); regulation 31
    // ---------------------------------------------------------------------

    static final OffsetDateTime GIVEN = OffsetDateTime.of(2026, 5, 4, 10, 0, 0, 0, ZoneOffset.UTC);

    /** Everything that the winner reads; the method of {@link Park} has no sub-criteria. */
    static final Set<SummaryItem> WINNER = EnumSet.of(
            SummaryItem.NAME,
            SummaryItem.CONTACT,
            SummaryItem.IDENTIFIER,
            SummaryItem.METHOD_IN_OUTLINE,
            SummaryItem.ACCESS,
            SummaryItem.SCORES,
            SummaryItem.EXPLANATIONS,
            SummaryItem.TOTALS);

    /** Everything that another supplier reads, with the method in full. */
    static final Set<SummaryItem> OTHER = EnumSet.of(
            SummaryItem.NAME,
            SummaryItem.CONTACT,
            SummaryItem.IDENTIFIER,
            SummaryItem.METHOD_IN_FULL,
            SummaryItem.SCORES,
            SummaryItem.EXPLANATIONS,
            SummaryItem.TOTALS,
            SummaryItem.REASONS,
            SummaryItem.BEST_SCORES,
            SummaryItem.BEST_EXPLANATIONS,
            SummaryItem.BEST_TOTALS);

    static SummariesFacts.Sent sent(String tender, OffsetDateTime time, Set<SummaryItem> items) {
        return new SummariesFacts.Sent(tender, Optional.of(time), Optional.of(items));
    }

    static SummariesFacts.Sent made(String tender) {
        return new SummariesFacts.Sent(tender, Optional.of(GIVEN), Optional.empty());
    }

    static CaseFile given(Evaluation evaluation, SummariesFacts facts) {
        return Park.bare(Route.OPEN, evaluation).with(facts);
    }

    /** The notice is published two hours later. */
    static CaseFile given(SummariesFacts.Sent... sent) {
        return given(
                Park.two(),
                new SummariesFacts(
                        Optional.of(Arrays.asList(sent)), Optional.empty(), Optional.of(GIVEN.plusHours(2))));
    }

    static CaseFile prepared(Evaluation evaluation) {
        return given(
                evaluation,
                new SummariesFacts(
                        Optional.of(List.of(made("B"), made("C"))),
                        Optional.of(SummaryFacts.NONE.providedAt(GIVEN).inFull()),
                        Optional.of(GIVEN.plusHours(2))));
    }

    /** The tenders of {@link Park#two()} with reasons and with suppliers that can be reached. */
    static Evaluation complete() {
        Evaluation evaluation = Evaluation.under(Park.two().methodology());
        evaluation = complete(evaluation, "B", "120", "6");
        return complete(evaluation, "C", "240", "9");
    }

    private static Evaluation complete(Evaluation evaluation, String id, String price, String mark) {
        Supplier supplier = new Supplier("Illustrative " + id)
                .identifiedBy("GB-COH-" + id)
                .reachedAt("1 Illustrative Street", id + "@example.org");
        return evaluation.tender(
                id,
                supplier,
                tender -> tender.price("price", price)
                        .mark("quality", mark)
                        .reason("price", "The price schedule gives this sum for " + id, "Price schedule, page 1")
                        .reason(
                                "quality",
                                "The method statement plans " + mark + " visits",
                                "Method statement, page 2"));
    }

    private static Map<Status, List<CaseFile>> summaries() {
        SummariesFacts.Sent b = sent("B", GIVEN, WINNER);
        SummariesFacts.Sent c = sent("C", GIVEN, OTHER);
        SummariesFacts unpublished = new SummariesFacts(Optional.of(List.of(b, c)), Optional.empty(), Optional.empty());
        return Map.of(
                Status.PASSES,
                        List.of(
                                given(b, c),
                                given(
                                        sent("B", GIVEN.plusMinutes(119), WINNER),
                                        sent("C", GIVEN.plusMinutes(119), OTHER)),
                                prepared(complete())),
                Status.FAILS,
                        List.of(
                                given(b),
                                given(b, c, sent("Z", GIVEN, OTHER)),
                                given(b, b, c),
                                given(b, sent("C", GIVEN.plusSeconds(1), OTHER)),
                                given(sent("B", GIVEN.plusHours(2), WINNER), sent("C", GIVEN.plusHours(2), OTHER)),
                                given(b, sent("C", GIVEN, WINNER)),
                                prepared(Park.two())),
                Status.UNKNOWN,
                        List.of(
                                given(Park.two(), unpublished),
                                given(b, made("C")),
                                given(b, new SummariesFacts.Sent("C", Optional.empty(), Optional.of(OTHER)))),
                Status.NOT_APPLICABLE,
                        List.of(Park.bare(Route.CALL_OFF, Park.two())
                                .with(new SummariesFacts(
                                        Optional.of(List.of(b)), Optional.empty(), Optional.of(GIVEN)))));
    }

    // ---- L29: section 51; ends from law.md, section 6
    // -------------------------------------------------------------------

    static StandstillFacts standstill(Standstill.Kind kind, String published, String end, Occurrence entered) {
        return standstill(kind, Optional.empty(), published, Optional.of(end), entered);
    }

    static StandstillFacts standstill(
            Standstill.Kind kind,
            Optional<StandstillExemption> limb,
            String published,
            Optional<String> end,
            Occurrence entered) {
        return new StandstillFacts(
                Optional.of(LocalDate.parse(published)),
                Optional.of(kind),
                limb,
                end.map(LocalDate::parse),
                entered,
                List.of());
    }

    static CaseFile kept(Route route, StandstillFacts facts, ContractTrait... traits) {
        return CaseFile.of(CheckSamples.profile(route, traits)).with(facts);
    }

    private static StandstillFacts mandatory(String published, String end) {
        return standstill(Standstill.Kind.MANDATORY, published, end, Occurrence.notYet());
    }

    private static StandstillFacts exempt(Standstill.Kind kind, StandstillExemption limb, Occurrence entered) {
        return standstill(kind, Optional.of(limb), "2026-03-13", Optional.empty(), entered);
    }

    static Occurrence on(String day) {
        return Occurrence.on(LocalDate.parse(day));
    }

    private static Map<Status, List<CaseFile>> standstills() {
        StandstillExemption callOff = StandstillExemption.FRAMEWORK_CALL_OFF;
        StandstillExemption light = StandstillExemption.LIGHT_TOUCH;
        StandstillFacts none = exempt(Standstill.Kind.NONE, callOff, on("2026-03-13"));
        StandstillFacts lightTouch = exempt(Standstill.Kind.NONE, light, on("2026-03-16"));
        StandstillFacts voluntary = standstill(
                Standstill.Kind.VOLUNTARY,
                Optional.of(light),
                "2026-03-13",
                Optional.of("2026-03-25"),
                on("2026-03-26"));
        return Map.of(
                Status.PASSES,
                        List.of(
                                kept(Route.OPEN, mandatory("2026-03-13", "2026-03-25")),
                                kept(Route.OPEN, mandatory("2026-03-14", "2026-03-26")),
                                kept(Route.COMPETITIVE_FLEXIBLE, mandatory("2026-07-30", "2026-08-11")),
                                kept(Route.OPEN, mandatory("2026-11-25", "2026-12-07")),
                                kept(
                                        Route.OPEN,
                                        standstill(
                                                Standstill.Kind.MANDATORY,
                                                "2026-03-13",
                                                "2026-03-25",
                                                on("2026-03-26"))),
                                kept(Route.CALL_OFF, none),
                                kept(Route.OPEN, lightTouch, ContractTrait.LIGHT_TOUCH),
                                kept(Route.OPEN, voluntary, ContractTrait.LIGHT_TOUCH)),
                Status.FAILS,
                        List.of(
                                kept(Route.OPEN, mandatory("2026-03-13", "2026-03-24")),
                                kept(Route.OPEN, mandatory("2026-07-30", "2026-08-10")),
                                kept(Route.OPEN, mandatory("2026-11-25", "2026-12-04")),
                                kept(
                                        Route.OPEN,
                                        standstill(
                                                Standstill.Kind.MANDATORY,
                                                "2026-03-13",
                                                "2026-03-25",
                                                on("2026-03-25"))),
                                kept(
                                        Route.OPEN,
                                        standstill(
                                                Standstill.Kind.MANDATORY,
                                                "2026-03-13",
                                                "2026-03-31",
                                                on("2026-03-26"))),
                                kept(Route.OPEN, none),
                                kept(Route.OPEN, lightTouch),
                                kept(Route.CALL_OFF, exempt(Standstill.Kind.NONE, callOff, on("2026-03-12"))),
                                kept(
                                        Route.OPEN,
                                        exempt(
                                                Standstill.Kind.NONE,
                                                StandstillExemption.EXTREME_URGENCY,
                                                Occurrence.notYet()))),
                Status.UNKNOWN,
                        List.of(
                                kept(
                                        Route.OPEN,
                                        standstill(
                                                Standstill.Kind.MANDATORY,
                                                "2026-03-13",
                                                "2026-03-25",
                                                Occurrence.unknown())),
                                kept(
                                        Route.OPEN,
                                        standstill(
                                                Standstill.Kind.MANDATORY,
                                                Optional.empty(),
                                                "2026-03-13",
                                                Optional.empty(),
                                                Occurrence.notYet()))),
                Status.NOT_APPLICABLE, List.of(kept(Route.BELOW_THRESHOLD, mandatory("2026-03-13", "2026-03-24"))));
    }

    // ---- L30: section 94
    // --------------------------------------------------------------------------------------------------

    static WithheldFacts.Item commercial(
            Optional<Kind> kind, Optional<String> interest, Optional<Boolean> given, WithheldLimb told) {
        return new WithheldFacts.Item(
                "the price of B",
                Optional.of(WithheldLimb.SENSITIVE_COMMERCIAL),
                kind,
                interest,
                given,
                Optional.of(told),
                Optional.empty());
    }

    static WithheldFacts.Item untold(Optional<Kind> kind, Optional<String> interest, Optional<Boolean> unannounced) {
        return new WithheldFacts.Item(
                "the price of B",
                Optional.of(WithheldLimb.SENSITIVE_COMMERCIAL),
                kind,
                interest,
                Optional.of(false),
                Optional.empty(),
                unannounced);
    }

    static WithheldFacts.Item security(Optional<Boolean> given, Optional<Boolean> unannounced) {
        return new WithheldFacts.Item(
                "the site plan",
                Optional.of(WithheldLimb.NATIONAL_SECURITY),
                Optional.empty(),
                Optional.empty(),
                given,
                given.filter(is -> is).map(is -> WithheldLimb.NATIONAL_SECURITY),
                unannounced);
    }

    static CaseFile withholding(WithheldFacts.Item... items) {
        return Park.file(Route.OPEN).with(new WithheldFacts(Optional.of(Arrays.asList(items))));
    }

    private static Map<Status, List<CaseFile>> withheld() {
        Optional<Kind> secret = Optional.of(Kind.TRADE_SECRET);
        Optional<String> interest = Optional.of("A later competition would be distorted");
        Optional<Boolean> yes = Optional.of(true);
        Optional<Boolean> no = Optional.of(false);
        WithheldLimb limb = WithheldLimb.SENSITIVE_COMMERCIAL;
        return Map.of(
                Status.PASSES,
                        List.of(
                                withholding(commercial(secret, interest, yes, limb)),
                                withholding(security(yes, no), security(no, yes)),
                                // Section 94(4) does not ask which limb it is
                                withholding(untold(secret, interest, yes))),
                Status.FAILS,
                        List.of(
                                withholding(commercial(secret, Optional.of(" "), yes, limb)),
                                withholding(untold(secret, interest, no)),
                                withholding(commercial(secret, interest, yes, WithheldLimb.NATIONAL_SECURITY)),
                                withholding(security(no, no))),
                Status.UNKNOWN,
                        List.of(
                                withholding(commercial(Optional.empty(), interest, yes, limb)),
                                withholding(commercial(secret, Optional.empty(), yes, limb)),
                                withholding(commercial(secret, interest, Optional.empty(), limb)),
                                // checks.csv, L30: unless s94(4) is true; whether it is, nobody said
                                withholding(commercial(secret, interest, no, limb)),
                                withholding(security(no, Optional.empty()))),
                Status.NOT_APPLICABLE, List.of(withholding()));
    }
}
