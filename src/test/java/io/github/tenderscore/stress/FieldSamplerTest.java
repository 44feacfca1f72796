package io.github.tenderscore.stress;

import static io.github.tenderscore.model.Options.minimum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.ChoiceScale;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.socialvalue.SocialValueRules;
import io.github.tenderscore.stress.AnswerModel.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Illustrative models; chances are tested within five standard errors of what was declared. */
class FieldSamplerTest {

    private static final Methodology METHOD = Methodology.named("Illustrative")
            .price("price", "Price", "40", PriceRules.lowestOverPrice())
            .mark("staff", "Staff", "20", MarkScales.zeroToFive(), minimum("2"))
            .mark("plan", "Plan", "20", MarkScales.zeroToFive())
            .quantity("weeks", "Weeks", "10", SocialValueRules.towardsTarget("400"))
            .choice(
                    "basis",
                    "Basis",
                    "5",
                    ChoiceScale.of(ChoiceScale.Option.of("own", "100"), ChoiceScale.Option.of("hired", "50")))
            .yesNo("local", "Local", "5")
            .build();

    private static BidModelBuilder model(String ofMarks, String ofPrice) {
        return BidModel.named("Illustrative")
                .bidders(4, 4)
                .following(ofMarks, ofPrice)
                .price("price", "1000", "20", Shape.UNIFORM, "0.01")
                .marks(MarkWeights.perGrade(1, 2, 3, 4, 5, 5))
                .quantity("weeks", "100", "500", "50")
                .choice("basis", Map.of("own", 3, "hired", 1))
                .yesNo("local", "12.5");
    }

    private static BidModel plain(String ofMarks, String ofPrice) {
        return model(ofMarks, ofPrice).noOutliers().noStrategies().build();
    }

    private static List<Tender> drawn(BidModel model, int fields) {
        FieldSampler sampler = new FieldSampler(METHOD, model, 7);
        List<Tender> all = new ArrayList<>();
        for (int i = 0; i < fields; i++) {
            all.addAll(sampler.field(i).tenders());
        }
        return all;
    }

    /** Maps that are equal may name their entries in any order, Map.of in another one at every start. */
    @Test
    void theOrderInWhichOptionsAreNamedChangesNoField() {
        Map<String, Integer> oneWay = new LinkedHashMap<>();
        oneWay.put("own", 3);
        oneWay.put("hired", 1);
        Map<String, Integer> otherWay = new LinkedHashMap<>();
        otherWay.put("hired", 1);
        otherWay.put("own", 3);
        assertThat(drawn(chosen(otherWay), 100)).isEqualTo(drawn(chosen(oneWay), 100));
    }

    private static BidModel chosen(Map<String, Integer> weights) {
        return BidModel.named("Illustrative")
                .bidders(4, 4)
                .following("0.3", "0.2")
                .price("price", "1000", "20", Shape.UNIFORM, "0.01")
                .marks(MarkWeights.even())
                .quantity("weeks", "100", "500", "50")
                .choice("basis", weights)
                .yesNo("local", "12.5")
                .noOutliers()
                .noStrategies()
                .build();
    }

    private static Ratio price(Tender tender) {
        return ((Response.Price) Objects.requireNonNull(tender.responses().get("price")))
                .money()
                .amount();
    }

    private static int mark(Tender tender, String criterion) {
        return ((Response.Mark) Objects.requireNonNull(tender.responses().get(criterion)))
                .mark()
                .bigNumerator()
                .intValueExact();
    }

    private static void assertShare(long count, long of, double share) {
        double error = Math.sqrt(share * (1 - share) / of);
        assertThat((double) count / of).isBetween(share - 5 * error, share + 5 * error);
    }

    @Test
    void marksPricesAndAnswersComeAsOftenAsTheModelSays() {
        List<Tender> tenders = drawn(plain("0.4", "-0.5"), 5_000);
        int[] weights = {1, 2, 3, 4, 5, 5};
        for (int grade = 0; grade < weights.length; grade++) {
            int wanted = grade;
            assertShare(
                    tenders.stream().filter(one -> mark(one, "plan") == wanted).count(),
                    tenders.size(),
                    weights[grade] / 20.0);
        }
        assertShare(
                tenders.stream()
                        .filter(one -> price(one).compareTo(Ratio.of(900)) < 0)
                        .count(),
                tenders.size(),
                0.25);
        assertShare(
                tenders.stream()
                        .filter(one ->
                                new Response.YesNo(true).equals(one.responses().get("local")))
                        .count(),
                tenders.size(),
                0.125);
        assertShare(
                tenders.stream()
                        .filter(one -> new Response.Choice("hired")
                                .equals(one.responses().get("basis")))
                        .count(),
                tenders.size(),
                0.25);
        assertShare(
                tenders.stream()
                        .filter(one -> new Response.Quantity(Ratio.of(500))
                                .equals(one.responses().get("weeks")))
                        .count(),
                tenders.size(),
                1 / 9.0);
    }

