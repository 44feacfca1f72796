package io.github.tenderscore.lowtender;

import static io.github.tenderscore.reference.Prices.prices;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.explain.Explanation;
import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.lowtender.LowTenderTestSample.Quirk;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.rule.Independence;
import io.github.tenderscore.rule.Jurisdiction;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.rule.RuleContract;
import io.github.tenderscore.rule.RuleType;
import io.github.tenderscore.rule.Trait;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every low-tender test of a catalogue keeps; a test is tested by being registered. */
abstract class LowTenderTestContract extends RuleContract<LowTenderTest> {

    /** 50 and from 100 to 118. */
    private static final List<Ratio> LONG = prices(
            "50", "100", "101", "102", "103", "104", "105", "106", "107", "108", "109", "110", "111", "112", "113",
            "114", "115", "116", "117", "118");

    /** What the places of a sample are places of, where six are enough. */
    private static final List<Ratio> STANDARD = prices("70", "98", "100", "101", "103", "110");

    /** Ordinary, skewed, partly equal, negative, huge, wide and long fields; from two tenders on. */
    private static final List<List<Ratio>> FIELDS = List.of(
            prices("98", "100", "101", "103", "70"),
            prices("98", "100", "101", "103", "70", "69"),
            prices("100", "200"),
            prices("60", "100", "101"),
            prices("82", "100", "118"),
            prices("70", "100", "100", "100", "100"),
            prices("80", "80", "120", "120"),
            prices("0.01", "150", "150", "1000000"),
            prices("-5", "100", "120", "130"),
            prices("0", "100", "110", "120"),
            prices("1/3", "2/3", "5/7", "1"),
            prices("0.000000000001", "5", "60", "1000000000000", "77"),
            LONG,
            prices("70.8", "72", "80.4", "88.8", "100.86", "102", "108"),
            prices("72", "74", "75", "76", "78", "80", "85", "92", "94", "101", "104", "104", "105", "113", "116"),
            prices(
                    "110", "109", "109", "108.6", "108.3", "107.2", "107", "106.5", "106.4", "106.1", "105", "105",
                    "104.8", "104.4", "104", "90", "80"));

    private static final Ratio ESTIMATE = Ratio.of(120);

    /** From the highest to the lowest; not below zero, because a mean below zero, of which no percentage can be taken, loses a flag. */
    private static final List<Ratio> FALLING = prices(
            "1000000", "300", "151", "121", "120", "110", "108", "104", "100", "99", "97", "90", "85", "80.4", "80.28",
            "80", "75", "70", "60", "50", "30", "1", "0");

    abstract Map<String, List<LowTenderTestSample>> samples();

    @Override
    protected Map<String, List<Parameters>> parameters() {
        Map<String, List<Parameters>> parameters = new HashMap<>();
        samples()
                .forEach((id, samples) -> parameters.put(
                        id,
                        samples.stream().map(LowTenderTestSample::parameters).toList()));
        return parameters;
    }

    record Case(RuleType<LowTenderTest> type, LowTenderTestSample sample, LowTenderTest test) {
        Independence independence() {
            return sample.parameters().names().contains("base")
                            && sample.parameters().text("base").equals("estimate")
                    ? Independence.ABSOLUTE
                    : type.behaviour().orElseThrow().independence();
        }

        Set<Trait> traits() {
            return type.behaviour().orElseThrow().traits();
        }

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
    void answersForEveryTenderAndRemovesNone(Case given) {
        for (List<Ratio> prices : FIELDS) {
            assertThat(given.test.test(field(prices))).hasSameSizeAs(prices);
        }
        assertThat(given.test.test(field(List.of()))).isEmpty();
    }

