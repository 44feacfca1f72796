package io.github.tenderscore.award;

import static io.github.tenderscore.award.LowTenders.TESTS;
import static io.github.tenderscore.award.LowTenders.masked;
import static io.github.tenderscore.award.LowTenders.pounds;
import static io.github.tenderscore.award.LowTenders.screened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.lowtender.Answer;
import io.github.tenderscore.lowtender.LowTenderTests;
import io.github.tenderscore.lowtender.Tested;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.ranking.AwardRules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LowTenderScreeningTest {

    private static List<String> faults(Runnable action) {
        return catchThrowableOfType(FaultException.class, action::run).faults().stream()
                .map(Fault::toString)
                .toList();
    }

    /** The answers are those worked out by hand for the tests; 0.9 × 105,000 = 94,500. */
    @Test
    void everyAdmittedTenderIsTestedByEveryTest() {
        LowTenderScreening screening = screened();
        assertThat(screening.tenders())
                .extracting(screened -> screened.tender().id())
                .containsExactly("E", "A", "B", "C", "D");
        assertThat(screening.tender("E").tests()).extracting(Tested::isFlag).containsExactly(true, true, true);
        assertThat(screening.tender("A").tests()).extracting(Tested::isFlag).containsExactly(false, false, false);
        assertThat(screening.flagged())
                .singleElement()
                .satisfies(screened -> assertThat(screened.tender().id()).isEqualTo("E"));
        assertThat(screening
                        .tender("E")
                        .tests()
                        .get(1)
                        .answer()
                        .measured()
                        .orElseThrow()
                        .statistic())
                .isEqualTo(Ratio.parse("-10.1175"));
        assertThat(screening.criterion()).isEqualTo("price");
    }

    @Test
    void readingsNameTendersByTheirPlaceInTheScreening() {
        Tested mean = screened().tender("E").tests().get(0);
        assertThat(mean.answer().measured().orElseThrow().used()).containsExactly(1, 2, 3, 4);
    }

    /** F has by far the lowest price and failed a minimum mark, so nobody is compared with it. */
    @Test
    void aTenderThatWasNotAdmittedIsNotCompared() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> screened().tender("F"))
                .withMessage("The tender (F) must be one that was admitted");
        assertThat(masked().result("F").isAdmitted()).isFalse();
        assertThat(masked().result("E").isAdmitted()).isTrue();
    }

    /** A minimum over the total is tested last, so the tender stays among those compared. */
    @Test
    void aTenderThatFailsAGateOnPricePointsWasAdmitted() {
        Methodology method = Methodology.named("Illustrative")
                .price("price", "Price", "40", PriceRules.lowestOverPrice())
                .mark("quality", "Quality", "60", MarkScales.zeroToTen())
                .minimum("60")
                .build();
        Assessment assessment = Evaluation.under(method)
                .tender("A", "A", t -> t.price("100").mark("quality", "9"))
                .tender("B", "B", t -> t.price("50").mark("quality", "1"))
                .assess();
        assertThat(assessment.result("B").rank()).isEmpty();
        assertThat(LowTenderScreening.of(assessment, TESTS.subList(0, 1), Optional.empty())
                        .flagged())
                .extracting(screened -> screened.tender().id())
                .containsExactly("B");
    }

    @Test
    void theOrderOfTendersDoesNotMatter() {
        List<io.github.tenderscore.model.Tender> tenders =
                new ArrayList<>(masked().evaluation().tenders());
        Collections.reverse(tenders);
        Assessment turned =
                Evaluation.under(LowTenders.method()).tenders(tenders).assess();
        assertThat(LowTenderScreening.of(turned, TESTS, Optional.of(pounds("105000")))
                        .tenders())
                .isEqualTo(screened().tenders());
    }

    @Test
    void equalPricesStandInTheOrderOfIds() {
        Assessment assessment = Evaluation.under(LowTenders.method())
                .tender("C", "C", t -> t.price("100").mark("quality", "9"))
                .tender("B", "B", t -> t.price("100").mark("quality", "5"))
                .tender("A", "A", t -> t.price("100").mark("quality", "7"))
                .assess();
        assertThat(LowTenderScreening.of(assessment, TESTS, Optional.empty()).tenders())
                .extracting(screened -> screened.tender().id())
                .containsExactly("A", "B", "C");
    }

    /** 89.6 rounds to 90, which would not be more than 10 per cent below 100. */
    @Test
    void pricesAreTestedAsTendered() {
        Methodology method = Methodology.named("Illustrative")
                .price("price", "Price", "40", PriceRules.lowestOverPrice())
                .mark("quality", "Quality", "60", MarkScales.zeroToTen())
                .rounding(Rounding.halfUp(0).atInput())
                .build();
        Assessment assessment = Evaluation.under(method)
                .tender("A", "A", t -> t.price("100").mark("quality", "5"))
                .tender("B", "B", t -> t.price("89.6").mark("quality", "5"))
                .assess();
        assertThat(LowTenderScreening.of(assessment, TESTS.subList(0, 1), Optional.empty())
                        .flagged())
                .hasSize(1);
    }

    @Test
    void aTestThatIsNotPossibleClearsNobody() {
        LowTenderScreening screening = LowTenderScreening.of(masked(), TESTS, Optional.empty());
        assertThat(screening.tender("A").tests().get(2).answer())
                .isEqualTo(new Answer.NoTest("no estimate of the authority's is given"));
        assertThat(screening.tender("E").flags()).hasSize(2);
    }

    @Test
    void everyFigureCanBeWorkedOutAgain() {
        LowTenderScreening screening = screened();
        assertThat(FormulaReader.disagreements(screening.explanation().top())).isEmpty();
        assertThat(screening.explanation().top().steps()).hasSize(5);
        assertThat(screening.explanation().text()).startsWith("""
                        Screening for abnormally low prices
                            a flag decides nothing (Procurement Act 2023, section 19(3)(c) to (5))
                          Price of E, Illustrative supplier E: 70,000
                              GBP net
                            AL-MEAN-OTHERS (percent 10)
                              Per cent below the mean price of the others: 6,100/201 (30.3482…)
                        """);
    }

    // ---- bad input --------------------------------------------------------------------------------------------------

    @Test
    void everyFaultIsNamedAtOnce() {
        Methodology method = Methodology.named("Marks only")
                .mark("quality", "Quality", MarkScales.zeroToTen())
                .build();
        Assessment assessment = Evaluation.under(method)
                .tender("A", "A", t -> t.mark("quality", "5"))
                .assess();
        assertThatThrownBy(() -> LowTenderScreening.of(assessment, List.of(), Optional.of(pounds("0"))))
                .hasMessage("""
                        The screening for abnormally low prices has 4 faults:
                        - tests: The number (0) of low-tender tests must be at least 1
                          Maybe a percentage below the mean of the others; the Procurement Act 2023 names none, so the authority chooses
                        - estimate: The authority's estimate (0 GBP net) must be in the currency XXX, VAT unstated, as the prices of the method are; nothing is ever converted
                          Maybe its value added tax must be added or taken off
                        - estimate: The authority's estimate (0 GBP net) must be above zero
                        - criterion: The method "Marks only" must have a price criterion; it has none""");
        assertThat(faults(() -> LowTenderScreening.of(assessment, "quality", TESTS, Optional.empty())))
                .containsExactly(
                        "criterion: The criterion (quality) that is screened must be a price criterion of the method: it has none");
    }

    @Test
    void anEstimateOnAnotherBasisIsRefused() {
        Money gross = Money.of("120000", "GBP", VatBasis.GROSS);
        assertThat(faults(() -> LowTenderScreening.of(masked(), TESTS, Optional.of(gross))))
                .containsExactly(
                        "estimate: The authority's estimate (120000 GBP gross) must be in the currency GBP, VAT net, as the"
                                + " prices of the method are; nothing is ever converted\n"
                                + "  Maybe its value added tax must be added or taken off");
    }

    @Test
    void aTestIsRunOnce() {
        assertThat(faults(() -> LowTenderScreening.of(
                        masked(),
                        List.of(
                                LowTenderTests.belowMeanOfOthers("10"),
                                LowTenderTests.belowMeanOfOthers("15"),
                                LowTenderTests.belowMeanOfOthers("10.0")),
                        Optional.empty())))
                .containsExactly("tests: The low-tender test (AL-MEAN-OTHERS (percent 10)) must be run only once");
    }

    @Test
    void oneOfSeveralPricesIsNamed() {
        Methodology method = Methodology.named("Two prices")
                .award(AwardRules.weightedSum())
                .price("build", "Build", "60", PriceRules.lowestOverPrice())
                .price("run", "Run", "40", PriceRules.lowestOverPrice())
                .build();
        Assessment assessment = Evaluation.under(method)
                .tender("A", "A", t -> t.price("build", "100").price("run", "10"))
                .tender("B", "B", t -> t.price("build", "100").price("run", "5"))
                .assess();
        assertThat(faults(() -> LowTenderScreening.of(assessment, TESTS, Optional.empty())))
                .containsExactly(
                        "criterion: The price criterion that is screened must be named; the method \"Two prices\" has build, run");
        assertThat(faults(() -> LowTenderScreening.of(assessment, "price", TESTS, Optional.empty())))
                .containsExactly(
                        "criterion: The criterion (price) that is screened must be a price criterion of the method: one of"
                                + " build, run");
        assertThat(LowTenderScreening.of(assessment, "run", TESTS, Optional.empty())
                        .flagged())
                .extracting(screened -> screened.tender().id())
                .containsExactly("B");
        assertThat(LowTenderScreening.of(assessment, "build", TESTS, Optional.empty())
                        .flagged())
                .isEmpty();
    }
}