    @Test
    void pricesAreWholeUnitsWithinTheSpread() {
        assertThat(drawn(plain("0", "0"), 2_000)).allSatisfy(tender -> {
            assertThat(price(tender)).isBetween(Ratio.of(800), Ratio.of(1_200));
            assertThat(price(tender).times(Ratio.HUNDRED).isWhole()).isTrue();
        });
    }

    /** In a triangle from 0 to 1 one value in eight lies below a quarter. */
    @Test
    void aTriangleHasFewerValuesAtItsEnds() {
        Draws draws = new Draws(3, 0);
        int many = 40_000;
        long below = 0;
        long above = 0;
        for (int i = 0; i < many; i++) {
            long part = Draws.part(Draws.triangular(draws.fraction()), 4);
            below += part == 0 ? 1 : 0;
            above += part == 3 ? 1 : 0;
        }
        assertShare(below, many, 0.125);
        assertShare(above, many, 0.125);
        assertThat(Draws.triangular(0)).isZero();
        assertThat(Draws.triangular(Draws.mirrored(0))).isEqualTo(Draws.mirrored(0));
    }

    /** Where both follow ability alone the cheapest of two bids has the better marks, or the same, if the ablest ask least. */
    @Test
    void pricesAndMarksFollowAbility() {
        for (String ofPrice : List.of("-1", "1")) {
            List<Tender> tenders = new ArrayList<>(drawn(plain("1", ofPrice), 500));
            tenders.sort((one, other) -> price(one).compareTo(price(other)));
            List<Integer> marks = tenders.stream().map(one -> mark(one, "plan")).toList();
            assertThat(marks)
                    .isSortedAccordingTo((one, other) ->
                            ofPrice.equals("1") ? Integer.compare(one, other) : Integer.compare(other, one));
            assertThat(tenders).allSatisfy(one -> assertThat(mark(one, "plan")).isEqualTo(mark(one, "staff")));
        }
    }

    private static double correlation(
            List<Tender> tenders, ToDoubleFunction<Tender> one, ToDoubleFunction<Tender> other) {
        double n = tenders.size();
        double meanOne = tenders.stream().mapToDouble(one).sum() / n;
        double meanOther = tenders.stream().mapToDouble(other).sum() / n;
        double both = 0;
        double ones = 0;
        double others = 0;
        for (Tender tender : tenders) {
            double a = one.applyAsDouble(tender) - meanOne;
            double b = other.applyAsDouble(tender) - meanOther;
            both += a * b;
            ones += a * a;
            others += b * b;
        }
        return both / Math.sqrt(ones * others);
    }

    /**
     * Two marks follow ability together with the chance 0.6², and are then the same; the price follows with the chance 0.5. Of six even marks
     * the correlation with the number that gives them is the root of 1 - 1/36. A correlation of n values has a standard error of at most
     * 1/root n.
     */
    @Test
    void correlationsAreThoseDeclared() {
        BidModelBuilder even = BidModel.named("Illustrative")
                .bidders(4, 4)
                .following("0.6", "-0.5")
                .price("price", "1000", "20", Shape.UNIFORM, "0.01")
                .marks(MarkWeights.even())
                .quantity("weeks", "100", "500", "50")
                .choice("basis", Map.of("own", 3, "hired", 1))
                .yesNo("local", "12.5")
                .noOutliers()
                .noStrategies();
        List<Tender> tenders = drawn(even.build(), 10_000);
        double error = 5 / Math.sqrt(tenders.size());
        ToDoubleFunction<Tender> staff = tender -> mark(tender, "staff");
        assertThat(correlation(tenders, staff, tender -> mark(tender, "plan"))).isBetween(0.36 - error, 0.36 + error);
        double expected = -0.5 * 0.6 * Math.sqrt(35 / 36.0);
        assertThat(correlation(
                        tenders,
                        staff,
                        tender -> price(tender)
                                .times(Ratio.HUNDRED)
                                .bigNumerator()
                                .doubleValue()))
                .isBetween(expected - error, expected + error);
    }

    @Test
    void outliersAskLessOrMore() {
        List<Tender> tenders = drawn(
                model("0", "0").outliers("10", "50", "20", "100").noStrategies().build(), 5_000);
        assertShare(
                tenders.stream()
                        .filter(one -> price(one).compareTo(Ratio.of(600)) <= 0)
                        .count(),
                tenders.size(),
                0.1);
        assertShare(
                tenders.stream()
                        .filter(one -> price(one).compareTo(Ratio.of(1_600)) >= 0)
                        .count(),
                tenders.size(),
                0.2);
    }