    /** What the answers of any order say of one price, in the order of the first. */
    @ParameterizedTest
    @MethodSource("cases")
    void doesNotDependOnTheOrderOfTenders(Case given) {
        for (List<Ratio> prices : FIELDS) {
            List<Answer> answers = given.test.test(field(prices));
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, prices.size()).boxed().toList());
            for (int turn = 0; turn < 2 * prices.size(); turn++) {
                Collections.rotate(order, 1);
                if (turn == prices.size()) {
                    Collections.reverse(order);
                }
                List<Answer> turned =
                        given.test.test(field(order.stream().map(prices::get).toList()));
                for (int i = 0; i < order.size(); i++) {
                    assertThat(moved(turned.get(i), order)).isEqualTo(answers.get(order.get(i)));
                }
            }
        }
    }

    private static Answer moved(Answer answer, List<Integer> order) {
        if (answer.measured().isEmpty()) {
            return answer;
        }
        Reading reading = answer.measured().get();
        List<Integer> used = reading.used().stream().map(order::get).sorted().toList();
        Reading back = new Reading(reading.statistic(), reading.limit(), reading.threshold(), used);
        return answer instanceof Answer.Flag ? new Answer.Flag(back) : new Answer.NoFlag(back);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void doesNotDependOnTheUnitUnlessItHasAmounts(Case given) {
        boolean depends = false;
        for (List<Ratio> prices : FIELDS) {
            for (Ratio factor : prices("1000", "7/3", "0.01")) {
                depends |= !isScaled(given, prices, factor);
            }
        }
        assertThat(depends).isEqualTo(given.sample.is(Quirk.FIXED_AMOUNTS));
    }

    private static boolean isScaled(Case given, List<Ratio> prices, Ratio factor) {
        List<Answer> answers = given.test.test(field(prices));
        List<Answer> scaled = given.test.test(
                PriceField.of(prices.stream().map(factor::times).toList()).withEstimate(ESTIMATE.times(factor)));
        Ratio measure = given.test.statistic().equals("price") ? factor : Ratio.ONE;
        for (int i = 0; i < answers.size(); i++) {
            if (!scaled.get(i).code().equals(answers.get(i).code())) {
                return false;
            }
            if (answers.get(i).measured().isPresent()
                    && !isScaled(
                            given,
                            answers.get(i).measured().get(),
                            scaled.get(i).measured().orElseThrow(),
                            measure,
                            factor)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isScaled(Case given, Reading reading, Reading scaled, Ratio measure, Ratio factor) {
        return same(given, scaled.statistic(), reading.statistic().times(measure))
                && same(given, scaled.limit(), reading.limit().times(measure))
                && same(given, scaled.threshold(), reading.threshold().times(factor))
                && scaled.used().equals(reading.used());
    }

    /** Roots agree to 30 digits, everything else exactly. */
    private static boolean same(Case given, Ratio one, Ratio other) {
        return one.equals(other)
                || (given.traits().contains(Trait.APPROXIMATE)
                        && one.minus(other)
                                        .abs()
                                        .compareTo(one.abs()
                                                .max(Ratio.ONE)
                                                .times(Ratio.parse("1/" + "1" + "0".repeat(30))))
                                <= 0);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aLowerPriceNeverLosesAFlagUnlessItSaysSo(Case given) {
        List<String> lost = new ArrayList<>();
        for (List<Ratio> prices : FIELDS) {
            for (int tender = 0; tender < prices.size(); tender++) {
                boolean flagged = false;
                for (Ratio price : FALLING) {
                    List<Ratio> changed = new ArrayList<>(prices);
                    changed.set(tender, price);
                    boolean now = given.test.test(field(changed)).get(tender) instanceof Answer.Flag;
                    if (flagged && !now) {
                        lost.add("tender " + tender + " of " + changed);
                    }
                    flagged = now;
                }
            }
        }
        if (given.sample.is(Quirk.LOWER_CAN_PASS)) {
            assertThat(lost).isNotEmpty();
            assertThat(given.type.behaviour().orElseThrow().domain()).contains("price can lose a flag");
        } else {
            assertThat(lost).isEmpty();
        }
    }

    /** In one field, none is flagged that is not as low as one that is passed. */
    @ParameterizedTest
    @MethodSource("cases")
    void theLowestIsFlaggedFirst(Case given) {
        for (List<Ratio> prices : FIELDS) {
            List<Answer> answers = given.test.test(field(prices));
            for (int i = 0; i < prices.size(); i++) {
                for (int j = 0; j < prices.size(); j++) {
                    if (prices.get(i).compareTo(prices.get(j)) <= 0 && answers.get(j) instanceof Answer.Flag) {
                        assertThat(answers.get(i)).as("%s of %s", i, prices).isInstanceOf(Answer.Flag.class);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void equalPricesAreNeverFlaggedForEachOther(Case given) {
        for (int size = 1; size < 17; size++) {
            for (Ratio price : prices("100", "1/3", "0", "-7")) {
                PriceField field = PriceField.of(Collections.nCopies(size, price));
                PriceField same = price.signum() > 0 ? field.withEstimate(price) : field;
                if (!given.type.id().equals("AL-PT")) {
                    assertThat(given.test.test(same)).noneMatch(Answer.Flag.class::isInstance);
                }
            }
        }
    }

    /** Far below the estimate, or below a published amount, all can be. */
    @ParameterizedTest
    @MethodSource("cases")
    void equalPricesAreFlaggedOnlyForWhatTheAuthorityStates(Case given) {
        boolean flagged = false;
        for (int size = 1; size < 17; size++) {
            PriceField field = PriceField.of(Collections.nCopies(size, Ratio.of(60)));
            for (Ratio estimate : prices("60", "65", "72", "80", "90", "110", "150", "600")) {
                List<Answer> answers = given.test.test(field.withEstimate(estimate));
                assertThat(answers).extracting(LowTenderTestContract::figures).containsOnly(figures(answers.get(0)));
                flagged |= answers.get(0) instanceof Answer.Flag;
            }
        }
        assertThat(flagged).isEqualTo(given.sample.is(Quirk.FLAGS_EQUAL));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void equalPricesAreAnsweredAlike(Case given) {
        List<Ratio> prices = prices("70", "100", "70", "101", "70", "103", "104", "106");
        List<Answer> answers = given.test.test(field(prices));
        assertThat(answers.get(2).code())
                .isEqualTo(answers.get(0).code())
                .isEqualTo(answers.get(4).code());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void needsAsManyTendersAsItSays(Case given) {
        for (int size = 1; size <= LONG.size(); size++) {
            PriceField field = field(LONG.subList(0, size));
            for (int tender = 0; tender < size; tender++) {
                Answer answer = given.test.test(field).get(tender);
                assertThat(answer.measured().isPresent())
                        .as("tender %s of %s", tender, size)
                        .isEqualTo(size >= given.sample.least() && size <= given.sample.most());
                Step step = given.test.explain(field, tender);
                if (answer instanceof Answer.NoTest none) {
                    assertThat(none.reason()).isNotBlank();
                    assertThat(step.note()).isEqualTo("no test, because " + none.reason());
                    assertThat(step.exact()).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isDefinedWherePricesAreZero(Case given) {
        for (int size = 1; size < 17; size++) {
            PriceField field = PriceField.of(Collections.nCopies(size, Ratio.ZERO));
            for (PriceField one : List.of(field, field.withEstimate(ESTIMATE))) {
                List<Answer> answers = given.test.test(one);
                assertThat(answers).extracting(LowTenderTestContract::figures).containsOnly(figures(answers.get(0)));
                if (answers.get(0) instanceof Answer.Flag) {
                    assertThat(given.sample.is(Quirk.FLAGS_EQUAL)).isTrue();
                }
                assertThat(FormulaReader.disagreements(given.test.explain(one, 0)))
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void flagsExactlyWhatIsBelowItsThreshold(Case given) {
        for (List<Ratio> prices : FIELDS) {
            List<Answer> answers = given.test.test(field(prices));
            for (int tender = 0; tender < prices.size(); tender++) {
                boolean flagged = answers.get(tender) instanceof Answer.Flag;
                Ratio price = prices.get(tender);
                answers.get(tender).measured().ifPresent(reading -> {
                    int side = price.compareTo(reading.threshold());
                    if (side != 0 || !given.sample.is(Quirk.CAN_FLAG_LIMIT)) {
                        assertThat(side < 0 || (side == 0 && given.sample.is(Quirk.FLAGS_LIMIT)))
                                .isEqualTo(flagged);
                    }
                });
            }
        }
    }

    /** A price that is put exactly at a limit that does not move with it. */
    @ParameterizedTest
    @MethodSource("cases")
    void exactlyTheLimitIsAnsweredAsItSays(Case given) {
        if (given.type.behaviour().orElseThrow().independence() != Independence.ABSOLUTE) {
            return;
        }
        Ratio threshold = given.test
                .test(field(prices("100")))
                .get(0)
                .measured()
                .orElseThrow()
                .threshold();
        assertThat(given.test.test(field(List.of(threshold))).get(0) instanceof Answer.Flag)
                .isEqualTo(given.sample.is(Quirk.FLAGS_LIMIT));
    }

    private static List<Ratio> standard(Case given) {
        if (given.sample.least() > STANDARD.size()) {
            return LONG;
        }
        return STANDARD.subList(0, Math.min(STANDARD.size(), given.sample.most()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comparesWithThePricesItSays(Case given) {
        PriceField field = field(standard(given));
        Answer answer = given.test.test(field).get(0);
        assertThat(answer.measured().orElseThrow().used()).isEqualTo(given.sample.used());
        assertThat(given.test.needsEstimate()).isEqualTo(given.sample.is(Quirk.NEEDS_ESTIMATE));
        List<Answer> without = given.test.test(PriceField.of(field.prices()));
        if (given.test.needsEstimate()) {
            assertThat(without).containsOnly(new Answer.NoTest("no estimate of the authority's is given"));
            for (List<Ratio> prices : FIELDS) {
                assertThat(given.test.test(PriceField.of(prices))).allMatch(Answer.NoTest.class::isInstance);
            }
        } else if (!given.sample.is(Quirk.USES_ESTIMATE)) {
            for (List<Ratio> prices : FIELDS) {
                assertThat(given.test.test(PriceField.of(prices))).isEqualTo(given.test.test(field(prices)));
            }
        }
    }

    /** What happens to the figures of one tender when another leaves. */
    @ParameterizedTest
    @MethodSource("cases")
    void dependsOnOtherTendersAsItSays(Case given) {
        boolean moved = false;
        for (List<Ratio> prices : FIELDS) {
            List<Answer> before = given.test.test(field(prices));
            Ratio lowest = Collections.min(prices);
            for (int leaves = 0; leaves < prices.size(); leaves++) {
                List<Ratio> others = new ArrayList<>(prices);
                others.remove(leaves);
                List<Answer> after = given.test.test(field(others));
                for (int i = 0; i < others.size(); i++) {
                    boolean same = figures(after.get(i)).equals(figures(before.get(i < leaves ? i : i + 1)));
                    moved |= !same && !prices.get(leaves).equals(lowest);
                    if (given.independence() == Independence.ABSOLUTE) {
                        assertThat(same).as("%s without %s", prices, leaves).isTrue();
                    }
                }
            }
        }
        assertThat(moved).isEqualTo(given.independence() == Independence.RELATIVE_TO_FIELD);
    }

    private static List<Object> figures(Answer answer) {
        return answer.measured()
                .map(reading ->
                        List.<Object>of(answer.code(), reading.statistic(), reading.limit(), reading.threshold()))
                .orElse(List.of(answer.code()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void explainsItsAnswer(Case given) {
        boolean approximate = false;
        for (List<Ratio> prices : FIELDS) {
            PriceField field = field(prices);
            List<Answer> answers = given.test.test(field);
            for (int tender = 0; tender < prices.size(); tender++) {
                Answer answer = answers.get(tender);
                Step step = given.test.explain(field, tender);
                approximate |= new Explanation(step).text().contains("approximate");
                assertThat(step.label()).isEqualToIgnoringCase(given.test.statistic());
                assertThat(step.exact()).isEqualTo(answer.measured().map(Reading::statistic));
                assertThat(step.note())
                        .startsWith(
                                answer instanceof Answer.Flag
                                        ? "flagged: "
                                        : answer instanceof Answer.NoFlag ? "not flagged: " : "no test, because ");
                assertThat(FormulaReader.disagreements(step)).isEmpty();
                answer.measured()
                        .ifPresent(reading -> assertThat(step.steps()).anySatisfy(below -> {
                            assertThat(below.label()).isEqualTo("Price below which the test flags");
                            assertThat(below.exact()).contains(reading.threshold());
                        }));
            }
        }
        if (approximate) {
            assertThat(given.traits()).contains(Trait.APPROXIMATE);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isDescribedWhole(Case given) {
        RuleType<LowTenderTest> type = given.type;
        assertThat(type.title()).isNotBlank();
        assertThat(type.formula()).isNotBlank();
        assertThat(type.behaviour().orElseThrow().domain()).endsWith(".");
        assertThat(type.source().isEmpty()).isEqualTo(type.evidence() == Evidence.BUILDING_BLOCK);
        if (type.evidence() != Evidence.SOURCE) {
            assertThat(Jurisdiction.values()).noneMatch(type.origin()::isOfficialIn);
            assertThat(type.origin().usages()).noneMatch(usage -> usage.evidence() == Evidence.SOURCE);
        }
    }

    private static PriceField field(List<Ratio> prices) {
        return PriceField.of(prices).withEstimate(ESTIMATE);
    }
}
