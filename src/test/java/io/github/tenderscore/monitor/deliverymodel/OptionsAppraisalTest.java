package io.github.tenderscore.monitor.deliverymodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.appraisal.DiscountSchedules;
import io.github.tenderscore.appraisal.Discounting;
import io.github.tenderscore.appraisal.Timing;
import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.monitor.Verdict;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.number.VatBasis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The appraisal of delivery options (monitoring reference, section 2.4); illustrative options, amounts in millions of pounds. */
class OptionsAppraisalTest {

    private static final LocalDate DATE = LocalDate.of(2026, 10, 1);
    private static final List<String> CRITERIA = List.of("control", "service", "people", "resilience", "social");

    private static List<AppraisalCriterion> criteria() {
        List<String> swings = List.of("100", "90", "60", "50", "20");
        List<AppraisalCriterion> criteria = new ArrayList<>();
        for (int i = 0; i < CRITERIA.size(); i++) {
            criteria.add(new AppraisalCriterion(
                    CRITERIA.get(i), CRITERIA.get(i), Ratio.ZERO, Ratio.HUNDRED, Ratio.parse(swings.get(i))));
        }
        return criteria;
    }

    private static Map<OptionGate, Boolean> satisfied() {
        Map<OptionGate, Boolean> gates = new EnumMap<>(OptionGate.class);
        for (OptionGate gate : OptionGate.values()) {
            gates.put(gate, true);
        }
        return gates;
    }

