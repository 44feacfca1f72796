package io.github.tenderscore.lot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.ranking.AwardRules;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LottingTest {

    private static List<String> faults(LottingBuilder builder) {
        try {
            builder.build();
            return List.of();
        } catch (FaultException e) {
            return e.faults().stream().map(Fault::toString).toList();
        }
    }

    @Test
    void theCommonPartIsInTheMethodOfEveryLot() {
        Lotting lotting = Lotting.named("Home support")
                .common(c -> c.prices("GBP", VatBasis.NET)
                        .rounding(Rounding.halfUp(2).atCriterion())
                        .mark("safeguarding", "Safeguarding", "60", MarkScales.zeroToFive()))
                .lot("1", "North", own -> own.price("price", "Price", "40", PriceRules.lowestOverPrice()))
                .lot("2", "South", own -> own.mark("local", "Local", "40", MarkScales.zeroToFive()))
                .build();
        assertThat(lotting.common()).containsExactly("safeguarding");
        assertThat(lotting.lots().get(0).methodology().title()).isEqualTo("Home support: North");
        assertThat(lotting.lots()).allSatisfy(lot -> {
            assertThat(lot.methodology().criteria().get(0).id()).isEqualTo("safeguarding");
            assertThat(lot.methodology().currency()).isEqualTo("GBP");
        });
        assertThat(lotting.find("2").orElseThrow().methodology().leaves()).hasSize(2);
    }

    @Test
    void theMethodOfEveryLotMustBeValid() {
        LottingBuilder builder = Lotting.named("Home support")
                .common(c -> c.mark("safeguarding", "Safeguarding", "60", MarkScales.zeroToFive()))
                .lot("1", "North", own -> own.price("price", "Price", "39", PriceRules.lowestOverPrice()))
                .lot("2", "South", own -> own.mark("local", " ", "40", MarkScales.zeroToFive()))
                .mostAwarded(1);
        assertThat(faults(builder))
                .containsExactly(
                        "lots/1/weights: The weights in the method total 99; they must total exactly 100",
                        "lots/2/criteria/local: The name of the criterion local must not be blank",
                        "mechanism: The limit (1 lot) for one supplier must come with a published mechanism that decides which lots it is"
                                + " awarded (Procurement Act 2023, section 23(4))\n  Maybe the tender documents say by what it is decided:"
                                + " the highest score margin, the supplier's own order of preference, an order of lots, or the best overall"
                                + " value");
    }

    @Test
    void nothingIsBuiltOfNothing() {
        assertThat(faults(Lotting.named(" ")))
                .containsExactly(
                        "title: The title of a lotting must not be blank",
                        "lots: The number (0) of lots must be at least 1");
    }

    @Test
    void limitsAreAboveZero() {
        assertThat(faults(Bids.lots("1")
                        .mostTendered(0)
                        .mostAwarded(0)
                        .mostAwardedValue("0")
                        .mechanism(LotMechanisms.supplierPreference(true))))
                .containsExactly(
                        "maximumLotsTendered: The most lots (0) that a supplier may tender for must be at least 1",
                        "maximumLotsAwarded: The most lots (0) that a supplier may be awarded must be at least 1",
                        "maximumValueAwarded: The most value (0) that a supplier may be awarded must be above zero");
    }

    /** Sections 20(7) and 23(4) limit how many lots; fewer than none cannot be tendered for or awarded. */
    @Test
    void limitsBelowZeroAreRefusedWhereverTheyAreGiven() {
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> new LotCaps(Optional.of(-1), Optional.of(-2), Optional.of(Ratio.of(-3))))
                .satisfies(
                        e -> assertThat(e.faults())
                                .extracting(Object::toString)
                                .containsExactly(
                                        "maximumLotsTendered: The most lots (-1) that a supplier may tender for must be at least 1",
                                        "maximumLotsAwarded: The most lots (-2) that a supplier may be awarded must be at least 1",
                                        "maximumValueAwarded: The most value (-3) that a supplier may be awarded must be above zero"));
    }

    @Test
    void lotsHaveAnIdANameAndPerhapsAValueOfTheirOwn() {
        LottingBuilder builder = Lotting.named("Lots")
                .lot("1", "One", Bids.pointsAsNamed())
                .lot("1", " ", Bids.pointsAsNamed())
                .lot(" 2", "Two", Bids.pointsAsNamed())
                .value("1", "-5");
        assertThat(faults(builder))
                .containsExactly(
                        "lots/1/value: The value (-5) of the lot 1 must be above zero",
                        "lots/1/id: The id (1) of a lot must occur only once",
                        "lots/1/name: The name of the lot 1 must not be blank",
                        "lots/1/value: The value (-5) of the lot 1 must be above zero",
                        "lots/ 2/id: The id of a lot ( 2) must have 1 to 100 characters, no blank at its ends and no control character");
        assertThat(faults(Bids.lots("1").value("2", "5").value("1", "five")))
                .containsExactly(
                        "lots/1/value: The text \"five\" is not a number; a number must be written in digits, such as 40, -3, 36.36 or"
                                + " 400/11",
                        "lots: The lot (2) of a value must be one of the lotting");
    }

    @Test
    void anOrderOfLotsNamesEachOnceAndOnlyWhereSomethingGoesByIt() {
        assertThat(faults(Bids.lots("1", "2")
                        .mostAwarded(1)
                        .awardOrder("1", "1")
                        .mechanism(LotMechanisms.publishedOrder(false))))
                .containsExactly("awardOrder: The order of lots (1, 1) must name every lot once: 1, 2");
        assertThat(faults(Bids.lots("1", "2").awardOrder("1", "2")))
                .containsExactly(
                        "awardOrder: The order of lots (1, 2) must be left out, because no published mechanism goes by it");
    }

    @Test
    void whatAMechanismGoesByMustBeInEveryLot() {
        LottingBuilder builder = Bids.lots("1")
                .lot("2", "Two", own -> own.mark("q", "Quality", MarkScales.zeroToFive()))
                .lot(
                        "3",
                        "Three",
                        own -> own.prices("EUR", VatBasis.GROSS)
                                .price("p", "Price")
                                .award(AwardRules.lowestPrice()))
                .mechanism(LotMechanisms.bestOverallValue("weighted-points", true));
        assertThat(faults(builder))
                .containsExactly(
                        "lots/2/methodology: The number (0) of price criteria of the lot 2 must be 1, because the mechanism LOT-VALUE goes"
                                + " by the price",
                        "lots/2/methodology: The prices of the lot 2 must have the currency and VAT basis of the lot 1, because the"
                                + " mechanism LOT-VALUE adds them up",
                        "lots/3/methodology: The prices of the lot 3 must have the currency and VAT basis of the lot 1, because the"
                                + " mechanism LOT-VALUE adds them up",
                        "lots/3/methodology: The lot 3 must be awarded by total points, not by the rule CP-LP, because the mechanism"
                                + " LOT-VALUE adds points up",
                        "lots/3/methodology: The lot 3 must be awarded by the rule of the lot 1 and out of as many points, because the"
                                + " mechanism LOT-VALUE compares their figures",
                        "lots/1/value: The lot 1 must state its estimated value, because the mechanism LOT-VALUE goes by it",
                        "lots/2/value: The lot 2 must state its estimated value, because the mechanism LOT-VALUE goes by it",
                        "lots/3/value: The lot 3 must state its estimated value, because the mechanism LOT-VALUE goes by it");
    }

    @Test
    void commonCriteriaAreTheSameInEveryLot() {
        Lot one = Bids.lots("1").build().lots().get(0);
        Lot other = Lotting.named("Other")
                .lot("2", "Two", own -> own.mark("q", "Quality", MarkScales.zeroToFive()))
                .build()
                .lots()
                .get(0);
        try {
            Lotting lotting = new Lotting(
                    "Lots", List.of(one, other), List.of("points"), LotCaps.NONE, Optional.empty(), List.of());
            assertThat(lotting).isNull();
        } catch (FaultException e) {
            assertThat(e)
                    .hasMessage(
                            "The lotting \"Lots\" has 1 fault:\n- common: The common criteria (points) must be the same in every lot"
                                    + " and come first; those of the lot 2 are not");
        }
    }

    @Test
    void aMechanismOfYourOwnSaysSoByItsId() {
        assertThat(faults(Bids.lots("1").mechanism(new Named("LOT-OWN"))))
                .containsExactly(
                        "mechanism: The id (LOT-OWN) of a mechanism of your own must start with \"X-\", so that it cannot be"
                                + " taken for one of the catalogue");
        assertThat(faults(Bids.lots("1").mechanism(new Named("X-OWN")))).isEmpty();
    }

    record Named(String id) implements LotMechanism {
        @Override
        public Set<Need> needs() {
            return Set.of();
        }

        @Override
        public String text() {
            return "Own";
        }

        @Override
        public LotDecision decide(Competition competition) {
            return EachLotAlone.decide(competition);
        }
    }

    @Test
    void settingsAreMadeOnce() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Bids.lots("1").mostAwarded(1).mostAwarded(2))
                .withMessage("The most lots awarded of a lotting must be set only once; it is set already");
    }

    @Test
    void theNoticeSaysLimitsAndMechanism() {
        assertThat(Bids.lots("1", "2")
                        .mostTendered(2)
                        .mostAwarded(1)
                        .mostAwardedValue("5000")
                        .awardOrder("2", "1")
                        .mechanism(LotMechanisms.publishedOrder(false))
                        .build()
                        .notice())
                .isEqualTo(
                        "A supplier may tender for at most 2 lots. A supplier may be awarded at most 1 lot and lots at prices of 5000 in"
                                + " all. Lots are awarded in the published order, each to the best tender whose supplier may still be awarded it."
                                + " The order of lots is 2, 1.");
        assertThat(Bids.lots("1").build().notice())
                .isEqualTo(
                        "A supplier may tender for any number of lots. A supplier may be awarded any number of lots.");
    }
}
