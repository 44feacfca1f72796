package io.github.tenderscore.stress;

import static io.github.tenderscore.model.Options.minimum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.Rules;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.comparison.Alternative;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Options;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.price.Clamp;
import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.quality.QualityTransforms;
import io.github.tenderscore.ranking.AwardRules;
import io.github.tenderscore.ranking.Normaliser;
import io.github.tenderscore.reference.ReferenceStatistics;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.rule.Trait;
import io.github.tenderscore.socialvalue.SocialValueRules;
import io.github.tenderscore.stress.AnswerModel.Shape;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Illustrative methods and bids; what is counted is counted again here, one assessment at a time. */
class StressTestTest {

    private static final int FIELDS = 300;
    private static final long SEED = 11;

    private static Methodology method(PriceRule rule) {
        return Methodology.named("Illustrative")
                .price("price", "Price", "40", rule)
                .mark("staff", "Staff", "30", MarkScales.zeroToFive(), minimum("1"))
                .mark("plan", "Plan", "20", MarkScales.zeroToFive())
                .quantity("weeks", "Weeks", "10", SocialValueRules.towardsTarget("400"))
                .build();
    }

    private static BidModelBuilder model() {
        return BidModel.named("Illustrative")
                .bidders(2, 6)
                .following("0.3", "0.5")
                .price("price", "1000", "20", Shape.UNIFORM, "0.01")
                .marks(MarkWeights.even())
                .quantity("weeks", "0", "500", "10");
    }

    private static BidModel plain() {
        return model().noOutliers().noStrategies().build();
    }

    private static List<Methodology> methods() {
        return List.of(
                method(PriceRules.lowestOverPrice()),
                method(PriceRules.highestToLowest()),
                method(PriceRules.percentageAboveLowest(Clamp.NONE)),
                method(PriceRules.deviationFromMean("50", Clamp.NONE)),
                method(PriceRules.betweenSetPrices("800", "1200")),
                method(PriceRules.lowestOverPrice()).withAward(AwardRules.normalisedSum("40", Normaliser.MIN_MAX)),
                method(PriceRules.lowestOverPrice()).withAward(AwardRules.pricePerQualityPoint()),
                rounded(),
                scaled());
    }

    private static Methodology rounded() {
        return Methodology.named("Illustrative, in whole points")
                .price("price", "Price", "40", PriceRules.priceSpan("50"))
                .mark("staff", "Staff", "30", MarkScales.zeroToFive(), minimum("1"))
                .mark("plan", "Plan", "20", MarkScales.zeroToFive())
                .quantity("weeks", "Weeks", "10", SocialValueRules.relativeToBest())
                .rounding(Rounding.halfUp(0).atTotal())
                .build();
    }

    private static Methodology scaled() {
        return Methodology.named("Illustrative, quality scaled to the best")
                .price("price", "Price", "40", PriceRules.betweenSetPrices("800", "1200"))
                .group(
                        "quality",
                        "Quality",
                        "50",
                        quality -> quality.mark("staff", "Staff", "60", MarkScales.zeroToFive(), minimum("1"))
                                .mark("plan", "Plan", "40", MarkScales.zeroToFive()),
                        Options.transform(QualityTransforms.scaledToBest()))
                .quantity("weeks", "Weeks", "10", SocialValueRules.towardsTarget("400"))
                .build();
    }

    private static List<String> first(Methodology method, List<Tender> tenders) {
        return Evaluation.under(method).tenders(tenders).assess().first().stream()
                .map(result -> result.tender().id())
                .sorted()
                .toList();
    }

    private static List<Tender> without(List<Tender> tenders, String id) {
        return tenders.stream().filter(tender -> !tender.id().equals(id)).toList();
    }

