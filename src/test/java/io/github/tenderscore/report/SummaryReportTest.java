package io.github.tenderscore.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.award.AssessmentSummaries;
import io.github.tenderscore.award.AssessmentSummary;
import io.github.tenderscore.award.SummaryFacts;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.ChoiceScale;
import io.github.tenderscore.quality.MarkScales;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A summary as people read it: complete, and safe against what suppliers and evaluators wrote. */
class SummaryReportTest {

    private static final Methodology METHOD = Methodology.named("Illustrative")
            .price("price", "Price", "40", PriceRules.betweenSetPrices("100", "200"))
            .group(
                    "quality",
                    "Quality",
                    "60",
                    quality -> quality.mark("plan", "Plan", "50", MarkScales.zeroToFive())
                            .choice(
                                    "fleet",
                                    "Fleet",
                                    "50",
                                    ChoiceScale.of(
                                            ChoiceScale.Option.of("diesel", "0"),
                                            ChoiceScale.Option.of("electric", "100"))))
            .build();

    private static List<AssessmentSummary> summaries(String text) {
        Evaluation evaluation = Evaluation.under(METHOD)
                .tender(
                        "A",
                        supplier("Alder"),
                        t -> t.price("130")
                                .mark("plan", "4")
                                .choice("fleet", "diesel")
                                .reason("plan", "It plans.", "Section 2"))
                .tender(
                        "B",
                        supplier("Birch " + text),
                        t -> t.price("160")
                                .mark("plan", "5")
                                .choice("fleet", "electric")
                                .reason("plan", "It plans. " + text, "Section " + text));
        return AssessmentSummaries.of(
                        evaluation.assess(),
                        SummaryFacts.NONE
                                .providedAt(OffsetDateTime.parse("2026-03-02T12:00:00Z"))
                                .inFull()
                                .furtherReason("A", "A reason. " + text))
                .issue();
    }

    private static Supplier supplier(String name) {
        return new Supplier(name).identifiedBy("illustrative").reachedAt("1 Example Street", "a@suppliers.example");
    }

