package io.github.tenderscore.socialvalue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.ReferenceSet;
import io.github.tenderscore.reference.ReferenceStatistics;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.rule.RuleContract;
import io.github.tenderscore.rule.RuleType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every social value rule of a catalogue keeps; a rule is tested by being registered. */
abstract class SocialValueRuleContract extends RuleContract<SocialValueRule> {

    private static final List<Ratio> QUANTITIES =
            ratios("0", "0.01", "1/3", "1", "50", "199.99", "200", "320", "400", "400.01", "410", "1000000000000");

    private static final List<List<Ratio>> OTHERS =
            List.of(List.of(), ratios("0"), ratios("0", "0"), ratios("200"), ratios("50", "320", "1/3", "400"));

    private static final List<Ratio> PRICES = ratios("1", "999.99", "1000000/3");

    private static final Ratio MIDDLE = Ratio.of(150);
    private static final Ratio PRICE = Ratio.of(1_000);

    /** What besides the quantity moves the points of a tender. */
    enum Dependence {
        /** Nothing: neither what others promise nor any price. */
        ABSOLUTE,
        /** The highest promise and no other. */
        ON_BEST,
        /** The tender's own price, and nothing of others. */
        ON_OWN_PRICE
    }

    /** Whether the points stay the same where all quantities, and the price, are told in another unit. */
    enum Unit {
        /** They stay. */
        FREE,
        /** They do not, because the rule names a quantity. */
        FIXED
    }

    record Sample(Parameters parameters, Dependence dependence, Unit unit) {}

    record Case(RuleType<SocialValueRule> type, Sample sample, SocialValueRule rule) {
        @Override
        public String toString() {
            return type.id() + " " + sample.parameters();
        }
    }

    abstract Map<String, List<Sample>> samples();

    @Override
    protected Map<String, List<Parameters>> parameters() {
        Map<String, List<Parameters>> parameters = new HashMap<>();
        samples()
                .forEach((id, samples) -> parameters.put(
                        id, samples.stream().map(Sample::parameters).toList()));
        return parameters;
    }

    Stream<Case> cases() {
        return catalogue().types().stream()
                .flatMap(type -> samples().getOrDefault(type.id(), List.of()).stream()
                        .map(sample -> new Case(type, sample, type.create(sample.parameters()))));
    }

    static List<Ratio> ratios(String... texts) {
        return Stream.of(texts).map(Ratio::parse).toList();
    }

    /** What the rule declares that it needs, as the engine gives it. */
    static Field field(SocialValueRule rule, Ratio own, List<Ratio> others, Ratio price) {
        Optional<ReferenceStatistics> quantities = rule.reference().map(set -> {
            List<Ratio> all = new ArrayList<>(others);
            if (set.own() == ReferenceSet.Own.INCLUDED) {
                all.add(own);
            }
            return ReferenceStatistics.of(all);
        });
        return new Field(quantities, rule.needsPrice() ? Optional.of(price) : Optional.empty());
    }

    static Ratio share(SocialValueRule rule, Ratio own, List<Ratio> others, Ratio price) {
        return rule.share(own, field(rule, own, others, price));
    }

    private interface Check {
        void of(Ratio own, List<Ratio> others, Ratio price);
    }

