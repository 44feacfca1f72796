package io.github.tenderscore.check;

import static io.github.tenderscore.check.SenseMethods.absolute;
import static io.github.tenderscore.check.SenseMethods.assessed;
import static io.github.tenderscore.check.SenseMethods.facts;
import static io.github.tenderscore.check.SenseMethods.file;
import static io.github.tenderscore.check.SenseMethods.gates;
import static io.github.tenderscore.check.SenseMethods.marked;
import static io.github.tenderscore.check.SenseMethods.named;
import static io.github.tenderscore.check.SenseMethods.priced;
import static io.github.tenderscore.check.SenseMethods.step;
import static io.github.tenderscore.check.SenseMethods.stress;
import static io.github.tenderscore.check.SenseMethods.tolerance;
import static io.github.tenderscore.check.SenseMethods.tried;
import static io.github.tenderscore.model.Options.minimum;
import static io.github.tenderscore.model.Options.mustBeYes;
import static io.github.tenderscore.model.Options.rounding;
import static io.github.tenderscore.model.Options.transform;

import io.github.tenderscore.check.SenseMethods.OwnRule;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.price.Clamp;
import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.ChoiceScale;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.quality.QualityTransforms;
import io.github.tenderscore.ranking.AwardRules;
import io.github.tenderscore.ranking.TieBreaks;
import io.github.tenderscore.socialvalue.SocialValueRules;
import io.github.tenderscore.stress.MarkWeights;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Samples of the checks of good sense, which no section of the law gives: expected statuses follow by hand from the figures, which are
 * illustrative.
 */
final class SenseSamples implements CheckSamples.Group {

    private static final Methodology HALF = priced("40", PriceRules.lowestOverPrice());
    private static final Methodology LOWEST =
            named().award(AwardRules.lowestPrice()).price("price", "Price").build();
    private static final List<List<String>> TWO = List.of(List.of("100", "5"), List.of("200", "4"));

    private static final Map<String, Map<Status, List<CaseFile>>> ALL = Map.of(
            "M01", words(),
            "M02", unchanging(),
            "M03", steps(),
            "M04", emptying(),
            "M05", formulas(),
            "M06", weights(),
            "M07", relative(),
            "M08", ties());

    @Override
    public Map<String, Map<Status, List<CaseFile>>> samples() {
        return ALL;
    }

    private static CaseFile text(String text) {
        return wording(Optional.of(text));
    }

    static CaseFile wording(Optional<String> text) {
        return file(stated(text), SenseMethods.words(VagueTerms.ALL.toArray(VagueTerm[]::new)));
    }

    static StatedMethod stated(Optional<String> text) {
        StatedCriterion plan = StatedMethods.unweighed("plan");
        return StatedMethods.stated(new StatedCriterion(
                plan.id(),
                plan.parent(),
                text,
                plan.passFail(),
                plan.importance(),
                plan.division(),
                plan.disqualifying(),
                plan.gates(),
                plan.justification()));
    }

    private static Map<Status, List<CaseFile>> words() {
        return Map.of(
                Status.PASSES,
                List.of(
                        text("Answers residents within 2 working days"),
                        text("Makes reasonable adjustments (Equality Act 2010, section 20)"),
                        text("The robustness figure of annex 2, inadequately worded"),
                        file(stated(Optional.of("Adequate")), SenseMethods.words())),
                Status.FAILS,
                List.of(
                        text("ADEQUATE staff"),
                        text("Repairs as soon\n as possible"),
                        text("A robust plan, and reasonable prices"),
                        text("Regular visits")),
                Status.UNKNOWN,
                List.of(
                        file(stated(Optional.of("Adequate staff"))),
                        file(stated(Optional.of("Adequate staff")), step("5")),
                        wording(Optional.empty())),
                Status.NOT_APPLICABLE,
                List.of());
    }

    static Methodology equalOptions() {
        return named().price("price", "Price", "90", absolute())
                .choice(
                        "van",
                        "Van",
                        "10",
                        ChoiceScale.of(ChoiceScale.Option.of("electric", "50"), ChoiceScale.Option.of("petrol", "50")))
                .build();
    }

    /** Every mark from 0 to 5 earns 0, 0.08 … 0.4 points, and all are 0 once they are whole. */
    static Methodology roundedAway() {
        return named().price("price", "Price", "99.6", absolute())
                .mark(
                        "plan",
                        "Plan",
                        "0.4",
                        MarkScales.zeroToFive(),
                        rounding(Rounding.halfUp(0).atCriterion()))
                .build();
    }

