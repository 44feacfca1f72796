package io.github.tenderscore.lot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Every expected award is reckoned by hand from the definition of the mechanism. */
class HighestMarginTest {

    private static LottingBuilder threeLots() {
        return Bids.lots("1", "2", "3");
    }

    /** A is first in all three lots, by 5, 20 and 10 points. */
    private static Bids firstInAll(Lotting lotting) {
        return Bids.under(lotting)
                .bid("A", "1", "90")
                .bid("B", "1", "85")
                .bid("A", "2", "90")
                .bid("B", "2", "70")
                .bid("A", "3", "90")
                .bid("C", "3", "80")
                .bid("B", "3", "60");
    }

    @Test
    void aCappedSupplierKeepsTheLotsInWhichItLeadsByMost() {
        Lotting two = threeLots()
                .mostAwarded(2)
                .mechanism(LotMechanisms.highestMargin("difference"))
                .build();
        // leads: lot 2 by 20, lot 3 by 10; then A has two, and lot 1 goes to B
        assertThat(Bids.said(firstInAll(two).awards())).isEqualTo("1=B1 2=A2 3=A3");
        Lotting one = threeLots()
                .mostAwarded(1)
                .mechanism(LotMechanisms.highestMargin("difference"))
                .build();
        // A has lot 2; then lot 3 is C's by 20 before B, and lot 1 is B's
        assertThat(Bids.said(firstInAll(one).awards())).isEqualTo("1=B1 2=A2 3=C3");
    }

    @Test
    void everyStepIsWrittenWithItsFigures() {
        Lotting lotting = threeLots()
                .mostAwarded(2)
                .mechanism(LotMechanisms.highestMargin("difference"))
                .build();
        assertThat(firstInAll(lotting).awards().explanation().text()).isEqualTo("""
                        Illustrative
                            A supplier may tender for any number of lots. A supplier may be awarded at most 2 lots. Lots are awarded in the order of the lead of the best tender over the next best one whose supplier may still be awarded the lot, the largest lead first, and each to that best tender; a lot that only one supplier may still be awarded comes before all others.
                          Lot 1, Area 1: B1, B: 85
                              first by itself: A1, A; awarded to place 2
                          Lot 2, Area 2: A2, A: 90
                              in the first place
                          Lot 3, Area 3: A3, A: 90
                              in the first place
                          Mechanism LOT-MARGIN (measure difference, ties none)
                            Lot 2 to A2, A: 20
                                its figure - the next best figure
                                = 90 - 70 = 20
                                next best: B2
                            Lot 3 to A3, A: 10
                                its figure - the next best figure
                                = 90 - 80 = 10
                                next best: C3
                            Lot 1 to B1, B
                                nobody else may be awarded it; passed over, because the supplier may not be awarded more: A1 (A)
                          Without the limits
                            Lot 1 would go to A1, A and goes to B1, B
                                worse figure by 5, the same price
                        """);
    }

    @Test
    void theLeadIsWorkedOutAnewWithoutThoseThatMayNotBeAwardedMore() {
        Lotting lotting = Bids.lots("1", "2", "3")
                .mostAwarded(1)
                .mechanism(LotMechanisms.highestMargin("difference"))
                .build();
        // lot 1 is A's by 30. Before that B leads lot 2 over A by 1 only; after it, over C by 40, so lot 2 goes before
        // lot 3, which B
        // leads by 20 and now loses to C
        Bids bids = Bids.under(lotting)
                .bid("A", "1", "90")
                .bid("B", "1", "60")
                .bid("B", "2", "80")
                .bid("A", "2", "79")
                .bid("C", "2", "40")
                .bid("B", "3", "70")
                .bid("C", "3", "50");
        assertThat(Bids.said(bids.awards())).isEqualTo("1=A1 2=B2 3=C3");
    }

    @Test
    void aLotThatNobodyElseMayBeAwardedGoesBeforeAllOthers() {
        Lotting lotting = Bids.lots("1", "2")
                .mostAwarded(1)
                .mechanism(LotMechanisms.highestMargin("difference"))
                .build();
        Bids bids = Bids.under(lotting).bid("A", "1", "90").bid("B", "1", "10").bid("A", "2", "5");
        assertThat(Bids.said(bids.awards())).isEqualTo("1=B1 2=A2");
    }

