package io.github.tenderscore;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScale;
import org.junit.jupiter.api.Test;

/**
 * One misjudged question changes who is awarded the contract, as in Braceurself v NHS England [2022] EWHC 1532 (TCC), where a question
 * worth about 2.5 per cent did. The tenders here are illustrative; the figures can be worked out by hand.
 */
class SingleMarkTest {

    private static final MarkScale SCALE = MarkScale.of(
            MarkScale.Grade.of("0", "not acceptable"),
            MarkScale.Grade.of("2", "partly acceptable"),
            MarkScale.Grade.of("4", "acceptable"));

    private static final Methodology METHOD = Methodology.named("Orthodontic services, illustrative")
            .price("price", "Price", "20", PriceRules.lowestOverPrice())
            .mark("premises", "Premises and access", "5", SCALE)
            .mark("care", "Quality of care", "75", SCALE)
            .build();

    /** A: 20 + 75 and the premises; B: 16 + 5 + 75 = 96. */
    private static Assessment withPremisesMark(String mark) {
        return Evaluation.under(METHOD)
                .tender(
                        "A",
                        "Illustrative supplier A",
                        t -> t.price("400000").mark("premises", mark).mark("care", "4"))
                .tender(
                        "B",
                        "Illustrative supplier B",
                        t -> t.price("500000").mark("premises", "4").mark("care", "4"))
                .assess();
    }

    @Test
    void theMarkAsGivenAndAsItShouldHaveBeenAwardToDifferentSuppliers() {
        Assessment given = withPremisesMark("0");
        Assessment corrected = withPremisesMark("2");
        assertThat(given.mostAdvantageous().orElseThrow().tender().id()).isEqualTo("B");
        assertThat(given.margins().get(0).exact()).isEqualTo(Ratio.of(1));
        assertThat(corrected.mostAdvantageous().orElseThrow().tender().id()).isEqualTo("A");
        assertThat(corrected.margins().get(0).exact()).isEqualTo(Ratio.parse("1.5"));
    }

    @Test
    void theDifferenceOfTheExplanationsNamesThatMarkAlone() {
        assertThat(withPremisesMark("2")
                        .result("A")
                        .explanation()
                        .diff(withPremisesMark("0").result("A").explanation()))
                .extracting(Object::toString)
                .anySatisfy(line ->
                        assertThat(line).endsWith("Total points > Premises and access (of 5): 2.5 here, 0 there"))
                .noneSatisfy(line -> assertThat(line).contains("Quality of care"));
    }
}
