package io.github.tenderscore.lot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every expected award is reckoned by hand. */
class LotOrderTest {

    private static LotAwards awards(boolean soleTenderFirst, String... order) {
        Lotting lotting = Bids.lots("1", "2", "3")
                .mostAwarded(1)
                .awardOrder(order)
                .mechanism(LotMechanisms.publishedOrder(soleTenderFirst))
                .build();
        return Bids.under(lotting)
                .bid("A", "1", "90")
                .bid("B", "1", "80")
                .bid("A", "2", "90")
                .bid("B", "2", "80")
                .bid("A", "3", "90")
                .awards();
    }

    @Test
    void lotsAreAwardedInThePublishedOrder() {
        assertThat(Bids.said(awards(false, "1", "2", "3"))).isEqualTo("1=A1 2=B2");
        assertThat(Bids.said(awards(false, "2", "1", "3"))).isEqualTo("1=B1 2=A2");
        assertThat(awards(false, "1", "2", "3").outcome("3"))
                .isEqualTo(new LotOutcome.Unawarded(LotOutcome.Reason.LIMITS));
    }

    @Test
    void aSoleTenderGoesFirstWhereThatIsPublished() {
        // lot 3 is A's alone; then lot 1 is B's, and for lot 2 nobody is left
        assertThat(Bids.said(awards(true, "1", "2", "3"))).isEqualTo("1=B1 3=A3");
        assertThat(awards(true, "1", "2", "3").explanation().text()).contains("nobody else may be awarded it");
    }

    @Test
    void whatTheLimitsChangeIsNamedLotByLot() {
        LotAwards awards = awards(false, "1", "2", "3");
        assertThat(awards.effects()).extracting(LotEffect::lot).containsExactly("2", "3");
        assertThat(awards.explanation().text()).contains("""
                  Without the limits
                    Lot 2 would go to A2, A and goes to B2, B
                        worse figure by 10, the same price
                    Lot 3 would go to A3, A and goes to nobody
                """);
    }
}
