package io.github.tenderscore.monitor.uptake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Options;
import io.github.tenderscore.model.TenderBuilder;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.socialvalue.SocialValueRules;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Price 40 by lowest over own price, quality 40 and social value 20 by quantities of 100; points worked out by hand. */
class EvaluatedLotTest {

    private static final Methodology METHOD = Methodology.named("Illustrative")
            .price("price", "Price", "40", PriceRules.lowestOverPrice())
            .quantity("quality", "Quality", "40", SocialValueRules.towardsTarget("100"))
            .quantity("sv", "Social value", "20", SocialValueRules.towardsTarget("100"), Options.minimum("10"))
            .build();

    private static UnaryOperator<TenderBuilder> tender(String price, String quality, String sv) {
        return tender -> tender.price(price).quantity("quality", quality).quantity("sv", sv);
    }

    private static UptakeLot lot(Evaluation evaluation) {
        return UptakeLot.of("1").evaluated(evaluation, Set.of("sv")).build();
    }

    @Test
    void takesWeightsAndTheNumberOfTenders() {
        UptakeLot lot = lot(Evaluation.under(METHOD)
                .tender("A", "A", tender("100", "50", "50"))
                .tender("B", "B", tender("200", "100", "100"))
                .tender("C", "C", tender("150", "100", "0")));
        assertThat(lot.priceWeight()).contains(Ratio.of(40));
        assertThat(lot.socialValueWeight()).contains(Ratio.of(20));
        // section 50(5): C misses the minimum and is disqualified, but was assessed
        assertThat(lot.assessedTenders()).contains(3);
        // A 40 + 20 + 10 = 70, B 20 + 40 + 20 = 80; without social value A 50 + 25 = 75, B 25 + 50 = 75
        assertThat(lot.lowestPrice()).isEqualTo(LowestPrice.NOT_LOWEST);
        assertThat(lot.decisive()).isEqualTo(Decisive.TIE_CREATED);
    }

    @Test
    void theLowestPriceMayWinAloneOrWithOthers() {
        assertThat(lot(Evaluation.under(METHOD)
                                .tender("A", "A", tender("100", "100", "100"))
                                .tender("B", "B", tender("100.01", "50", "50")))
                        .lowestPrice())
                .isEqualTo(LowestPrice.LOWEST);
        assertThat(lot(Evaluation.under(METHOD)
                                .tender("A", "A", tender("100", "100", "100"))
                                .tender("B", "B", tender("100", "50", "50")))
                        .lowestPrice())
                .isEqualTo(LowestPrice.JOINT_LOWEST);
    }

    @Test
    void oneTenderIsNoCase() {
        UptakeLot lot = lot(Evaluation.under(METHOD).tender("A", "A", tender("100", "100", "100")));
        assertThat(lot.assessedTenders()).contains(1);
        assertThat(lot.lowestPrice()).isEqualTo(LowestPrice.NOT_APPLICABLE);
        assertThat(lot.decisive()).isEqualTo(Decisive.NOT_APPLICABLE);
    }

    @Test
    void aTieForTheFirstPlaceIsNotKnown() {
        UptakeLot lot = lot(Evaluation.under(METHOD)
                .tender("A", "A", tender("100", "100", "100"))
                .tender("B", "B", tender("100", "100", "100")));
        assertThat(lot.lowestPrice()).isEqualTo(LowestPrice.UNKNOWN);
        assertThat(lot.decisive()).isEqualTo(Decisive.UNKNOWN);
    }
}
