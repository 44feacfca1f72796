package io.github.tenderscore.price;

import static io.github.tenderscore.price.PriceRuleSample.against;
import static io.github.tenderscore.price.PriceRuleSample.share;
import static io.github.tenderscore.reference.Prices.prices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.ReferenceStatistics;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.rule.RuleContract;
import io.github.tenderscore.rule.RuleType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every price rule of a catalogue keeps; a rule is tested by being registered. */
abstract class PriceRuleContract extends RuleContract<PriceRule> {

    private static final List<Ratio> OTHERS = prices("100", "120", "200", "260");

    private static final List<Ratio> OWN = prices(
            "1", "50", "99", "100", "101", "119", "120", "150", "175", "200", "250", "259.99", "260", "300", "520",
            "1000", "1000000");

    private static final List<List<Ratio>> SETS = List.of(
            OTHERS, prices(), prices("100"), prices("100", "100", "100"), prices("0.01", "150", "150", "1000000"));

    /** The price that is scored where others change. */
    private static final Ratio MIDDLE = Ratio.of(150);

    private static final Ratio NEARLY = Ratio.parse("1/1000000000000000000000000000000");

    abstract Map<String, List<PriceRuleSample>> samples();

    @Override
    protected Map<String, List<Parameters>> parameters() {
        Map<String, List<Parameters>> parameters = new HashMap<>();
        samples()
                .forEach((id, samples) -> parameters.put(
                        id, samples.stream().map(PriceRuleSample::parameters).toList()));
        return parameters;
    }

    record Case(RuleType<PriceRule> type, PriceRuleSample sample, PriceRule rule) {
        @Override
        public String toString() {
            return type.id() + " " + sample.parameters();
        }
    }