    @Test
    void strategiesAreFollowed() {
        BidModel model = model("0", "0")
                .noOutliers()
                .strategy(Strategy.LEAST_QUALITY, "25")
                .strategy(Strategy.TOKEN_PRICE, "25")
                .strategy(Strategy.ZERO_PRICE, "25")
                .strategy(Strategy.HIGHEST_PROMISE, "25")
                .build();
        FieldSampler sampler = new FieldSampler(METHOD, model, 1);
        Map<Strategy, Long> counts = new TreeMap<>();
        for (int i = 0; i < 1_000; i++) {
            Field field = sampler.field(i);
            for (int t = 0; t < field.tenders().size(); t++) {
                Strategy strategy = field.strategies().get(t).orElseThrow();
                counts.merge(strategy, 1L, Long::sum);
                Tender tender = field.tenders().get(t);
                switch (strategy) {
                    case LEAST_QUALITY -> {
                        assertThat(price(tender)).isEqualTo(Ratio.of(800));
                        assertThat(mark(tender, "staff")).isEqualTo(2);
                        assertThat(mark(tender, "plan")).isZero();
                    }
                    case TOKEN_PRICE -> assertThat(price(tender)).isEqualTo(Ratio.of(1, 100));
                    case ZERO_PRICE -> assertThat(price(tender)).isEqualTo(Ratio.ZERO);
                    case HIGHEST_PROMISE ->
                        assertThat(tender.responses().get("weeks")).isEqualTo(new Response.Quantity(Ratio.of(500)));
                }
            }
        }
        assertThat(counts).hasSize(4).allSatisfy((strategy, count) -> assertShare(count, 4_000, 0.25));
    }

    @Test
    void aFieldIsOfItsSeedAndNumberAlone() {
        BidModel model = plain("0.3", "0.2");
        FieldSampler one = new FieldSampler(METHOD, model, 5);
        FieldSampler other = new FieldSampler(METHOD, model, 5);
        assertThat(one.field(3)).isEqualTo(other.field(3)).isNotEqualTo(one.field(4));
        assertThat(new FieldSampler(METHOD, model, 6).field(3)).isNotEqualTo(one.field(3));
        assertThat(Evaluation.under(METHOD)
                        .tenders(one.field(9).tenders())
                        .assess()
                        .results())
                .hasSize(4);
    }

    @Test
    void thirdsAreSharedOutAmongTheMarksOfAnyScale() {
        // by hand: of five marks, 15 parts of which each third has five; the second mark has two low and one middle
        // part
        assertThat(MarkWeights.thirds(1, 10, 100).of(5)).containsExactly(3L, 12L, 30L, 210L, 300L);
        assertThat(MarkWeights.thirds(1, 10, 100).of(6)).containsExactly(3L, 3L, 30L, 30L, 300L, 300L);
        assertThat(MarkWeights.even().of(4)).containsExactly(3L, 3L, 3L, 3L);
    }

    @Test
    void aModelSaysEverythingAndNamesWhatIsMissing() {
        assertThatThrownBy(() -> BidModel.named("Empty").build())
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("bidders(3, 6)")
                .hasMessageContaining("following(")
                .hasMessageContaining("noOutliers()")
                .hasMessageContaining("noStrategies()");
        assertThatThrownBy(() -> model("2", "0").noOutliers().noStrategies().build())
                .hasMessageContaining("The correlation (2) of marks with ability must be from 0 to 1");
        assertThatThrownBy(() -> model("0", "0")
                        .noOutliers()
                        .strategy(Strategy.TOKEN_PRICE, "60")
                        .strategy(Strategy.ZERO_PRICE, "60")
                        .build())
                .hasMessageContaining("must be at most 100% together");
        assertThatThrownBy(() -> model("0", "0")
                        .price("price", "5", "10", Shape.UNIFORM, "1")
                        .noOutliers()
                        .noStrategies()
                        .build())
                .hasMessageContaining("The criterion (price) must be answered only once");
    }

    @Test
    void aModelAnswersJustWhatTheMethodAsksFor() {
        BidModel model = BidModels.illustrativeAlike()
                .price("staff", "100", "10", Shape.UNIFORM, "1")
                .marks("plan", MarkWeights.perGrade(1, 2))
                .choice("basis", Map.of("rented", 1))
                .yesNo("nothing", "50")
                .strategy(Strategy.HIGHEST_PROMISE, "5")
                .build();
        assertThatThrownBy(() -> new FieldSampler(METHOD, model, 1))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("The criterion price must be answered by the model of bids")
                .hasMessageContaining("The criterion staff must be answered by the kind mark")
                .hasMessageContaining("The number (2) of weights of marks must be that of the marks of the scale (6)")
                .hasMessageContaining("among own, hired; the model has [rented]")
                .hasMessageContaining("The answer on nothing must be on a criterion");
    }

    @Test
    void presetsSayThatTheyAreIllustrative() {
        assertThat(List.of(
                        BidModels.illustrativeAlike(), BidModels.illustrativeWide(), BidModels.illustrativeStrategic()))
                .allSatisfy(builder -> assertThat(builder.build().title()).startsWith("Illustrative: "));
    }
}
