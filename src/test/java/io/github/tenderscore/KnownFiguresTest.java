package io.github.tenderscore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.explain.Explanation;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Options;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.price.Clamp;
import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.reference.Anchor;
import io.github.tenderscore.reference.ReferenceSet;
import io.github.tenderscore.reference.ReferenceStatistics;
import io.github.tenderscore.reference.Statistic;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an explanation may say to somebody who may know the prices of some tenders only. */
class KnownFiguresTest {

    /** Prices 100, 90 and 110: the mean and the median are A's own price, the extremes those of B and C. */
    private static Assessment assessed(PriceRule rule, String... prices) {
        Evaluation evaluation = Evaluation.under(Methodology.named("Illustrative")
                .price("price", "Price", "40", rule)
                .mark("quality", "Quality", "60", MarkScales.zeroToFive())
                .build());
        for (int i = 0; i < prices.length; i++) {
            String price = prices[i];
            evaluation = evaluation.tender(
                    Character.toString('A' + i),
                    "Supplier " + i,
                    t -> t.price(price).mark("quality", "3"));
        }
        return evaluation.assess();
    }

    private static Optional<Explanation> told(PriceRule rule, Set<String> known) {
        return assessed(rule, "100", "90", "110").result("A").explanation("price", known);
    }

    private static PriceRule against(Statistic statistic) {
        return PriceRules.hyperbolicPower(Anchor.of(statistic), "1", Clamp.NONE, ReferenceSet.ADMITTED);
    }

    @Test
    void lowestPriceIsToldWhereAKnownTenderHasIt() {
        PriceRule rule = PriceRules.lowestOverPrice();
        assertThat(told(rule, Set.of("A", "B"))).map(Explanation::text).contains("""
                        Price (of 40): 36
                            points available × share of the points
                            = 40 × 0.9 = 36
                            rule PR-HYP-MIN (source: Cabinet Office guidance on Digital Outcomes and Specialists, quoted by \
                        Shakespeare Martineau, 13 May 2021)
                          Price: 100
                              the method does not state the VAT basis
                          Share of the points: 0.9
                              reference price / price
                              = 90 / 100 = 0.9
                            Reference price: 90
                                lowest price of 3 prices compared: the tenders that passed every gate which needs no price
                        """);
        assertThat(told(rule, Set.of("A"))).isEmpty();
        assertThat(told(rule, Set.of("A", "C"))).isEmpty();
        assertThat(assessed(rule, "90", "100", "110").result("A").explanation("price", Set.of("A")))
                .isPresent();
    }

    @Test
    void bothExtremesMustBeKnownWhereBothCount() {
        PriceRule rule = PriceRules.highestToLowest();
        assertThat(told(rule, Set.of("A", "B"))).isEmpty();
        assertThat(told(rule, Set.of("A", "B", "C"))).isPresent();
        assertThat(assessed(rule, "100", "90", "95").result("A").explanation("price", Set.of("A", "B")))
                .isPresent();
    }

    @Test
    void meanIsNotToldEvenWhereItHappensToBeAKnownPrice() {
        // the mean of 100, 90 and 110 is A's own price: whoever reads it knows that C's is 110
        assertThat(told(against(Statistic.parse("mean")), Set.of("A", "B"))).isEmpty();
        assertThat(told(against(Statistic.parse("mean")), Set.of("A"))).isEmpty();
        assertThat(told(against(Statistic.parse("median")), Set.of("A", "B"))).isEmpty();
        assertThat(told(against(Statistic.parse("median")), Set.of("A"))).isEmpty();
        // all others are known
        assertThat(told(against(Statistic.parse("mean")), Set.of("A", "B", "C")))
                .isPresent();
    }

    @Test
    void priceThatTheBuyerSetsIsToldToEverybody() {
        assertThat(told(PriceRules.betweenSetPrices("50", "150"), Set.of("A"))).isPresent();
        assertThat(told(PriceRules.shareOfBase("200", Clamp.ZERO), Set.of("A"))).isPresent();
    }

