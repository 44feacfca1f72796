package io.github.tenderscore.lot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.model.MethodologyBuilder;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.socialvalue.SocialValueRules;
import org.junit.jupiter.api.Test;

/** Combination tenders and conditional discounts; every expected figure is reckoned by hand. */
class PackagesTest {

    private static LottingBuilder byPrice(String... lots) {
        return Bids.lots(lots).mechanism(LotMechanisms.bestOverallValue("price", true));
    }

    /** Alone A costs 100 + 100 + 100, B 90 + 95 + 100. */
    private static Bids threeLots(Lotting lotting) {
        return Bids.under(lotting)
                .bid("A", "1", "5", "100")
                .bid("A", "2", "5", "100")
                .bid("A", "3", "5", "100")
                .bid("B", "1", "5", "90")
                .bid("B", "2", "5", "95")
                .bid("B", "3", "5", "101");
    }

    @Test
    void aDiscountCountsWhereItsLotsAreAwardedTogether() {
        // alone the least is 90 + 95 + 100 = 285; with a fifth off lots 2 and 3 A costs 160, and 90 + 160 = 250
        LotAwards awards = threeLots(byPrice("1", "2", "3").build())
                .with(e -> e.percentOff("A", "20", "2", "3"))
                .awards();
        assertThat(Bids.said(awards)).isEqualTo("1=B1 2=A2 3=A3");
        Allocation allocation = awards.allocation().orElseThrow();
        assertThat(allocation.total()).contains(Ratio.of(250));
        assertThat(awards.paid(allocation, "1")).contains(Ratio.of(90));
        assertThat(awards.paid(allocation, "2")).contains(Ratio.of(80));
        assertThat(awards.explanation().text())
                .contains("A, 20% off lots 2 and 3 together: 160\n")
                .contains("With single tenders alone: 285\n");
        // a tenth off is not enough: 90 + 180 = 270 is still less than 285, but 4 off lots 2 and 3 together is not: 90
        // + 196 = 286
        assertThat(Bids.said(threeLots(byPrice("1", "2", "3").build())
                        .with(e -> e.amountOff("A", "4", "2", "3"))
                        .awards()))
                .isEqualTo("1=B1 2=B2 3=A3");
    }

    @Test
    void ofSeveralOffersForALotOneCounts() {
        // both of A's offers hold lot 2; 100 + 150 with the first, 100 + 160 with the second, not 150 + 160 - 100
        LotAwards awards = Bids.under(byPrice("1", "2", "3").build())
                .bid("A", "1", "5", "100")
                .bid("A", "2", "5", "100")
                .bid("A", "3", "5", "100")
                .with(e -> e.combination("A", "150", "1", "2").combination("A", "160", "2", "3"))
                .awards();
        assertThat(awards.allocation().orElseThrow().total()).contains(Ratio.of(250));
        assertThat(awards.allocation().orElseThrow().bundles()).hasSize(1);
    }

    @Test
    void anOfferDoesNotLiftALimit() {
        LotAwards awards = threeLots(byPrice("1", "2", "3").mostAwarded(2).build())
                .with(e -> e.combination("A", "3", "1", "2", "3"))
                .awards();
        // A may not be awarded three; of the rest B has 1 and 2 for 185 and A has 3 for 100
        assertThat(Bids.said(awards)).isEqualTo("1=B1 2=B2 3=A3");
        assertThat(awards.allocation().orElseThrow().total()).contains(Ratio.of(285));
    }

    @Test
    void aLimitOfValueCountsWhatIsPaid() {
        Lotting lotting = byPrice("1", "2", "3").mostAwardedValue("160").build();
        // B may have 90 or 95 alone; A's lots 2 and 3 would be 200, and are 160 with the discount
        LotAwards awards =
                threeLots(lotting).with(e -> e.percentOff("A", "20", "2", "3")).awards();
        assertThat(Bids.said(awards)).isEqualTo("1=B1 2=A2 3=A3");
        // at 162 no supplier may have two lots, so one stays without an award: B has lot 1 for 90, and A one of the
        // others for 100
        assertThat(Bids.said(threeLots(lotting)
                        .with(e -> e.percentOff("A", "19", "2", "3"))
                        .awards()))
                .isEqualTo("1=B1 2=A2 | 1=B1 3=A3");
    }

