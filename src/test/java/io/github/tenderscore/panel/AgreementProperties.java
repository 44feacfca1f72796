package io.github.tenderscore.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.panel.IntraclassCorrelation.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What statistics of agreement keep whatever the marks, and the same by the textbook sums in floating point. */
class AgreementProperties {

    private static final double CLOSE = 1e-9;
    private static final Percent LEVEL = Percent.of("95");

    @Provide
    Arbitrary<Ratings> full() {
        return tables(Arbitraries.integers().between(0, 5).map(mark -> Optional.of(Ratio.of(mark))));
    }

    @Provide
    Arbitrary<Ratings> withGaps() {
        return tables(Arbitraries.integers()
                .between(-2, 5)
                .map(mark -> mark < 0 ? Optional.<Ratio>empty() : Optional.of(Ratio.of(mark, 2))));
    }

    private static Arbitrary<Ratings> tables(Arbitrary<Optional<Ratio>> mark) {
        return Arbitraries.integers()
                .between(1, 7)
                .flatMap(targets -> Arbitraries.integers()
                        .between(1, 6)
                        .flatMap(raters -> mark.list()
                                .ofSize(raters)
                                .list()
                                .ofSize(targets)
                                .map(rows -> new Ratings(numbers(targets), numbers(raters), rows))));
    }

    private static List<String> numbers(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList();
    }

    private static Ratings shuffled(Ratings ratings) {
        List<List<Optional<Ratio>>> rows = new ArrayList<>(ratings.rows());
        Collections.reverse(rows);
        Ratings turned = new Ratings(ratings.targets(), ratings.raters(), rows).turned();
        List<List<Optional<Ratio>>> columns = new ArrayList<>(turned.rows());
        Collections.rotate(columns, 1);
        return new Ratings(turned.targets(), turned.raters(), columns).turned();
    }

    private static double[][] doubles(Ratings ratings) {
        return ratings.rows().stream()
                .map(row -> row.stream()
                        .mapToDouble(mark -> mark.map(Doubles::of).orElse(Double.NaN))
                        .toArray())
                .toArray(double[][]::new);
    }

    // ---- order ------------------------------------------------------------------------------------------------------

    @Property(tries = 300)
    void theOrderOfTargetsAndEvaluatorsMattersToNothing(@ForAll("withGaps") Ratings ratings) {
        Ratings other = shuffled(ratings);
        for (AlphaMetric metric : AlphaMetric.values()) {
            assertThat(AgreementStatistics.krippendorffAlpha(other, metric))
                    .isEqualTo(AgreementStatistics.krippendorffAlpha(ratings, metric));
        }
        assertThat(AgreementStatistics.kendallW(other)).isEqualTo(AgreementStatistics.kendallW(ratings));
        assertThat(AgreementStatistics.intraclassCorrelation(other, LEVEL))
                .isEqualTo(AgreementStatistics.intraclassCorrelation(ratings, LEVEL));
        assertThat(AgreementStatistics.bias(other).stream()
                        .map(Bias::difference)
                        .sorted())
                .isEqualTo(AgreementStatistics.bias(ratings).stream()
                        .map(Bias::difference)
                        .sorted()
                        .toList());
    }

    // ---- bounds -----------------------------------------------------------------------------------------------------

