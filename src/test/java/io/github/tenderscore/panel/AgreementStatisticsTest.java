package io.github.tenderscore.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.panel.DiscrepancyThreshold.Spread;
import io.github.tenderscore.panel.IntraclassCorrelation.Estimate;
import io.github.tenderscore.panel.IntraclassCorrelation.Form;
import io.github.tenderscore.panel.IntraclassCorrelation.Interval;
import io.github.tenderscore.quality.ConsensusRules;
import io.github.tenderscore.quality.MarkScales;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AgreementStatisticsTest {

    /** Six targets and four judges of Shrout and Fleiss (1979), table 2. */
    private static final Ratings SHROUT_FLEISS =
            Ratings.of("9 2 5 8", "6 1 3 2", "8 4 6 8", "7 1 2 6", "10 5 6 9", "6 2 4 7");

    /** Twelve units and four observers of Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section C. */
    private static final Ratings KRIPPENDORFF = Ratings.of(
                    "1 2 3 3 2 1 4 1 2 - - -",
                    "1 2 3 3 2 2 4 1 2 5 - 3",
                    "- 3 3 3 2 3 4 2 2 5 1 -",
                    "1 2 3 3 2 4 4 1 2 5 1 -")
            .turned();

    private static double value(Measured<Ratio> measured) {
        return Doubles.of(measured.value().orElseThrow());
    }

    // ---- Krippendorff's alpha
    // ---------------------------------------------------------------------------------------------

    /** Published there: nominal .743, ordinal .815, interval .849, ratio .797. */
    @Test
    void alphaIsThatOfKrippendorff() {
        assertThat(value(AgreementStatistics.krippendorffAlpha(KRIPPENDORFF, AlphaMetric.NOMINAL)))
                .isEqualTo(0.743, within(5e-4));
        assertThat(value(AgreementStatistics.krippendorffAlpha(KRIPPENDORFF, AlphaMetric.ORDINAL)))
                .isEqualTo(0.815, within(5e-4));
        assertThat(value(AgreementStatistics.krippendorffAlpha(KRIPPENDORFF, AlphaMetric.INTERVAL)))
                .isEqualTo(0.849, within(5e-4));
        assertThat(value(AgreementStatistics.krippendorffAlpha(KRIPPENDORFF, AlphaMetric.RATIO)))
                .isEqualTo(0.797, within(5e-4));
    }

    /** Documentation of fast-krippendorff, after Wikipedia, Krippendorff's alpha: nominal 0.691358, interval 0.810845. */
    @Test
    void alphaAllowsForGaps() {
        Ratings ratings = Ratings.of(
                        "- - - - - 3 4 1 2 1 1 3 3 - 3",
                        "1 - 2 1 3 3 4 3 - - - - - - -",
                        "- - 2 1 3 4 4 - 2 1 1 3 3 - 4")
                .turned();
        assertThat(value(AgreementStatistics.krippendorffAlpha(ratings, AlphaMetric.NOMINAL)))
                .isEqualTo(0.691358, within(5e-7));
        assertThat(value(AgreementStatistics.krippendorffAlpha(ratings, AlphaMetric.INTERVAL)))
                .isEqualTo(0.810845, within(5e-7));
    }

    /**
     * By hand, two evaluators on three targets, (1, 1), (1, 2), (2, 2): six marks, three of each value. Nominal: observed 2 pairs that
     * differ, expected 2 × 3 × 3 = 18, so alpha = 1 - (6 - 1) × 2 / 18 = 4/9.
     */
    @Test
    void alphaIsExact() {
        Ratings ratings = Ratings.of("1 1", "1 2", "2 2");
        assertThat(AgreementStatistics.krippendorffAlpha(ratings, AlphaMetric.NOMINAL))
                .isEqualTo(Measured.of(Ratio.of(4, 9)));
        assertThat(AgreementStatistics.krippendorffAlpha(Ratings.of("1 1 1", "3 3 3"), AlphaMetric.ORDINAL))
                .isEqualTo(Measured.of(Ratio.ONE));
    }

    @Test
    void alphaIsUndefinedWhereNothingCanBeCompared() {
        assertThat(AgreementStatistics.krippendorffAlpha(Ratings.of("1 -", "- 2"), AlphaMetric.NOMINAL))
                .isEqualTo(Measured.undefined("at least one target must have been marked by two evaluators"));
        assertThat(AgreementStatistics.krippendorffAlpha(Ratings.of(), AlphaMetric.NOMINAL)
                        .value())
                .isEmpty();
        assertThat(AgreementStatistics.krippendorffAlpha(Ratings.of("4", "5"), AlphaMetric.INTERVAL)
                        .value())
                .isEmpty();
        assertThat(AgreementStatistics.krippendorffAlpha(Ratings.of("3 3", "3 3", "4 -"), AlphaMetric.INTERVAL))
                .isEqualTo(Measured.undefined(
                        "all marks that can be compared are the same, so that agreement cannot be told from chance"));
        assertThat(AgreementStatistics.krippendorffAlpha(Ratings.of("-1 2"), AlphaMetric.RATIO))
                .isEqualTo(Measured.undefined("the metric ratio needs marks of zero or more; the lowest is -1"));
        assertThat(AgreementStatistics.krippendorffAlpha(Ratings.of("0 2", "0 0"), AlphaMetric.RATIO)
                        .value())
                .isPresent();
    }

    // ---- Kendall's W
    // ------------------------------------------------------------------------------------------------------

    /** R DescTools, via the tests of pingouin: 12 raters rank 3 wines; W 0.08333333, chi-square 2.0, p 0.3678794. */
    @Test
    void kendallIsThatOfTheWines() {
        KendallW found = AgreementStatistics.kendallW(
                        Ratings.of("10 8 7 9 7 4 5 6 5 10 4 7", "7 5 8 6 5 7 9 6 4 6 7 3", "8 5 6 4 7 5 3 7 6 4 4 3"))
                .value()
                .orElseThrow();
        assertThat(found.w()).isEqualTo(Ratio.of(1, 12));
        assertThat(found.chiSquare()).isEqualTo(Ratio.of(2));
        assertThat(found.degreesOfFreedom()).isEqualTo(2);
        assertThat(found.p()).isEqualTo(0.3678794411714423, within(1e-14));
    }

    /** By hand: three evaluators who agree on the order, whatever their severity; and two who turn it round. */
    @Test
    void kendallIsOneForTheSameOrderAndZeroForTheOpposite() {
        assertThat(AgreementStatistics.kendallW(Ratings.of("1 2 0", "2 3 3", "3 5 4"))
                        .value()
                        .orElseThrow()
                        .w())
                .isEqualTo(Ratio.ONE);
        assertThat(AgreementStatistics.kendallW(Ratings.of("1 3", "2 2", "3 1"))
                        .value()
                        .orElseThrow()
                        .w())
                .isEqualTo(Ratio.ZERO);
    }

    /**
     * By hand with ties, marks (1, 1), (1, 2), (2, 3): ranks (1.5, 1), (1.5, 2), (3, 3) add up to 2.5, 3.5 and 6; 12 × 54.5 - 3 × 4 × 3 ×
     * 16 = 78 over 4 × 3 × 8 - 2 × 6 = 84, so W = 13/14.
     */
    @Test
    void equalMarksShareTheirRanks() {
        assertThat(AgreementStatistics.kendallW(Ratings.of("1 1", "1 2", "2 3"))
                        .value()
                        .orElseThrow()
                        .w())
                .isEqualTo(Ratio.of(13, 14));
    }

    @Test
    void kendallIsUndefinedWhereThereIsNoOrder() {
        assertThat(AgreementStatistics.kendallW(Ratings.of("3 2", "3 2")))
                .isEqualTo(Measured.undefined(
                        "every evaluator gave every target the same mark, so that there is no order to agree on"));
        assertThat(AgreementStatistics.kendallW(Ratings.of("3", "4")))
                .isEqualTo(Measured.undefined("there must be at least 2 evaluators; there are 1"));
        assertThat(AgreementStatistics.kendallW(Ratings.of("3 4")))
                .isEqualTo(Measured.undefined("there must be at least 2 targets; there are 1"));
        assertThat(AgreementStatistics.kendallW(Ratings.of("3 4", "- 2", "- 1")))
                .isEqualTo(Measured.undefined("every evaluator must have marked every target; 2 marks are missing"));
        assertThat(AgreementStatistics.kendallW(Ratings.of()).value()).isEmpty();
    }

    // ---- intraclass correlation
    // -------------------------------------------------------------------------------------------

    @Nested
    class Icc {

        private final IntraclassCorrelation found = AgreementStatistics.intraclassCorrelation(
                        SHROUT_FLEISS, Percent.of("95"))
                .value()
                .orElseThrow();

        /** Shrout and Fleiss (1979), table 4: .17, .29, .71, .44, .62, .91; mean squares 11.24, 6.26, 32.49, 1.02 of table 3. */
        @Test
        void isThatOfShroutAndFleiss() {
            assertThat(found.estimates())
                    .extracting(one -> one.form().code(), one -> Math.round(value(one.value()) * 100))
                    .containsExactly(
                            tuple("1,1", 17L),
                            tuple("A,1", 29L),
                            tuple("C,1", 71L),
                            tuple("1,k", 44L),
                            tuple("A,k", 62L),
                            tuple("C,k", 91L));
            MeanSquares squares = MeanSquares.of(SHROUT_FLEISS.full().value().orElseThrow());
            assertThat(Doubles.of(squares.rows())).isEqualTo(11.24, within(5e-3));
            assertThat(Doubles.of(squares.within())).isEqualTo(6.26, within(5e-3));
            assertThat(Doubles.of(squares.columns())).isEqualTo(32.49, within(5e-3));
            assertThat(Doubles.of(squares.residual())).isEqualTo(1.02, within(5e-3));
        }

        /** R psych, via the tests of pingouin: F 1.8 and 11.0; p by scipy 1.17: 0.16476880834 and 0.00013456651648. */
        @Test
        void testsAgainstZero() {
            assertThat(found.estimates())
                    .extracting(
                            one -> test(one).degreesAbove() + "/" + test(one).degreesBelow())
                    .containsExactly("5/18", "5/15", "5/15", "5/18", "5/15", "5/15");
            assertThat(found.estimates())
                    .extracting(one -> Math.round(Doubles.of(test(one).f()) * 10))
                    .containsExactly(18L, 110L, 110L, 18L, 110L, 110L);
            assertThat(test(found.estimate(Form.ONE_K)).p()).isEqualTo(0.16476880834463953, within(1e-13));
            assertThat(test(found.estimate(Form.A_K)).p()).isEqualTo(0.00013456651648433626, within(1e-15));
        }

        private IntraclassCorrelation.FTest test(Estimate one) {
            return one.test().value().orElseThrow();
        }

        /** R psych, via the tests of pingouin, to 2 decimals; further digits by the formulas of McGraw and Wong (1996) in scipy 1.17. */
        @Test
        void hasTheIntervalsOfPsych() {
            assertInterval(found, Form.ONE_1, -0.13293232487475, 0.72256006232813, "-0.13", "0.72");
            assertInterval(found, Form.A_1, 0.01878651337471, 0.76108436964895, "0.02", "0.76");
            assertInterval(found, Form.C_1, 0.34246476503393, 0.94585825995536, "0.34", "0.95");
            assertInterval(found, Form.ONE_K, -0.88444215523812, 0.91241542034078, "-0.88", "0.91");
            assertInterval(found, Form.A_K, 0.07113681530250, 0.92723204016772, "0.07", "0.93");
            assertInterval(found, Form.C_K, 0.67567471381630, 0.98589167816906, "0.68", "0.99");
        }

        /** scipy 1.17, as above. */
        @Test
        void hasAnyLevel() {
            IntraclassCorrelation ninety = AgreementStatistics.intraclassCorrelation(SHROUT_FLEISS, Percent.of("90"))
                    .value()
                    .orElseThrow();
            assertInterval(ninety, Form.A_1, 0.04290119154054, 0.69107060661836, "0.04", "0.69");
            assertInterval(ninety, Form.C_K, 0.73689767857705, 0.98036605604721, "0.74", "0.98");
            for (String level : List.of("0", "100", "-5", "101")) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> AgreementStatistics.intraclassCorrelation(
                                SHROUT_FLEISS, new Percent(Ratio.parse(level))))
                        .withMessage("The confidence level (" + level + "%) must be above 0% and below 100%");
            }
        }

        private void assertInterval(
                IntraclassCorrelation icc, Form form, double low, double high, String shownLow, String shownHigh) {
            Interval interval = icc.estimate(form).interval().value().orElseThrow();
            assertThat(interval.low()).isEqualTo(low, within(1e-11));
            assertThat(interval.high()).isEqualTo(high, within(1e-11));
            assertThat(interval.low()).isEqualTo(Double.parseDouble(shownLow), within(5.001e-3));
            assertThat(interval.high()).isEqualTo(Double.parseDouble(shownHigh), within(5.001e-3));
        }

        /** McGraw and Wong's formula for the mean in scipy 1.17: -4.957413020408436 and 0.9651667212557238. */
        @Test
        void theMeanOfFewMarksHasAWideInterval() {
            IntraclassCorrelation few = icc("1 3", "2 2", "4 3", "3 5");
            Interval interval = few.estimate(Form.A_K).interval().value().orElseThrow();
            assertThat(interval.low()).isEqualTo(-4.957413020408436, within(1e-9));
            assertThat(interval.high()).isEqualTo(0.9651667212557238, within(1e-11));
        }

        /** scipy 1.17 gives a lower end of -1.016 for one mark; that formula for the mean of two then passes its pole, to 127. */
        @Test
        void anIntervalWithoutALowerBoundIsUndefined() {
            IntraclassCorrelation few = icc("1 2", "2 1", "4 3", "3 5");
            assertThat(few.estimate(Form.A_1).interval().value().orElseThrow().low())
                    .isEqualTo(-1.0159949413024265, within(1e-10));
            assertThat(few.estimate(Form.A_K).interval())
                    .isEqualTo(Measured.undefined("the lower end of the interval has no bound"));
        }

        private IntraclassCorrelation icc(String... rows) {
            return AgreementStatistics.intraclassCorrelation(Ratings.of(rows), Percent.of("95"))
                    .value()
                    .orElseThrow();
        }

        /** Evaluators who differ by severity alone agree in consistency completely; there is nothing left for a test to compare with. */
        @Test
        void completeAgreementIsOneWithoutATest() {
            IntraclassCorrelation same = AgreementStatistics.intraclassCorrelation(
                            Ratings.of("1 2", "2 3", "4 5"), Percent.of("95"))
                    .value()
                    .orElseThrow();
            assertThat(same.estimate(Form.C_1).value()).isEqualTo(Measured.of(Ratio.ONE));
            assertThat(same.estimate(Form.C_1).test())
                    .isEqualTo(Measured.undefined("the marks leave no disagreement to compare with"));
            assertThat(same.estimate(Form.C_1).interval().value()).isEmpty();
            assertThat(same.estimate(Form.A_1).interval())
                    .isEqualTo(Measured.undefined("the degrees of freedom of the interval cannot be found"));
            assertThat(same.estimate(Form.A_1).value().value().orElseThrow()).isLessThan(Ratio.ONE);
            assertThat(same.estimate(Form.ONE_1).test().value()).isPresent();
        }

        /** By hand: all means are 4/3, so that nothing is due to targets and C,1 is (0 - E) / (0 + 2 E) = -1/2. */
        @Test
        void targetsWithTheSameMeanHaveNoInterval() {
            IntraclassCorrelation same = AgreementStatistics.intraclassCorrelation(
                            Ratings.of("0 3 1", "0 1 3"), Percent.of("95"))
                    .value()
                    .orElseThrow();
            assertThat(same.estimate(Form.C_1).value()).isEqualTo(Measured.of(Ratio.of(-1, 2)));
            assertThat(same.estimate(Form.C_1).interval())
                    .isEqualTo(Measured.undefined("the means of the targets are all the same"));
            assertThat(same.estimate(Form.C_K).value().value()).isEmpty();
        }

        @Test
        void isUndefinedWhereNothingDiffers() {
            IntraclassCorrelation same = AgreementStatistics.intraclassCorrelation(
                            Ratings.of("3 3", "3 3"), Percent.of("95"))
                    .value()
                    .orElseThrow();
            assertThat(same.estimates()).allSatisfy(one -> {
                assertThat(one.value())
                        .isEqualTo(
                                Measured.undefined(
                                        "the marks must differ between targets; the variance to be shared out is not above zero"));
                assertThat(one.test().value()).isEmpty();
                assertThat(one.interval().reason()).isNotBlank();
            });
            assertThat(AgreementStatistics.intraclassCorrelation(Ratings.of("3 -", "4 4"), Percent.of("95"))
                            .reason())
                    .isEqualTo("every evaluator must have marked every target; 1 mark is missing");
        }
    }

    // ---- bias
    // -------------------------------------------------------------------------------------------------------------

    /**
     * By hand: means of evaluators 14/4, 13/4, 9/4 with the panel's 3: differences 1/2, 1/4, -3/4; squares 1/4 + 1/16 + 9/16 = 7/8, over 2
     * is 7/16, so z = 0.5 / 0.6614378 = 0.7559289.
     */
    @Test
    void biasIsTheMeanDifferenceFromThePanel() {
        List<Bias> bias = AgreementStatistics.bias(Ratings.of("4 4 2", "3 3 2", "5 4 3", "2 2 2"));
        assertThat(bias).extracting(Bias::evaluator).containsExactly("1", "2", "3");
        assertThat(bias).extracting(Bias::ownMean).containsExactly(Ratio.of(7, 2), Ratio.of(13, 4), Ratio.of(9, 4));
        assertThat(bias).extracting(Bias::difference).containsExactly(Ratio.of(1, 2), Ratio.of(1, 4), Ratio.of(-3, 4));
        assertThat(bias.get(0).z().value().orElseThrow()).isEqualTo(0.7559289460184544, within(1e-14));
        assertThat(bias).extracting(Bias::marks).containsOnly(4);
    }

    /** Whoever marks better tenders is not lenient for that: only targets that others marked too count. By hand: 4 - 3.5 and 3 - 3.5. */
    @Test
    void biasComparesOnTheSameTargetsOnly() {
        List<Bias> bias = AgreementStatistics.bias(Ratings.of("4 3 -", "5 - -", "- - 1"));
        assertThat(bias).extracting(Bias::evaluator).containsExactly("1", "2");
        assertThat(bias).extracting(Bias::difference).containsExactly(Ratio.of(1, 2), Ratio.of(-1, 2));
        assertThat(bias).extracting(Bias::ownMean).containsExactly(Ratio.of(4), Ratio.of(3));
    }

    /** One against all others of m is as far out as z can be: (m - 1) / √m. */
    @Test
    void theLargestZDependsOnTheSizeOfThePanel() {
        List<Bias> bias = AgreementStatistics.bias(Ratings.of("5 3 3", "4 2 2"));
        assertThat(bias.get(0).z().value().orElseThrow()).isEqualTo(2 / Math.sqrt(3), within(1e-14));
        bias = AgreementStatistics.bias(Ratings.of("5 3 3 3 3 3"));
        assertThat(bias.get(0).z().value().orElseThrow()).isEqualTo(5 / Math.sqrt(6), within(1e-14));
    }

    @Test
    void biasOfAPanelThatIsEquallySevereHasNoZ() {
        assertThat(AgreementStatistics.bias(Ratings.of("4 3", "3 4")))
                .extracting(Bias::z)
                .containsOnly(Measured.undefined("the evaluators must differ; all are equally severe"));
        assertThat(AgreementStatistics.bias(Ratings.of("4", "3"))).isEmpty();
        assertThat(AgreementStatistics.bias(Ratings.of("- -"))).isEmpty();
    }

    // ---- discrepancies
    // ----------------------------------------------------------------------------------------------------

    private static Discrepancy discrepancy(DiscrepancyThreshold threshold, String... marks) {
        return AgreementStatistics.discrepancies(
                        Panel.empty().with(Panels.marks("method", "A", marks)),
                        Panels.method(ConsensusRules.moderated(), 1),
                        threshold)
                .get(0);
    }

    /** On whole marks from 0 to 5, more than a fifth of the scale is two steps or more. */
    @Test
    void theDefaultOfTheProjectIsTwoStepsOnFive() {
        DiscrepancyThreshold threshold = DiscrepancyThreshold.PROJECT_DEFAULT;
        assertThat(discrepancy(threshold, "3", "4", "4").flagged()).isFalse();
        assertThat(discrepancy(threshold, "3", "4", "5").flagged()).isTrue();
        assertThat(discrepancy(threshold, "3", "4.1").flagged()).isTrue();
    }

    /** By hand: marks 1, 4, 5 have the range 4 and the median 4, from which 1 is 3 away. */
    @Test
    void measuresRangeAndDistanceFromTheMedian() {
        Discrepancy found = discrepancy(DiscrepancyThreshold.steps(Spread.FROM_MEDIAN, "3"), "5", "1", "4");
        assertThat(found.range()).isEqualTo(Ratio.of(4));
        assertThat(found.median()).isEqualTo(Ratio.of(4));
        assertThat(found.fromMedian()).isEqualTo(Ratio.of(3));
        assertThat(found.distance()).isEqualTo(Ratio.of(3));
        assertThat(found.flagged()).isTrue();
        assertThat(found.marks()).containsOnlyKeys("E1", "E2", "E3");
        assertThat(discrepancy(DiscrepancyThreshold.steps(Spread.FROM_MEDIAN, "3.1"), "5", "1", "4")
                        .flagged())
                .isFalse();
        assertThat(discrepancy(DiscrepancyThreshold.moreThan(Spread.FROM_MEDIAN, "60"), "5", "1", "4")
                        .flagged())
                .isFalse();
        assertThat(discrepancy(DiscrepancyThreshold.moreThan(Spread.FROM_MEDIAN, "59.9"), "5", "1", "4")
                        .flagged())
                .isTrue();
        assertThat(discrepancy(DiscrepancyThreshold.moreThan(Spread.RANGE, "79"), "5", "1", "4")
                        .distance())
                .isEqualTo(Ratio.of(4, 5));
    }

    /** On 10, 8, 5, 2, 0 from 8 to 2 is two steps, and from 8 to 3.5 one and a half, but 6 and 4.5 of 10. */
    @Test
    void stepsCountTheMarksOfTheScale() {
        DiscrepancyAnalysis analysis = new DiscrepancyAnalysis(
                DiscrepancyThreshold.steps(Spread.RANGE, "2"),
                MarkScales.tenEightFiveTwoZero().withDecimals(1));
        Cell cell = new Cell("A", "method");
        assertThat(analysis.of(cell, marks("8", "2")).distance()).isEqualTo(Ratio.of(2));
        assertThat(analysis.of(cell, marks("8", "3.5")).distance()).isEqualTo(Ratio.of(3, 2));
        assertThat(analysis.of(cell, marks("10", "0")).distance()).isEqualTo(Ratio.of(4));
        assertThat(analysis.of(cell, marks("8", "2")).flagged()).isTrue();
        assertThat(analysis.of(cell, marks("8", "3.5")).flagged()).isFalse();
    }

    private static SortedMap<String, Ratio> marks(String one, String other) {
        return new TreeMap<>(Map.of("E1", Ratio.parse(one), "E2", Ratio.parse(other)));
    }

    /** Marks that no scale has are for the check to name; here they only count on beyond its ends. */
    @Test
    void marksBeyondTheScaleCountOn() {
        DiscrepancyAnalysis analysis =
                new DiscrepancyAnalysis(DiscrepancyThreshold.steps(Spread.RANGE, "0"), MarkScales.zeroToFive());
        assertThat(analysis.of(new Cell("A", "method"), marks("7", "4")).distance())
                .isEqualTo(Ratio.of(3));
        assertThat(analysis.of(new Cell("A", "method"), marks("-1", "1")).distance())
                .isEqualTo(Ratio.of(2));
        assertThat(analysis.of(new Cell("A", "method"), marks("4", "4")).flagged())
                .isTrue();
        assertThat(DiscrepancyThreshold.moreThan(Spread.RANGE, "100").flags(Ratio.ONE))
                .isFalse();
    }

    @Test
    void oneMarkAloneHasNoDiscrepancy() {
        assertThat(AgreementStatistics.discrepancies(
                        Panel.empty()
                                .with(
                                        Panels.mark("E1", "method", "A", "4"),
                                        Panels.mark("E1", "colour", "A", "4"),
                                        Panels.mark("E2", "colour", "A", "4")),
                        Panels.method(),
                        DiscrepancyThreshold.PROJECT_DEFAULT))
                .isEmpty();
    }

    @Test
    void refusesALimitOutsideItsRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DiscrepancyThreshold.steps(Spread.RANGE, "-1"))
                .withMessage("The limit (-1) of a discrepancy must be zero or more steps");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DiscrepancyThreshold.moreThan(Spread.RANGE, "101"))
                .withMessage("The limit (1.01) of a discrepancy must be a share from 0 to 1");
    }

    // ---- tables
    // -----------------------------------------------------------------------------------------------------------

    @Test
    void aPanelGivesItsMarksAsATable() {
        Ratings ratings = Panels.complete().ratings("method");
        assertThat(ratings.targets()).containsExactly("A", "B");
        assertThat(ratings.raters()).containsExactly("E1", "E2", "E3");
        assertThat(ratings.rows()).isEqualTo(Ratings.of("4 3 4", "3 3 3").rows());
        Ratings shares = Panels.complete().ratings(Panels.method());
        assertThat(shares.targets()).containsExactly("A, method", "A, staff", "B, method", "B, staff");
        assertThat(shares.rows().get(1))
                .isEqualTo(Ratings.of("1 4/5 4/5").rows().get(0));
        assertThat(Panels.complete().with(Panels.mark("E1", "colour", "A", "4")).ratings(Panels.method()))
                .isEqualTo(shares);
        assertThat(Panel.empty().ratings("method").rows()).isEmpty();
        assertThat(AlphaMetric.ORDINAL.code()).isEqualTo("ordinal");
    }

    @Test
    void aTableMustHaveTheSizeOfItsHeadings() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ratings(List.of("A"), List.of("E1"), List.of()))
                .withMessage("The number (0) of rows of marks must be 1, one for each target");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ratings(List.of("A"), List.of("E1"), List.of(List.of())))
                .withMessage("The number (0) of marks of a row must be 1, one for each evaluator");
    }

    @Test
    void theCompletePartOfATableHasNoGaps() {
        Ratings ratings = Ratings.of("1 -", "3 4", "- -");
        assertThat(ratings.gaps()).isEqualTo(3);
        assertThat(ratings.complete().targets()).containsExactly("2");
        assertThat(ratings.complete().gaps()).isZero();
        assertThat(ratings.turned().turned()).isEqualTo(ratings);
    }
}
