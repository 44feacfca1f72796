package io.github.tenderscore.price;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.ReferenceStatistics;
import io.github.tenderscore.rule.Behaviour;
import io.github.tenderscore.rule.Trait;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** The contract of price rules on prices that nobody chose. */
class PriceRuleProperties {

    record Sampled(PriceRuleSample sample, PriceRule rule) {

        boolean has(Trait trait) {
            Behaviour behaviour = PriceRules.catalogue()
                    .find(rule.id())
                    .orElseThrow()
                    .behaviour()
                    .orElseThrow();
            return behaviour.traits().contains(trait);
        }
    }

    @Provide
    Arbitrary<Sampled> rules() {
        List<Sampled> rules = new ArrayList<>();
        PriceRuleSamples.BY_ID.forEach((id, samples) -> samples.stream()
                .filter(sample -> sample.zero() != PriceRuleSample.Zero.ONE_PRICE)
                .forEach(sample ->
                        rules.add(new Sampled(sample, PriceRules.catalogue().create(id, sample.parameters())))));
        rules.sort(Comparator.comparing(given -> given.rule.toString()));
        return Arbitraries.of(rules);
    }

    private static List<Ratio> pounds(List<Long> pence) {
        return pence.stream().map(p -> Ratio.of(p, 100)).toList();
    }

    @Property
    void neverMoreForADearerPriceAndAlwaysWithinBounds(
            @ForAll("rules") Sampled given,
            @ForAll @Size(min = 2, max = 8) List<@LongRange(min = 1, max = 100_000_000) Long> others,
            @ForAll @LongRange(min = 1, max = 100_000_000) long price,
            @ForAll @LongRange(min = 0, max = 50_000) long more) {
        Ratio share = PriceRuleSample.share(given.rule, Ratio.of(price, 100), pounds(others));
        Ratio dearer = PriceRuleSample.share(given.rule, Ratio.of(price + more, 100), pounds(others));
        if (given.sample.better() == PriceRuleSample.Better.HIGHER) {
            assertThat(dearer).isGreaterThanOrEqualTo(share);
        } else if (!given.has(Trait.LOWEST_NOT_BEST) && given.sample.own() == PriceRuleSample.Own.NEVER_HURTS) {
            assertThat(dearer).isLessThanOrEqualTo(share);
        }
        for (Ratio one : List.of(share, dearer)) {
            if (given.sample.top() == PriceRuleSample.Top.FULL) {
                assertThat(one).isLessThanOrEqualTo(Ratio.ONE);
            }
            if (!given.has(Trait.BELOW_ZERO)) {
                assertThat(one).isGreaterThanOrEqualTo(Ratio.ZERO);
            }
        }
    }

    @Property
    void orderDoesNotMatterAndTheExplanationAgrees(
            @ForAll("rules") Sampled given,
            @ForAll @Size(min = 2, max = 8) List<@LongRange(min = 1, max = 100_000_000) Long> others,
            @ForAll @LongRange(min = 1, max = 100_000_000) long price,
            @ForAll @IntRange(max = 8) int distance) {
        Ratio own = Ratio.of(price, 100);
        List<Ratio> turned = new ArrayList<>(pounds(others));
        Collections.rotate(turned, distance);
        ReferenceStatistics reference = PriceRuleSample.against(given.rule, own, turned);
        Ratio share = PriceRuleSample.share(given.rule, own, pounds(others));
        assertThat(given.rule.share(own, reference)).isEqualTo(share);
        assertThat(given.rule.explain(own, reference).exact()).contains(share);
        assertThat(FormulaReader.disagreements(given.rule.explain(own, reference)))
                .isEmpty();
    }

    @Property
    void theUnitOfMoneyDoesNotMatterWithoutFixedPrices(
            @ForAll("rules") Sampled given,
            @ForAll @Size(min = 2, max = 8) List<@LongRange(min = 1, max = 100_000_000) Long> others,
            @ForAll @LongRange(min = 1, max = 100_000_000) long price,
            @ForAll @IntRange(min = 1, max = 1_000) int factor) {
        if (given.sample.unit() == PriceRuleSample.Unit.FIXED || given.has(Trait.APPROXIMATE)) {
            return;
        }
        Ratio by = Ratio.of(factor, 7);
        List<Ratio> scaled =
                pounds(others).stream().map(other -> other.times(by)).toList();
        assertThat(PriceRuleSample.share(given.rule, Ratio.of(price, 100).times(by), scaled))
                .isEqualTo(PriceRuleSample.share(given.rule, Ratio.of(price, 100), pounds(others)));
    }
}
