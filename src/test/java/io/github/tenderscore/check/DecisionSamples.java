package io.github.tenderscore.check;

import static io.github.tenderscore.decision.PriorStep.Kind.NOTICE_OF_INTENTION;
import static io.github.tenderscore.decision.PriorStep.Kind.OPPORTUNITY_FOR_REPRESENTATIONS;
import static io.github.tenderscore.decision.PriorStep.Kind.OPPORTUNITY_TO_REPLACE;

import io.github.tenderscore.decision.Cause;
import io.github.tenderscore.decision.ExclusionCheck;
import io.github.tenderscore.decision.Ground;
import io.github.tenderscore.decision.LowTenderState;
import io.github.tenderscore.decision.LowTenderStep;
import io.github.tenderscore.decision.PriorStep;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Samples of the checks of exclusion and of decisions about tenders (law.md, sections 3.1 to 3.3). */
final class DecisionSamples implements CheckSamples.Group {

    static final LocalDate RANKED = LocalDate.of(2026, 4, 20);
    static final LocalDate DECIDED = LocalDate.of(2026, 4, 16);

    @Override
    public Map<String, Map<Status, List<CaseFile>>> samples() {
        return Map.of("L13", exclusion(), "L14", recorded(), "L15", low(), "L16", replaced(), "L17", heard());
    }

    // ---- L13: sections 26(2)(a), 27(1) and 28(1) --------------------------------------------------------------------

    static Bidder alder(LocalDate takesPart) {
        return new Bidder(
                "A",
                "Alder",
                Optional.of(List.of("Ash")),
                Optional.of(true),
                Optional.of(List.of("Beech")),
                Optional.of(takesPart));
    }

    static ExclusionCheck considered(Cause subject, String name, LocalDate day, boolean list) {
        return new ExclusionCheck("A", subject, name, day, list, ExclusionCheck.Result.NEITHER);
    }

    /** Everybody of the tender A, considered on a day. */
    static List<ExclusionCheck> all(LocalDate day) {
        return List.of(
                considered(Cause.SUPPLIER, "Alder", day, true),
                considered(Cause.ASSOCIATED_PERSON, "Ash", day, true),
                considered(Cause.SUBCONTRACTOR, "Beech", day, true));
    }

    static CaseFile exclusions(Route route, Bidder bidder, List<ExclusionCheck> checks) {
        return CaseFile.of(CheckSamples.profile(route))
                .with(new ExclusionFacts(Optional.of(List.of(bidder)), Optional.of(checks), Optional.of(RANKED)));
    }

    private static Map<Status, List<CaseFile>> exclusion() {
        Bidder alder = alder(RANKED.minusDays(10));
        List<ExclusionCheck> inTime = all(RANKED.minusDays(1));
        return Map.of(
                Status.PASSES,
                        List.of(
                                exclusions(Route.OPEN, alder, inTime),
                                exclusions(Route.COMPETITIVE_FLEXIBLE, alder, all(RANKED.minusDays(11)))),
                Status.FAILS,
                        List.of(
                                exclusions(Route.OPEN, alder, all(RANKED.plusDays(1))),
                                exclusions(Route.OPEN, alder, inTime.subList(0, 2)),
                                exclusions(Route.OPEN, alder, inTime.subList(1, 3)),
                                exclusions(Route.COMPETITIVE_FLEXIBLE, alder, all(RANKED.minusDays(9))),
                                exclusions(Route.OPEN, alder, unlisted()),
                                exclusions(Route.OPEN, answering(Optional.of(false)), inTime)),
                Status.UNKNOWN,
                        List.of(
                                exclusions(Route.OPEN, alder, all(RANKED)),
                                exclusions(Route.COMPETITIVE_FLEXIBLE, alder, all(RANKED.minusDays(10))),
                                exclusions(Route.OPEN, answering(Optional.empty()), inTime),
                                CaseFile.of(CheckSamples.profile(Route.OPEN))
                                        .with(new ExclusionFacts(
                                                Optional.of(List.of(alder)), Optional.of(inTime), Optional.empty()))),
                Status.NOT_APPLICABLE, List.of(exclusions(Route.BELOW_THRESHOLD, alder, List.of())));
    }