    private static void forEach(Check check) {
        for (Ratio own : QUANTITIES) {
            for (List<Ratio> others : OTHERS) {
                for (Ratio price : PRICES) {
                    check.of(own, others, price);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void staysBetweenZeroAndOne(Case given) {
        forEach((own, others, price) ->
                assertThat(share(given.rule, own, others, price)).isBetween(Ratio.ZERO, Ratio.ONE));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void neverGivesLessForAGreaterPromise(Case given) {
        for (List<Ratio> others : OTHERS) {
            for (Ratio price : PRICES) {
                assertThat(QUANTITIES.stream().map(own -> share(given.rule, own, others, price)))
                        .isSorted();
            }
        }
    }

    /** Among tenders that are compared with each other, too: a greater promise is never behind a smaller one. */
    @ParameterizedTest
    @MethodSource("cases")
    void keepsTheOrderOfPromisesAmongTenders(Case given) {
        List<Ratio> all = ratios("0", "1/3", "50", "200", "400");
        assertThat(all.stream().map(own -> {
                    List<Ratio> others = new ArrayList<>(all);
                    others.remove(own);
                    return share(given.rule, own, others, PRICE);
                }))
                .isSorted();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void scoresNothingForNothing(Case given) {
        for (List<Ratio> others : OTHERS) {
            assertThat(share(given.rule, Ratio.ZERO, others, PRICE)).isEqualTo(Ratio.ZERO);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void refusesOrDefinesLessThanNothing(Case given) {
        assertThat(given.rule.requirement(Ratio.ZERO)).isEmpty();
        assertThat(given.rule.requirement(Ratio.HUNDRED)).isEmpty();
        Ratio negative = Ratio.parse("-0.01");
        given.rule
                .requirement(negative)
                .ifPresentOrElse(
                        must -> assertThat(must).startsWith("not be negative, because the rule " + given.type.id()),
                        () -> assertThat(share(given.rule, negative, List.of(), PRICE))
                                .isBetween(Ratio.ZERO, Ratio.ONE));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void refusesOnlyPricesThatItReads(Case given) {
        assertThat(given.rule.priceRequirement(PRICE)).isEmpty();
        for (Ratio price : ratios("0", "-5")) {
            Optional<String> must = given.rule.priceRequirement(price);
            if (given.sample.dependence == Dependence.ON_OWN_PRICE) {
                assertThat(must.orElseThrow()).startsWith("be above zero, because the rule " + given.type.id());
            } else {
                assertThat(must).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void explainsItsShare(Case given) {
        forEach((own, others, price) -> {
            Field field = field(given.rule, own, others, price);
            Step step = given.rule.explain(own, field);
            assertThat(step.exact()).contains(given.rule.share(own, field));
            assertThat(step.label()).isNotBlank();
            assertThat(step.substituted() + step.note()).isNotBlank();
            assertThat(FormulaReader.disagreements(step)).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void declaresWhatItDependsOn(Case given) {
        assertThat(given.rule.isAbsolute()).isEqualTo(given.sample.dependence == Dependence.ABSOLUTE);
        assertThat(given.rule.reference().isPresent()).isEqualTo(given.sample.dependence == Dependence.ON_BEST);
        assertThat(given.rule.needsPrice()).isEqualTo(given.sample.dependence == Dependence.ON_OWN_PRICE);
        if (!given.rule.isAbsolute()) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> given.rule.share(MIDDLE, Field.NONE))
                    .withMessageContaining("must declare");
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void dependsOnWhatItDeclaresAlone(Case given) {
        Set<Ratio> whenTheBestChanges = new HashSet<>();
        for (String best : List.of("200", "400", "1000000")) {
            whenTheBestChanges.add(share(given.rule, MIDDLE, ratios(best, "10"), PRICE));
        }
        Set<Ratio> whenOthersChange = new HashSet<>();
        for (String other : List.of("0", "10", "199")) {
            whenOthersChange.add(share(given.rule, MIDDLE, ratios("200", other), PRICE));
        }
        Set<Ratio> whenThePriceChanges = new HashSet<>();
        for (Ratio price : ratios("999", "1000", "2000")) {
            whenThePriceChanges.add(share(given.rule, MIDDLE, ratios("200"), price));
        }
        assertThat(whenTheBestChanges).hasSize(given.sample.dependence == Dependence.ON_BEST ? 3 : 1);
        assertThat(whenOthersChange).hasSize(1);
        assertThat(whenThePriceChanges).hasSize(given.sample.dependence == Dependence.ON_OWN_PRICE ? 3 : 1);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void doesNotDependOnTheUnitUnlessItNamesAQuantity(Case given) {
        boolean changes = false;
        for (Ratio factor : ratios("1000", "7/3", "0.0001")) {
            for (List<Ratio> others : OTHERS) {
                Ratio share = share(given.rule, MIDDLE, others, PRICE);
                Ratio scaled = share(
                        given.rule,
                        MIDDLE.times(factor),
                        others.stream().map(other -> other.times(factor)).toList(),
                        PRICE.times(factor));
                changes |= !scaled.equals(share);
            }
        }
        assertThat(changes).isEqualTo(given.sample.unit == Unit.FIXED);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesTheSameForEqualPromises(Case given) {
        assertThat(share(given.rule, MIDDLE, List.of(MIDDLE, MIDDLE), PRICE))
                .isEqualTo(share(given.rule, MIDDLE, List.of(), PRICE));
    }
}
