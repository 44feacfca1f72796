package io.github.tenderscore.stress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.comparison.Alternative;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.ranking.AwardRules;
import io.github.tenderscore.ranking.Normaliser;
import io.github.tenderscore.stress.AnswerModel.Shape;
import org.junit.jupiter.api.Test;

/**
 * Reproduces N5 of scoring-rules.md, section 14: in 4,000 random fields of five bids with a price of 40 per cent the winner changes when one
 * losing bid withdraws in 20.4 per cent by min-max sums, in 0.6 per cent by lowest price / price with absolute marks, and in none by an
 * absolute price range with absolute marks.
 *
 * <p>The source states the fields, the bids and the price weight and no more; here three criteria of 20 per cent have even marks from 0 to 10
 * and prices lie evenly within 20 per cent of the expected one.
 */
class PublishedReversalTest {

    private static final int FIELDS = 4_000;

    private static StressReport report() {
        Methodology method = Methodology.named("Illustrative")
                .price("price", "Price", "40", PriceRules.lowestOverPrice())
                .mark("q1", "Question 1", "20", MarkScales.zeroToTen())
                .mark("q2", "Question 2", "20", MarkScales.zeroToTen())
                .mark("q3", "Question 3", "20", MarkScales.zeroToTen())
                .build();
        BidModel model = BidModel.named("Illustrative: five bids at random")
                .bidders(5, 5)
                .following("0", "0")
                .price("price", "100000", "20", Shape.UNIFORM, "0.01")
                .marks(MarkWeights.even())
                .noOutliers()
                .noStrategies()
                .build();
        return StressTest.of(
                        method,
                        model,
                        FIELDS,
                        20_261_128,
                        new Alternative.Award(AwardRules.normalisedSum("40", Normaliser.MIN_MAX)),
                        new Alternative.Price("price", PriceRules.betweenSetPrices("80000", "120000")))
                .run();
    }

    /** Both shares are of 4,000 random fields, so that their difference has a variance of 2 × p(1 - p)/4,000; four standard errors of it. */
    private static void assertPublished(MethodFigures figures, double published) {
        Share share = figures.reversals().fields();
        double error = Math.sqrt(2 * published * (1 - published) / FIELDS);
        assertThat((double) share.count() / share.of()).isBetween(published - 4 * error, published + 4 * error);
    }

    @Test
    void theWinnerChangesAsOftenAsPublished() {
        StressReport report = report();
        assertPublished(report.draft(), 0.006);
        assertPublished(report.alternatives().get(0).figures(), 0.204);
        Reversals absolute = report.alternatives().get(1).figures().reversals();
        assertThat(absolute.fields()).isEqualTo(new Share(0, FIELDS));
    }
}
