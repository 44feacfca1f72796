package io.github.tenderscore.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.ranking.AwardRule.Direction;
import io.github.tenderscore.ranking.AwardRule.PriceUse;
import io.github.tenderscore.ranking.AwardRuleSample.Bid;
import io.github.tenderscore.rule.Behaviour;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.rule.Independence;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.rule.RuleContract;
import io.github.tenderscore.rule.RuleType;
import io.github.tenderscore.rule.Trait;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every award rule of a catalogue keeps; a rule is tested by being registered. */
abstract class AwardRuleContract extends RuleContract<AwardRule> {

    private static Bid bid(String points, String price) {
        return Bid.of(points, price);
    }

    /** Fields as they occur, and some that no buyer hopes for. */
    static final List<List<Bid>> FIELDS = List.of(
            List.of(bid("90", "120"), bid("80", "110"), bid("60", "100")),
            List.of(bid("90", "120"), bid("90", "110"), bid("60", "110"), bid("60", "119"), bid("75", "115")),
            List.of(bid("90", "100"), bid("85", "104"), bid("84", "99"), bid("30", "101"), bid("88", "104.5")),
            List.of(bid("50", "100"), bid("50", "150"), bid("50", "200")),
            List.of(
                    bid("100", "0.01"),
                    bid("200/3", "1000000000"),
                    bid("0.01", "33.3"),
                    bid("1", "70"),
                    bid("1", "60")),
            List.of(bid("95", "1180000"), bid("72.5", "1090000"), bid("81", "1010000.01"), bid("5", "1250000")),
            List.of(bid("66", "100"), bid("66", "100"), bid("70", "130"), bid("40", "90"), bid("10", "95")),
            List.of(bid("10.01", "100"), bid("10.542", "105"), bid("5", "110")));

    private static final List<String> POINTS = List.of("0.01", "33.3", "60", "200/3", "80", "100");
    private static final List<String> PRICES = List.of("0.01", "99.99", "100", "110", "120", "1000000000");

    abstract Map<String, List<AwardRuleSample>> samples();

    @Override
    protected Map<String, List<Parameters>> parameters() {
        Map<String, List<Parameters>> parameters = new HashMap<>();
        samples()
                .forEach((id, samples) -> parameters.put(
                        id,
                        samples.stream()
                                .map(AwardRuleSample::parameters)
                                .distinct()
                                .toList()));
        return parameters;
    }

    record Case(RuleType<AwardRule> type, AwardRuleSample sample, AwardRule rule) {

        Behaviour behaviour() {
            return type.behaviour().orElseThrow();
        }

        boolean has(Trait trait) {
            return behaviour().traits().contains(trait);
        }

        List<Ratio> figures(List<Bid> bids) {
            return rule.figures(sample.contest(bids));
        }

        int[] places(List<Bid> bids) {
            Contest contest = sample.contest(bids);
            return rule.places(contest, rule.figures(contest));
        }

        Stand stand(String points, String price) {
            return sample.maker().stand(Ratio.parse(points), Ratio.parse(price));
        }

        @Override
        public String toString() {
            return rule.id() + " " + rule.parameters();
        }
    }

    Stream<Case> cases() {
        return catalogue().types().stream()
                .flatMap(type -> samples().getOrDefault(type.id(), List.of()).stream()
                        .map(sample -> new Case(type, sample, type.create(sample.parameters()))));
    }

    Stream<RuleType<AwardRule>> types() {
        return catalogue().types().stream();
    }

    private List<Case> casesOf(RuleType<AwardRule> type) {
        return cases().filter(given -> given.type.id().equals(type.id())).toList();
    }

    // ---- more quality, lower price ----------------------------------------------------------------------------------

    @ParameterizedTest
    @MethodSource("cases")
    void neverRanksMorePointsAtTheSamePriceBehind(Case given) {
        forEachPair(given, (one, other, places) -> {
            if (one.price().equals(other.price()) && one.points().compareTo(other.points()) >= 0) {
                assertThat(places[0]).isLessThanOrEqualTo(places[1]);
            }
        });
    }