    Stream<Case> cases() {
        return catalogue().types().stream()
                .flatMap(type -> samples().getOrDefault(type.id(), List.of()).stream()
                        .map(sample -> new Case(type, sample, type.create(sample.parameters()))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void staysWithinItsBounds(Case given) {
        forEachPrice(given, (own, others) -> {
            Ratio share = share(given.rule, own, others);
            if (given.sample.range() != PriceRuleSample.Range.UP_TO_ONE) {
                assertThat(share).isGreaterThanOrEqualTo(Ratio.ZERO);
            }
            if (given.sample.range() != PriceRuleSample.Range.FROM_ZERO) {
                assertThat(share).isLessThanOrEqualTo(Ratio.ONE);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void neverGivesMoreForADearerPrice(Case given) {
        for (List<Ratio> others : sets(given)) {
            List<Ratio> shares =
                    OWN.stream().map(own -> share(given.rule, own, others)).toList();
            assertThat(shares).isSortedAccordingTo(Collections.reverseOrder());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void neverPutsTheCheapestBehindADearerTender(Case given) {
        List<Ratio> all = new ArrayList<>(OTHERS);
        all.add(MIDDLE);
        List<Ratio> shares = all.stream()
                .sorted()
                .map(own -> {
                    List<Ratio> others = new ArrayList<>(all);
                    others.remove(own);
                    return share(given.rule, own, others);
                })
                .toList();
        assertThat(shares).isSortedAccordingTo(Collections.reverseOrder());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void doesNotDependOnTheOrderOfPrices(Case given) {
        Ratio share = share(given.rule, MIDDLE, OTHERS);
        List<Ratio> turned = new ArrayList<>(OTHERS);
        for (int i = 0; i < OTHERS.size(); i++) {
            Collections.rotate(turned, 1);
            assertThat(share(given.rule, MIDDLE, turned)).isEqualTo(share);
            List<Ratio> reversed = new ArrayList<>(turned);
            Collections.reverse(reversed);
            assertThat(share(given.rule, MIDDLE, reversed)).isEqualTo(share);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void doesNotDependOnTheUnitUnlessItHoldsAFixedPrice(Case given) {
        boolean changes = false;
        for (Ratio own : OWN) {
            for (Ratio factor : prices("1000", "7/3", "0.01")) {
                Ratio share = share(given.rule, own, OTHERS);
                Ratio scaled = share(
                        given.rule,
                        own.times(factor),
                        OTHERS.stream().map(price -> price.times(factor)).toList());
                if (given.sample.unit() == PriceRuleSample.Unit.FREE) {
                    assertSame(given, scaled, share);
                }
                changes |= !scaled.equals(share);
            }
        }
        if (given.sample.unit() == PriceRuleSample.Unit.FIXED) {
            assertThat(changes).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isDefinedForOneTenderAlone(Case given) {
        Ratio own = Ratio.HUNDRED;
        if (given.sample.alone().isEmpty()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> share(given.rule, own, List.of()))
                    .withMessageMatching("The (reference set|place|number) \\(.*\\).* must .*");
        } else {
            assertThat(share(given.rule, own, List.of())).isEqualTo(Ratio.parse(given.sample.alone()));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isDefinedWhereAllPricesAreEqual(Case given) {
        Ratio own = Ratio.HUNDRED;
        assertThat(share(given.rule, own, List.of(own, own, own))).isEqualTo(Ratio.parse(given.sample.allEqual()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void refusesOrDefinesPricesOfZeroAndLess(Case given) {
        assertThat(given.rule.requirement(Ratio.parse("0.01"))).isEmpty();
        for (Ratio price : prices("0", "-5")) {
            if (given.sample.zero() == PriceRuleSample.Zero.REFUSED) {
                assertThat(given.rule.requirement(price).orElseThrow())
                        .startsWith("be above zero, because the rule " + given.type.id() + " ");
            } else {
                assertThat(given.rule.requirement(price)).isEmpty();
                assertThat(share(given.rule, price, OTHERS))
                        .isGreaterThanOrEqualTo(share(given.rule, Ratio.ONE, OTHERS));
                assertThat(share(given.rule, Ratio.ONE, prices("0", "-5", "100")))
                        .isGreaterThanOrEqualTo(Ratio.ZERO);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void explainsItsShare(Case given) {
        forEachPrice(given, (own, others) -> {
            ReferenceStatistics reference = against(given.rule, own, others);
            Step step = given.rule.explain(own, reference);
            assertThat(step.exact()).contains(given.rule.share(own, reference));
            assertThat(step.rounding()).isEmpty();
            assertThat(step.label()).isNotBlank();
            assertThat(step.substituted() + step.note()).isNotBlank();
            assertThat(step.formula().isEmpty()).isEqualTo(step.substituted().isEmpty());
            assertThat(step.note().contains("approximate"))
                    .isEqualTo(given.sample.digits() == PriceRuleSample.Digits.APPROXIMATE);
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void dependsOnOtherPricesAsDeclared(Case given) {
        Set<Ratio> sharesWhenTheBestChanges = new HashSet<>();
        for (String best : List.of("100", "90", "80", "10")) {
            sharesWhenTheBestChanges.add(share(given.rule, MIDDLE, prices(best, "120", "200", "260")));
        }
        Set<Ratio> sharesWhenOthersChange = new HashSet<>();
        sharesWhenOthersChange.add(share(given.rule, MIDDLE, OTHERS));
        sharesWhenOthersChange.add(share(given.rule, MIDDLE, prices("100", "160", "200", "260")));
        sharesWhenOthersChange.add(share(given.rule, MIDDLE, prices("100", "120", "200", "900")));
        sharesWhenOthersChange.add(share(given.rule, MIDDLE, prices("100", "120", "151", "155")));
        switch (given.sample.dependence()) {
            case ABSOLUTE -> {
                assertThat(sharesWhenTheBestChanges).hasSize(1);
                assertThat(sharesWhenOthersChange).hasSize(1);
            }
            case ON_BEST -> {
                assertThat(sharesWhenTheBestChanges).hasSizeGreaterThan(1);
                assertThat(sharesWhenOthersChange).hasSize(1);
            }
            case ON_SET -> assertThat(sharesWhenOthersChange).hasSizeGreaterThan(1);
        }
    }

    interface Check {
        void of(Ratio own, List<Ratio> others);
    }

    private static void forEachPrice(Case given, Check check) {
        for (List<Ratio> others : sets(given)) {
            for (Ratio own : OWN) {
                check.of(own, others);
            }
        }
    }

    private static List<List<Ratio>> sets(Case given) {
        return SETS.stream()
                .filter(others -> others.size() >= given.sample.leastOthers())
                .toList();
    }

    private static void assertSame(Case given, Ratio actual, Ratio expected) {
        if (given.sample.digits() == PriceRuleSample.Digits.EXACT) {
            assertThat(actual).isEqualTo(expected);
        } else {
            assertThat(actual.minus(expected).abs()).isLessThanOrEqualTo(expected.times(NEARLY));
        }
    }
}
