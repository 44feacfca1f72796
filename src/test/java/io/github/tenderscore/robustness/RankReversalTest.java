package io.github.tenderscore.robustness;

import static io.github.tenderscore.model.Options.minimum;
import static io.github.tenderscore.model.Options.transform;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.Rules;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.MethodologyBuilder;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.price.Clamp;
import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.quality.QualityTransforms;
import io.github.tenderscore.ranking.AwardRules;
import io.github.tenderscore.reference.ReferenceStatistics;
import io.github.tenderscore.rule.Independence;
import io.github.tenderscore.socialvalue.SocialValueRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RankReversalTest {

    private static final SearchTerms TERMS = SearchTerms.of("1", "1", 20);

    private static MethodologyBuilder twoCriteria(PriceRule rule) {
        return Methodology.named("Illustrative")
                .price("price", "Price", "50", rule)
                .mark("plan", "Plan", "50", MarkScales.zeroToTen());
    }

    private static Assessment three(Methodology method) {
        return Evaluation.under(method)
                .tender("A", "A", t -> t.price("100").mark("plan", "6"))
                .tender("B", "B", t -> t.price("140").mark("plan", "8"))
                .tender("C", "C", t -> t.price("200").mark("plan", "1"))
                .assess();
    }

    /**
     * By hand, linear from the lowest to the highest price: with C, A earns 50 + 30 = 80 and B 30 + 40 = 70. Without C, A 80 and B 0 + 40.
     * With C at 400 instead B would earn 50 × 260/300 + 40 = 83.33 against 80.
     */
    @Test
    void aDearTenderTurnsTheFirstTwoRound() {
        Assessment assessment = three(twoCriteria(PriceRules.highestToLowest()).build());
        RankReversal found = RankReversal.of(assessment, Rules.standard(), TERMS);
        assertThat(found.wasRun()).isTrue();
        assertThat(found.departuresTried()).isEqualTo(3);
        assertThat(found.decisive()).isEmpty();
        Arrival arrival = found.arrival().orElseThrow();
        assertThat(arrival.turns()).contains(new Turn("A", "B", Turn.Order.AHEAD, Turn.Order.BEHIND));
        assertThat(arrival.firstChanges()).isTrue();
        assertThat(arrival.first()).containsExactly("B");
        assertThat(arrival.place()).contains(4);
        assertThat(found.arrivalsFound()).isPositive();
        assertThat(Evaluation.under(assessment.evaluation().methodology())
                        .tenders(assessment.evaluation().tenders())
                        .tenders(List.of(arrival.tender()))
                        .assess()
                        .mostAdvantageous()
                        .orElseThrow()
                        .tender()
                        .id())
                .isEqualTo("B");
        assertThat(found.isFound()).isTrue();
    }

    /** By hand: B wins with C at 400, by 83.33 to 80 as above, and A by 80 to 40 without it. */
    @Test
    void aTenderThatDidNotWinMayDecide() {
        Assessment assessment = Evaluation.under(
                        twoCriteria(PriceRules.highestToLowest()).build())
                .tender("A", "A", t -> t.price("100").mark("plan", "6"))
                .tender("B", "B", t -> t.price("140").mark("plan", "8"))
                .tender("C", "C", t -> t.price("400").mark("plan", "1"))
                .assess();
        RankReversal found = RankReversal.of(assessment, Rules.standard(), TERMS);
        assertThat(found.decisive())
                .containsExactly(new Departure(
                        List.of("C"),
                        true,
                        List.of("A"),
                        true,
                        List.of(new Turn("B", "A", Turn.Order.AHEAD, Turn.Order.BEHIND))));
    }

    /** A linear rule between two set prices, marks, a target and an absolute transform: nothing can depend on others. */
    private static Methodology absolute() {
        return Methodology.named("Illustrative")
                .price("price", "Price", "40", PriceRules.betweenSetPrices("80", "220"))
                .mark("plan", "Plan", "30", MarkScales.zeroToTen(), minimum("2"))
                .quantity("weeks", "Weeks", "30", SocialValueRules.towardsTarget("40"))
                .build();
    }

    static List<Methodology> absoluteMethods() {
        return List.of(
                absolute(),
                Methodology.named("Price per point")
                        .price("price", "Price")
                        .mark("plan", "Plan", "40", MarkScales.zeroToTen(), minimum("2"))
                        .quantity("weeks", "Weeks", "60", SocialValueRules.towardsTarget("40"))
                        .award(AwardRules.pricePerQualityPoint())
                        .build(),
                Methodology.named("Lowest price")
                        .price("price", "Price")
                        .mark("plan", "Plan", "40", MarkScales.zeroToTen(), minimum("5"))
                        .quantity("weeks", "Weeks", "60", SocialValueRules.towardsTarget("40"))
                        .award(AwardRules.lowestPrice())
                        .build());
    }

    /** What the declaration says without a run, the run finds too. */
    @ParameterizedTest
    @MethodSource("absoluteMethods")
    void absoluteMethodsNeedNoRunAndARunAgrees(Methodology method) {
        for (int seed = 1; seed <= 5; seed++) {
            Assessment assessment = random(method, new Random(seed), 6);
            RankReversal declared = RankReversal.of(assessment, Rules.standard(), TERMS);
            assertThat(declared.wasRun()).isFalse();
            assertThat(declared.isFound()).isFalse();
            assertThat(declared.rules()).allMatch(DeclaredRule::isAbsolute);
            RankReversal run = RankReversal.run(assessment, Rules.standard(), TERMS);
            assertThat(run.wasRun()).isTrue();
            assertThat(run.departuresTried()).isGreaterThan(6);
            assertThat(run.arrivalsTried()).isGreaterThan(50);
            assertThat(run.departures()).isEmpty();
            assertThat(run.arrival()).isEmpty();
        }
    }

    private static Assessment random(Methodology method, Random random, int tenders) {
        Evaluation evaluation = Evaluation.under(method);
        for (int i = 0; i < tenders; i++) {
            String price = String.valueOf(90 + random.nextInt(120));
            String mark = String.valueOf(random.nextInt(11));
            String weeks = String.valueOf(1 + random.nextInt(50));
            evaluation = evaluation.tender("T" + i, "Illustrative", t -> {
                t.price(price).mark("plan", mark);
                return method.find("weeks").isPresent() ? t.quantity("weeks", weeks) : t;
            });
        }
        return evaluation.assess();
    }

    /** Every subset is taken out here by hand as well, and places are compared pair by pair. */
    @Test
    void departuresAreThoseOfAssessingEverySubset() {
        Methodology method = Methodology.named("Illustrative")
                .price("price", "Price", "60", PriceRules.highestToLowest())
                .mark("plan", "Plan", "40", MarkScales.zeroToTen())
                .build();
        int turned = 0;
        for (int seed = 1; seed <= 40; seed++) {
            Assessment assessment = random(method, new Random(seed), 6);
            List<String> first = Replay.first(assessment);
            Set<String> expected = new TreeSet<>();
            List<Tender> tenders = assessment.evaluation().tenders();
            for (int i = 0; i < tenders.size(); i++) {
                for (int j = i; j < tenders.size(); j++) {
                    List<Tender> others = new ArrayList<>(tenders);
                    others.remove(tenders.get(i));
                    others.remove(tenders.get(j));
                    Assessment without =
                            Evaluation.under(method).tenders(others).assess();
                    boolean winner = first.contains(tenders.get(i).id())
                            || first.contains(tenders.get(j).id());
                    if (!winner && !Replay.first(without).equals(first)) {
                        expected.add(new TreeSet<>(Set.copyOf(List.of(
                                        tenders.get(i).id(), tenders.get(j).id())))
                                .toString());
                    }
                }
            }
            Set<String> found = new TreeSet<>();
            RankReversal.of(assessment, Rules.standard(), TERMS)
                    .decisive()
                    .forEach(departure -> found.add(new TreeSet<>(departure.removed()).toString()));
            assertThat(found).isEqualTo(expected);
            turned += expected.size();
        }
        assertThat(turned).isPositive();
    }

    /** A rule of one's own that looks at nobody but declares nothing. */
    private record Own() implements PriceRule {
        @Override
        public String id() {
            return "X-OWN";
        }

        @Override
        public Ratio share(Ratio price, ReferenceStatistics reference) {
            return Ratio.of(50).dividedBy(price);
        }
    }

    @Test
    void aRuleThatDeclaresNothingIsRun() {
        RankReversal found = RankReversal.of(three(twoCriteria(new Own()).build()), Rules.standard(), TERMS);
        assertThat(found.wasRun()).isTrue();
        assertThat(found.isFound()).isFalse();
        assertThat(found.undeclared()).containsExactly(new DeclaredRule("X-OWN", "criterion price", Optional.empty()));
    }

    @Test
    void everyRuleThatCouldMoveOthersIsNamed() {
        Methodology method = Methodology.named("Illustrative")
                .price("price", "Price", "40", PriceRules.percentageAboveLowest(Clamp.BOTH))
                .mark("plan", "Plan", "30", MarkScales.zeroToTen(), transform(QualityTransforms.scaledToBest()))
                .quantity("weeks", "Weeks", "20", SocialValueRules.relativeToBest())
                .quantity("hours", "Hours", "10", SocialValueRules.towardsTarget("40"))
                .build();
        assertThat(DeclaredRule.of(method, Rules.standard()))
                .extracting(rule -> rule.place() + " " + rule.independence().orElseThrow())
                .containsExactly(
                        "award rule ABSOLUTE",
                        "criterion price " + Independence.RELATIVE_TO_BEST,
                        "criterion plan RELATIVE_TO_BEST",
                        "criterion weeks RELATIVE_TO_FIELD",
                        "criterion hours ABSOLUTE");
    }

    @Test
    void oneTenderAloneHasNothingToTurn() {
        Assessment one = Evaluation.under(
                        twoCriteria(PriceRules.highestToLowest()).build())
                .tender("A", "A", t -> t.price("100").mark("plan", "6"))
                .assess();
        RankReversal found = RankReversal.run(one, Rules.standard(), TERMS);
        assertThat(found.departuresTried()).isZero();
        assertThat(found.arrivalsTried()).isPositive();
        assertThat(found.isFound()).isFalse();
    }
}