    private static List<PerformanceScore> scores(String... scores) {
        List<PerformanceScore> made = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            made.add(new PerformanceScore(
                    CRITERIA.get(i),
                    scores[i].equals("?") ? Optional.empty() : Optional.of(Ratio.parse(scores[i])),
                    "options panel",
                    "evidence pack",
                    Optional.of("one member would score lower"),
                    DATE));
        }
        return made;
    }

    private static DeliveryOption option(
            String id, DeliveryModel model, String start, String annual, String risk, String... scores) {
        return new DeliveryOption(
                id,
                id,
                model,
                model == DeliveryModel.OUTSOURCED,
                satisfied(),
                new OptionCost(
                        Optional.of(Ratio.parse(start)),
                        Optional.of(Collections.nCopies(5, Ratio.parse(annual))),
                        Optional.of(Ratio.parse(risk))),
                scores(scores));
    }

    private static List<DeliveryOption> options() {
        return List.of(
                option("in-house", DeliveryModel.IN_HOUSE, "1.20", "9.40", "0.90", "100", "70", "90", "60", "80"),
                option("latco", DeliveryModel.LATCO, "0.90", "9.20", "0.75", "85", "80", "80", "75", "75"),
                option("jv", DeliveryModel.JV_PUBLIC_PUBLIC, "0.60", "9.30", "0.85", "60", "85", "70", "80", "60"),
                option("outsource", DeliveryModel.OUTSOURCED, "0.50", "9.05", "1.95", "0", "60", "20", "50", "30"));
    }

    private static AppraisalTerms terms(CostScore score, String weight) {
        return new AppraisalTerms(
                new Discounting(DiscountSchedules.flat("3.5"), Timing.FIRST_YEAR_DISCOUNTED),
                score,
                Ratio.parse(weight),
                "GBP",
                VatBasis.NET);
    }

    private static OptionsAppraisal appraisal(CostScore score, String weight, List<DeliveryOption> options) {
        return new OptionsAppraisal("Waste", terms(score, weight), criteria(), options, List.of());
    }

    private static AppraisalResult assessed(CostScore score) {
        return appraisal(score, "0.5", options()).assess();
    }

    private static String rounded(Optional<Ratio> value, int decimals) {
        return Figures.rounded(value.orElseThrow(), Rounding.halfUp(decimals));
    }

    /** Section 2.4, every column of the table with min-max. */
    @ParameterizedTest
    @CsvSource({
        "in-house,43.641492,44.541492,82.18750,0.0000,41.0938",
        "latco,42.438482,43.188482,80.46875,100.0000,90.2344",
        "jv,42.589987,43.439987,72.03125,81.4114,76.7213",
        "outsource,41.361224,43.311224,30.31250,90.9282,60.6204",
    })
    void theWorkedTableIsReproduced(String id, String npc, String adjusted, String benefit, String cost, String value) {
        AppraisedOption option = assessed(CostScore.MIN_MAX).option(id);
        assertThat(rounded(option.netPresentCost().value(), 6)).isEqualTo(npc);
        assertThat(rounded(option.riskAdjustedCost().value(), 6)).isEqualTo(adjusted);
        assertThat(rounded(option.benefit(), 5)).isEqualTo(benefit);
        assertThat(rounded(option.costScore(), 4)).isEqualTo(cost);
        assertThat(rounded(option.value(), 4)).isEqualTo(value);
    }

    /** Section 2.4: the order by 90.2344, 76.7213, 60.6204, 41.0938. */
    @Test
    void theRankingFollowsTheValues() {
        assertThat(assessed(CostScore.MIN_MAX).ranking())
                .extracting(one -> one.option().id())
                .containsExactly("latco", "jv", "outsource", "in-house");
    }

    @ParameterizedTest
    @CsvSource({"in-house,96.9624", "latco,100.0000", "jv,99.4210", "outsource,99.7166"})
    void theRatioColumnIsReproduced(String id, String expected) {
        assertThat(rounded(assessed(CostScore.RATIO).option(id).costScore(), 4)).isEqualTo(expected);
    }

    @Test
    void swingsBecomeExactWeights() {
        OptionsAppraisal appraisal = appraisal(CostScore.RATIO, "0.5", options());
        assertThat(appraisal.criteria())
                .extracting(appraisal::weight)
                .containsExactly(
                        Ratio.parse("0.3125"),
                        Ratio.parse("0.28125"),
                        Ratio.parse("0.1875"),
                        Ratio.parse("0.15625"),
                        Ratio.parse("0.0625"));
    }

    /** The sum of all swings is explained once, or explanations of 10,000 criteria would name 100 million of them; 100 + 90 + 60 + 50 + 20 = 320. */
    @Test
    void theSumOfSwingsIsExplainedOnce() {
        List<Indicator> all = assessed(CostScore.RATIO).indicators();
        assertThat(all)
                .filteredOn(one -> one.id().equals("delivery-models/options/waste/swings"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.reading()).isEqualTo(new Reading.Exact(Ratio.of(320)));
                    assertThat(one.step().orElseThrow().substituted()).isEqualTo("100 + 90 + 60 + 50 + 20");
                });
        assertThat(all)
                .filteredOn(one -> one.id().equals("delivery-models/options/waste/weight/service"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.reading()).isEqualTo(new Reading.Exact(Ratio.parse("0.28125")));
                    assertThat(one.step().orElseThrow().substituted()).isEqualTo("90 / 320");
                });
    }

    private static SwitchingWeight inHouse(CostScore score) {
        return assessed(score).switchingWeights().stream()
                .filter(one -> one.option().id().equals("in-house"))
                .findFirst()
                .orElseThrow();
    }

    /** Section 2.4: in-house beats LATCo only below 11/651 with min-max, below 0.361356 with ratio. */
    @Test
    void theSwitchingWeightsAreReproduced() {
        assertThat(inHouse(CostScore.MIN_MAX).weight().value()).contains(Ratio.of(11, 651));
        assertThat(rounded(inHouse(CostScore.RATIO).weight().value(), 6)).isEqualTo("0.361356");
        assertThat(inHouse(CostScore.MIN_MAX).aheadBelow()).isTrue();
        assertThat(inHouse(CostScore.MIN_MAX).leader().id()).isEqualTo("latco");
    }

    @Test
    void atTheSwitchingWeightBothAreLevelAndBelowItTheOrderTurns() {
        assertThat(appraisal(CostScore.MIN_MAX, "11/651", options()).assess().leaders())
                .extracting(one -> one.option().id())
                .containsExactly("in-house", "latco");
        assertThat(appraisal(CostScore.MIN_MAX, "10/651", options()).assess().leaders())
                .extracting(one -> one.option().id())
                .containsExactly("in-house");
    }

    /** Section 2.4: JV and outsource are dominated by LATCo. */
    @Test
    void dominatedOptionsAreNamed() {
        AppraisalResult result = assessed(CostScore.MIN_MAX);
        assertThat(result.dominating(result.option("jv")))
                .extracting(DeliveryOption::id)
                .containsExactly("latco");
        assertThat(result.dominating(result.option("outsource")))
                .extracting(DeliveryOption::id)
                .containsExactly("latco");
        assertThat(result.dominating(result.option("in-house"))).isEmpty();
        assertThat(result.dominating(result.option("latco"))).isEmpty();
    }

    @Test
    void aDominatedOptionNeverDrawsLevel() {
        assertThat(assessed(CostScore.MIN_MAX).switchingWeights())
                .filteredOn(one -> one.option().id().equals("jv"))
                .first()
                .extracting(one -> one.weight().missing())
                .isEqualTo("never");
    }

    /** Section 2.4: a gap of 3.132804 per cent. */
    @Test
    void theGapOfCostStandsBesideTheCostScore() {
        Figure gap = assessed(CostScore.MIN_MAX).costGap();
        assertThat(rounded(gap.value().map(Ratio.HUNDRED::times), 6)).isEqualTo("3.132804");
    }

    private static DeliveryOption with(DeliveryOption option, Map<OptionGate, Boolean> gates) {
        return new DeliveryOption(
                option.id(), option.name(), option.model(), option.statusQuo(), gates, option.cost(), option.scores());
    }

    private static List<DeliveryOption> latcoWith(Map<OptionGate, Boolean> gates) {
        List<DeliveryOption> options = new ArrayList<>(options());
        options.set(1, with(options.get(1), gates));
        return options;
    }

    @ParameterizedTest
    @EnumSource(OptionGate.class)
    void anOptionThatFailsAGateIsShownAndNotRanked(OptionGate gate) {
        Map<OptionGate, Boolean> gates = satisfied();
        gates.put(gate, false);
        AppraisalResult result =
                appraisal(CostScore.MIN_MAX, "0.5", latcoWith(gates)).assess();
        AppraisedOption latco = result.option("latco");
        assertThat(latco.rank()).isEmpty();
        assertThat(latco.option().verdict()).isEqualTo(Verdict.FAIL);
        assertThat(rounded(latco.benefit(), 5)).isEqualTo("80.46875");
        assertThat(rounded(latco.riskAdjustedCost().value(), 6)).isEqualTo("43.188482");
        // its cost is compared with no other: outsource is now the cheapest
        assertThat(result.option("outsource").costScore()).contains(Ratio.HUNDRED);
        assertThat(result.dominating(result.option("jv"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(OptionGate.class)
    void anUnknownGateIsNeverPassed(OptionGate gate) {
        Map<OptionGate, Boolean> gates = satisfied();
        gates.remove(gate);
        AppraisedOption latco =
                appraisal(CostScore.MIN_MAX, "0.5", latcoWith(gates)).assess().option("latco");
        assertThat(latco.rank()).isEmpty();
        assertThat(latco.missing()).containsExactly("whether " + gate.words());
    }

    @Test
    void theControlTestConcernsCompaniesOnly() {
        List<DeliveryOption> options = new ArrayList<>(options());
        Map<OptionGate, Boolean> gates = satisfied();
        gates.remove(OptionGate.CONTROL);
        options.set(0, with(options.get(0), gates));
        options.set(3, with(options.get(3), gates));
        assertThat(appraisal(CostScore.MIN_MAX, "0.5", options).assess().ranking())
                .hasSize(4);
    }

    @Test
    void anOptionWithAnUnknownFigureIsShownAndNotRanked() {
        List<DeliveryOption> options = new ArrayList<>(options());
        options.set(2, option("jv", DeliveryModel.JV_PUBLIC_PUBLIC, "0.60", "9.30", "0.85", "60", "?", "70", "80"));
        DeliveryOption outsource = options.get(3);
        options.set(
                3,
                new DeliveryOption(
                        "outsource",
                        "outsource",
                        outsource.model(),
                        true,
                        satisfied(),
                        new OptionCost(
                                outsource.cost().atStart(), outsource.cost().annual(), Optional.empty()),
                        outsource.scores()));
        AppraisalResult result = appraisal(CostScore.RATIO, "0.5", options).assess();
        assertThat(result.option("jv").missing()).containsExactly("performance on service", "performance on social");
        assertThat(result.ranked()).isEqualTo(Share.of(2, 0, 2));
        assertThat(result.statusQuo().missing()).containsExactly("not known: present value of risks");
        assertThat(result.ranking()).extracting(one -> one.option().id()).containsExactly("latco", "in-house");
        assertThat(result.indicators())
                .filteredOn(one -> one.id().equals("delivery-models/options/waste/option/jv/rank"))
                .first()
                .extracting(Indicator::reading)
                .isEqualTo(new Reading.Missing("unknown", "not known: performance on service; performance on social"));
    }

    @Test
    void whereNoOptionIsRankedNothingLeads() {
        List<DeliveryOption> options = options().stream()
                .map(option -> with(option, Map.of(OptionGate.LEGAL_POWER, false)))
                .toList();
        AppraisalResult result = appraisal(CostScore.RATIO, "0.5", options).assess();
        assertThat(result.ranking()).isEmpty();
        assertThat(result.switchingWeights()).isEmpty();
        assertThat(result.costGap().missing()).isEqualTo("not-defined");
        assertThat(result.ranked()).isEqualTo(Share.of(0, 4, 0));
    }

    /** Ids as documented by the report; figures of section 2.4, which stay although nothing is ranked. */
    @Test
    void whereNoOptionIsRankedTheFiguresOfEachStay() {
        Map<OptionGate, Boolean> gates = satisfied();
        gates.put(OptionGate.LEGAL_POWER, false);
        List<DeliveryOption> options =
                options().stream().map(option -> with(option, gates)).toList();
        List<Indicator> all =
                appraisal(CostScore.RATIO, "0.5", options).assess().indicators();
        List<String> ids = new ArrayList<>(List.of("cost-score", "cost-weight", "ranked", "cost-gap", "swings"));
        CRITERIA.forEach(criterion -> ids.add("weight/" + criterion));
        for (DeliveryOption option : options) {
            String id = "option/" + option.id() + "/";
            for (String one : List.of(
                    "rank", "net-present-cost", "risk-adjusted-cost", "benefit", "cost-score", "value", "dominance")) {
                ids.add(id + one);
            }
            for (OptionGate gate : OptionGate.values()) {
                ids.add(id + "gate/" + gate.code());
            }
            CRITERIA.forEach(criterion -> ids.add(id + "score/" + criterion));
        }
        assertThat(all)
                .extracting(Indicator::id)
                .containsExactlyElementsOf(ids.stream()
                        .map(id -> "delivery-models/options/waste/" + id)
                        .toList());
        String lacks = "legal-power fail: satisfied: no (the council has the legal power; rule of this library)";
        Reading notRanked = new Reading.Missing("not-ranked", lacks);
        assertThat(reading(all, "ranked")).isEqualTo(new Reading.Shared(Share.of(0, 4, 0)));
        assertThat(reading(all, "cost-gap")).isEqualTo(new Reading.Missing("not-defined", "no option is ranked"));
        // by hand: 100 + 90 + 60 + 50 + 20
        assertThat(reading(all, "swings")).isEqualTo(new Reading.Exact(Ratio.of(320)));
        assertThat(reading(all, "weight/service")).isEqualTo(new Reading.Exact(Ratio.parse("0.28125")));
        assertThat(reading(all, "option/latco/benefit")).isEqualTo(new Reading.Exact(Ratio.parse("80.46875")));
        assertThat(reading(all, "option/latco/rank")).isEqualTo(notRanked);
        assertThat(reading(all, "option/latco/cost-score")).isEqualTo(notRanked);
        assertThat(reading(all, "option/latco/value")).isEqualTo(notRanked);
        assertThat(reading(all, "option/latco/dominance")).isEqualTo(new Reading.Word("not-ranked", lacks));
        assertThat(reading(all, "option/latco/score/people")).isEqualTo(new Reading.Exact(Ratio.of(80)));
        assertThat(reading(all, "option/latco/gate/affordability"))
                .extracting("code")
                .isEqualTo("pass");
        assertThat(reading(all, "option/latco/gate/legal-power"))
                .extracting("code")
                .isEqualTo("fail");
    }

    private static Reading reading(List<Indicator> all, String id) {
        return all.stream()
                .filter(one -> one.id().equals("delivery-models/options/waste/" + id))
                .findFirst()
                .orElseThrow()
                .reading();
    }

    @Test
    void everyFormulaGivesItsFigureAndEveryIdIsUnique() {
        for (CostScore score : CostScore.values()) {
            List<Indicator> all = assessed(score).indicators();
            assertThat(all).extracting(Indicator::id).doesNotHaveDuplicates();
            assertThat(all)
                    .allSatisfy(one -> one.step()
                            .ifPresent(step -> assertThat(FormulaReader.disagreements(step))
                                    .isEmpty()));
        }
    }

    @Test
    void everyScoreShowsWhoJudgedItWhyAndWhatWasSaidAgainstIt() {
        assertThat(assessed(CostScore.RATIO).indicators())
                .filteredOn(one -> one.id().equals("delivery-models/options/waste/option/jv/score/people"))
                .first()
                .extracting(one -> one.step().orElseThrow().note())
                .isEqualTo("options panel, 2026-10-01: evidence pack; dissent: one member would score lower");
    }

    @ParameterizedTest
    @CsvSource({"0,in-house", "1,latco"})
    void eitherAxisAloneCanDecide(String weight, String leader) {
        assertThat(appraisal(CostScore.MIN_MAX, weight, options()).assess().leaders())
                .extracting(one -> one.option().id())
                .containsExactly(leader);
    }

    @Test
    void aScaleMayRunDownwardsAndOneCriterionNeedsNoWeight() {
        AppraisalCriterion complaints =
                new AppraisalCriterion("complaints", "Complaints in a year", Ratio.of(50), Ratio.of(10), Ratio.HUNDRED);
        PerformanceScore score =
                new PerformanceScore("complaints", Optional.of(Ratio.of(20)), "panel", "log", Optional.empty(), DATE);
        DeliveryOption today = new DeliveryOption(
                "today",
                "Today",
                DeliveryModel.OUTSOURCED,
                true,
                satisfied(),
                options().get(3).cost(),
                List.of(score));
        AppraisalResult result = new OptionsAppraisal(
                        "Waste", terms(CostScore.RATIO, "0.5"), List.of(complaints), List.of(today), List.of())
                .assess();
        // by hand: (20 - 50) / (10 - 50) = 3/4
        assertThat(result.statusQuo().benefit()).contains(Ratio.of(75));
    }

    @Test
    void wrongAppraisalsAreNamedTogether() {
        List<DeliveryOption> wrong = new ArrayList<>(options().subList(0, 2));
        wrong.add(options().get(0));
        wrong.add(option("cheap", DeliveryModel.VCSE, "-100", "1", "-1", "101"));
        List<AppraisalCriterion> weights =
                List.of(new AppraisalCriterion("control", "Control", Ratio.ZERO, Ratio.HUNDRED, Ratio.of(60)));
        assertThatThrownBy(() -> new OptionsAppraisal(" ", terms(CostScore.RATIO, "0.5"), weights, wrong, List.of()))
                .hasMessageContaining("The service of an options appraisal ( ) must not be blank")
                .hasMessageContaining("The greatest swing (60) of an appraisal must be 100")
                .hasMessageContaining("The number (0) of options that are what is done today must be 1")
                .hasMessageContaining("The id (in-house) of an option must occur only once")
                .hasMessageContaining(
                        "The criterion (service) of a score of the option latco must be one of the appraisal")
                .hasMessageContaining(
                        "The performance (101) of the option cheap on the criterion control must be from the worst (0)")
                .hasMessageContaining("The risk (-1) of the option cheap must not be negative")
                .hasMessageContaining("The cost with its risks (");
        assertThatThrownBy(() -> terms(CostScore.RATIO, "1.01"))
                .hasMessage("The weight (1.01) of cost in an appraisal must be from 0 to 1");
        assertThatThrownBy(() -> new AppraisalCriterion("a", "A", Ratio.ONE, Ratio.ONE, Ratio.of(101)))
                .hasMessageContaining("The best performance (1) of the criterion a must differ from the worst")
                .hasMessageContaining("The swing (101) of the criterion a must be from 0 to 100");
    }

    @Property(tries = 100)
    void onEachSideOfASwitchingWeightAnotherLeads(@ForAll @IntRange(min = 1, max = 99) int percent) {
        String weight = Ratio.of(percent, 100).toString();
        AppraisalResult result = appraisal(CostScore.RATIO, weight, options()).assess();
        // section 2.4: below 0.361356 in-house leads, above it LATCo
        assertThat(result.leaders())
                .extracting(one -> one.option().id())
                .containsExactly(percent <= 36 ? "in-house" : "latco");
    }
}
