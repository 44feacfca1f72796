package io.github.tenderscore.price;

import static io.github.tenderscore.price.PriceRuleSample.against;
import static io.github.tenderscore.price.PriceRuleSample.share;
import static io.github.tenderscore.price.PriceRuleSample.shareIn;
import static io.github.tenderscore.reference.Prices.prices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.price.PriceRuleSample.Better;
import io.github.tenderscore.reference.ReferenceStatistics;
import io.github.tenderscore.rule.Behaviour;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.rule.Independence;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.rule.RuleContract;
import io.github.tenderscore.rule.RuleType;
import io.github.tenderscore.rule.Trait;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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

    /** Fields of tenders in which what a rule declares must hold, and each trait must be shown by one. */
    private static final List<List<Ratio>> FIELDS = List.of(
            prices("100", "120", "150", "200", "260"),
            prices("1", "2", "50", "99", "100", "110", "120", "150"),
            prices("60", "70", "80", "90", "100"),
            prices("100", "100", "100", "150", "150"),
            prices("99", "100", "101", "102.5"),
            prices("70", "85", "99.99", "101", "105", "500", "1000"),
            prices("100", "100", "100", "100"));

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

        Behaviour behaviour() {
            return type.behaviour().orElseThrow();
        }

        boolean has(Trait trait) {
            return behaviour().traits().contains(trait);
        }

        boolean isHigherBetter() {
            return sample.better() == Better.HIGHER;
        }

        /** Only prices that the rule can score. */
        List<Ratio> scorable(List<Ratio> prices) {
            return prices.stream()
                    .filter(price -> rule.requirement(price).isEmpty())
                    .toList();
        }

        /** The fields with only what the rule can score, as far as it has something to compare a tender with. */
        Stream<List<Ratio>> fields() {
            return FIELDS.stream().map(this::scorable).filter(field -> field.size() > sample.leastOthers());
        }

        List<Ratio> shares(List<Ratio> field) {
            return IntStream.range(0, field.size())
                    .mapToObj(i -> shareIn(rule, field, i))
                    .toList();
        }

        /** From the price that should earn least to the one that should earn most. */
        List<Ratio> towardsTheBetter(List<Ratio> shares) {
            List<Ratio> ordered = new ArrayList<>(shares);
            if (!isHigherBetter()) {
                Collections.reverse(ordered);
            }
            return ordered;
        }

        @Override
        public String toString() {
            return type.id() + " " + sample.parameters();
        }
    }

    Stream<Case> cases() {
        return catalogue().types().stream().flatMap(this::cases);
    }

    private Stream<Case> cases(RuleType<PriceRule> type) {
        return samples().getOrDefault(type.id(), List.of()).stream()
                .map(sample -> new Case(type, sample, type.create(sample.parameters())));
    }

    Stream<RuleType<PriceRule>> types() {
        return catalogue().types().stream();
    }

    // ---- figures ----------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @MethodSource("cases")
    void staysWithinItsBounds(Case given) {
        forEachPrice(given, (own, others) -> {
            Ratio share = share(given.rule, own, others);
            if (!given.has(Trait.BELOW_ZERO)) {
                assertThat(share).isGreaterThanOrEqualTo(Ratio.ZERO);
            }
            if (given.sample.top() == PriceRuleSample.Top.FULL) {
                assertThat(share).isLessThanOrEqualTo(Ratio.ONE);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void neverGivesMoreForAWorsePriceOfOnesOwn(Case given) {
        if ((given.has(Trait.LOWEST_NOT_BEST) && !given.isHigherBetter())
                || given.sample.own() == PriceRuleSample.Own.CAN_HURT) {
            return;
        }
        for (List<Ratio> others : sets(given)) {
            List<Ratio> shares = given.scorable(OWN).stream()
                    .map(own -> share(given.rule, own, others))
                    .toList();
            assertThat(given.towardsTheBetter(shares)).isSorted();
        }
    }

    /** N2: with equal quality the cheapest is never ranked behind a dearer one, for every rule not of family F6. */
    @ParameterizedTest
    @MethodSource("cases")
    void n2NeverPutsTheCheapestBehindADearerTender(Case given) {
        given.fields().forEach(field -> {
            List<Ratio> shares = given.shares(field);
            if (given.has(Trait.LOWEST_NOT_BEST) && !given.isHigherBetter()) {
                Ratio most = Collections.max(shares);
                int first = shares.indexOf(most);
                assertThat(shares.subList(0, first + 1)).isSorted();
                assertThat(shares.subList(first, shares.size())).isSortedAccordingTo(Collections.reverseOrder());
            } else {
                assertThat(given.towardsTheBetter(shares)).isSorted();
            }
        });
    }

    /** N8: identical bids get identical finite scores. */
    @ParameterizedTest
    @MethodSource("cases")
    void n8GivesIdenticalTendersTheSame(Case given) {
        given.fields().forEach(field -> {
            List<Ratio> shares = given.shares(field);
            for (int i = 1; i < field.size(); i++) {
                if (field.get(i).equals(field.get(i - 1))) {
                    assertThat(shares.get(i)).isEqualTo(shares.get(i - 1));
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void doesNotDependOnTheOrderOfPrices(Case given) {
        Ratio own = given.scorable(List.of(MIDDLE, Ratio.HUNDRED)).get(0);
        Ratio share = share(given.rule, own, OTHERS);
        List<Ratio> turned = new ArrayList<>(OTHERS);
        for (int i = 0; i < OTHERS.size(); i++) {
            Collections.rotate(turned, 1);
            assertThat(share(given.rule, own, turned)).isEqualTo(share);
            List<Ratio> reversed = new ArrayList<>(turned);
            Collections.reverse(reversed);
            assertThat(share(given.rule, own, reversed)).isEqualTo(share);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void doesNotDependOnTheUnitUnlessItHoldsAFixedPrice(Case given) {
        boolean changes = false;
        for (Ratio own : given.scorable(OWN)) {
            for (Ratio factor : prices("1000", "7/3", "0.01")) {
                if (given.rule.requirement(own.times(factor)).isPresent()) {
                    continue;
                }
                Ratio share = share(given.rule, own, OTHERS);
                Ratio scaled = share(
                        given.rule,
                        own.times(factor),
                        OTHERS.stream().map(price -> price.times(factor)).toList());
                if (given.sample.unit() == PriceRuleSample.Unit.FREE) {
                    assertSame(given, own, scaled, share);
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
        if (given.sample.zero() == PriceRuleSample.Zero.ONE_PRICE) {
            assertThat(given.rule.requirement(Ratio.HUNDRED)).isEmpty();
            assertThat(given.rule.requirement(Ratio.of(101)).orElseThrow())
                    .isEqualTo("be 100, the price that the rule " + given.type.id() + " fixes");
            return;
        }
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

    // ---- explanations -----------------------------------------------------------------------------------------------

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
            assertThat(FormulaReader.disagreements(step)).isEmpty();
        });
    }

    // ---- what the catalogue declares --------------------------------------------------------------------------------

    @ParameterizedTest
    @MethodSource("types")
    void isDescribedCompletely(RuleType<PriceRule> type) {
        assertThat(type.formula()).isNotBlank();
        assertThat(type.title()).isNotBlank();
        assertThat(type.behaviour().orElseThrow().domain()).isNotBlank().endsWith(".");
        assertThat(type.source().isEmpty()).isEqualTo(type.evidence() == Evidence.BUILDING_BLOCK);
        assertThat(type.origin().usages()).doesNotHaveDuplicates();
        if (type.evidence() != Evidence.SOURCE) {
            assertThat(type.origin().usages()).noneMatch(usage -> type.origin().isOfficialIn(usage.jurisdiction()));
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void showsEachTraitThatItDeclaresAndNoOther(RuleType<PriceRule> type) {
        Set<Trait> shown = EnumSet.noneOf(Trait.class);
        cases(type).forEach(given -> given.fields().forEach(field -> shown.addAll(traits(given, field))));
        assertThat(shown).isEqualTo(type.behaviour().orElseThrow().traits());
    }

    private static Set<Trait> traits(Case given, List<Ratio> field) {
        Set<Trait> shown = EnumSet.noneOf(Trait.class);
        List<Ratio> shares = given.shares(field);
        if (shares.get(0).compareTo(Collections.max(shares)) < 0) {
            shown.add(Trait.LOWEST_NOT_BEST);
        }
        if (given.isHigherBetter()) {
            shown.add(Trait.HIGHEST_BEST);
        }
        if (Collections.min(shares).signum() < 0) {
            shown.add(Trait.BELOW_ZERO);
        }
        for (int i = 0; i < field.size(); i++) {
            if (isApproximate(given, field.get(i), field)) {
                shown.add(Trait.APPROXIMATE);
            }
            for (int dearer = i + 1; dearer < field.size() && !given.isHigherBetter(); dearer++) {
                if (field.get(i).compareTo(field.get(dearer)) < 0
                        && shares.get(i).compareTo(shares.get(dearer)) <= 0
                        && shares.get(dearer).signum() > 0) {
                    shown.add(Trait.WORTHLESS_BELOW);
                }
            }
        }
        return shown;
    }

    @ParameterizedTest
    @MethodSource("types")
    void dependsOnOthersAsItDeclaresAndNoLess(RuleType<PriceRule> type) {
        Set<Independence> shown = EnumSet.of(Independence.ABSOLUTE);
        cases(type)
                .forEach(given -> given.fields()
                        .filter(field -> field.size() > given.sample.leastOthers() + 1)
                        .forEach(field -> shown.addAll(independences(given, field))));
        assertThat(Collections.max(shown))
                .isEqualTo(type.behaviour().orElseThrow().independence());
    }

    /** What happens to the others where one tender leaves, or offers another price that is not the best. */
    private static Set<Independence> independences(Case given, List<Ratio> field) {
        Set<Independence> shown = EnumSet.noneOf(Independence.class);
        Ratio best = given.isHigherBetter() ? Collections.max(field) : Collections.min(field);
        List<Ratio> shares = given.shares(field);
        for (int leaving = 0; leaving < field.size(); leaving++) {
            List<Ratio> left = new ArrayList<>(field);
            Ratio gone = left.remove(leaving);
            Independence moved = gone.equals(best) && !left.contains(best)
                    ? Independence.RELATIVE_TO_BEST
                    : Independence.RELATIVE_TO_FIELD;
            List<Ratio> without = given.shares(left);
            List<Ratio> changed = new ArrayList<>(field);
            changed.set(leaving, gone.plus(Ratio.parse(given.isHigherBetter() ? "-0.25" : "0.25")));
            for (int i = 0; i < left.size(); i++) {
                int before = i < leaving ? i : i + 1;
                if (!without.get(i).equals(shares.get(before))
                        || (given.rule.requirement(changed.get(leaving)).isEmpty()
                                && !shareIn(given.rule, changed, before).equals(shares.get(before)))) {
                    shown.add(moved);
                }
            }
        }
        return shown;
    }

    // ---- helpers ----------------------------------------------------------------------------------------------------

    interface Check {
        void of(Ratio own, List<Ratio> others);
    }

    private static void forEachPrice(Case given, Check check) {
        for (List<Ratio> others : sets(given)) {
            for (Ratio own : given.scorable(OWN)) {
                check.of(own, others);
            }
        }
    }

    private static List<List<Ratio>> sets(Case given) {
        return SETS.stream()
                .filter(others -> others.size() >= given.sample.leastOthers())
                .toList();
    }

    static boolean isApproximate(Case given, Ratio own, List<Ratio> others) {
        return given.rule.explain(own, against(given.rule, own, others)).note().contains("approximate");
    }

    private static void assertSame(Case given, Ratio own, Ratio actual, Ratio expected) {
        if (isApproximate(given, own, OTHERS)) {
            assertThat(actual.minus(expected).abs())
                    .isLessThanOrEqualTo(expected.abs().times(NEARLY));
        } else {
            assertThat(actual).isEqualTo(expected);
        }
    }
}