    private static List<ExclusionCheck> unlisted() {
        LocalDate day = RANKED.minusDays(1);
        return List.of(
                considered(Cause.SUPPLIER, "Alder", day, true),
                considered(Cause.ASSOCIATED_PERSON, "Ash", day, true),
                considered(Cause.SUBCONTRACTOR, "Beech", day, false));
    }

    /** A supplier whose answer about sub-contractors is not known. */
    private static Bidder answering(Optional<Boolean> asked) {
        return new Bidder(
                "A", "Alder", Optional.of(List.of("Ash")), asked, Optional.empty(), Optional.of(RANKED.minusDays(10)));
    }

    // ---- L14: section 19(3) and what it leads to --------------------------------------------------------------------

    static final PriorStep HEARING = PriorStep.between(
            OPPORTUNITY_FOR_REPRESENTATIONS, DECIDED.minusDays(9), DECIDED.minusDays(1), "Ten days were given");

    static DisregardEntry entry(Ground ground, Cause cause, PriorStep... steps) {
        return new DisregardEntry(
                "B",
                Optional.of(ground),
                Optional.of(cause),
                Optional.of("The ground applies"),
                Optional.of("Head of procurement"),
                Optional.of(DECIDED),
                Optional.of(Arrays.asList(steps)));
    }

    static GroundFinding finding(Ground ground, PriorStep... steps) {
        return new GroundFinding(
                "B", ground, Optional.of(true), Optional.of(DECIDED), Optional.of(Arrays.asList(steps)));
    }

    static CaseFile decisions(
            Route route, TenderStanding.Outcome outcome, List<GroundFinding> findings, DisregardEntry... disregards) {
        return CaseFile.of(CheckSamples.profile(route))
                .with(new DecisionFacts(
                        Optional.of(List.of(
                                new TenderStanding("A", Optional.of(TenderStanding.Outcome.RANKED)),
                                new TenderStanding("B", Optional.of(outcome)))),
                        Optional.of(findings),
                        Optional.of(Arrays.asList(disregards))));
    }

    private static DisregardEntry saying(Optional<String> reason) {
        return new DisregardEntry(
                "B",
                Optional.of(Ground.PROCEDURAL_BREACH),
                Optional.of(Cause.SUPPLIER),
                reason,
                Optional.of("Head of procurement"),
                Optional.of(DECIDED),
                Optional.of(List.of()));
    }

    private static Map<Status, List<CaseFile>> recorded() {
        List<GroundFinding> must = List.of(finding(Ground.CONDITION_NOT_MET));
        List<GroundFinding> may = List.of(finding(Ground.PROCEDURAL_BREACH));
        DisregardEntry unmet = entry(Ground.CONDITION_NOT_MET, Cause.SUPPLIER);
        return Map.of(
                Status.PASSES,
                        List.of(
                                decisions(Route.OPEN, TenderStanding.Outcome.DISREGARDED, must, unmet),
                                decisions(Route.OPEN, TenderStanding.Outcome.RANKED, may),
                                decisions(Route.OPEN, TenderStanding.Outcome.DISQUALIFIED, List.of())),
                Status.FAILS,
                        List.of(
                                decisions(Route.OPEN, TenderStanding.Outcome.RANKED, must),
                                decisions(Route.OPEN, TenderStanding.Outcome.DISQUALIFIED, must),
                                decisions(Route.OPEN, TenderStanding.Outcome.DISREGARDED, must),
                                decisions(Route.OPEN, TenderStanding.Outcome.RANKED, List.of(), unmet),
                                decisions(
                                        Route.OPEN, TenderStanding.Outcome.DISREGARDED, may, saying(Optional.of(" ")))),
                Status.UNKNOWN,
                        List.of(
                                decisions(
                                        Route.OPEN, TenderStanding.Outcome.DISREGARDED, may, saying(Optional.empty())),
                                // A decision about a tender of which it is not said what became
                                CaseFile.of(CheckSamples.profile(Route.OPEN))
                                        .with(new DecisionFacts(
                                                Optional.of(List.of(new TenderStanding(
                                                        "A", Optional.of(TenderStanding.Outcome.RANKED)))),
                                                Optional.of(List.of()),
                                                Optional.of(List.of(unmet)))),
                                decisions(
                                        Route.OPEN,
                                        TenderStanding.Outcome.RANKED,
                                        List.of(new GroundFinding(
                                                "B",
                                                Ground.CONDITION_NOT_MET,
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.empty()))),
                                CaseFile.of(CheckSamples.profile(Route.OPEN))
                                        .with(new DecisionFacts(
                                                Optional.of(List.of(new TenderStanding("A", Optional.empty()))),
                                                Optional.of(List.of()),
                                                Optional.of(List.of())))),
                Status.NOT_APPLICABLE, List.of(decisions(Route.CALL_OFF, TenderStanding.Outcome.RANKED, must)));
    }

