package io.github.tenderscore.award;

import static io.github.tenderscore.award.SummaryAwards.FACTS;
import static io.github.tenderscore.award.SummaryAwards.METHOD;
import static io.github.tenderscore.award.SummaryAwards.evaluation;
import static io.github.tenderscore.award.SummaryAwards.planned;
import static io.github.tenderscore.award.SummaryAwards.score;
import static io.github.tenderscore.award.SummaryAwards.summaries;
import static io.github.tenderscore.award.SummaryAwards.summary;
import static io.github.tenderscore.award.SummaryAwards.supplier;
import static io.github.tenderscore.award.SummaryAwards.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.explain.Explanation;
import io.github.tenderscore.json.SummariesWriter;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Options;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.report.SummaryReport;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing of a third tender is in a summary, in whatever form it is written, and nothing from which it can be worked out exactly. */
class SummaryDisclosureTest {

    /** All that stands in the summary of one supplier, in every form. */
    private static String written(AssessmentSummaries summaries, String tender) {
        AssessmentSummary summary = summary(summaries, tender);
        return SummaryReport.text(summary)
                + SummaryReport.markdown(summary)
                + SummariesWriter.writeEach(summaries).get(tender)
                + summary;
    }

    /** By tender, what may stand in its own summary and in nobody else's but that of the most advantageous one's readers. */
    private static final Map<String, List<String>> SECRETS = Map.of(
            "A", List.of("Alder", "illustrative-A", "Office A", "A@suppliers", "A plans", "A visits", "250"),
            "C", List.of("Cedar", "illustrative-C", "Office C", "C@suppliers", "C plans", "C visits", "190"),
            "D", List.of("Damson", "170"),
            "E", List.of("Elm", "illustrative-E", "Office E", "E@suppliers", "E names", "E visits", "200"));

    @ParameterizedTest
    @ValueSource(strings = {"A", "B", "C", "E"})
    void nothingOfAThirdTenderIsInASummary(String reader) {
        String written = written(summaries(FACTS), reader);
        SECRETS.forEach((tender, secrets) -> {
            if (!tender.equals(reader)) {
                assertThat(written).doesNotContain(secrets);
            }
        });
        assertThat(written).contains("Birch Homes Ltd", "B visits twice a day");
    }

    @Test
    void contactDetailsOfTheMostAdvantageousTenderAreItsOwnBusiness() {
        assertThat(written(summaries(FACTS), "A")).doesNotContain("illustrative-B", "Office B", "B@suppliers");
    }

    @Test
    void priceOfAThirdTenderIsNotToldByTheFormula() {
        AssessmentSummary summary = summary(summaries(FACTS), "A");
        SummaryScore own = score(summary.own(), "price");
        // 40 × 200/250, E's 200 being the lowest
        assertThat(own.points()).hasToString("Optional[32]");
        assertThat(own.working()).isEmpty();
        assertThat(own.notes())
                .containsExactly(
                        "The share of the points follows from the published formula, which compares this price with"
                                + " prices of other tenders; those are no part of this summary.");
        assertThat(score(summary.mostAdvantageous().orElseThrow(), "price").working())
                .isEmpty();
    }

    @Test
    void supplierWhosePriceIsTheLowestReadsItsOwnFormula() {
        AssessmentSummary summary = summary(summaries(FACTS), "E");
        assertThat(score(summary.own(), "price").working())
                .map(step -> new Explanation(step).text())
                .hasValueSatisfying(text -> assertThat(text).contains("= 200 / 200 = 1"));
        // although this reader knows the lowest price, the block of the most advantageous tender is that of all the
        // others
        assertThat(score(summary.mostAdvantageous().orElseThrow(), "price").working())
                .isEmpty();
    }

    @Test
    void lowestPriceOfTheMostAdvantageousTenderMayBeRead() {
        Evaluation cheap = Evaluation.under(METHOD)
                .tenders(evaluation(METHOD).tenders().subList(0, 2))
                .tender(
                        "F",
                        supplier("F", "Fig Support Ltd"),
                        t -> t.price("150")
                                .mark("plan", "5")
                                .mark("care", "5")
                                .yes("insured")
                                .reason("plan", "F plans.", "Section 2")
                                .reason("care", "F visits.", "Section 3"));
        AssessmentSummary summary = summary(AssessmentSummaries.of(cheap.assess(), FACTS), "A");
        assertThat(score(summary.own(), "price").working())
                .map(step -> new Explanation(step).text())
                .hasValueSatisfying(text -> assertThat(text)
                        .contains("= 150 / 250 = 0.6")
                        .contains("lowest price of 3 prices compared")
                        .doesNotContain("320"));
    }

    @Test
    void authorityMayDiscloseThePriceThatIsComparedWith() {
        AssessmentSummaries disclosed = summaries(FACTS.disclose("price"));
        assertThat(disclosed.check().warnings()).isEmpty();
        assertThat(score(summary(disclosed, "A").own(), "price").working())
                .map(step -> new Explanation(step).text())
                .hasValueSatisfying(text -> assertThat(text).contains("= 200 / 250 = 0.8"));
        assertThat(written(disclosed, "A")).doesNotContain("Elm", "E names", "190", "170");
    }