    /** A price that counts: 40 × lowest / price, and 60 for quality out of 100. */
    private static MethodologyBuilder qualityAndPrice(MethodologyBuilder own) {
        return own.prices("GBP", VatBasis.NET)
                .quantity("q", "Quality", "60", SocialValueRules.towardsTarget("60"))
                .price("p", "Price", "40", PriceRules.lowestOverPrice());
    }

    @Test
    void pointsAreThoseThatTheTenderWouldEarnAtThePriceThatIsPaid() {
        Lotting lotting = Lotting.named("Illustrative")
                .lot("1", "One", PackagesTest::qualityAndPrice)
                .lot("2", "Two", PackagesTest::qualityAndPrice)
                .mechanism(LotMechanisms.bestOverallValue("points", true))
                .build();
        LotEvaluation tenders = LotEvaluation.under(lotting)
                .tender("1", "A1", "A", t -> t.quantity("q", "50").price("100"))
                .tender("2", "A2", "A", t -> t.quantity("q", "50").price("300"))
                .tender("1", "B1", "B", t -> t.quantity("q", "55").price("100"))
                .tender("2", "B2", "B", t -> t.quantity("q", "55").price("240"));
        // alone B has 55 + 40 in both lots, A 50 + 40 and 50 + 32
        assertThat(Bids.said(tenders.allocate())).isEqualTo("1=B1 2=B2");
        // at 320 for both, lot 1 is 80 and lot 2 is 240: A is cheapest in lot 1 and as cheap in lot 2, 50 + 40 and 50 +
        // 40; B's points do
        // not change, because it is not awarded A's price: 190 against 180
        LotAwards discounted = tenders.combination("A", "320", "1", "2").allocate();
        assertThat(Bids.said(discounted)).isEqualTo("1=B1 2=B2");
        // where quality is equal the price decides: 55 + 40 twice, against 55 + 40 and 55 + 32 alone; and lot by lot B
        // and A tie
        LotAwards equal = LotEvaluation.under(lotting)
                .tender("1", "A1", "A", t -> t.quantity("q", "55").price("100"))
                .tender("2", "A2", "A", t -> t.quantity("q", "56").price("300"))
                .tender("1", "B1", "B", t -> t.quantity("q", "55").price("100"))
                .tender("2", "B2", "B", t -> t.quantity("q", "55").price("240"))
                .combination("A", "320", "1", "2")
                .allocate();
        assertThat(Bids.said(equal)).isEqualTo("1=A1 2=A2");
        assertThat(equal.allocation().orElseThrow().total()).contains(Ratio.of(55 + 40 + 56 + 40));
    }

    private static Bids many(int lots, String mostValue) {
        String[] ids = new String[lots];
        for (int i = 0; i < lots; i++) {
            ids[i] = Integer.toString(i + 1);
        }
        LottingBuilder builder = byPrice(ids);
        if (!mostValue.isEmpty()) {
            builder.mostAwardedValue(mostValue);
        }
        Bids bids = Bids.under(builder.build());
        for (String id : ids) {
            bids.bid("A", id, "5", "10");
        }
        return bids.with(e -> e.combination("A", "5", "1", "2"));
    }

    @Test
    void beyondItsSizeTheSearchIsRefusedWithTheNumber() {
        assertThat(many(20, "").awards().allocation().orElseThrow().total()).contains(Ratio.of(185));
        assertThatThrownBy(() -> many(21, "").awards())
                .isInstanceOf(FaultException.class)
                .hasMessageContaining(
                        "The number (21) of lots that are offered together with others or beside such must be at most 20,"
                                + " so that every allocation can be compared; no guess is given");
        assertThat(many(12, "1000").awards().allocation().orElseThrow().total()).contains(Ratio.of(105));
        assertThatThrownBy(() -> many(17, "1000").awards())
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("must be at most 16");
        // 3 to the power of 16: sets of lots beside the sets of the others
        assertThatThrownBy(() -> many(16, "1000").awards())
                .isInstanceOf(FaultException.class)
                .hasMessageContaining(
                        "The number (43046721 or more) of cases to decide, for 16 lots and 1 suppliers, must be at most 20000000;"
                                + " no guess is given");
    }
}