    // ---- L15: section 19(3)(c), (4) and (5) -------------------------------------------------------------------------

    private static LowTenderStep step(LowTenderState state, int daysBefore) {
        return LowTenderStep.of(state, DECIDED.minusDays(daysBefore), "Head of procurement", "Text", List.of("File 7"));
    }

    /** The opportunity ends on the last day before the authority says what it thinks. */
    private static List<LowTenderStep> told(int until) {
        LowTenderStep opportunity = new LowTenderStep(
                LowTenderState.OPPORTUNITY,
                DECIDED.minusDays(9),
                "Head of procurement",
                "Please show",
                List.of(),
                Optional.of(DECIDED.minusDays(until)));
        return List.of(step(LowTenderState.CONSIDERED_LOW, 10), step(LowTenderState.NOTIFIED, 9), opportunity);
    }

    static List<LowTenderStep> course(int until, LowTenderStep... more) {
        return Stream.concat(told(until).stream(), Arrays.stream(more)).toList();
    }

    static CaseFile lowPriced(List<LowTenderStep> steps) {
        return decisions(
                        Route.OPEN,
                        TenderStanding.Outcome.DISREGARDED,
                        List.of(),
                        entry(Ground.ABNORMALLY_LOW, Cause.SUPPLIER))
                .with(new LowTenderFacts(List.of(new LowTenderFacts.Course("B", steps))));
    }

    private static Map<Status, List<CaseFile>> low() {
        LowTenderStep shown = step(LowTenderState.DEMONSTRATED, 3);
        LowTenderStep notSatisfied = step(LowTenderState.NOT_SATISFIED, 1);
        return Map.of(
                Status.PASSES,
                        List.of(
                                lowPriced(course(2, shown, notSatisfied)),
                                lowPriced(course(2, step(LowTenderState.LAPSED, 1), notSatisfied)),
                                lowPriced(course(2, shown, notSatisfied, step(LowTenderState.DISREGARDED, 0)))),
                Status.FAILS,
                        List.of(
                                lowPriced(course(1, shown, notSatisfied)),
                                lowPriced(course(2, shown)),
                                lowPriced(course(2, notSatisfied)),
                                lowPriced(course(2, shown, step(LowTenderState.SATISFIED, 1))),
                                lowPriced(course(2, shown, notSatisfied).subList(1, 5)),
                                lowPriced(List.of()),
                                lowPriced(course(2, shown, notSatisfied, step(LowTenderState.DISREGARDED, 1)))),
                Status.UNKNOWN,
                        List.of(decisions(
                                Route.OPEN,
                                TenderStanding.Outcome.DISREGARDED,
                                List.of(),
                                entry(Ground.ABNORMALLY_LOW, Cause.SUPPLIER))),
                Status.NOT_APPLICABLE, List.of(decisions(Route.OPEN, TenderStanding.Outcome.RANKED, List.of())));
    }

    // ---- L16: sections 26(3), 27(4), 28(5) and 48(3) ----------------------------------------------------------------

    static final PriorStep TOLD = PriorStep.on(NOTICE_OF_INTENTION, DECIDED.minusDays(8), "We intend to disregard");

