package io.github.tenderscore;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.TenderBuilder;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.socialvalue.SocialValueRules;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tenders whose totals are the same share a place, however the totals come about and whatever the order of tenders. */
class ExactTieTest {

    private static final List<List<String>> ORDERS = List.of(
            List.of("A", "B", "C"),
            List.of("A", "C", "B"),
            List.of("B", "A", "C"),
            List.of("B", "C", "A"),
            List.of("C", "A", "B"),
            List.of("C", "B", "A"));

    /** Two tenders, A and B, that come to the same total, and C, which comes to less. */
    record Tie(
            String name,
            Methodology method,
            String total,
            UnaryOperator<TenderBuilder> a,
            UnaryOperator<TenderBuilder> b,
            UnaryOperator<TenderBuilder> c) {

        Assessment assess(List<String> order) {
            Evaluation evaluation = Evaluation.under(method);
            for (String id : order) {
                evaluation = evaluation.tender(id, "Supplier " + id, id.equals("A") ? a : id.equals("B") ? b : c);
            }
            return evaluation.assess();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Tie> exactTies() {
        return Stream.of(
                new Tie(
                        "identical tenders",
                        marked("50", "30", "20"),
                        "78",
                        marks(4, 3, 5),
                        marks(4, 3, 5),
                        marks(4, 3, 4)),
                new Tie(
                        "marks swapped between criteria of equal weight",
                        marked("35", "35", "30"),
                        "66",
                        marks(5, 1, 4),
                        marks(1, 5, 4),
                        marks(1, 5, 3)),
                new Tie(
                        "marks that compensate by their weights",
                        marked("35", "20", "15", "15", "10", "5"),
                        "57",
                        marks(3, 2, 3, 3, 3, 4),
                        marks(2, 3, 4, 3, 3, 4),
                        marks(2, 3, 4, 3, 3, 3)),
                new Tie(
                        "weights of a third",
                        marked("100/3", "100/3", "100/3"),
                        "160/3",
                        marks(4, 3, 1),
                        marks(2, 1, 5),
                        marks(3, 3, 1)),
                new Tie(
                        "decimals: 0.1 and 0.2 against 0.3",
                        Methodology.named("Decimals")
                                .weightsInPoints("0.6")
                                .yesNo("tenth", "A tenth", "0.1")
                                .yesNo("fifth", "A fifth", "0.2")
                                .yesNo("rest", "The rest", "0.3")
                                .build(),
                        "0.3",
                        t -> t.yes("tenth").yes("fifth").no("rest"),
                        t -> t.no("tenth").no("fifth").yes("rest"),
                        t -> t.yes("tenth").no("fifth").no("rest")),
                new Tie(
                        "price points against quality points",
                        Methodology.named("Price against quality")
                                .price("price", "Price", "50", PriceRules.lowestOverPrice())
                                .mark("quality", "Quality", "50", MarkScales.zeroToFive())
                                .build(),
                        "90",
                        t -> t.price("900000").mark("quality", "4"),
                        t -> t.price("1125000").mark("quality", "5"),
                        t -> t.price("1000000").mark("quality", "4")),
                new Tie(
                        "sums inside nested groups against a criterion beside them",
                        Methodology.named("Nested")
                                .group(
                                        "outer",
                                        "Outer",
                                        "50",
                                        outer -> outer.group(
                                                        "inner",
                                                        "Inner",
                                                        "60",
                                                        inner -> inner.mark(
                                                                        "q0", "One", "100/3", MarkScales.zeroToFive())
                                                                .mark("q1", "Two", "100/3", MarkScales.zeroToFive())
                                                                .mark("q2", "Three", "100/3", MarkScales.zeroToFive()))
                                                .mark("q3", "Four", "40", MarkScales.zeroToFive()))
                                .mark("q4", "Five", "50", MarkScales.zeroToFive())
                                .build(),
                        "70",
                        marks(5, 5, 5, 5, 2),
                        marks(0, 5, 5, 0, 5),
                        marks(0, 5, 5, 0, 4)));
    }

    private static Methodology marked(String... weights) {
        var method = Methodology.named("Marks");
        for (int i = 0; i < weights.length; i++) {
            method.mark("q" + i, "Question " + (i + 1), weights[i], MarkScales.zeroToFive());
        }
        return method.build();
    }

    private static UnaryOperator<TenderBuilder> marks(int... marks) {
        return tender -> {
            for (int i = 0; i < marks.length; i++) {
                tender.mark("q" + i, Integer.toString(marks[i]));
            }
            return tender;
        };
    }

    @ParameterizedTest
    @MethodSource("exactTies")
    void stayTiedInEveryOrder(Tie tie) {
        for (List<String> order : ORDERS) {
            Assessment assessment = tie.assess(order);
            assertTied(assessment, tie.total());
            assertThat(exact(assessment, "A")).isEqualTo(exact(assessment, "B")).isEqualTo(Ratio.parse(tie.total()));
            assertThat(assessment.roundingEffects()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("tiesByRounding")
    void tiesByPublishedRoundingAreReported(Tie tie) {
        for (List<String> order : ORDERS) {
            Assessment assessment = tie.assess(order);
            assertTied(assessment, tie.total());
            assertThat(assessment.roundingEffects())
                    .containsExactly(new RoundingEffect(
                            RoundingEffect.Kind.MAKES_TIE,
                            List.of("A", "B"),
                            exact(assessment, "A").compareTo(exact(assessment, "B")) > 0
                                    ? List.of("A", "B")
                                    : List.of("B", "A"),
                            Ratio.ZERO,
                            exact(assessment, "A").minus(exact(assessment, "B")).abs()));
            assertThat(exact(assessment, "A")).isNotEqualTo(exact(assessment, "B"));
        }
    }

    static Stream<Tie> tiesByRounding() {
        return Stream.of(
                        Rounding.halfUp(2).atCriterion(),
                        Rounding.down(2).atTotal(),
                        Rounding.halfEven(4).atRatio())
                .map(rounding -> new Tie(
                        "rounded " + rounding.digits().text() + " at "
                                + rounding.stage().code(),
                        Methodology.named("Rounded")
                                .quantity("weeks", "Weeks", SocialValueRules.towardsTarget("30000"))
                                .rounding(rounding)
                                .build(),
                        "33.33",
                        t -> t.quantity("weeks", "10000"),
                        t -> t.quantity("weeks", "9999"),
                        t -> t.quantity("weeks", "9000")));
    }

    private static void assertTied(Assessment assessment, String total) {
        assertThat(assessment.results())
                .extracting(result -> result.tender().id() + result.rank().orElseThrow())
                .containsExactly("A1", "B1", "C3");
        assertThat(assessment.mostAdvantageous()).isEmpty();
        assertThat(assessment.first())
                .extracting(result -> result.figure().orElseThrow().toString())
                .containsExactly(total, total);
    }

    private static Ratio exact(Assessment assessment, String tender) {
        return ((Outcome.Ranked) assessment.result(tender).outcome()).exact();
    }
}
