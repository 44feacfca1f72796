package io.github.tenderscore;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.json.AssessmentWriter;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.ranking.TieBreak;
import io.github.tenderscore.ranking.TieBreaks;
import io.github.tenderscore.report.AssessmentText;
import org.junit.jupiter.api.Test;

/** What a report says where the award rule gives places that do not follow from the figures alone. */
class RuledPlacesTest {

    private static Assessment assess(String award, TieBreak[] tieBreaks, String[]... tenders) {
        Evaluation evaluation = Evaluation.under(Methodology.named("Illustrative")
                .price("price", "Price")
                .mark("delivery", "Delivery", "60", MarkScales.zeroToTen())
                .mark("staff", "Staff", "40", MarkScales.zeroToTen())
                .award(Rules.standard().awards().parse(award))
                .tieBreak(tieBreaks)
                .build());
        for (String[] tender : tenders) {
            evaluation = evaluation.tender(
                    tender[0],
                    tender[0],
                    t -> t.price(tender[1]).mark("delivery", tender[2]).mark("staff", tender[3]));
        }
        return evaluation.assess();
    }

    private static String[] tender(String... parts) {
        return parts;
    }

    /** By hand: Z is 1 for A and 0.925 for B, which is within 10 per cent of it; of the two B asks less. */
    @Test
    void aShortListIsNotALead() {
        Assessment assessment = assess(
                "CP-UFAB-ZX margin=10; decision=price",
                new TieBreak[0],
                tender("A", "100", "10", "10"),
                tender("B", "80", "7", "8"),
                tender("C", "300", "1", "1"));
        assertThat(assessment.mostAdvantageous().orElseThrow().tender().id()).isEqualTo("B");
        assertThat(assessment.margins().get(0).decided()).isEqualTo(Margin.Decided.RULE);
        assertThat(AssessmentText.of(assessment))
                .contains("B is in front of A by the award rule CP-UFAB-ZX, not by the figure alone.")
                .doesNotContain("by -");
        assertThat(assessment.roundingEffects()).isEmpty();
    }

    /** Tenders of a compromise set share the first place though their figures differ, until a published tie-break parts them. */
    @Test
    void aCompromiseSetIsATieOfTheRule() {
        String[][] tenders = {
            tender("A", "100", "5", "6"),
            tender("B", "99", "6", "5"),
            tender("C", "101", "6", "6"),
            tender("D", "60", "1", "1")
        };
        Assessment tied = assess("AG-VIKOR price=40; v=0.5", new TieBreak[0], tenders);
        assertThat(tied.first()).hasSizeGreaterThan(1);
        assertThat(tied.margins().get(0).decided()).isEqualTo(Margin.Decided.TIED_BY_RULE);
        assertThat(AssessmentText.of(tied))
                .contains("the award rule AG-VIKOR lets them share a place.")
                .doesNotContain("by -");
        Assessment parted = assess("AG-VIKOR price=40; v=0.5", new TieBreak[] {TieBreaks.lowest("price")}, tenders);
        assertThat(parted.margins().get(0).decided()).isEqualTo(Margin.Decided.TIE_BREAK);
        assertThat(AssessmentWriter.write(tied)).contains("\"decided\": \"tied-by-rule\"");
        assertThat(AssessmentWriter.write(parted)).contains("\"decided\": \"tie-break\"");
        assertThat(AssessmentText.of(parted))
                .contains("the same place by the award rule; separated by the published tie-break.");
    }

    /** CP-CY parts equal figures by the points, inside the rule: 0.6 × 100 + 0.4 × 70 is 0.6 × 80 + 0.4 × 100. */
    @Test
    void aTieThatTheRulePartsIsNoTieBreakOfTheMethod() {
        Assessment assessment = assess(
                "CP-CY qualityWeight=60", new TieBreak[0], tender("A", "100", "10", "10"), tender("B", "70", "8", "8"));
        assertThat(assessment.margins().get(0).published().signum()).isZero();
        assertThat(AssessmentText.of(assessment))
                .contains("A is in front of B by the award rule CP-CY, not by the figure alone.");
    }
}