    private static List<List<Tender>> fields(Methodology method, BidModel model, int many) {
        FieldSampler sampler = new FieldSampler(method, model, SEED);
        List<List<Tender>> fields = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            fields.add(sampler.field(i).tenders());
        }
        return fields;
    }

    private static long count(List<List<Tender>> fields, Predicate<List<Tender>> wanted) {
        return fields.stream().filter(wanted).count();
    }

    /** Every losing bid is withdrawn and the rest assessed anew, whatever the rules declare. */
    @ParameterizedTest
    @MethodSource("methods")
    void reversalsAreThoseOfWithdrawingEveryLosingBid(Methodology method) {
        long changed = 0;
        long changing = 0;
        long losers = 0;
        for (List<Tender> field : fields(method, plain(), FIELDS)) {
            List<String> first = first(method, field);
            long changes = field.stream()
                    .map(Tender::id)
                    .filter(id -> !first.isEmpty() && !first.contains(id))
                    .filter(id -> !first(method, without(field, id)).equals(first))
                    .count();
            losers += first.isEmpty() ? 0 : field.size() - first.size();
            changing += changes;
            changed += changes > 0 ? 1 : 0;
        }
        Reversals reversals =
                StressTest.of(method, plain(), FIELDS, SEED).run().draft().reversals();
        assertThat(reversals.fields().count()).isEqualTo(changed);
        assertThat(reversals.withdrawals()).isEqualTo(new Share(changing, losers));
        assertThat(reversals.undefined()).isZero();
    }

    /** With those price rules, for contracts that bring income, that are not tried beside a method. */
    private static List<Alternative> withoutParameters() {
        List<Alternative> all = new ArrayList<>(
                Alternative.withoutParameters(method(PriceRules.betweenSetPrices("800", "1200")), Rules.standard()));
        PriceRules.catalogue().types().stream()
                .filter(type -> type.parameters().isEmpty())
                .filter(type -> type.behaviour().orElseThrow().traits().contains(Trait.HIGHEST_BEST))
                .forEach(type -> all.add(new Alternative.Price("price", type.create(Parameters.NONE))));
        return all;
    }

    /** Every rule that needs no setting, so that what each declares is held to what withdrawing shows. */
    @ParameterizedTest
    @MethodSource("withoutParameters")
    void reversalsOfEveryRuleWithoutSettings(Alternative alternative) {
        Methodology method = alternative.in(method(PriceRules.betweenSetPrices("800", "1200")));
        int few = 40;
        long changing = 0;
        for (List<Tender> field : fields(method, plain(), few)) {
            List<String> first;
            try {
                first = first(method, field);
            } catch (FaultException e) {
                continue;
            }
            changing += field.stream()
                    .map(Tender::id)
                    .filter(id -> !first.isEmpty() && !first.contains(id))
                    .filter(id -> changes(method, without(field, id), first))
                    .count();
        }
        MethodFigures figures = StressTest.of(method, plain(), few, SEED).run().draft();
        assertThat(figures.reversals().withdrawals().count()).isEqualTo(changing);
    }

    private static boolean changes(Methodology method, List<Tender> rest, List<String> before) {
        try {
            return !first(method, rest).equals(before);
        } catch (FaultException e) {
            return false;
        }
    }

    /** A rule of one's own that any price earns half the points by. */
    private static final PriceRule OWN = new PriceRule() {
        @Override
        public String id() {
            return "X-HALF";
        }

        @Override
        public Ratio share(Ratio price, ReferenceStatistics reference) {
            return Ratio.of(1, 2);
        }
    };

    @Test
    void aRuleThatDeclaresNothingIsPutToTheTest() {
        Reversals reversals =
                StressTest.of(method(OWN), plain(), 20, SEED).run().draft().reversals();
        assertThat(reversals.why()).contains("X-HALF does not declare");
        assertThat(reversals.assessed()).isPositive();
        assertThat(reversals.fields().count()).isZero();
    }

    @Test
    void absoluteMethodsNeedNoWithdrawalAndSayWhy() {
        Reversals absolute = StressTest.of(method(PriceRules.betweenSetPrices("800", "1200")), plain(), FIELDS, SEED)
                .run()
                .draft()
                .reversals();
        assertThat(absolute.assessed()).isZero();
        assertThat(absolute.fields().count()).isZero();
        assertThat(absolute.fields().of()).isPositive();
        assertThat(absolute.why()).contains("declared absolute");
        Reversals best = StressTest.of(method(PriceRules.lowestOverPrice()), plain(), FIELDS, SEED)
                .run()
                .draft()
                .reversals();
        assertThat(best.assessed()).isBetween(1L, (long) FIELDS);
        assertThat(best.why()).contains("PR-HYP-MIN").contains("best price");
    }

    @ParameterizedTest
    @MethodSource("methods")
    void outcomesAreCountedAsTheyAre(Methodology method) {
        List<List<Tender>> fields = fields(method, plain(), FIELDS);
        Outcomes outcomes =
                StressTest.of(method, plain(), FIELDS, SEED).run().draft().outcomes();
        assertThat(outcomes.fields()).isEqualTo(FIELDS);
        assertThat(outcomes.unassessed()).isEmpty();
        assertThat(outcomes.empty())
                .isEqualTo(new Share(count(fields, field -> first(method, field).isEmpty()), FIELDS));
        assertThat(outcomes.tied())
                .isEqualTo(new Share(count(fields, field -> first(method, field).size() > 1), FIELDS));
        assertThat(outcomes.oneLeft())
                .isEqualTo(new Share(
                        count(
                                fields,
                                field -> Evaluation.under(method)
                                                .tenders(field)
                                                .assess()
                                                .ranking()
                                                .size()
                                        == 1),
                        FIELDS));
        assertThat(outcomes.lowestPriceWins().orElseThrow().count()).isEqualTo(count(fields, field -> {
            Assessment assessment = Evaluation.under(method).tenders(field).assess();
            Comparator<TenderResult> byPrice = Comparator.comparing(
                    result -> result.paid("price").orElseThrow().amount());
            Ratio lowest = assessment.ranking().stream()
                    .min(byPrice)
                    .map(result -> result.paid("price").orElseThrow().amount())
                    .orElse(Ratio.ZERO);
            return assessment
                    .mostAdvantageous()
                    .filter(winner ->
                            winner.paid("price").orElseThrow().amount().equals(lowest))
                    .isPresent();
        }));
    }

    /** Doubles, spread by spread, from the exact points of each assessment. */
    @Test
    void effectiveWeightsAreTheMeanOfTheSpreads() {
        Methodology method = method(PriceRules.lowestOverPrice());
        List<String> criteria = List.of("price", "staff", "plan", "weeks");
        double[] sums = new double[criteria.size()];
        int defined = 0;
        for (List<Tender> field : fields(method, plain(), FIELDS)) {
            List<TenderResult> ranking =
                    Evaluation.under(method).tenders(field).assess().ranking();
            double[] spreads = criteria.stream()
                    .mapToDouble(id -> {
                        var points = ranking.stream()
                                .mapToDouble(result ->
                                        value(result.points(id).orElseThrow().exact()))
                                .summaryStatistics();
                        return ranking.isEmpty() ? 0 : points.getMax() - points.getMin();
                    })
                    .toArray();
            double sum = spreads[0] + spreads[1] + spreads[2] + spreads[3];
            if (sum > 0) {
                defined++;
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += 100 * spreads[i] / sum;
                }
            }
        }
        MethodFigures figures =
                StressTest.of(method, plain(), FIELDS, SEED).run().draft();
        for (int i = 0; i < sums.length; i++) {
            CriterionFigures criterion = figures.criteria().get(i);
            assertThat(criterion.effectiveIn()).isEqualTo(defined);
            assertThat(Math.abs(value(criterion.effective().orElseThrow()) - sums[i] / defined))
                    .isLessThan(1e-6);
        }
        assertThat(figures.criteria().get(0).stated()).contains(Ratio.of(40));
        Ratio total = Ratio.ZERO;
        for (CriterionFigures criterion : figures.criteria()) {
            total = total.plus(criterion.effective().orElseThrow());
        }
        assertThat(Math.abs(value(total) - 100)).isLessThan(1e-6);
    }

    private static double value(Ratio ratio) {
        return new BigDecimal(ratio.bigNumerator())
                .divide(new BigDecimal(ratio.bigDenominator()), MathContext.DECIMAL64)
                .doubleValue();
    }

    /** Leaving points out is the same as giving all bids the winner's answer where equal answers earn equal points. */
    @Test
    void aCriterionDecidesWhereOthersComeFirstWithoutIt() {
        Methodology method = method(PriceRules.lowestOverPrice());
        TriedMethod tried = new TriedMethod(method, plain());
        long[] decides = new long[4];
        for (List<Tender> field : fields(method, plain(), FIELDS)) {
            AssessedField assessed = tried.assessed(field);
            for (int i = 0; i < decides.length && assessed.ranked() > 1; i++) {
                Equalised equalised = new Equalised(tried, assessed);
                decides[i] += equalised.firstIfAlikeOn(tried.parts().get(i)).equals(equalised.first()) ? 0 : 1;
            }
        }
        List<CriterionFigures> figures =
                StressTest.of(method, plain(), FIELDS, SEED).run().draft().criteria();
        assertThat(figures.stream().map(one -> one.decides().count()))
                .containsExactly(decides[0], decides[1], decides[2], decides[3]);
        assertThat(decides[0]).isPositive();
    }

    @Test
    void aCriterionOnWhichAllBidsAreAlikeIsDead() {
        Methodology method = Methodology.named("Illustrative")
                .price("price", "Price", "40", PriceRules.lowestOverPrice())
                .mark("staff", "Staff", "40", MarkScales.zeroToFive())
                .yesNo("local", "Local", "20")
                .build();
        BidModel model = BidModels.illustrativeAlike()
                .price("price", "1000", "20", Shape.TRIANGULAR, "1")
                .yesNo("local", "100")
                .build();
        MethodFigures figures = StressTest.of(method, model, FIELDS, SEED).run().draft();
        assertThat(figures.deadCriteria())
                .extracting(CriterionFigures::criterion)
                .containsExactly("local");
        assertThat(figures.criteria().get(2).effective()).contains(Ratio.ZERO);
        // 20 of 100 stand elsewhere, at least
        assertThat(figures.weightDeparture().orElseThrow()).isGreaterThanOrEqualTo(Ratio.of(20));
    }

    @Test
    void aPriceThatIsComparedAsAnAmountHasNoStatedWeight() {
        Methodology method = method(PriceRules.lowestOverPrice()).withAward(AwardRules.pricePerQualityPoint());
        MethodFigures figures = StressTest.of(method, plain(), 50, SEED).run().draft();
        CriterionFigures price = figures.criteria().get(3);
        assertThat(price.criterion()).isEqualTo("price");
        assertThat(price.stated()).isEmpty();
        assertThat(price.effective()).isEmpty();
        assertThat(price.decides().count()).isPositive();
        assertThat(figures.weightDeparture()).isEmpty();
        assertThat(figures.noMarkValues().orElseThrow()).contains("does not add points");
        assertThat(figures.outcomes().fullPricePoints()).isEmpty();
    }

    @Test
    void aTransformedGroupStandsAsOneCriterion() {
        MethodFigures figures = StressTest.of(scaled(), plain(), 50, SEED).run().draft();
        assertThat(figures.criteria())
                .extracting(CriterionFigures::criterion)
                .containsExactly("price", "quality", "weeks");
        assertThat(figures.markValues()).isEmpty();
    }

    /**
     * By hand: from 800 to 1,200 forty points are lost, so a tenth of a point for each pound; one mark of five on 30 points is 6 points, 60
     * pounds, and on 20 points 40 pounds. Whoever asks more than 1,140 has not 6 points left to lose.
     */
    @Test
    void aMarkIsWorthWhatThePriceMayRise() {
        Methodology method = method(PriceRules.betweenSetPrices("800", "1200"));
        List<MarkValue> values =
                StressTest.of(method, plain(), FIELDS, SEED).run().draft().markValues();
        MarkValue staff = values.get(0);
        assertThat(staff.from()).isEqualTo(Ratio.of(2));
        assertThat(staff.to()).isEqualTo(Ratio.of(3));
        assertThat(staff.points()).isEqualTo(Ratio.of(6));
        assertThat(staff.mean()).contains(Ratio.of(60));
        assertThat(staff.least()).contains(Ratio.of(60));
        assertThat(staff.most()).contains(Ratio.of(60));
        assertThat(staff.beyond()).isPositive();
        assertThat(values.get(1).mean()).contains(Ratio.of(40));
        assertThat(values.get(1).criterion()).isEqualTo("plan");
    }

    /**
     * By hand: a bid at 100 beside one at 80 has 40 × 80/100 = 32 points; with 6 less, 26, it may ask 3200/26 = 123.07 and 69 hundredths of
     * a penny. Without a lower price it has 40 points as long as it is the lowest, up to 120; 34 points are at 40 × 120/34 = 141.17.
     */
    @Test
    void theAmountIsTheGreatestWholeNumberOfPence() {
        PricePoints points = new PricePoints(PriceRules.lowestOverPrice(), Ratio.of(40));
        MarkSteps.Against pence = new MarkSteps.Against("price", points, Ratio.of(1, 100));
        Ratio asked = Ratio.of(100);
        assertThat(new PriceSearch(pence, asked, List.of(Ratio.of(80))).mostUnitsFor(Ratio.of(6)))
                .hasValue(2_307);
        assertThat(new PriceSearch(pence, asked, List.of(Ratio.of(120))).mostUnitsFor(Ratio.of(6)))
                .hasValue(4_117);
        assertThat(new PriceSearch(pence, asked, List.of(Ratio.of(80))).mostUnitsFor(Ratio.of(32)))
                .isEmpty();
    }

    /** Assessed by the engine: the bid in the middle asks the amount more, then a penny more than that. */
    @Test
    void theEngineAgreesOnWhatAMarkIsWorth() {
        Methodology method = method(PriceRules.lowestOverPrice());
        int found = 0;
        for (long seed = 0; seed < 40; seed++) {
            StressTest test = StressTest.of(method, plain(), 1, seed);
            MarkValue value = test.run().draft().markValues().get(0);
            List<Tender> field =
                    new FieldSampler(method, plain(), seed).field(0).tenders();
            List<TenderResult> byPrice = Evaluation.under(method).tenders(field).assess().ranking().stream()
                    .sorted(Comparator.comparing(
                            result -> result.paid("price").orElseThrow().amount()))
                    .toList();
            if (value.mean().isPresent()) {
                found++;
                String middle = byPrice.get((byPrice.size() - 1) / 2).tender().id();
                Ratio most = value.mean().get();
                Ratio before = pricePoints(method, field, middle, Ratio.ZERO);
                assertThat(before.minus(pricePoints(method, field, middle, most)))
                        .isLessThanOrEqualTo(value.points());
                assertThat(before.minus(pricePoints(method, field, middle, most.plus(Ratio.of(1, 100)))))
                        .isGreaterThan(value.points());
            }
        }
        assertThat(found).isGreaterThan(20);
    }

    private static Ratio pricePoints(Methodology method, List<Tender> field, String bid, Ratio more) {
        List<Tender> changed = new ArrayList<>();
        for (Tender tender : field) {
            Map<String, Response> responses = new LinkedHashMap<>(tender.responses());
            if (tender.id().equals(bid)) {
                Response.Price price = (Response.Price)
                        Objects.requireNonNull(tender.responses().get("price"));
                responses.put(
                        "price",
                        new Response.Price(method.money(price.money().amount().plus(more))));
            }
            changed.add(new Tender(tender.id(), tender.supplier(), responses));
        }
        return Evaluation.under(method)
                .tenders(changed)
                .assess()
                .result(bid)
                .points("price")
                .orElseThrow()
                .exact();
    }

    /** By hand: 40 × 80/P beside others at 80, 100 and 120; from 80 to 100 eight points are lost for 20 pounds. */
    @Test
    void aPriceCurveIsTheRuleItself() {
        Methodology method = method(PriceRules.lowestOverPrice());
        List<Ratio> others = List.of(Ratio.of(80), Ratio.of(100), Ratio.of(120));
        PriceCurve curve = PriceCurve.of(method, "price", others, List.of(Ratio.of(160), Ratio.of(80), Ratio.of(100)));
        assertThat(curve.series().stream().map(PriceCurve.At::points))
                .containsExactly(Ratio.of(40), Ratio.of(32), Ratio.of(20));
        assertThat(curve.series().get(0).moneyPerPoint()).contains(Ratio.of(5, 2));
        assertThat(curve.series().get(1).moneyPerPoint()).contains(Ratio.of(5));
        assertThat(curve.series().get(2).moneyPerPoint()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriceCurve.of(method, "staff", others, others))
                .withMessageContaining("The criterion (staff) must be a price criterion");
        List<PriceCurve> drawn =
                StressTest.of(method, plain(), 1, SEED).run().draft().priceCurves();
        assertThat(drawn.get(0).series()).hasSize(PriceCurves.STEPS + 1);
        assertThat(drawn.get(0).series().get(0).points()).isEqualTo(Ratio.of(40));
    }

    @Test
    void fieldsThatCannotBeAssessedAreCountedWithTheirFirstReason() {
        BidModel model =
                model().noOutliers().strategy(Strategy.ZERO_PRICE, "10").build();
        Methodology method = method(PriceRules.lowestOverPrice());
        StressReport report = StressTest.of(
                        method,
                        model,
                        FIELDS,
                        SEED,
                        new Alternative.Price("price", PriceRules.betweenSetPrices("800", "1200")))
                .run();
        long zeros = count(
                fields(method, model, FIELDS),
                field -> field.stream()
                        .anyMatch(tender -> ((Response.Price) Objects.requireNonNull(
                                                tender.responses().get("price")))
                                        .money()
                                        .amount()
                                        .signum()
                                == 0));
        assertThat(zeros).isPositive();
        Outcomes outcomes = report.draft().outcomes();
        assertThat(outcomes.notAssessed()).isEqualTo(new Share(zeros, FIELDS));
        assertThat(outcomes.assessed()).isEqualTo(FIELDS - zeros);
        assertThat(outcomes.unassessed()).singleElement().satisfies(one -> {
            assertThat(one.where()).isEqualTo("price");
            assertThat(one.reason()).contains("The price (").contains("must be above zero");
        });
        AlternativeFigures absolute = report.alternatives().get(0);
        assertThat(absolute.figures().outcomes().assessed()).isEqualTo(FIELDS);
        assertThat(absolute.by(ComparedFigure.Outcome.BETTER)).contains(Measure.NOT_ASSESSED);
        StrategyFigures trap = absolute.figures().strategies().get(0);
        assertThat(trap.strategy()).isEqualTo(Strategy.ZERO_PRICE);
        assertThat(trap.fields().of()).isEqualTo(zeros);
        assertThat(trap.bids().count()).isPositive();
    }

    @Test
    void alternativesStandBesideTheDraft() {
        StressReport report = StressTest.of(
                        method(PriceRules.highestToLowest()),
                        plain(),
                        FIELDS,
                        SEED,
                        new Alternative.Price("price", PriceRules.betweenSetPrices("800", "1200")),
                        new Alternative.Award(AwardRules.lowestPrice()))
                .run();
        AlternativeFigures absolute = report.alternatives().get(0);
        assertThat(absolute.differences()).extracting(ComparedFigure::measure).containsExactly(Measure.values());
        ComparedFigure reversals = absolute.differences().get(1);
        assertThat(reversals.outcome()).isEqualTo(ComparedFigure.Outcome.BETTER);
        assertThat(reversals.alternative()).contains(Ratio.ZERO);
        assertThat(reversals.clear()).isTrue();
        assertThat(absolute.differences().get(0).outcome()).isEqualTo(ComparedFigure.Outcome.SAME);
        AlternativeFigures lowest = report.alternatives().get(1);
        assertThat(lowest.figures().outcomes().lowestPriceWins().orElseThrow().value())
                .contains(Ratio.ONE);
        assertThat(lowest.differences().get(6).outcome()).isEqualTo(ComparedFigure.Outcome.NOT_COMPARED);
        assertThat(lowest.differences().get(7).outcome()).isEqualTo(ComparedFigure.Outcome.DIFFERENT);
        assertThat(lowest.figures().deadCriteria())
                .extracting(CriterionFigures::criterion)
                .containsExactly("staff", "plan", "weeks");
    }

    @Test
    void anyNumberOfThreadsGivesTheSameReport() {
        StressTest test = StressTest.of(
                method(PriceRules.lowestOverPrice()),
                plain(),
                FIELDS,
                SEED,
                new Alternative.Price("price", PriceRules.highestToLowest()));
        StressReport one = test.run();
        assertThat(test.threads(2).run()).isEqualTo(one);
        assertThat(test.threads(3).run()).isEqualTo(one);
        assertThat(one.isPartial()).isFalse();
    }

    @Test
    void aCancelledRunIsOfTheFirstFieldsAndSaysSo() {
        AtomicLong told = new AtomicLong();
        StressTest test = StressTest.of(method(PriceRules.lowestOverPrice()), plain(), 10_000, SEED)
                .progress(told::set)
                .cancelledIf(() -> told.get() >= 200);
        StressReport partial = test.run();
        assertThat(partial.isPartial()).isTrue();
        // A field of a large method takes seconds, so that a run that is to end must not go on to others
        assertThat(partial.done()).isEqualTo(200);
        StressReport whole = StressTest.of(method(PriceRules.lowestOverPrice()), plain(), (int) partial.done(), SEED)
                .run();
        assertThat(partial.draft()).isEqualTo(whole.draft());
        StressReport threads = test.threads(2).cancelledIf(() -> true).run();
        assertThat(threads.done()).isZero();
        assertThat(threads.draft().outcomes().tied().value()).isEmpty();
        assertThat(threads.draft().outcomes().tied().standardError()).isEmpty();
    }

    @Test
    void whatFailsInAThreadIsThrown() {
        StressTest test = StressTest.of(method(PriceRules.lowestOverPrice()), plain(), 10_000, SEED)
                .threads(2)
                .progress(done -> {
                    throw new IllegalStateException("told too much");
                });
        assertThatThrownBy(test::run).isInstanceOf(IllegalStateException.class).hasMessage("told too much");
    }

    @Test
    void whatDoesNotFitIsRefused() {
        Methodology method = method(PriceRules.lowestOverPrice());
        assertThatThrownBy(() -> StressTest.of(
                        method,
                        plain(),
                        10,
                        SEED,
                        new Alternative.Price("staff", PriceRules.lowestOverPrice()),
                        new Alternative.Price("price", PriceRules.highestToLowest())))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("The price rule of the criterion staff (PR-HYP-MIN) must fit the draft");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StressTest.of(method, plain(), 0, SEED))
                .withMessage("The number (0) of fields of bids must be from 1 to 10000000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StressTest.of(method, plain(), 1, SEED).threads(0))
                .withMessageContaining("The number (0) of threads");
    }

    /** Root of 1/4 × 3/4 / 12 = 1/8. */
    @Test
    void aShareComesWithItsStandardError() {
        assertThat(new Share(3, 12).value()).contains(Ratio.of(1, 4));
        assertThat(new Share(3, 12).standardError()).contains(Ratio.of(1, 8));
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(2, 1));
    }
}