    static PriorStep replacing(int until) {
        return PriorStep.between(
                OPPORTUNITY_TO_REPLACE, DECIDED.minusDays(8), DECIDED.minusDays(until), "Please replace");
    }

    private static CaseFile replacing(Route route, Ground ground, Cause cause, PriorStep... steps) {
        return decisions(route, TenderStanding.Outcome.DISREGARDED, List.of(), entry(ground, cause, steps));
    }

    private static Map<Status, List<CaseFile>> replaced() {
        Ground supplier = Ground.EXCLUDED_SUPPLIER;
        Ground sub = Ground.EXCLUDED_SUBCONTRACTOR;
        DisregardEntry untold = new DisregardEntry(
                "B",
                Optional.of(supplier),
                Optional.of(Cause.ASSOCIATED_PERSON),
                Optional.of("Convicted"),
                Optional.of("Head of procurement"),
                Optional.of(DECIDED),
                Optional.empty());
        return Map.of(
                Status.PASSES,
                        List.of(
                                replacing(Route.OPEN, supplier, Cause.ASSOCIATED_PERSON, TOLD, replacing(1)),
                                replacing(Route.OPEN, sub, Cause.SUBCONTRACTOR, TOLD, replacing(1)),
                                replacing(Route.CALL_OFF, supplier, Cause.ASSOCIATED_PERSON, TOLD, replacing(1))),
                Status.FAILS,
                        List.of(
                                replacing(Route.OPEN, supplier, Cause.ASSOCIATED_PERSON, TOLD, replacing(0)),
                                replacing(Route.OPEN, sub, Cause.SUBCONTRACTOR, replacing(1)),
                                replacing(Route.CALL_OFF, supplier, Cause.ASSOCIATED_PERSON, TOLD)),
                Status.UNKNOWN, List.of(decisions(Route.OPEN, TenderStanding.Outcome.DISREGARDED, List.of(), untold)),
                Status.NOT_APPLICABLE,
                        List.of(
                                replacing(Route.OPEN, supplier, Cause.SUPPLIER),
                                replacing(Route.BELOW_THRESHOLD, sub, Cause.SUBCONTRACTOR)));
    }

    // ---- L17: sections 58(2) and 30(3) ------------------------------------------------------------------------------

    static CaseFile found(Route route, GroundFinding... findings) {
        return decisions(route, TenderStanding.Outcome.RANKED, Arrays.asList(findings));
    }

    private static Map<Status, List<CaseFile>> heard() {
        PriorStep tooLong = PriorStep.between(
                OPPORTUNITY_FOR_REPRESENTATIONS, DECIDED.minusDays(9), DECIDED, "It ends on the day of the finding");
        DisregardEntry unheard = entry(Ground.EXCLUDABLE_SUPPLIER, Cause.SUPPLIER);
        GroundFinding undated = new GroundFinding(
                "B", Ground.EXCLUDED_SUPPLIER, Optional.of(true), Optional.empty(), Optional.of(List.of(HEARING)));
        return Map.of(
                Status.PASSES,
                        List.of(
                                found(Route.OPEN, finding(Ground.EXCLUDED_SUPPLIER, HEARING)),
                                found(Route.CALL_OFF, finding(Ground.EXCLUDABLE_SUPPLIER, HEARING)),
                                found(Route.OPEN, finding(Ground.IMPROPER_BEHAVIOUR, HEARING))),
                Status.FAILS,
                        List.of(
                                found(Route.OPEN, finding(Ground.EXCLUDED_SUPPLIER)),
                                found(Route.CALL_OFF, finding(Ground.EXCLUDABLE_SUPPLIER, tooLong)),
                                found(Route.OPEN, finding(Ground.IMPROPER_BEHAVIOUR)),
                                decisions(Route.OPEN, TenderStanding.Outcome.DISREGARDED, List.of(), unheard)),
                Status.UNKNOWN, List.of(found(Route.OPEN, undated)),
                Status.NOT_APPLICABLE,
                        List.of(
                                found(Route.OPEN, finding(Ground.DEBARRED_SUPPLIER)),
                                found(Route.BELOW_THRESHOLD, finding(Ground.EXCLUDED_SUPPLIER))));
    }
}
