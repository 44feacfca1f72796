package io.github.tenderscore.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.TenderResult.Points;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Option;
import io.github.tenderscore.model.Options;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.quality.QualityTransforms;
import io.github.tenderscore.ranking.AwardRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Illustrative figures; points and spreads are worked out by hand. */
class EffectiveWeightsTest {

    private static Assessment assessed(Methodology method) {
        return Evaluation.under(method)
                .tender(
                        "A",
                        "Illustrative A",
                        t -> t.price("100").mark("plan", "4").mark("staff", "5"))
                .tender(
                        "B",
                        "Illustrative B",
                        t -> t.price("150").mark("plan", "5").mark("staff", "5"))
                .assess();
    }

    private static Methodology sum(Option... options) {
        return Methodology.named("Illustrative")
                .price("price", "Price", "40", PriceRules.lowestOverPrice())
                .group(
                        "quality",
                        "Quality",
                        "60",
                        quality -> quality.mark("plan", "Plan", "50", MarkScales.zeroToFive())
                                .mark("staff", "Staff", "50", MarkScales.zeroToFive()),
                        options)
                .rounding(Rounding.halfUp(0).atCriterion())
                .build();
    }

    private static List<String> text(EffectiveWeights weights) {
        return weights.criteria().stream()
                .map(one -> one.criterion() + " " + one.stated() + " "
                        + one.effective().map(Ratio::toString).orElse("-"))
                .toList();
    }

    /** Price earns 40 and 80/3, as published 27; the plan 24 and 30; both have 30 for staff. 100 × (40/3) / (40/3 + 6) and 100 × 13 / 19. */
    @Test
    void theKindOfPointsIsTheArgument() {
        assertThat(text(EffectiveWeights.of(assessed(sum()), Points::exact)))
                .containsExactly("price 40 2000/29", "plan 30 900/29", "staff 30 0");
        assertThat(text(EffectiveWeights.of(assessed(sum()), Points::published)))
                .containsExactly("price 40 1300/19", "plan 30 600/19", "staff 30 0");
    }

    /** Quality earns 54 and 60, of which the best has 60: 54/60 × 60 = 54. 100 × (40/3) / (40/3 + 6). */
    @Test
    void aTransformedGroupWeighsAsOne() {
        EffectiveWeights weights =
                EffectiveWeights.of(assessed(sum(Options.transform(QualityTransforms.scaledToBest()))), Points::exact);
        assertThat(text(weights)).containsExactly("price 40 2000/29", "quality 60 900/29");
        assertThat(weights.find("plan")).isEmpty();
        assertThat(weights.find("quality").map(EffectiveWeights.Weight::stated)).contains(Ratio.of(60));
    }

    @Test
    void aPriceWhoseAmountIsComparedEarnsNoPoints() {
        Methodology method = Methodology.named("Illustrative")
                .price("price", "Price")
                .mark("plan", "Plan", "50", MarkScales.zeroToFive())
                .mark("staff", "Staff", "50", MarkScales.zeroToFive())
                .award(AwardRules.pricePerQualityPoint())
                .build();
        assertThat(text(EffectiveWeights.of(assessed(method), Points::exact)))
                .containsExactly("plan 50 100", "staff 50 0");
    }

    @Test
    void whatDoesNotDifferHasNoWeightInEffect() {
        Evaluation alone = Evaluation.under(sum())
                .tender(
                        "A",
                        "Illustrative A",
                        t -> t.price("100").mark("plan", "4").mark("staff", "5"));
        EffectiveWeights none = EffectiveWeights.of(alone.assess(), Points::exact);
        assertThat(none.areDefined()).isFalse();
        assertThat(text(none)).containsExactly("price 40 -", "plan 30 -", "staff 30 -");
        List<Ratio> same = Stream.of("1", "2").map(Ratio::parse).toList();
        assertThat(EffectiveWeights.among(List.of(same, same))).isEmpty();
        assertThat(EffectiveWeights.among(List.of())).isEqualTo(Optional.empty());
    }
}
