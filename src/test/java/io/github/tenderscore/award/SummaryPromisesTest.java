package io.github.tenderscore.award;

import static io.github.tenderscore.award.SummaryAwards.FACTS;
import static io.github.tenderscore.award.SummaryAwards.commercial;
import static io.github.tenderscore.award.SummaryAwards.score;
import static io.github.tenderscore.award.SummaryAwards.summary;
import static io.github.tenderscore.award.SummaryAwards.supplier;
import static io.github.tenderscore.award.SummaryAwards.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.award.WithheldItem.Audience;
import io.github.tenderscore.award.WithheldItem.Part;
import io.github.tenderscore.explain.Explanation;
import io.github.tenderscore.json.SummariesWriter;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.TenderBuilder;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.report.SummaryReport;
import io.github.tenderscore.socialvalue.SocialValueRule;
import io.github.tenderscore.socialvalue.SocialValueRules;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What summaries tell of promises that are compared with those of others, or scored beside the price. */
class SummaryPromisesTest {

    /**
     * Worked out by hand for SV-BEST, E's 777 being the highest promise: A 20 × 500/777 = 12.87…, B 20 × 300/777 = 7.72…, E 20. With
     * price and plan: A 30 × 200/210 + 50 × 4/5 + 12.87… = 81.44…; B 30 × 200/230 + 50 + 7.72… = 83.80…; E 30 + 10 + 20 = 60.
     */
    private static Assessment assessed(SocialValueRule rule) {
        Methodology method = Methodology.named("Illustrative: promises")
                .price("price", "Price", "30", PriceRules.lowestOverPrice())
                .mark("plan", "Plan", "50", MarkScales.zeroToFive())
                .quantity("weeks", "Weeks", "20", rule)
                .build();
        return Evaluation.under(method)
                .tender("A", supplier("A", "Alder Care CIC"), promised("210", "4", "500"))
                .tender("B", supplier("B", "Birch Homes Ltd"), promised("230", "5", "300"))
                .tender("E", supplier("E", "Elm Nights Ltd"), promised("200", "1", "777"))
                .assess();
    }

    private static UnaryOperator<TenderBuilder> promised(String price, String mark, String weeks) {
        return t -> t.price(price).mark("plan", mark).quantity("weeks", weeks).reason("plan", "It plans.", "Section 2");
    }

    private static AssessmentSummaries best(SummaryFacts facts) {
        return AssessmentSummaries.of(assessed(SocialValueRules.relativeToBest()), facts);
    }

    private static AssessmentSummaries share(SummaryFacts facts) {
        return AssessmentSummaries.of(assessed(SocialValueRules.shareOfPrice("300")), facts);
    }

    private static String written(AssessmentSummaries summaries, String tender) {
        return SummaryReport.text(summary(summaries, tender))
                + SummariesWriter.writeEach(summaries).get(tender);
    }

    @Test
    void thePromiseOfAThirdTenderIsNotTold() {
        AssessmentSummaries summaries = best(FACTS);
        SummaryScore own = score(summary(summaries, "A").own(), "weeks");
        assertThat(own.points()).hasToString("Optional[12.87…]");
        assertThat(own.given()).contains("quantity 500");
        assertThat(own.working()).isEmpty();
        assertThat(own.notes())
                .containsExactly(
                        "The share of the points follows from the published formula, which compares this promise with those"
                                + " of other tenders; those are no part of this summary.");
        assertThat(written(summaries, "A")).doesNotContain("777", "Elm", "500/777", "12.870");
    }

    @Test
    void itsOwnPromiseIsToldToTheSupplierThatMadeTheHighest() {
        SummaryScore own = score(summary(best(FACTS), "E").own(), "weeks");
        assertThat(own.working())
                .map(step -> new Explanation(step).text())
                .hasValueSatisfying(
                        text -> assertThat(text).contains("= 777 / 777 = 1").doesNotContain("500"));
    }

    @Test
    void theAuthorityMayDiscloseThePromiseThatIsComparedWith() {
        AssessmentSummaries disclosed = best(FACTS.disclose("weeks").disclose("price"));
        assertThat(disclosed.check().warnings()).isEmpty();
        assertThat(score(summary(disclosed, "A").own(), "weeks").working())
                .map(step -> new Explanation(step).text())
                .hasValueSatisfying(text -> assertThat(text).contains("= 500 / 777 = 500/777"));
        assertThatThrownBy(() -> share(FACTS.disclose("weeks")))
                .hasMessageContaining(
                        "The criterion (weeks) whose compared price or promise is disclosed must be one of the method"
                                + " that earns points and is a price, or a promise that is compared");
    }

    @Test
    void theAuthorityIsWarnedThatAScoreTellsAboutAPromise() {
        assertThat(texts(best(FACTS.disclose("price")).check().warnings()))
                .containsExactly(
                        "The points on the criterion weeks follow by the published formula from promises that a summary"
                                + " does not give. Their score must be told, and a supplier can work back from it about which promise its own"
                                + " was compared with; where that must not be, the score must be withheld (Procurement Act 2023, section"
                                + " 94)");
    }

    @Test
    void theMethodSaysWithWhatItCompares() {
        assertThat(SummaryReport.text(summary(best(FACTS), "A")))
                .contains("share = quantity / highest quantity; zero for all where the highest is zero.")
                .contains(
                        "it is compared with those of the tenders that passed every gate which needs neither a price nor a"
                                + " comparison");
        assertThat(SummaryReport.text(summary(share(FACTS), "A")))
                .contains("P is the price of the tender, and a lower price changes the points of the same promise");
    }

    /** 300 per cent of 230 are 690, of which 300 are 10/23; the price is B's own, so everybody may read how it is scored. */
    @Test
    void theTendersOwnPriceIsToldBesideItsPromise() {
        assertThat(score(summary(share(FACTS), "A").mostAdvantageous().orElseThrow(), "weeks")
                        .working())
                .map(step -> new Explanation(step).text())
                .hasValueSatisfying(text -> assertThat(text)
                        .contains("min(1; (300 / 230) / (300 / 100)) = 10/23")
                        .contains("a lower price raises this share"));
    }

    @Test
    void aPriceThatIsWithheldIsNotToldBesideAPromise() {
        AssessmentSummaries summaries = share(FACTS.withhold(commercial("B", "price", Part.OFFER, Audience.OTHERS)));
        SummaryScore others = score(summary(summaries, "A").mostAdvantageous().orElseThrow(), "weeks");
        assertThat(others.working()).isEmpty();
        assertThat(others.notes())
                .containsExactly(
                        "The share of the points follows from the published formula, which reads the price of the tender;"
                                + " that is no part of this summary.");
        assertThat(written(summaries, "A")).doesNotContain("230", "10/23");
        assertThat(texts(summaries.check().warnings()))
                .contains(
                        "What the tender B offers on the criterion price is withheld and the score on the criterion weeks, whose"
                                + " rule reads the price, is told, so it can be worked out by the published formula as closely as the score"
                                + " is rounded (Procurement Act 2023, section 94)");
        // the supplier itself reads it
        assertThat(score(summary(summaries, "B").own(), "weeks").working()).isPresent();
    }
}
