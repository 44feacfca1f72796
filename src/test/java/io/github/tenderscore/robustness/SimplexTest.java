package io.github.tenderscore.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;

class SimplexTest {

    private static List<Ratio> ratios(int... numbers) {
        List<Ratio> ratios = new ArrayList<>();
        for (int number : numbers) {
            ratios.add(Ratio.of(number));
        }
        return ratios;
    }

    private static Simplex.Row row(Simplex.Sense sense, int bound, int... factors) {
        return new Simplex.Row(ratios(factors), sense, Ratio.of(bound));
    }

    /** By hand: of x + 2y <= 4 and 3x + y <= 6 the corner (8/5, 6/5) is the best for x + y; the prices solve p + 3q = 1, 2p + q = 1. */
    @Test
    void aCornerOfTwoRows() {
        Simplex.Optimum optimum = Simplex.maximise(
                        ratios(1, 1), List.of(row(Simplex.Sense.AT_MOST, 4, 1, 2), row(Simplex.Sense.AT_MOST, 6, 3, 1)))
                .orElseThrow();
        assertThat(optimum.value()).isEqualTo(Ratio.of(14, 5));
        assertThat(optimum.unknowns()).containsExactly(Ratio.of(8, 5), Ratio.of(6, 5));
        assertThat(optimum.prices()).containsExactly(Ratio.of(2, 5), Ratio.of(1, 5));
    }

    @Test
    void whatCannotBeKeptIsEmptyAndWhatHasNoLimitIsRefused() {
        assertThat(Simplex.maximise(
                        ratios(1, 0),
                        List.of(row(Simplex.Sense.AT_MOST, 1, 1, 1), row(Simplex.Sense.AT_LEAST, 2, 1, 1))))
                .isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> Simplex.maximise(ratios(1, 0), List.of(row(Simplex.Sense.AT_LEAST, 2, 1, 1))));
    }

    /** A row that says the same twice leaves an artificial column behind, which must do no harm. */
    @Test
    void rowsThatSayTheSame() {
        Simplex.Optimum optimum = Simplex.maximise(
                        ratios(2, 1),
                        List.of(
                                row(Simplex.Sense.EQUAL, 3, 1, 1),
                                row(Simplex.Sense.EQUAL, 6, 2, 2),
                                row(Simplex.Sense.AT_LEAST, -1, -1, 0)))
                .orElseThrow();
        assertThat(optimum.value()).isEqualTo(Ratio.of(4));
        assertThat(optimum.unknowns()).containsExactly(Ratio.of(1), Ratio.of(2));
    }

    /** Small whole numbers make many corners meet, where a careless method goes round in circles. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void theValueIsThatOfAnotherSolver(int seed) {
        Random random = new Random(seed);
        for (int n = 0; n < 60; n++) {
            int unknowns = 1 + random.nextInt(6);
            List<Simplex.Row> rows = new ArrayList<>();
            for (int i = random.nextInt(6); i >= 0; i--) {
                rows.add(row(
                        List.of(Simplex.Sense.values()).get(random.nextInt(3)),
                        random.nextInt(9) - 3,
                        random.ints(unknowns, -2, 4).toArray()));
            }
            // so that the value has a limit
            rows.add(row(Simplex.Sense.AT_MOST, 50, random.ints(unknowns, 1, 4).toArray()));
            List<Ratio> objective = ratios(random.ints(unknowns, -3, 6).toArray());
            compare(objective, rows);
        }
    }

    private static void compare(List<Ratio> objective, List<Simplex.Row> rows) {
        Optional<Simplex.Optimum> ours = Simplex.maximise(objective, rows);
        Optimisation.Result theirs = OtherSolver.maximise(objective, rows);
        assertThat(ours.isPresent()).isEqualTo(theirs.getState().isFeasible());
        ours.ifPresent(optimum -> {
            assertThat(optimum.value().bigNumerator().doubleValue()
                            / optimum.value().bigDenominator().doubleValue())
                    .isCloseTo(theirs.getValue(), within(1e-6));
            assertThat(sum(objective, optimum.unknowns())).isEqualTo(optimum.value());
            // the prices prove that no other solution is better: they bound every unknown's gain and add up to the
            // value
            Ratio bound = Ratio.ZERO;
            for (int i = 0; i < rows.size(); i++) {
                Simplex.Row row = rows.get(i);
                int order = sum(row.factors(), optimum.unknowns()).compareTo(row.bound());
                assertThat(
                                row.sense() == Simplex.Sense.EQUAL
                                        ? order == 0
                                        : row.sense() == Simplex.Sense.AT_MOST ? order <= 0 : order >= 0)
                        .isTrue();
                bound = bound.plus(row.bound().times(optimum.prices().get(i)));
            }
            assertThat(bound).isEqualTo(optimum.value());
            for (int j = 0; j < objective.size(); j++) {
                Ratio gain = Ratio.ZERO;
                for (int i = 0; i < rows.size(); i++) {
                    gain = gain.plus(
                            rows.get(i).factors().get(j).times(optimum.prices().get(i)));
                }
                assertThat(gain).isGreaterThanOrEqualTo(objective.get(j));
            }
        });
    }

    private static Ratio sum(List<Ratio> factors, List<Ratio> unknowns) {
        Ratio sum = Ratio.ZERO;
        for (int j = 0; j < factors.size(); j++) {
            sum = sum.plus(factors.get(j).times(unknowns.get(j)));
        }
        return sum;
    }

    /** The same programme, solved in floating point by ojAlgo. */
    static final class OtherSolver {

        private OtherSolver() {}

        static Optimisation.Result maximise(List<Ratio> objective, List<Simplex.Row> rows) {
            ExpressionsBasedModel model = new ExpressionsBasedModel();
            for (int j = 0; j < objective.size(); j++) {
                model.newVariable("x" + j).lower(0).weight(number(objective.get(j)));
            }
            for (int i = 0; i < rows.size(); i++) {
                Simplex.Row row = rows.get(i);
                Expression expression = model.newExpression("r" + i);
                for (int j = 0; j < objective.size(); j++) {
                    expression.set(j, number(row.factors().get(j)));
                }
                double bound = number(row.bound());
                if (row.sense() != Simplex.Sense.AT_LEAST) {
                    expression.upper(bound);
                }
                if (row.sense() != Simplex.Sense.AT_MOST) {
                    expression.lower(bound);
                }
            }
            return model.maximise();
        }

        static double number(Ratio ratio) {
            return ratio.bigNumerator().doubleValue() / ratio.bigDenominator().doubleValue();
        }
    }
}