    @Test
    void scoreThatGoesOnIsCutBeforeItTellsThePriceToThePenny() {
        // 40 × 200/210 = 38.095238…: four decimals would tell E's price of 200.00 within a penny
        Evaluation going = Evaluation.under(METHOD)
                .tenders(evaluation(METHOD).tenders().subList(1, 2))
                .tenders(evaluation(METHOD).tenders().subList(4, 5))
                .tender(
                        "F",
                        supplier("F", "Fig Support Ltd"),
                        t -> t.price("210")
                                .mark("plan", "4")
                                .mark("care", "4")
                                .yes("insured")
                                .reason("plan", "F plans.", "Section 2")
                                .reason("care", "F visits.", "Section 3"));
        AssessmentSummaries summaries = AssessmentSummaries.of(going.assess(), FACTS);
        AssessmentSummary summary = summary(summaries, "F");
        assertThat(score(summary.own(), "price").points()).hasToString("Optional[38.09…]");
        // 38.0952… + 48 = 86.0952…
        assertThat(summary.own().totals()).extracting(SummaryTotal::figure).hasToString("[86.09…]");
        assertThat(score(summary.own(), "quality").points()).hasToString("Optional[48]");
        assertThat(written(summaries, "F")).doesNotContain("38.0952", "86.0952", "800/21", "20/21");
        assertThat(SummariesWriter.writeEach(summaries).get("F"))
                .containsPattern("\"points\": \"38\\.09\",\\s+\"cut\": true");
    }

    @Test
    void scoreIsToldAsTheMethodRoundsIt() {
        Methodology rounded = Methodology.named("Illustrative")
                .price("price", "Price", "40", PriceRules.lowestOverPrice())
                .mark("plan", "Plan", "60", MarkScales.zeroToFive())
                .rounding(Rounding.halfUp(1).atCriterion())
                .build();
        Evaluation evaluation = Evaluation.under(rounded)
                .tender("A", supplier("A", "Alder Care CIC"), planned("210", "4", "A plans."))
                .tender("B", supplier("B", "Birch Homes Ltd"), planned("215", "5", "B plans."))
                .tender("E", supplier("E", "Elm Nights Ltd"), planned("200", "1", "E plans."));
        AssessmentSummary summary = summary(AssessmentSummaries.of(evaluation.assess(), FACTS), "A");
        // 40 × 200/210 = 38.095…
        assertThat(score(summary.own(), "price").points()).hasToString("Optional[38.1]");
        assertThat(score(summary.own(), "plan").points()).hasToString("Optional[48.0]");
        assertThat(summary.own().totals()).extracting(SummaryTotal::figure).hasToString("[86.1]");
    }

    @Test
    void gateOnPointsThatHangOnOthersIsToldWithoutTheirPrices() {
        Methodology gated = Methodology.named("Illustrative")
                .price("price", "Price", "40", PriceRules.lowestOverPrice(), Options.minimum("90%"))
                .mark("plan", "Plan", "60", MarkScales.zeroToFive())
                .minimum("70%")
                .build();
        Evaluation evaluation = Evaluation.under(gated)
                .tender("A", supplier("A", "Alder Care CIC"), planned("270", "3", "A plans."))
                .tender("B", supplier("B", "Birch Homes Ltd"), planned("215", "5", "B plans."))
                .tender("E", supplier("E", "Elm Nights Ltd"), planned("200", "2", "E plans."));
        AssessmentSummaries summaries = AssessmentSummaries.of(evaluation.assess(), FACTS);
        // 40 × 200/270 = 29.6296… of 36; 29.6296… + 36 = 65.6296… of 70
        assertThat(summary(summaries, "A").reasons())
                .containsExactly(
                        "The tender is disqualified under the assessment methodology (Procurement Act 2023, section 23(3)(a))."
                                + " Price: the points are 29.62… and must be at least 36.",
                        "The tender is disqualified under the assessment methodology (Procurement Act 2023, section 23(3)(a))."
                                + " Overall: the points are 65.62… and must be at least 70.");
        assertThat(written(summaries, "A")).doesNotContain("800/27", "29.629", "1,772/27");
        // its price was assessed before it fell, so it has a score and a total
        assertThat(score(summary(summaries, "A").own(), "price").points()).hasToString("Optional[29.62…]");
        assertThat(summary(summaries, "A").own().totals())
                .extracting(SummaryTotal::figure)
                .hasToString("[65.62…]");
    }

    @Test
    void authorityIsWarnedThatAScoreTellsAboutAPrice() {
        assertThat(texts(summaries(FACTS).check().warnings()))
                .containsExactly(
                        "The points on the criterion price follow by the published formula from prices that a summary"
                                + " does not give. Their score must be told, and a supplier can work back from it about which price its own"
                                + " was compared with; where that must not be, the score must be withheld (Procurement Act 2023, section"
                                + " 94)");
    }

    // ---- what people wrote ------------------------------------------------------------------------------------------

