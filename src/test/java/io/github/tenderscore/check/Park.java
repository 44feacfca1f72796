package io.github.tenderscore.check;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.check.AwardFacts.RequirementResult;
import io.github.tenderscore.check.AwardFacts.TieBreakStep;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.MethodologyBuilder;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.ranking.TieBreaks;
import io.github.tenderscore.robustness.SearchTerms;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Illustrative tenders for the care of a park: a price and one mark out of 10, with totals that are worked out by hand. */
final class Park {

    /** Tenths of the price range are enough to find what the tests look for. */
    static final SearchTerms SEARCH = SearchTerms.of("1", "1", 10);

    private Park() {}

    static MethodologyBuilder method(String price, PriceRule rule, String quality) {
        return Methodology.named("Care of the park")
                .price("price", "Price", price, rule)
                .mark("quality", "Quality", quality, MarkScales.zeroToTen());
    }

    static Evaluation tender(Evaluation evaluation, String id, String price, String mark) {
        return evaluation.tender(
                id, "Illustrative " + id, tender -> tender.price("price", price).mark("quality", mark));
    }

    /** Lowest 120: B 40 × 1 + 36 = 76, C 40 × 1/2 + 54 = 74. Below a lowest price of 108 C is ahead: L/3 + 36 and L/6 + 54. */
    static Evaluation two() {
        Evaluation none = Evaluation.under(
                method("40", PriceRules.lowestOverPrice(), "60").build());
        return tender(tender(none, "B", "120", "6"), "C", "240", "9");
    }

    /** With X the lowest is 60: B 20 + 36 = 56, C 10 + 54 = 64, X 40 + 0. */
    static Evaluation three() {
        return tender(two(), "X", "60", "0");
    }

    /** Lowest 80: A 32 + 36 = 68, B 40 + 30 = 70, C 20 + 54 = 74; C leads B up to a lowest price of 96, which none below 80 changes. */
    static Evaluation steady() {
        Evaluation none = Evaluation.under(
                method("40", PriceRules.lowestOverPrice(), "60").build());
        return tender(tender(tender(none, "A", "100", "6"), "B", "80", "5"), "C", "160", "9");
    }

    /** B has the lower price and the better mark: whoever joins, it stays ahead of C. */
    static Evaluation dominant() {
        Evaluation none = Evaluation.under(
                method("40", PriceRules.lowestOverPrice(), "60").build());
        return tender(tender(none, "B", "80", "9"), "C", "160", "5");
    }

    /** Full marks at 50, none at 250: B 40 × 130/200 + 36 = 62, C 40 × 10/200 + 54 = 56; no price moves another tender's points. */
    static Evaluation absolute() {
        Evaluation none = Evaluation.under(
                method("40", PriceRules.betweenSetPrices("50", "250"), "60").build());
        return tender(tender(none, "B", "120", "6"), "C", "240", "9");
    }

    /** A 50 + 25 = 75 and B 25 + 50 = 75; C 100/160 × 50 + 0 = 31.25. The better mark is B's. */
    static Evaluation tied(boolean withTieBreak) {
        MethodologyBuilder method = method("50", PriceRules.lowestOverPrice(), "50");
        Evaluation none = Evaluation.under(
                (withTieBreak ? method.tieBreak(TieBreaks.highest("quality"), TieBreaks.lowest("price")) : method)
                        .build());
        return tender(tender(tender(none, "A", "100", "5"), "B", "200", "10"), "C", "160", "0");
    }

    /** A 75; B 100/201 × 50 + 50 = 74.87…, which is 75 in whole numbers. */
    static Evaluation close(boolean rounded) {
        MethodologyBuilder method =
                method("50", PriceRules.lowestOverPrice(), "50").tieBreak(TieBreaks.highest("quality"));
        Evaluation none =
                Evaluation.under((rounded ? method.rounding(Rounding.halfUp(0).atTotal()) : method).build());
        return tender(tender(none, "A", "100", "5"), "B", "201", "10");
    }

    static RecordedResult recorded(
            String tender, int rank, String figure, String displayed, String price, String quality) {
        return new RecordedResult(
                tender,
                Optional.of(TenderStanding.Outcome.RANKED),
                Optional.of(rank),
                Optional.of(Ratio.parse(figure)),
                Optional.of(Ratio.parse(displayed)),
                Map.of("price", Ratio.parse(price), "quality", Ratio.parse(quality)));
    }

    static RecordedResult shown(String tender, String displayed) {
        return new RecordedResult(
                tender,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Ratio.parse(displayed)),
                Map.of());
    }

    /** What is right for {@link #two()}. */
    static List<RecordedResult> right() {
        return List.of(recorded("B", 1, "76", "76", "40", "36"), recorded("C", 2, "74", "74", "20", "54"));
    }

    static CaseFile file(Route route) {
        return CaseFile.of(CheckSamples.profile(route));
    }

    static CaseFile recorded(Evaluation evaluation, RecordedResult... recorded) {
        return file(Route.OPEN)
                .with(new AssessmentFacts(
                        Optional.of(evaluation),
                        Optional.of(Arrays.asList(recorded)),
                        Optional.empty(),
                        Optional.empty()));
    }

    static CaseFile searched(Evaluation evaluation) {
        return file(Route.OPEN)
                .with(new AssessmentFacts(
                        Optional.of(evaluation), Optional.empty(), Optional.of(SEARCH), Optional.empty()));
    }

    static CaseFile within(Evaluation evaluation, String tolerance) {
        return file(Route.OPEN)
                .with(new AssessmentFacts(
                        Optional.of(evaluation),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Ratio.parse(tolerance))));
    }

    static CaseFile bare(Route route, Evaluation evaluation) {
        return file(route)
                .with(new AssessmentFacts(
                        Optional.of(evaluation), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    static AwardFacts award(String tender, RequirementResult... results) {
        return new AwardFacts(
                Optional.of(tender),
                Optional.of(List.of("insurance")),
                Optional.of(Arrays.asList(results)),
                Optional.empty());
    }

    static AwardFacts awardAfter(String tender, TieBreakStep... steps) {
        return new AwardFacts(
                Optional.of(tender), Optional.empty(), Optional.empty(), Optional.of(Arrays.asList(steps)));
    }

    static RequirementResult insured(String tender, boolean met) {
        return new RequirementResult(tender, "insurance", Optional.of(met));
    }
}