    private static Map<Status, List<CaseFile>> unchanging() {
        Methodology two = priced("40", absolute(), minimum("1"));
        return Map.of(
                Status.PASSES,
                List.of(file(facts(two), stress(two))),
                Status.FAILS,
                List.of(
                        file(facts(equalOptions())),
                        file(facts(roundedAway())),
                        file(facts(priced("40", absolute(), minimum("5")))),
                        file(facts(priced("40", PriceRules.fixedPrice("500")))),
                        file(facts(named().price("price", "Price", "90", absolute())
                                .yesNo("van", "Van", "10", mustBeYes())
                                .build())),
                        // Prices that never differ decide nothing
                        file(facts(two), stress(two, MarkWeights.even(), "0"))),
                Status.UNKNOWN,
                List.of(file(facts(two)), file(facts(two), stress(HALF)), file(stress(two))),
                Status.NOT_APPLICABLE,
                List.of());
    }

    static Methodology transformed() {
        return named().price("price", "Price", "40", absolute())
                .group(
                        "quality",
                        "Quality",
                        "60",
                        group -> group.mark("staff", "Staff", MarkScales.zeroToFive()),
                        transform(QualityTransforms.scaledToBest()))
                .build();
    }

    /** Steps by hand: weight × largest gap / highest mark. */
    private static Map<Status, List<CaseFile>> steps() {
        return Map.of(
                Status.PASSES,
                List.of(
                        // 25 × 1/5 = 5; the plan has 75 × 1/10 = 7.5
                        file(facts(marked("25", MarkScales.zeroToFive())), step("7.5")),
                        file(facts(marked("50", MarkScales.zeroToTen().withDecimals(1))), step("5"))),
                Status.FAILS,
                List.of(
                        file(facts(marked("25", MarkScales.zeroToFive())), step("7.49")),
                        // 40 × 3/10 = 12
                        file(facts(marked("40", MarkScales.tenEightFiveTwoZero())), step("11")),
                        // 90 × 1/5 = 18, more than the 10 of the plan
                        file(facts(marked("90", MarkScales.zeroToFive())))),
                Status.UNKNOWN,
                List.of(
                        file(facts(marked("25", MarkScales.zeroToFive()))),
                        file(facts(transformed()), step("50")),
                        file(step("5"))),
                Status.NOT_APPLICABLE,
                List.of(file(facts(LOWEST))));
    }

    private static Map<Status, List<CaseFile>> emptying() {
        Methodology one = priced("40", absolute(), minimum("2"));
        // The lowest third of six marks is 0 and 1, the highest 4 and 5
        StressFacts poor = stress(one, MarkWeights.thirds(1, 0, 0), "20");
        StressFacts good = stress(one, MarkWeights.thirds(0, 0, 1), "20");
        return Map.of(
                Status.PASSES,
                List.of(file(facts(one), gates(1, "0"), good), file(facts(one), gates(1, "100"), poor)),
                Status.FAILS,
                List.of(
                        file(facts(one), gates(1, "99.9"), poor),
                        file(facts(one), gates(0, "0"), good),
                        file(facts(priced("40", absolute(), minimum("5")))),
                        file(facts(priced("40", absolute(), minimum("81%")))),
                        file(facts(named().mark("plan", "Plan", MarkScales.zeroToFive())
                                .minimum("100%")
                                .build()))),
                Status.UNKNOWN,
                List.of(
                        file(facts(one)),
                        file(facts(one), gates(1, "0")),
                        file(facts(one), good),
                        file(facts(one), gates(1, "0"), stress(HALF))),
                Status.NOT_APPLICABLE,
                List.of(file(facts(HALF))));
    }

    private static CaseFile rule(PriceRule rule, String... prices) {
        return file(facts(priced("40", rule)), tried(prices));
    }