    @Test
    void equalLeadsAreATieUnlessARuleIsPublished() {
        LotAwards undeclared = equalLeads(Bids.lots("1", "2")
                .mostAwarded(1)
                .mechanism(LotMechanisms.highestMargin("difference"))
                .build());
        assertThat(Bids.said(undeclared)).isEqualTo("1=A1 2=B2 | 1=B1 2=A2");
        assertThat(undeclared.decision().isClear()).isFalse();
        assertThat(undeclared.allocation()).isEmpty();
        assertThat(undeclared.outcome("1"))
                .isEqualTo(new LotOutcome.Tied(undeclared.competition().tenders("1"), false));

        assertThat(Bids.said(equalLeads(Bids.lots("1", "2")
                        .mostAwarded(1)
                        .mechanism(LotMechanisms.highestMargin("difference", "better-figure"))
                        .build())))
                .isEqualTo("1=B1 2=A2");
        assertThat(Bids.said(equalLeads(Bids.lots("1", "2")
                        .mostAwarded(1)
                        .value("1", "200")
                        .value("2", "100")
                        .mechanism(LotMechanisms.highestMargin("difference", "larger-value"))
                        .build())))
                .isEqualTo("1=A1 2=B2");
        assertThat(Bids.said(equalLeads(Bids.lots("1", "2")
                        .mostAwarded(1)
                        .awardOrder("2", "1")
                        .mechanism(LotMechanisms.highestMargin("difference", "award-order"))
                        .build())))
                .isEqualTo("1=B1 2=A2");
    }

    /** A leads both lots by 10, with 80 in lot 1 and 90 in lot 2. */
    private static LotAwards equalLeads(Lotting lotting) {
        return Bids.under(lotting)
                .bid("A", "1", "80")
                .bid("B", "1", "70")
                .bid("A", "2", "90")
                .bid("B", "2", "80")
                .awards();
    }

    @Test
    void equalLeadsThatNoLimitStandsAgainstAreNoTie() {
        Lotting lotting = Bids.lots("1", "2")
                .mostAwarded(1)
                .mechanism(LotMechanisms.highestMargin("difference"))
                .build();
        Bids bids = Bids.under(lotting)
                .bid("A", "1", "80")
                .bid("B", "1", "70")
                .bid("B", "2", "80")
                .bid("A", "2", "70");
        assertThat(Bids.said(bids.awards())).isEqualTo("1=A1 2=B2");
        assertThat(bids.awards().decision().isClear()).isTrue();
    }

    @Test
    void aPercentageMeasuresTheLeadAgainstTheLargerFigure() {
        // lot 1: 90 - 80 = 10, 11.1 %; lot 2: 45 - 36 = 9, 20 %
        LottingBuilder lots = Bids.lots("1", "2").mostAwarded(1);
        Bids difference = Bids.under(
                lots.mechanism(LotMechanisms.highestMargin("difference")).build());
        Bids percentage = Bids.under(Bids.lots("1", "2")
                .mostAwarded(1)
                .mechanism(LotMechanisms.highestMargin("percentage"))
                .build());
        assertThat(Bids.said(smallAndLarge(difference))).isEqualTo("1=A1 2=B2");
        assertThat(Bids.said(smallAndLarge(percentage))).isEqualTo("1=B1 2=A2");
    }

    private static LotAwards smallAndLarge(Bids bids) {
        return bids.bid("A", "1", "90")
                .bid("B", "1", "80")
                .bid("A", "2", "45")
                .bid("B", "2", "36")
                .awards();
    }

    @Test
    void aLimitOfValueCountsThePricesOfWhatIsAwarded() {
        Lotting lotting = Bids.lots("1", "2", "3")
                .mostAwardedValue("100")
                .mechanism(LotMechanisms.highestMargin("difference"))
                .build();
        // A leads by 30, 20 and 10; lots 1 and 2 at 60 each would be 120, so lot 2 is B's; lot 3 at 40 makes 100
        Bids bids = Bids.under(lotting)
                .bid("A", "1", "90", "60")
                .bid("B", "1", "60", "60")
                .bid("A", "2", "90", "60")
                .bid("B", "2", "70", "60")
                .bid("A", "3", "90", "40")
                .bid("B", "3", "80", "40");
        assertThat(Bids.said(bids.awards())).isEqualTo("1=A1 2=B2 3=A3");
    }

    @Test
    void equalScoresEverywhereAreNamedAsATie() {
        LottingBuilder builder = Bids.lots("1", "2", "3", "4", "5", "6").mostAwarded(2);
        Bids bids = Bids.under(
                builder.mechanism(LotMechanisms.highestMargin("difference")).build());
        for (String lot : List.of("1", "2", "3", "4", "5", "6")) {
            for (String supplier : List.of("A", "B", "C", "D")) {
                bids.bid(supplier, lot, "50");
            }
        }
        LotAwards awards = bids.awards();
        assertThat(awards.decision().allocations()).hasSize(LotDecision.MOST_LISTED);
        assertThat(awards.decision().isComplete()).isFalse();
        assertThat(awards.outcome("1")).isInstanceOf(LotOutcome.Tied.class);
    }
}
