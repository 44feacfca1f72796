package io.github.tenderscore;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.MethodologyBuilder;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.ranking.TieBreaks;
import org.junit.jupiter.api.Test;

/** What a method leaves unsaid changes results, so an explanation says it. */
class VisibleDefaultsTest {

    private static String explained(MethodologyBuilder method) {
        return Evaluation.under(method.build())
                .tender("A", "A", t -> t.price("100").mark("quality", "3"))
                .tender("B", "B", t -> t.price("100").mark("quality", "3"))
                .assess()
                .result("A")
                .explanation()
                .text();
    }

    private static MethodologyBuilder method() {
        return Methodology.named("Sparse")
                .price("price", "Price", "40", PriceRules.lowestOverPrice())
                .mark("quality", "Quality", "60", MarkScales.zeroToFive());
    }

    @Test
    void whatIsLeftUnsaidIsSaid() {
        assertThat(explained(method()))
                .contains("place 1, tied with B; the method publishes no tie-break; the method rounds nothing\n")
                .contains("the method does not state the VAT basis\n")
                .contains(
                        "lowest price of 2 prices compared: the tenders that passed every gate which needs no price\n");
    }

    @Test
    void whatIsStatedIsNotCalledUnsaid() {
        String text = explained(method().prices("GBP", VatBasis.NET)
                .rounding(Rounding.halfUp(2).atCriterion())
                .tieBreak(TieBreaks.highest("quality"), TieBreaks.lowest("price")));
        assertThat(text)
                .contains("place 1, tied with B; the published tie-breaks do not separate them\n")
                .contains("GBP net\n")
                .doesNotContain("VAT basis")
                .doesNotContain("rounds nothing");
    }

    @Test
    void aCurrencyAloneDoesNotHideTheVatBasis() {
        assertThat(explained(method().prices("GBP", VatBasis.UNSTATED)))
                .contains("GBP; the method does not state the VAT basis\n");
    }
}