    /** scoring-rules.md, section 14, N2: another library put the dearest of equal bids first. */
    @ParameterizedTest
    @MethodSource("cases")
    void neverPutsTheDearerOfEqualQualityInFront(Case given) {
        if (given.has(Trait.LOWEST_NOT_BEST)) {
            return;
        }
        forEachPair(given, (one, other, places) -> {
            if (one.points().equals(other.points()) && one.price().compareTo(other.price()) <= 0) {
                assertThat(places[0]).isLessThanOrEqualTo(places[1]);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aBetterOfferNeverLosesPlaces(Case given) {
        for (List<Bid> field : fieldsAndRows()) {
            for (int i = 0; i < field.size(); i++) {
                int before = given.places(field)[i];
                for (String factor : List.of("0.999", "0.9", "0.5")) {
                    Bid own = field.get(i);
                    Bid cheaper = new Bid(own.points(), own.price().times(Ratio.parse(factor)));
                    if (!given.has(Trait.LOWEST_NOT_BEST)) {
                        assertThat(given.places(with(field, i, cheaper))[i]).isLessThanOrEqualTo(before);
                    }
                    Bid better = new Bid(
                            Ratio.HUNDRED.minus(
                                    Ratio.HUNDRED.minus(own.points()).times(Ratio.parse(factor))),
                            own.price());
                    assertThat(given.places(with(field, i, better))[i]).isLessThanOrEqualTo(before);
                }
            }
        }
    }

    private static List<Bid> with(List<Bid> field, int i, Bid other) {
        List<Bid> changed = new ArrayList<>(field);
        changed.set(i, other);
        return changed;
    }

    @ParameterizedTest
    @MethodSource("types")
    void aPriceWhoseAmountIsComparedCounts(RuleType<AwardRule> type) {
        boolean counts = false;
        for (Case given : casesOf(type)) {
            int[] places = given.places(List.of(bid("60", "50"), bid("60", "100")));
            counts |= places[0] != places[1];
            boolean never = given.rule.priceUse() != PriceUse.AMOUNT;
            assertThat(never && counts && given.stand("60", "50").equals(given.stand("60", "100")))
                    .isFalse();
        }
        assertThat(counts || casesOf(type).get(0).rule.priceUse() != PriceUse.AMOUNT)
                .isTrue();
    }

    // ---- nothing but the field --------------------------------------------------------------------------------------

    @ParameterizedTest
    @MethodSource("cases")
    void doesNotDependOnTheOrderOfTenders(Case given) {
        for (List<Bid> field : fieldsAndRows()) {
            List<Ratio> figures = given.figures(field);
            int[] places = given.places(field);
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < field.size(); i++) {
                order.add(i);
            }
            for (int turn = 0; turn < field.size(); turn++) {
                Collections.rotate(order, 1);
                Collections.swap(order, 0, field.size() / 2);
                List<Bid> turned = order.stream().map(field::get).toList();
                for (int i = 0; i < order.size(); i++) {
                    assertThat(given.figures(turned).get(i)).isEqualTo(figures.get(order.get(i)));
                    assertThat(given.places(turned)[i]).isEqualTo(places[order.get(i)]);
                }
            }
        }
    }

    /** scoring-rules.md, section 14, N8: another library gave NaN for identical bids. */
    @ParameterizedTest
    @MethodSource("cases")
    void identicalTendersHaveTheSameFigureAndShareAPlace(Case given) {
        List<Bid> same = List.of(bid("66.60", "100"), bid("333/5", "100.0"), bid("66.6", "100.00"));
        assertThat(given.figures(same))
                .hasSize(3)
                .containsOnly(given.figures(same).get(0));
        assertThat(given.places(same)).containsExactly(1, 1, 1);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isDefinedForOneTenderAloneAndForNone(Case given) {
        assertThat(given.figures(List.of(bid("60", "100")))).hasSize(1);
        assertThat(given.places(List.of(bid("60", "100")))).containsExactly(1);
        assertThat(given.figures(List.of())).isEmpty();
        assertThat(given.places(List.of())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void doesNotDependOnTheUnitOfPricesUnlessItHoldsAnAmount(Case given) {
        boolean changes = false;
        for (List<Bid> field : fieldsAndRows()) {
            int[] places = given.places(field);
            for (String factor : List.of("1000", "7/3", "0.01", "0.0001")) {
                int[] scaled = given.places(field.stream()
                        .map(bid -> new Bid(bid.points(), bid.price().times(Ratio.parse(factor))))
                        .toList());
                changes |= !Arrays.equals(places, scaled);
            }
        }
        assertThat(changes).isEqualTo(given.sample.unit() == AwardRuleSample.Unit.FIXED);
    }

    // ---- what is declared -------------------------------------------------------------------------------------------

    @ParameterizedTest
    @MethodSource("cases")
    void noTenderMovesOthersMoreThanIsDeclared(Case given) {
        Independence declared = given.behaviour().independence();
        for (List<Bid> field : FIELDS) {
            for (int i = 0; i < field.size(); i++) {
                if (declared == Independence.ABSOLUTE
                        || (declared == Independence.RELATIVE_TO_BEST && !isBestInAnything(given, field, i))) {
                    assertThat(movesOthers(given, field, i)).isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void someTenderMovesOthersAsMuchAsIsDeclared(RuleType<AwardRule> type) {
        Independence declared = type.behaviour().orElseThrow().independence();
        boolean best = false;
        boolean another = false;
        for (Case given : casesOf(type)) {
            for (List<Bid> field : FIELDS) {
                for (int i = 0; i < field.size(); i++) {
                    boolean moves = movesOthers(given, field, i);
                    best |= moves;
                    another |= moves && !isBestInAnything(given, field, i);
                }
            }
        }
        assertThat(best).isEqualTo(declared != Independence.ABSOLUTE);
        assertThat(another).isEqualTo(declared == Independence.RELATIVE_TO_FIELD);
    }

    private static boolean isBestInAnything(Case given, List<Bid> field, int i) {
        Bid own = field.get(i);
        Ratio figure = given.figures(field).get(i);
        return field.stream().allMatch(bid -> bid.price().compareTo(own.price()) >= 0)
                || field.stream().allMatch(bid -> bid.points().compareTo(own.points()) <= 0)
                || given.figures(field).stream()
                        .allMatch(other -> given.rule.direction().bestFirst().compare(figure, other) <= 0);
    }

    /** Whether the figures or the order of the others change when a tender withdraws. */
    private static boolean movesOthers(Case given, List<Bid> field, int i) {
        List<Bid> rest = new ArrayList<>(field);
        rest.remove(i);
        List<Ratio> before = new ArrayList<>(given.figures(field));
        before.remove(i);
        if (!before.equals(given.figures(rest))) {
            return true;
        }
        int[] all = given.places(field);
        List<Integer> places = new ArrayList<>();
        for (int j = 0; j < all.length; j++) {
            if (j != i) {
                places.add(all[j]);
            }
        }
        return !Arrays.equals(Places.of(places, Comparator.naturalOrder()), given.places(rest));
    }

    @ParameterizedTest
    @MethodSource("types")
    void showsEachTraitThatItDeclaresAndNoOther(RuleType<AwardRule> type) {
        boolean belowZero = false;
        boolean lowestNotBest = false;
        boolean approximate = false;
        for (Case given : casesOf(type)) {
            for (List<Bid> field : FIELDS) {
                List<Ratio> figures = given.figures(field);
                belowZero |= given.rule.direction() == Direction.HIGHEST
                        && figures.stream().anyMatch(figure -> figure.signum() < 0);
                for (int i = 0; i < field.size(); i++) {
                    approximate |= given.rule
                            .explain(given.sample.contest(field))
                            .apply(i)
                            .note()
                            .contains("approximate");
                }
            }
            lowestNotBest |= putsADearerOneInFront(given);
        }
        assertThat(type.behaviour().orElseThrow().traits().contains(Trait.BELOW_ZERO))
                .isEqualTo(belowZero);
        assertThat(type.behaviour().orElseThrow().traits().contains(Trait.LOWEST_NOT_BEST))
                .isEqualTo(lowestNotBest);
        assertThat(type.behaviour().orElseThrow().traits().contains(Trait.APPROXIMATE))
                .isEqualTo(approximate);
    }

    private static boolean putsADearerOneInFront(Case given) {
        boolean[] shown = {false};
        forEachPair(
                given,
                (one, other, places) -> shown[0] |= one.points().equals(other.points())
                        && one.price().compareTo(other.price()) < 0
                        && places[0] > places[1]);
        return shown[0];
    }

    @ParameterizedTest
    @MethodSource("types")
    void saysWhatABuyerMustKnowBeforePublishing(RuleType<AwardRule> type) {
        assertThat(type.behaviour()).isPresent();
        assertThat(type.behaviour().orElseThrow().domain()).endsWith(".").hasSizeGreaterThan(20);
        assertThat(type.formula()).isNotBlank();
        assertThat(type.title()).isNotBlank();
        assertThat(type.origin().source().isEmpty()).isEqualTo(type.evidence() == Evidence.BUILDING_BLOCK);
        if (type.evidence() == Evidence.UNVERIFIED) {
            assertThat(type.origin().usages())
                    .allSatisfy(usage -> assertThat(usage.evidence()).isEqualTo(Evidence.UNVERIFIED));
        }
        assertThat(type.parameters())
                .allSatisfy(parameter -> assertThat(parameter.meaning()).isNotBlank());
    }

    @Test
    void noTwoRulesHaveTheSameTitle() {
        assertThat(catalogue().types().stream().map(RuleType::title)).doesNotHaveDuplicates();
    }

    // ---- what is refused --------------------------------------------------------------------------------------------

    @ParameterizedTest
    @MethodSource("cases")
    void asksForAPriceOnlyWhereTheAmountIsCompared(Case given) {
        Stand none = given.stand("60", "1").withoutPrice();
        if (given.rule.priceUse() == PriceUse.AMOUNT) {
            assertThatIllegalStateException().isThrownBy(() -> figure(given, none));
        } else {
            assertThat(given.rule.refusal(none)).isEmpty();
            assertThat(explain(given, none).exact()).contains(figure(given, none));
        }
    }

    private static Contest alone(Case given, Standing tender) {
        return new Contest(List.of(tender), given.sample.weighed(), given.sample.attainable());
    }

    private static Ratio figure(Case given, Standing tender) {
        return given.rule.figures(alone(given, tender)).get(0);
    }

    private static Step explain(Case given, Standing tender) {
        return given.rule.explain(alone(given, tender)).apply(0);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesAFigureToWhateverItDoesNotRefuse(Case given) {
        for (String points : List.of("-1", "0", "50")) {
            for (String price : List.of("-1", "0", "100")) {
                Stand tender = given.stand(points, price);
                given.rule
                        .refusal(tender)
                        .ifPresentOrElse(
                                refusal -> assertThat(refusal)
                                        .matches("its .* \\(.*\\) must .*")
                                        .contains(given.rule.id()),
                                () -> figureOrFaultOfTheField(given, tender));
            }
        }
        assertThat(given.rule.refusal(given.stand("50", "100"))).isEmpty();
    }

    private static void figureOrFaultOfTheField(Case given, Stand tender) {
        try {
            assertThat(explain(given, tender).exact()).contains(figure(given, tender));
        } catch (IllegalArgumentException e) {
            assertThat(tender.points().signum()).isNotPositive();
            assertThat(e).hasMessageMatching("The .* \\(.*\\) must .*").hasMessageContaining(given.rule.id());
        }
    }

    // ---- explanations -----------------------------------------------------------------------------------------------

    @ParameterizedTest
    @MethodSource("cases")
    void explainsItsFigureSoThatItCanBeWorkedOutAgain(Case given) {
        for (List<Bid> field : fieldsAndRows()) {
            Contest contest = given.sample.contest(field);
            List<Ratio> figures = given.rule.figures(contest);
            for (int i = 0; i < field.size(); i++) {
                Step step = given.rule
                        .explain(contest)
                        .apply(i)
                        .withSteps(given.rule.explainPlace(contest, figures).apply(i));
                assertThat(step.exact()).contains(figures.get(i));
                assertThat(step.label()).isEqualTo(given.rule.figureName()).isNotBlank();
                assertThat(FormulaReader.disagreements(step)).isEmpty();
            }
        }
    }

    // ---- fields -----------------------------------------------------------------------------------------------------

    interface PairCheck {
        void of(Bid one, Bid other, int[] places);
    }

    private static void forEachPair(Case given, PairCheck check) {
        for (List<Bid> field : fieldsAndRows()) {
            int[] places = given.places(field);
            for (int i = 0; i < field.size(); i++) {
                for (int j = 0; j < field.size(); j++) {
                    check.of(field.get(i), field.get(j), new int[] {places[i], places[j]});
                }
            }
        }
    }

    /** The fields, and those in which only the price or only the points differ. */
    private static List<List<Bid>> fieldsAndRows() {
        List<List<Bid>> all = new ArrayList<>(FIELDS);
        POINTS.forEach(points ->
                all.add(PRICES.stream().map(price -> bid(points, price)).toList()));
        PRICES.forEach(price ->
                all.add(POINTS.stream().map(points -> bid(points, price)).toList()));
        return all;
    }
}