    private static Map<Status, List<CaseFile>> formulas() {
        Methodology span = priced("40", PriceRules.priceSpan("50"));
        return Map.of(
                Status.PASSES,
                List.of(
                        rule(PriceRules.priceSpan("50"), "80", "100", "300"),
                        rule(PriceRules.lowestOverPrice(), "80", "100"),
                        rule(PriceRules.percentageAboveLowest(Clamp.ZERO), "80", "300"),
                        // The lowest price that is expected is the one that earns full points
                        rule(PriceRules.betweenSetPrices("80", "200"), "80", "100", "120"),
                        file(facts(span), stress(span))),
                Status.FAILS,
                List.of(
                        rule(PriceRules.percentageAboveLowest(Clamp.NONE), "80", "100"),
                        rule(PriceRules.betweenSetPrices("80", "200"), "70", "80", "100"),
                        rule(PriceRules.betweenSetPrices("80", "200"), "81", "100"),
                        file(facts(priced("40", PriceRules.betweenSetPrices("80", "200")))),
                        rule(PriceRules.deviationFromMean("50", Clamp.NONE), "80", "100"),
                        // 1 - 80/1000 of the points at best
                        rule(absolute(), "80", "100"),
                        rule(new OwnRule("1/2"), "80", "100"),
                        file(facts(SenseSamples.equalOptions()), tried("80", "100"))),
                Status.UNKNOWN,
                List.of(
                        file(facts(span)),
                        rule(new OwnRule("1"), "80", "100"),
                        rule(PriceRules.fixedPrice("500"), "80", "100"),
                        file(facts(span), stress(HALF))),
                Status.NOT_APPLICABLE,
                List.of());
    }

    /** By hand: prices 100 and 200 earn 40 and 20, marks 5 and 4 earn 60 and 48; 100 × 20 / 32 = 62.5, 22.5 from the stated 40. */
    private static Map<Status, List<CaseFile>> weights() {
        return Map.of(
                Status.PASSES,
                List.of(
                        file(facts(HALF), assessed(HALF, TWO), tolerance("22.5")),
                        file(assessed(HALF, TWO), tolerance("22.5")),
                        file(facts(HALF), stress(HALF), tolerance("60"))),
                Status.FAILS,
                List.of(
                        file(facts(HALF), assessed(HALF, TWO), tolerance("22.49")),
                        // Prices that never differ weigh nothing
                        file(stress(HALF, MarkWeights.even(), "0"), tolerance("39.99"))),
                Status.UNKNOWN,
                List.of(
                        file(facts(HALF), tolerance("5")),
                        file(assessed(HALF, TWO)),
                        file(assessed(HALF, List.of(List.of("100", "5"))), tolerance("5")),
                        file(facts(priced("50", absolute())), assessed(HALF, TWO), tolerance("5"))),
                Status.NOT_APPLICABLE,
                List.of(file(facts(LOWEST))));
    }

    private static Map<Status, List<CaseFile>> relative() {
        return Map.of(
                Status.PASSES,
                List.of(
                        file(facts(priced("40", absolute()))),
                        file(facts(priced("40", PriceRules.betweenSetPrices("80", "200"))))),
                Status.FAILS,
                List.of(
                        file(facts(HALF)),
                        file(facts(priced("40", PriceRules.highestToLowest()))),
                        file(facts(transformed())),
                        file(facts(named().award(AwardRules.relativeValueCost())
                                .price("price", "Price")
                                .mark("quality", "Quality", MarkScales.zeroToFive())
                                .build())),
                        file(facts(named().quantity("weeks", "Weeks", SocialValueRules.relativeToBest())
                                .build()))),
                Status.UNKNOWN,
                List.of(file(facts(priced("40", new OwnRule("1"))))),
                Status.NOT_APPLICABLE,
                List.of());
    }

    private static TieEndFacts last(String step) {
        return new TieEndFacts(Optional.of(step));
    }

    /** The marks 0 to 5 of 100 points earn 20 each; of 99 they earn 19.8 each. */
    private static Map<Status, List<CaseFile>> ties() {
        Methodology settled = named().price("price", "Price", "40", absolute())
                .mark("quality", "Quality", "60", MarkScales.zeroToFive())
                .tieBreak(TieBreaks.highest("quality"))
                .rounding(Rounding.halfUp(2).atCriterion())
                .build();
        Methodology whole =
                named().mark("plan", "Plan", MarkScales.zeroToFive()).build();
        return Map.of(
                Status.PASSES,
                List.of(file(facts(settled), last("a lot before two witnesses")), file(facts(whole), last("a lot"))),
                Status.FAILS,
                List.of(
                        file(facts(settled), last(" ")),
                        file(facts(whole)),
                        file(facts(HALF), last("a lot")),
                        file(facts(marked("99", MarkScales.zeroToFive())), last("a lot"))),
                Status.UNKNOWN,
                List.of(
                        file(facts(settled)),
                        file(facts(settled), new TieEndFacts(Optional.empty())),
                        file(last("a lot"))),
                Status.NOT_APPLICABLE,
                List.of());
    }
}