    @Property(tries = 2000)
    void nothingLeavesItsRange(@ForAll("full") Ratings ratings) {
        AgreementStatistics.kendallW(ratings).value().ifPresent(found -> {
            assertThat(found.w()).isBetween(Ratio.ZERO, Ratio.ONE);
            assertThat(found.p()).isBetween(0.0, 1.0);
        });
        for (AlphaMetric metric : AlphaMetric.values()) {
            AgreementStatistics.krippendorffAlpha(ratings, metric)
                    .value()
                    .ifPresent(alpha -> assertThat(alpha).isLessThanOrEqualTo(Ratio.ONE));
        }
        AgreementStatistics.intraclassCorrelation(ratings, LEVEL)
                .value()
                .ifPresent(found -> found.estimates().forEach(one -> {
                    assertThat(one.value().value().isPresent())
                            .isEqualTo(one.value().reason().isEmpty());
                    one.test().value().ifPresent(test -> assertThat(test.p()).isBetween(0.0, 1.0));
                    one.interval().value().ifPresent(interval -> {
                        assertThat(interval.low()).isLessThanOrEqualTo(interval.high());
                        assertThat(interval.high()).isLessThanOrEqualTo(1.0);
                    });
                }));
        int panel = ratings.raters().size();
        AgreementStatistics.bias(ratings)
                .forEach(bias -> bias.z()
                        .value()
                        .ifPresent(z ->
                                assertThat(Math.abs(z)).isLessThanOrEqualTo((panel - 1) / Math.sqrt(panel) + CLOSE)));
    }

    @Property(tries = 200)
    void theDifferencesFromAFullPanelAddUpToNothing(@ForAll("full") Ratings ratings) {
        List<Ratio> differences =
                AgreementStatistics.bias(ratings).stream().map(Bias::difference).toList();
        assertThat(Ratings.sum(differences)).isEqualTo(Ratio.ZERO);
    }

    // ---- severity ---------------------------------------------------------------------------------------------------

    /** One evaluator who is more lenient by the same on every target changes neither the order nor consistency. */
    @Property(tries = 300)
    void severityChangesNeitherOrderNorConsistency(@ForAll("full") Ratings ratings) {
        List<List<Optional<Ratio>>> rows = new ArrayList<>();
        for (List<Optional<Ratio>> row : ratings.rows()) {
            List<Optional<Ratio>> lenient = new ArrayList<>(row);
            lenient.set(0, row.get(0).map(mark -> mark.plus(Ratio.of(7, 3))));
            rows.add(lenient);
        }
        Ratings other = new Ratings(ratings.targets(), ratings.raters(), rows);
        assertThat(AgreementStatistics.kendallW(other)).isEqualTo(AgreementStatistics.kendallW(ratings));
        Optional<IntraclassCorrelation> before =
                AgreementStatistics.intraclassCorrelation(ratings, LEVEL).value();
        Optional<IntraclassCorrelation> after =
                AgreementStatistics.intraclassCorrelation(other, LEVEL).value();
        for (Form form : List.of(Form.C_1, Form.C_K)) {
            assertThat(after.map(one -> one.estimate(form))).isEqualTo(before.map(one -> one.estimate(form)));
        }
    }

    // ---- the same by other ways -------------------------------------------------------------------------------------

    /** W is (1 + (m - 1) r) / m with the mean r of Spearman's correlations, where there are no ties. */
    @Property(tries = 200)
    void kendallIsTheMeanOfSpearman(@ForAll("full") Ratings ratings) {
        double[][] table = doubles(ratings);
        int n = table.length;
        int m = table[0].length;
        Assume.that(n > 1 && m > 1);
        // ranks of each evaluator, made without ties by the place in the list
        double[][] ranks = new double[m][n];
        for (int j = 0; j < m; j++) {
            int rater = j;
            List<Integer> order = IntStream.range(0, n)
                    .boxed()
                    .sorted((a, b) -> table[a][rater] == table[b][rater]
                            ? Integer.compare(a, b)
                            : Double.compare(table[a][rater], table[b][rater]))
                    .toList();
            for (int place = 0; place < n; place++) {
                ranks[j][order.get(place)] = place + 1;
            }
        }
        double sum = 0;
        for (int a = 0; a < m; a++) {
            for (int b = a + 1; b < m; b++) {
                double squares = 0;
                for (int i = 0; i < n; i++) {
                    squares += Math.pow(ranks[a][i] - ranks[b][i], 2);
                }
                sum += 1 - 6 * squares / (n * (n * (double) n - 1));
            }
        }
        double mean = sum / (m * (m - 1) / 2.0);
        Ratings ranked = Ratings.of(Arrays.stream(ranks)
                        .map(row -> String.join(
                                " ",
                                Arrays.stream(row)
                                        .mapToObj(rank -> Integer.toString((int) rank))
                                        .toList()))
                        .toArray(String[]::new))
                .turned();
        double found = Doubles.of(
                AgreementStatistics.kendallW(ranked).value().orElseThrow().w());
        assertThat(found).isCloseTo((1 + (m - 1) * mean) / m, within(CLOSE));
    }