    @Test
    void pointsThatAreCutOffDoNotTellWhereTheCutStands() {
        // A earns full points whatever the mean is, but the formula would show it: 1.5 × 100
        PriceRule rule = PriceRules.anchoredLine(
                Anchor.times("1.1", Statistic.parse("mean")),
                Anchor.times("1.5", Statistic.parse("mean")),
                Clamp.BOTH,
                ReferenceSet.ADMITTED);
        assertThat(assessed(rule, "100", "90", "110").result("A").points("price"))
                .map(TenderResult.Points::published)
                .contains(Ratio.of(40));
        assertThat(told(rule, Set.of("A", "B"))).isEmpty();
    }

    @Test
    void ownPriceThatIsLeftOutOfTheComparisonHidesWhatIsLeft() {
        PriceRule rule = PriceRules.hyperbolicPower(
                Anchor.of(Statistic.LOWEST), "1", Clamp.FULL, ReferenceSet.ADMITTED.withoutOwn());
        assertThat(told(rule, Set.of("A"))).isEmpty();
        assertThat(told(rule, Set.of("A", "B"))).isPresent();
    }

    /** A rule that a user wrote, which puts every price into its explanation. */
    private record Talkative() implements PriceRule {
        @Override
        public String id() {
            return "X-TALKATIVE";
        }

        @Override
        public Ratio share(Ratio price, ReferenceStatistics reference) {
            return Ratio.ONE;
        }

        @Override
        public Step explain(Ratio price, ReferenceStatistics reference) {
            return Step.of("Share of the points")
                    .exact(Ratio.ONE)
                    .note("up to " + reference.max())
                    .build();
        }
    }

    @Test
    void ruleOfOnesOwnCannotTellMoreThanTheOthers() {
        assertThat(told(new Talkative(), Set.of("A", "B"))).isEmpty();
        assertThat(told(new Talkative(), Set.of("A", "C"))).isPresent();
    }

    /** A rule that cannot do without different prices. */
    private record Strict() implements PriceRule {
        @Override
        public String id() {
            return "X-STRICT";
        }

        @Override
        public Ratio share(Ratio price, ReferenceStatistics reference) {
            return price.minus(reference.min()).dividedBy(reference.max().minus(reference.min()));
        }
    }

    @Test
    void ruleWithoutAnAnswerToOtherPricesTellsNothing() {
        assertThat(told(new Strict(), Set.of("A"))).isEmpty();
    }

    @Test
    void groupIsToldWhereAllOfItIs() {
        Evaluation evaluation = Evaluation.under(Methodology.named("Illustrative")
                        .group(
                                "cost",
                                "Cost",
                                group -> group.price("price", "Price", "50", PriceRules.lowestOverPrice())
                                        .price("rate", "Rate", "50", PriceRules.betweenSetPrices("1", "9")))
                        .build())
                .tender("A", "Alder", t -> t.price("price", "100").price("rate", "5"))
                .tender("B", "Birch", t -> t.price("price", "90").price("rate", "4"));
        TenderResult result = evaluation.assess().result("A");
        assertThat(result.explanation("cost", Set.of("A"))).isEmpty();
        assertThat(result.explanation("rate", Set.of("A"))).isPresent();
        assertThat(result.explanation("cost", Set.of("A", "B"))).isPresent();
        assertThatThrownBy(() -> result.explanation("none", Set.of()))
                .hasMessage("The criterion (none) must be one of the method \"Illustrative\"");
    }

    @Test
    void totalIsThereWhereEveryCriterionWasAssessed() {
        Evaluation evaluation = Evaluation.under(Methodology.named("Illustrative")
                        .price("price", "Price", "40", PriceRules.lowestOverPrice())
                        .mark("quality", "Quality", "60", MarkScales.zeroToFive(), Options.minimum("2"))
                        .build())
                .tender("A", "Alder", t -> t.price("100").mark("quality", "4"))
                .tender("B", "Birch", t -> t.price("80").mark("quality", "1"));
        // B falls before prices; A then has the lowest price: 40 + 48
        assertThat(evaluation.assess().result("A").total())
                .contains(new TenderResult.Points(Ratio.of(88), Ratio.of(88), Ratio.HUNDRED));
        assertThat(evaluation.assess().result("B").total()).isEmpty();
    }
}