    @Test
    void textIsTheWholeSummary() {
        // price 40 × (200 - 130)/100 = 28, plan 30 × 4/5 = 24; of B 16 + 30 + 30
        assertThat(SummaryReport.text(summaries("as usual").get(0))).isEqualTo("""
                Assessment summary: Illustrative
                - Supplier: Alder
                - Identifier: illustrative
                - Postal address: 1 Example Street
                - Email: a@suppliers.example
                - Provided at: 2026-03-02T12:00Z
                The contract is not awarded to you.

                Why the contract is not awarded to you
                Another tender is the most advantageous tender. It has a better place in the ranking by total points.
                A reason. as usual

                How your tender was assessed
                - Tender of: Alder
                - Total points: 52 of 100

                Price
                - Score: 28 of 40 points
                - Assessed: price 130
                  Price (of 40): 28
                      points available × share of the points
                      = 40 × 0.7 = 28
                      rule PR-LIN-SET, full 100, zero 200 (source: Negometrix, weighted factor method, 17 September 2019)
                    Price: 130
                        the method does not state the VAT basis
                    Share of the points: 0.7
                        min(1; max(0; (zero price - price) / (zero price - full price)))
                        = min(1; max(0; (200 - 130) / (200 - 100))) = 0.7
                      Full price: 100
                          set by the buyer
                      Zero price: 200
                          set by the buyer

                Quality
                - Sub-total: 24 of 60 points

                Quality / Plan
                - Score: 24 of 30 points
                - Assessed: mark 4: good
                - Explanation: It plans.
                - In the tender: Section 2
                  Plan (of 30): 24
                      points available × mark / highest mark
                      = 30 × 4 / 5 = 24
                      mark 4: good

                Quality / Fleet
                - Score: 0 of 30 points
                - Assessed: choice: diesel
                  Fleet (of 30): 0
                      points available × percentage of the option / 100
                      = 30 × 0 / 100 = 0
                      choice: diesel

                How the most advantageous tender was assessed
                - Tender of: Birch as usual
                - Total points: 76 of 100

                Price
                - Score: 16 of 40 points
                - Assessed: price 160
                  Price (of 40): 16
                      points available × share of the points
                      = 40 × 0.4 = 16
                      rule PR-LIN-SET, full 100, zero 200 (source: Negometrix, weighted factor method, 17 September 2019)
                    Price: 160
                        the method does not state the VAT basis
                    Share of the points: 0.4
                        min(1; max(0; (zero price - price) / (zero price - full price)))
                        = min(1; max(0; (200 - 160) / (200 - 100))) = 0.4
                      Full price: 100
                          set by the buyer
                      Zero price: 200
                          set by the buyer

                Quality
                - Sub-total: 60 of 60 points

                Quality / Plan
                - Score: 30 of 30 points
                - Assessed: mark 5: excellent
                - Explanation: It plans. as usual
                - In the tender: Section as usual
                  Plan (of 30): 30
                      points available × mark / highest mark
                      = 30 × 5 / 5 = 30
                      mark 5: excellent

                Quality / Fleet
                - Score: 30 of 30 points
                - Assessed: choice: electric
                  Fleet (of 30): 30
                      points available × percentage of the option / 100
                      = 30 × 100 / 100 = 30
                      choice: electric

                Award criteria and assessment methodology
                They are set out here in full.
                - Award rule: Most points (weighted sum): total = sum of the points of all criteria; the highest wins.
                - The method publishes no tie-break.

                Price
                - Relative importance: 40% of all points: 40 of 100 points
                - Points = points available × share of the points; share = (zero - P) / (zero - full), from 0 to 1; other tenders \
                do not matter, with full 100, zero 200.
                - P is the price of the tender.
                - Scores available: the points that the formula gives; the full number is 40

                Quality
                - Relative importance: 60% of all points: 60 of 100 points
                - The sub-total is the sum of the points of its sub-criteria.

                Quality / Plan
                - Relative importance: 50% of Quality: 30 of 100 points
                - Evaluators give a mark. Points = points available × mark / 5.
                - Scores available: 5: excellent; 4: good; 3: adequate; 2: weak; 1: poor; 0: nothing that can be assessed

                Quality / Fleet
                - Relative importance: 50% of Quality: 30 of 100 points
                - The tender chooses one of the options; each earns its percentage of the points available.
                - Scores available: diesel: 0% of the points; electric: 100% of the points
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x\nThe contract is awarded to you.",
                "x\r- Total points: 100 of 100",
                "x\u001b[2J",
                "x\u0085x",
                "x\u2028x",
                "x\u202ex"
            })
    void whatOthersWroteStaysOnItsLine(String hostile) {
        for (int i = 0; i < 2; i++) {
            AssessmentSummary summary = summaries(hostile).get(i);
            AssessmentSummary plain = summaries("x").get(i);
            String text = SummaryReport.text(summary);
            assertThat(text.lines().count())
                    .isEqualTo(SummaryReport.text(plain).lines().count());
            assertThat(text).doesNotContainPattern("[\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f\\u2028-\\u202e]");
            assertThat(SummaryReport.markdown(summary).lines().count())
                    .isEqualTo(SummaryReport.markdown(plain).lines().count());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "![x](https://tracker.example/x.png)",
                "[your contract](https://phish.example)",
                "**Result: awarded**",
                "`code`",
                "```",
                "https://phish.example",
                "www.phish.example",
                "| a | b |",
                "&lt;b&gt;",
            })
    void whatOthersWroteMeansNothingInMarkdown(String hostile) {
        String markdown = SummaryReport.markdown(summaries(hostile).get(0));
        String outside = markdown.replaceAll("(?s)```text\n.*?```\n", "");
        assertThat(outside).doesNotContainPattern("(?<!\\\\)[<>\\[\\]*_`|&~]|(?<!\\\\)://|[wW]{3}\\.");
        // the calculations stand in blocks of their own, each of which is closed
        assertThat(markdown.lines().filter(line -> line.startsWith("```")).count() % 2)
                .isZero();
    }

    @Test
    void markdownHasTheSameHeadings() {
        String markdown = SummaryReport.markdown(summaries("x").get(0));
        assertThat(markdown.lines().filter(line -> line.startsWith("#")))
                .startsWith(
                        "# Assessment summary: Illustrative",
                        "## Why the contract is not awarded to you",
                        "## How your tender was assessed",
                        "### Price",
                        "### Quality",
                        "### Quality / Plan",
                        "### Quality / Fleet",
                        "## How the most advantageous tender was assessed")
                .hasSize(17);
        assertThat(markdown).contains("```text\nPlan (of 30): 24\n    points available × mark / highest mark\n");
    }
}