    /** Interval alpha is 1 - D(within) / D(all), each the mean square of the differences of pairs. */
    @Property(tries = 300)
    void intervalAlphaIsARatioOfMeanSquares(@ForAll("withGaps") Ratings ratings) {
        List<double[]> units = Arrays.stream(doubles(ratings))
                .map(row ->
                        Arrays.stream(row).filter(mark -> !Double.isNaN(mark)).toArray())
                .filter(row -> row.length > 1)
                .toList();
        double[] all = units.stream().flatMapToDouble(Arrays::stream).toArray();
        Optional<Ratio> found = AgreementStatistics.krippendorffAlpha(ratings, AlphaMetric.INTERVAL)
                .value();
        if (found.isEmpty()) {
            assertThat(Arrays.stream(all).distinct().count()).isLessThan(2);
            return;
        }
        double within = 0;
        for (double[] unit : units) {
            within += unit.length * meanSquare(unit);
        }
        assertThat(Doubles.of(found.get())).isCloseTo(1 - within / all.length / meanSquare(all), within(CLOSE));
    }

    private static double meanSquare(double[] marks) {
        double sum = 0;
        for (double one : marks) {
            for (double other : marks) {
                sum += (one - other) * (one - other);
            }
        }
        return sum / (marks.length * (marks.length - 1.0));
    }

    /** Mean squares by the sums of squares of marks and totals, as textbooks have them. */
    @Property(tries = 300)
    void correlationsFollowFromTheTextbookSums(@ForAll("full") Ratings ratings) {
        Optional<IntraclassCorrelation> icc =
                AgreementStatistics.intraclassCorrelation(ratings, LEVEL).value();
        Assume.that(icc.isPresent());
        double[][] table = doubles(ratings);
        int n = table.length;
        int k = table[0].length;
        double total = 0;
        double squares = 0;
        double rowSquares = 0;
        double[] columnTotals = new double[k];
        for (double[] row : table) {
            double rowTotal = 0;
            for (int j = 0; j < k; j++) {
                rowTotal += row[j];
                columnTotals[j] += row[j];
                squares += row[j] * row[j];
            }
            total += rowTotal;
            rowSquares += rowTotal * rowTotal / k;
        }
        double correction = total * total / (n * k);
        double columnSquares =
                Arrays.stream(columnTotals).map(one -> one * one / n).sum();
        double rows = (rowSquares - correction) / (n - 1);
        double columns = (columnSquares - correction) / (k - 1);
        double inRows = (squares - rowSquares) / (n * (k - 1));
        double residual = (squares - rowSquares - columnSquares + correction) / ((n - 1.0) * (k - 1));
        assertClose(icc.get(), Form.ONE_1, (rows - inRows) / (rows + (k - 1) * inRows));
        assertClose(
                icc.get(), Form.A_1, (rows - residual) / (rows + (k - 1) * residual + k * (columns - residual) / n));
        assertClose(icc.get(), Form.C_1, (rows - residual) / (rows + (k - 1) * residual));
        assertClose(icc.get(), Form.ONE_K, (rows - inRows) / rows);
        assertClose(icc.get(), Form.A_K, (rows - residual) / (rows + (columns - residual) / n));
        assertClose(icc.get(), Form.C_K, (rows - residual) / rows);
    }

    private static void assertClose(IntraclassCorrelation icc, Form form, double expected) {
        icc.estimate(form)
                .value()
                .value()
                .ifPresent(found -> assertThat(Doubles.of(found))
                        .as(form.code())
                        .isCloseTo(expected, within(1e-7 * Math.max(1, Math.abs(expected)))));
    }
}
