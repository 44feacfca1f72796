package io.github.tenderscore.socialvalue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.reference.ReferenceSet;
import io.github.tenderscore.reference.ReferenceStatistics;
import io.github.tenderscore.rule.Catalogue;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.rule.RuleType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SocialValueRulesTest extends SocialValueRuleContract {

    private static final Rounding.Digits TWO = Rounding.halfUp(2);

    @Override
    protected Catalogue<SocialValueRule> catalogue() {
        return SocialValueRules.catalogue();
    }

    @Override
    Map<String, List<Sample>> samples() {
        return Map.of(
                "SV-TARGET",
                List.of(
                        new Sample(Parameters.of("target", "400"), Dependence.ABSOLUTE, Unit.FIXED),
                        new Sample(Parameters.of("target", "1/3"), Dependence.ABSOLUTE, Unit.FIXED)),
                "SV-BEST",
                List.of(new Sample(Parameters.NONE, Dependence.ON_BEST, Unit.FREE)),
                "SV-SHARE",
                List.of(
                        new Sample(Parameters.of("percent", "20"), Dependence.ON_OWN_PRICE, Unit.FREE),
                        new Sample(Parameters.of("percent", "100/3"), Dependence.ON_OWN_PRICE, Unit.FREE)));
    }

    /** The points out of a weight, rounded half up to two decimals. */
    private static List<String> points(String weight, SocialValueRule rule, String... quantities) {
        List<Ratio> all = ratios(quantities);
        return all.stream()
                .map(own -> {
                    List<Ratio> others = new ArrayList<>(all);
                    others.remove(own);
                    return TWO.format(Ratio.parse(weight).times(share(rule, own, others, Ratio.ONE)));
                })
                .toList();
    }

    // ---- SV-TARGET --------------------------------------------------------------------------------------------------

    /** Social value reference, SV-11: T = 20% of £1.5m. */
    @Test
    void exampleOfTheTarget() {
        assertThat(points("10", SocialValueRules.towardsTarget("300000"), "400000", "250000", "100000"))
                .containsExactly("10.00", "8.33", "3.33");
    }

    /** By hand: 320/400 = 4/5; full points at the target and nothing more beyond it. */
    @Test
    void countsTowardsTheTarget() {
        SocialValueRule rule = SocialValueRules.towardsTarget("400");
        assertThat(rule.share(Ratio.ZERO, Field.NONE)).isEqualTo(Ratio.ZERO);
        assertThat(rule.share(Ratio.of(320), Field.NONE)).isEqualTo(Ratio.of(4, 5));
        assertThat(rule.share(Ratio.parse("399.99"), Field.NONE)).isEqualTo(Ratio.parse("0.999975"));
        assertThat(rule.share(Ratio.of(400), Field.NONE)).isEqualTo(Ratio.ONE);
        assertThat(rule.share(Ratio.of(410), Field.NONE)).isEqualTo(Ratio.ONE);
    }

    @Test
    void theTargetIsANumber() {
        assertThat(SocialValueRules.towardsTarget("400.0"))
                .isEqualTo(SocialValueRules.towardsTarget("400"))
                .hasSameHashCodeAs(SocialValueRules.towardsTarget("400"))
                .isNotEqualTo(SocialValueRules.towardsTarget("401"));
    }

    @Test
    void refusesATargetOfZeroOrLess() {
        for (String target : List.of("0", "-400")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SocialValueRules.towardsTarget(target))
                    .withMessage("The parameter target (" + target + ") of the rule SV-TARGET must be above 0");
        }
    }

    @Test
    void refusesANegativeQuantity() {
        assertThat(SocialValueRules.towardsTarget("400").requirement(Ratio.of(-1)))
                .contains("not be negative, because the rule SV-TARGET scores what is delivered towards a target");
    }

    @Test
    void explainsWithTheFiguresPutIn() {
        Step step = SocialValueRules.towardsTarget("4000").explain(Ratio.of(3_200), Field.NONE);
        assertThat(step.formula()).isEqualTo("min(1; quantity / target)");
        assertThat(step.substituted()).isEqualTo("min(1; 3,200 / 4,000)");
    }

    /** Its gaming behaviour: a promise beyond the target buys nothing, and no promise of others takes or gives a point. */
    @Property(tries = 200)
    void inflationBuysNothingAgainstATarget(
            @ForAll @IntRange(min = 1, max = 1_000_000) int target,
            @ForAll @IntRange(max = 1_000_000) int own,
            @ForAll @Size(max = 5) List<@IntRange(max = 1_000_000) Integer> others,
            @ForAll @IntRange(max = 1_000_000_000) int inflation) {
        SocialValueRule rule = SocialValueRules.towardsTarget(Integer.toString(target));
        Ratio before = share(rule, Ratio.of(own), of(others), Ratio.ONE);
        List<Ratio> inflated = new ArrayList<>(of(others));
        inflated.add(Ratio.of(inflation));
        assertThat(share(rule, Ratio.of(own), inflated, Ratio.ONE)).isEqualTo(before);
        assertThat(rule.share(Ratio.of(target).plus(Ratio.of(inflation)), Field.NONE))
                .isEqualTo(Ratio.ONE);
    }

    // ---- SV-BEST ----------------------------------------------------------------------------------------------------

    /** Social value reference, SV-10. */
    @Test
    void exampleOfTheBest() {
        assertThat(points("10", SocialValueRules.relativeToBest(), "400000", "250000", "100000"))
                .containsExactly("10.00", "6.25", "2.50");
    }

    /** Its gaming behaviour: social value reference, SV-10, where the first bidder inflates its promise to £1.0m. */
    @Test
    void exampleOfAnInflatedBest() {
        assertThat(points("10", SocialValueRules.relativeToBest(), "1000000", "250000", "100000"))
                .containsExactly("10.00", "2.50", "1.00");
    }

    /** Its gaming behaviour in general: when the best promise is multiplied, all others' points are divided by as much. */
    @Property(tries = 200)
    void anInflatedBestDividesThePointsOfAllOthers(
            @ForAll @IntRange(min = 1, max = 1_000_000) int own,
            @ForAll @IntRange(max = 1_000_000) int lead,
            @ForAll @IntRange(min = 1, max = 1_000) int inflation) {
        SocialValueRule rule = SocialValueRules.relativeToBest();
        Ratio best = Ratio.of(own).plus(Ratio.of(lead));
        Ratio before = share(rule, Ratio.of(own), List.of(best), Ratio.ONE);
        Ratio after = share(rule, Ratio.of(own), List.of(best.times(Ratio.of(inflation))), Ratio.ONE);
        assertThat(after.times(Ratio.of(inflation))).isEqualTo(before);
    }

    /** Social value reference, section 6.2: if the maximum is 0, every score is 0. */
    @Test
    void nobodyEarnsPointsWhereNobodyPromisesAnything() {
        SocialValueRule rule = SocialValueRules.relativeToBest();
        assertThat(points("10", rule, "0", "0")).containsExactly("0.00", "0.00");
        Step step = rule.explain(Ratio.ZERO, Field.of(ReferenceStatistics.of(ratios("0", "0"))));
        assertThat(step.note()).isEqualTo("the highest quantity is zero, so that no tender earns points");
        assertThat(step.formula()).isEmpty();
    }

    @Test
    void explainsTheBestItIsComparedWith() {
        Step step = SocialValueRules.relativeToBest()
                .explain(Ratio.of(2_500), Field.of(ReferenceStatistics.of(ratios("2500", "4000", "1000"))));
        assertThat(step.formula()).isEqualTo("quantity / highest quantity");
        assertThat(step.substituted()).isEqualTo("2,500 / 4,000");
        assertThat(step.steps()).singleElement().satisfies(highest -> {
            assertThat(highest.exact()).contains(Ratio.of(4_000));
            assertThat(highest.note())
                    .isEqualTo("of 3 quantities compared: the tenders that passed every gate which needs neither a"
                            + " price nor a comparison");
        });
        assertThat(SocialValueRules.relativeToBest()
                        .explain(Ratio.ONE, Field.of(ReferenceStatistics.of(ratios("1"))))
                        .steps()
                        .get(0)
                        .note())
                .startsWith("of 1 quantity compared");
        assertThat(SocialValueRules.relativeToBest().reference()).contains(ReferenceSet.ADMITTED);
    }

    /** Social value reference, section 6.2: marked as unverified. */
    @Test
    void isNeverPresentedAsOfficial() {
        assertThat(SocialValueRules.catalogue().find("SV-BEST").map(RuleType::evidence))
                .contains(Evidence.UNVERIFIED);
    }

    // ---- SV-SHARE ---------------------------------------------------------------------------------------------------

    /** Social value reference, SV-12: W = 10, r = 20%, £200k. The same offer scores more at the lower price. */
    @Test
    void exampleOfTheShare() {
        SocialValueRule rule = SocialValueRules.shareOfPrice("20");
        assertThat(TWO.format(Ratio.of(10).times(rule.share(Ratio.of(200_000), Field.ofPrice(Ratio.of(1_200_000))))))
                .isEqualTo("8.33");
        assertThat(TWO.format(Ratio.of(10).times(rule.share(Ratio.of(200_000), Field.ofPrice(Ratio.of(1_000_000))))))
                .isEqualTo("10.00");
    }

    /** Its side effect: a lower price never lowers the points of the same promise. */
    @Property(tries = 200)
    void aLowerPriceRaisesThePoints(
            @ForAll @IntRange(min = 1, max = 1_000_000) int quantity,
            @ForAll @IntRange(min = 1, max = 10_000_000) int price,
            @ForAll @IntRange(min = 1, max = 10_000_000) int dearerBy) {
        SocialValueRule rule = SocialValueRules.shareOfPrice("20");
        Ratio cheap = rule.share(Ratio.of(quantity), Field.ofPrice(Ratio.of(price)));
        Ratio dear =
                rule.share(Ratio.of(quantity), Field.ofPrice(Ratio.of(price).plus(Ratio.of(dearerBy))));
        assertThat(dear).isLessThanOrEqualTo(cheap);
        if (cheap.compareTo(Ratio.ONE) < 0) {
            assertThat(dear).isLessThan(cheap);
        }
    }

    @Test
    void reportsItsSideEffectWithEveryShare() {
        Step step = SocialValueRules.shareOfPrice("20").explain(Ratio.of(200_000), Field.ofPrice(Ratio.of(1_200_000)));
        assertThat(step.formula()).isEqualTo("min(1; (quantity / price) / (percent / 100))");
        assertThat(step.substituted()).isEqualTo("min(1; (200,000 / 1,200,000) / (20 / 100))");
        assertThat(step.note()).isEqualTo("a lower price raises this share, although the promise stays the same");
    }

    @Test
    void refusesAPercentageOfZeroOrLess() {
        for (String percent : List.of("0", "-20")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SocialValueRules.shareOfPrice(percent))
                    .withMessage("The parameter percent (" + percent + ") of the rule SV-SHARE must be above 0");
        }
    }

    // ---- all --------------------------------------------------------------------------------------------------------

    /** Whoever chooses from the catalogue reads how each rule can be gamed. */
    @Test
    void theCatalogueSaysHowEachRuleIsGamed() {
        assertThat(SocialValueRules.catalogue().types())
                .extracting(RuleType::title)
                .containsExactly(
                        "Towards a published target (recommended: no promise moves the points of another tender)",
                        "Relative to the best promise (one inflated promise takes points from all others)",
                        "Share of the tender's price (a lower price raises the points of the same promise)");
    }

    @Test
    void aRuleOfOnesOwnNeedsTwoMethods() {
        SocialValueRule own = new AbsoluteRule() {
            @Override
            public String id() {
                return "X-ALL-OR-NOTHING";
            }

            @Override
            public Ratio share(Ratio quantity) {
                return quantity.compareTo(Ratio.HUNDRED) < 0 ? Ratio.ZERO : Ratio.ONE;
            }
        };
        assertThat(own.isOwn()).isTrue();
        assertThat(own.isAbsolute()).isTrue();
        assertThat(own.requirement(Ratio.of(-1))).isEmpty();
        assertThat(own.explain(Ratio.HUNDRED, Field.NONE).exact()).contains(Ratio.ONE);
        assertThat(own.explain(Ratio.HUNDRED, Field.NONE).note())
                .isEqualTo("as rule X-ALL-OR-NOTHING gives it; the rule does not show its steps");
    }

    /** Half of what the others promise on average earns half of the points. */
    @Test
    void aRelativeRuleOfOnesOwnSaysWithWhatItCompares() {
        SocialValueRule own = new SocialValueRule() {
            @Override
            public String id() {
                return "X-MEAN-OF-OTHERS";
            }

            @Override
            public java.util.Optional<ReferenceSet> reference() {
                return java.util.Optional.of(ReferenceSet.ADMITTED.withoutOwn());
            }

            @Override
            public Ratio share(Ratio quantity, Field field) {
                return quantity.dividedBy(field.compared().mean()).min(Ratio.ONE);
            }
        };
        Field field = field(own, Ratio.of(25), ratios("40", "60"), Ratio.ONE);
        assertThat(own.isAbsolute()).isFalse();
        assertThat(own.share(Ratio.of(25), field)).isEqualTo(Ratio.of(1, 2));
        assertThat(own.explain(Ratio.of(25), field).note())
                .isEqualTo("as rule X-MEAN-OF-OTHERS gives it; the rule does not show its steps");
    }

    private static List<Ratio> of(List<Integer> numbers) {
        return numbers.stream().map(Ratio::of).toList();
    }
}