    private static SummaryCheck withFurtherReason(String text) {
        return summaries(FACTS.furtherReason("A", text)).check();
    }

    @Test
    void reasonThatNamesAThirdSupplierIsNotIssued() {
        assertThat(withFurtherReason("Elm Nights Ltd was cheaper.").faults())
                .singleElement()
                .hasToString("""
                        furtherReasons/A: The further reason for the tender A must name no third supplier (Elm Nights Ltd), \
                        because others read it (Procurement Regulations 2024, regulation 31(3))
                          Maybe another tenderer, or its sub-contractor, can be said instead""");
        assertThat(withFurtherReason("Ask illustrative-E, or E@suppliers.example.")
                        .faults())
                .hasSize(2);
        assertThat(withFurtherReason("Damson Nursing Ltd came late.").faults()).hasSize(1);
        assertThat(withFurtherReason("Birch Homes Ltd and Alder Care CIC differ in care.")
                        .faults())
                .isEmpty();
        assertThat(withFurtherReason("The Elm Nights Ltdx trees.").faults()).isEmpty();
    }

    @Test
    void reasonOfTheMostAdvantageousTenderNamesNobodyElse() {
        Evaluation all = evaluation(METHOD);
        Evaluation naming = Evaluation.under(METHOD)
                .tenders(List.of(all.tenders().get(0), all.tenders().get(2)))
                .tender(
                        "B",
                        supplier("B", "Birch Homes Ltd"),
                        t -> t.price("320")
                                .mark("plan", "5")
                                .mark("care", "5")
                                .yes("insured")
                                .reason("plan", "B plans better than Alder Care CIC.", "Section 2")
                                .reason("care", "B visits.", "Annex: letter of Cedar Visits Ltd"));
        assertThat(texts(AssessmentSummaries.of(naming.assess(), FACTS).check().faults()))
                .extracting(text -> text.substring(0, text.indexOf(" must")))
                .containsExactly(
                        "The reason of the tender B on the criterion plan",
                        "The reason of the tender B on the criterion care");
    }

    @Test
    void numberThatIsThePriceOfAThirdTenderIsPointedOut() {
        Evaluation all = evaluation(METHOD)
                .tender(
                        "F",
                        supplier("F", "Fig Support Ltd"),
                        t -> t.price("12500")
                                .mark("plan", "1")
                                .mark("care", "3")
                                .yes("insured")
                                .reason("plan", "F plans.", "Section 2")
                                .reason("care", "F visits.", "Section 3"));
        AssessmentSummaries summaries =
                AssessmentSummaries.of(all.assess(), FACTS.furtherReason("A", "It has no 12,500 hours."));
        assertThat(summaries.check().isComplete()).isTrue();
        assertThat(texts(summaries.check().warnings()))
                .contains(
                        "The further reason for the tender A must not tell the price of a third tender, and holds a number"
                                + " (12,500) that is one (Procurement Regulations 2024, regulation 31(3))");
    }

    @Test
    void nameThatIsAWordIsPointedOutAlone() {
        Evaluation word = evaluation(METHOD)
                .tender(
                        "F",
                        supplier("F", "Section"),
                        t -> t.price("300")
                                .mark("plan", "1")
                                .mark("care", "3")
                                .yes("insured")
                                .reason("plan", "F plans.", "Page 2")
                                .reason("care", "F visits.", "Page 3"));
        SummaryCheck check = AssessmentSummaries.of(word.assess(), FACTS).check();
        assertThat(check.isComplete()).isTrue();
        // each of the four other recipients refers to "Section 2" and "Section 3"
        assertThat(texts(check.warnings()))
                .filteredOn(text -> text.contains("must name no third supplier (Section)"))
                .hasSize(8);
    }

    @Test
    void ownPriceAndThatOfTheMostAdvantageousTenderMayBeSaid() {
        Evaluation dear = evaluation(METHOD)
                .tender(
                        "F",
                        supplier("F", "Fig Support Ltd"),
                        t -> t.price("12500")
                                .mark("plan", "1")
                                .mark("care", "3")
                                .yes("insured")
                                .reason("plan", "F asks 12,500 for it.", "Section 2")
                                .reason("care", "F visits.", "Page 12500"));
        SummaryCheck check = AssessmentSummaries.of(dear.assess(), FACTS).check();
        assertThat(check.isComplete()).isTrue();
        assertThat(texts(check.warnings())).noneMatch(text -> text.contains("12,500") || text.contains("12500"));
    }

    @Test
    void nameInsideTheNameOfTheSupplierItselfIsNoThirdOne() {
        Evaluation longer = evaluation(METHOD)
                .tender(
                        "F",
                        supplier("F", "North Elm Nights Ltd Group"),
                        t -> t.price("300")
                                .mark("plan", "1")
                                .mark("care", "3")
                                .yes("insured")
                                .reason("plan", "North Elm Nights Ltd Group plans.", "Section 2")
                                .reason("care", "F visits.", "Section 3"));
        assertThat(AssessmentSummaries.of(longer.assess(), FACTS).check().faults())
                .isEmpty();
    }
}
