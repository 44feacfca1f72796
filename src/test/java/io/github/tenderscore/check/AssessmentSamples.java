package io.github.tenderscore.check;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.check.AwardFacts.RequirementResult;
import io.github.tenderscore.check.AwardFacts.TieBreakStep;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Samples of the checks of an assessment before publication and at award; {@link Park} has the totals, worked out by hand. */
final class AssessmentSamples implements CheckSamples.Group {

    @Override
    public Map<String, Map<Status, List<CaseFile>>> samples() {
        return Map.of(
                "L18", winner(), "L24", recomputed(), "L25", reversed(), "L26", effective(), "L27", firstPlaces());
    }

    // ---- L18: section 19(2)
    // ------------------------------------------------------------------------------------------

    private static CaseFile awarded(Evaluation evaluation, AwardFacts award) {
        return Park.bare(Route.OPEN, evaluation).with(award);
    }

    private static Map<Status, List<CaseFile>> winner() {
        RequirementResult first = Park.insured("B", true);
        RequirementResult second = Park.insured("C", true);
        return Map.of(
                Status.PASSES,
                        List.of(
                                awarded(Park.two(), Park.award("B", first)),
                                awarded(Park.two(), Park.award("C", Park.insured("B", false), second)),
                                awarded(Park.tied(true), Park.award("B", first))),
                Status.FAILS,
                        List.of(
                                awarded(Park.two(), Park.award("B", Park.insured("B", false))),
                                awarded(Park.two(), Park.award("C", first, second)),
                                awarded(Park.two(), Park.award("Z", Park.insured("Z", true))),
                                awarded(Park.tied(false), Park.award("A", Park.insured("A", true), first))),
                Status.UNKNOWN,
                        List.of(
                                awarded(Park.two(), Park.award("B")),
                                awarded(Park.two(), Park.award("C", second)),
                                Park.file(Route.OPEN).with(Park.award("B", first)),
                                awarded(
                                        Park.two(),
                                        Park.award("B", new RequirementResult("B", "insurance", Optional.empty())))),
                Status.NOT_APPLICABLE,
                        List.of(Park.bare(Route.CALL_OFF, Park.two()).with(Park.award("C", first))));
    }

    // ---- L24: section 12(2)
    // ------------------------------------------------------------------------------------------

    private static Map<Status, List<CaseFile>> recomputed() {
        RecordedResult b = Park.right().get(0);
        RecordedResult c = Park.right().get(1);
        return Map.of(
                Status.PASSES, List.of(Park.recorded(Park.two(), b, c), Park.recorded(Park.two(), c, b)),
                Status.FAILS,
                        List.of(
                                Park.recorded(Park.two(), b, Park.recorded("C", 2, "74.01", "74", "20", "54")),
                                Park.recorded(Park.two(), b, Park.recorded("C", 1, "74", "74", "20", "54")),
                                Park.recorded(Park.two(), b, Park.recorded("C", 2, "74", "74", "20", "53")),
                                Park.recorded(Park.two(), b, c, Park.recorded("Z", 3, "1", "1", "1", "0"))),
                Status.UNKNOWN,
                        List.of(
                                Park.recorded(Park.two(), b),
                                Park.recorded(Park.two(), b, Park.shown("C", "74")),
                                Park.bare(Route.OPEN, Park.two())),
                Status.NOT_APPLICABLE, List.of());
    }

    // ---- L25: section 12(1)(a); Telgen and Timmer 2016
    // -----------------------------------------------------------------

    private static Map<Status, List<CaseFile>> reversed() {
        return Map.of(
                Status.PASSES, List.of(Park.searched(Park.dominant()), Park.bare(Route.OPEN, Park.absolute())),
                Status.FAILS,
                        List.of(
                                Park.searched(Park.two()),
                                Park.searched(Park.three()),
                                // of the three, B leads A by 2 points, and is behind it where somebody asks for 40
                                Park.searched(Park.steady())),
                Status.UNKNOWN, List.of(Park.bare(Route.OPEN, Park.steady())),
                Status.NOT_APPLICABLE, List.of(Park.bare(Route.BELOW_THRESHOLD, Park.two())));
    }

    // ---- L26: TNS Dimarso. Spreads 20 and 18, so price weighs 100 × 20/38 = 1000/19 in effect; away from 40 by 240/19
    // ------

    private static Map<Status, List<CaseFile>> effective() {
        Evaluation same =
                Park.tender(Park.tender(Evaluation.under(Park.two().methodology()), "B", "120", "6"), "C", "120", "6");
        return Map.of(
                Status.PASSES, List.of(Park.within(Park.two(), "240/19"), Park.within(Park.two(), "13")),
                Status.FAILS, List.of(Park.within(Park.two(), "239/19"), Park.within(Park.two(), "0")),
                Status.UNKNOWN, List.of(Park.within(same, "10"), Park.bare(Route.OPEN, Park.two())),
                Status.NOT_APPLICABLE, List.of(Park.bare(Route.BELOW_THRESHOLD, Park.two())));
    }

    // ---- L27: section 19(1) and (2)
    // -----------------------------------------------------------------------------------

    static CaseFile shown(Evaluation evaluation, String a, String b) {
        return Park.recorded(evaluation, Park.shown("A", a), Park.shown("B", b));
    }

    static CaseFile tied(AwardFacts award, boolean withTieBreak) {
        return Park.recorded(
                        Park.tied(withTieBreak), Park.shown("A", "75"), Park.shown("B", "75"), Park.shown("C", "31.25"))
                .with(award);
    }

    private static Map<Status, List<CaseFile>> firstPlaces() {
        TieBreakStep step = new TieBreakStep("quality", List.of("B"));
        return Map.of(
                Status.PASSES, List.of(shown(Park.close(false), "75", "74.88"), tied(Park.awardAfter("B", step), true)),
                Status.FAILS,
                        List.of(
                                shown(Park.close(true), "75", "75").with(Park.awardAfter("B", step)),
                                shown(Park.close(false), "75", "75"),
                                tied(Park.awardAfter("A", step), true),
                                tied(Park.awardAfter("B", new TieBreakStep("price", List.of("B"))), true),
                                tied(Park.awardAfter("B"), true),
                                tied(Park.awardAfter("B", step), false)),
                Status.UNKNOWN,
                        List.of(
                                Park.bare(Route.OPEN, Park.close(false)),
                                tied(
                                        new AwardFacts(
                                                Optional.of("B"), Optional.empty(), Optional.empty(), Optional.empty()),
                                        true)),
                Status.NOT_APPLICABLE, List.of(Park.bare(Route.BELOW_THRESHOLD, Park.two())));
    }
}
