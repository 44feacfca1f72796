package io.github.tenderscore.lowtender;

import static io.github.tenderscore.reference.Prices.prices;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.rule.RuleContract;
import io.github.tenderscore.rule.RuleType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every low-tender test of a catalogue keeps; a test is tested by being registered. */
abstract class LowTenderTestContract extends RuleContract<LowTenderTest> {

    /** Ordinary, skewed, partly equal, negative, huge and wide fields; from two tenders on. */
    private static final List<List<Ratio>> FIELDS = List.of(
            prices("98", "100", "101", "103", "70"),
            prices("98", "100", "101", "103", "70", "69"),
            prices("100", "200"),
            prices("60", "100", "101"),
            prices("70", "100", "100", "100", "100"),
            prices("80", "80", "120", "120"),
            prices("0.01", "150", "150", "1000000"),
            prices("-5", "100", "120", "130"),
            prices("0", "100", "110", "120"),
            prices("1/3", "2/3", "5/7", "1"));

    private static final Ratio ESTIMATE = Ratio.of(120);

    /** From the highest to the lowest; not below zero, because a mean below zero, of which no percentage can be taken, loses a flag. */
    private static final List<Ratio> FALLING = prices(
            "1000000", "300", "151", "121", "120", "110", "108", "104", "100", "99", "97", "90", "85", "80", "75", "70",
            "60", "50", "30", "1", "0");

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
    void doesNotDependOnTheUnit(Case given) {
        for (List<Ratio> prices : FIELDS) {
            List<Answer> answers = given.test.test(field(prices));
            for (Ratio factor : prices("1000", "7/3", "0.01")) {
                List<Answer> scaled = given.test.test(
                        PriceField.of(prices.stream().map(factor::times).toList())
                                .withEstimate(ESTIMATE.times(factor)));
                for (int i = 0; i < answers.size(); i++) {
                    assertThat(scaled.get(i).code()).isEqualTo(answers.get(i).code());
                    assertThat(scaled.get(i).measured())
                            .isEqualTo(answers.get(i)
                                    .measured()
                                    .map(reading -> new Reading(
                                            reading.statistic(),
                                            reading.limit(),
                                            reading.threshold().times(factor),
                                            reading.used())));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aLowerPriceNeverLosesAFlag(Case given) {
        for (List<Ratio> prices : FIELDS) {
            for (int tender = 0; tender < prices.size(); tender++) {
                boolean flagged = false;
                for (Ratio price : FALLING) {
                    List<Ratio> changed = new ArrayList<>(prices);
                    changed.set(tender, price);
                    boolean now = given.test.test(field(changed)).get(tender) instanceof Answer.Flag;
                    assertThat(now || !flagged)
                            .as("tender %s of %s", tender, changed)
                            .isTrue();
                    flagged = now;
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void equalPricesAreNeverFlaggedForEachOther(Case given) {
        for (int size = 1; size < 7; size++) {
            for (Ratio price : prices("100", "1/3", "0", "-7")) {
                PriceField field = PriceField.of(Collections.nCopies(size, price));
                PriceField same = price.signum() > 0 ? field.withEstimate(price) : field;
                assertThat(given.test.test(same)).noneMatch(Answer.Flag.class::isInstance);
            }
        }
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
        List<Ratio> prices = prices("50", "100", "101", "103", "104", "105");
        for (int size = 1; size <= prices.size(); size++) {
            PriceField field = field(prices.subList(0, size));
            for (int tender = 0; tender < size; tender++) {
                Answer answer = given.test.test(field).get(tender);
                assertThat(answer.measured().isPresent())
                        .as("tender %s of %s", tender, size)
                        .isEqualTo(size >= given.sample.least());
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
        assertThat(given.test.test(PriceField.of(prices("0", "0", "0", "0"))))
                .allSatisfy(answer -> assertThat(answer).isInstanceOf(Answer.NoTest.class));
        assertThat(given.test.test(PriceField.of(prices("0", "0", "0", "0")).withEstimate(ESTIMATE)))
                .allSatisfy(answer -> assertThat(answer)
                        .isInstanceOf(given.test.needsEstimate() ? Answer.Flag.class : Answer.NoTest.class));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void flagsExactlyWhatIsBelowItsThreshold(Case given) {
        for (List<Ratio> prices : FIELDS) {
            List<Answer> answers = given.test.test(field(prices));
            for (int tender = 0; tender < prices.size(); tender++) {
                boolean flagged = answers.get(tender) instanceof Answer.Flag;
                Ratio price = prices.get(tender);
                answers.get(tender)
                        .measured()
                        .ifPresent(reading -> assertThat(price.compareTo(reading.threshold()) < 0)
                                .isEqualTo(flagged));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void dependsOnThePricesItSays(Case given) {
        List<Ratio> prices = prices("70", "98", "100", "101", "103", "110");
        Answer answer = given.test.test(field(prices)).get(0);
        List<Integer> used = answer.measured().orElseThrow().used();
        switch (given.sample.compares()) {
            case OTHERS -> assertThat(used).containsExactly(1, 2, 3, 4, 5);
            case ALL -> assertThat(used).containsExactly(0, 1, 2, 3, 4, 5);
            case ESTIMATE -> {
                assertThat(used).isEmpty();
                assertThat(given.test.test(field(prices("70", "1", "100000"))).get(0))
                        .isEqualTo(answer);
            }
        }
        assertThat(given.test.needsEstimate())
                .isEqualTo(given.sample.compares() == LowTenderTestSample.Compares.ESTIMATE);
        List<Answer> withoutEstimate = given.test.test(PriceField.of(prices));
        if (given.test.needsEstimate()) {
            assertThat(withoutEstimate).containsOnly(new Answer.NoTest("no estimate of the authority's is given"));
        } else {
            assertThat(withoutEstimate).isEqualTo(given.test.test(field(prices)));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void explainsItsAnswer(Case given) {
        for (List<Ratio> prices : FIELDS) {
            PriceField field = field(prices);
            List<Answer> answers = given.test.test(field);
            for (int tender = 0; tender < prices.size(); tender++) {
                Answer answer = answers.get(tender);
                Step step = given.test.explain(field, tender);
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
    }

    private static PriceField field(List<Ratio> prices) {
        return PriceField.of(prices).withEstimate(ESTIMATE);
    }
}
