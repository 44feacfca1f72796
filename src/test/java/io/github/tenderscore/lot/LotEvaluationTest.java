package io.github.tenderscore.lot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.model.Options;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import java.util.List;
import org.junit.jupiter.api.Test;

class LotEvaluationTest {

    private static List<String> faults(LotEvaluation evaluation) {
        return evaluation.faults().stream().map(Fault::toString).toList();
    }

    private static Lotting packages(String... lots) {
        return Bids.lots(lots)
                .mechanism(LotMechanisms.bestOverallValue("price", true))
                .build();
    }

    private static Lotting twoLotsInCommon() {
        return Lotting.named("Illustrative")
                .common(c -> c.prices("GBP", VatBasis.NET).mark("q", "Quality", "60", MarkScales.zeroToFive()))
                .lot("1", "One", own -> own.price("p", "Price", "40", PriceRules.lowestOverPrice()))
                .lot("2", "Two", own -> own.price("p", "Price", "40", PriceRules.lowestOverPrice()))
                .build();
    }

    @Test
    void theCommonPartIsAssessedOnceForEachSupplier() {
        LotEvaluation evaluation = LotEvaluation.under(twoLotsInCommon())
                .common("A", t -> t.mark("q", "4"))
                .tender("1", "A1", "A", t -> t.price("100"))
                .tender("2", "A2", "A", t -> t.price("200"));
        assertThat(evaluation.evaluation("2").tenders().get(0).response("q"))
                .isEqualTo(evaluation.evaluation("1").tenders().get(0).response("q"));
        // 60 × 4 / 5 + 40
        assertThat(evaluation
                        .allocate()
                        .allocation()
                        .orElseThrow()
                        .winner("2")
                        .orElseThrow()
                        .figure())
                .hasToString("88");
    }

    @Test
    void aCommonCriterionIsNotMarkedTwice() {
        LotEvaluation evaluation = LotEvaluation.under(twoLotsInCommon())
                .tender("1", "A1", "A", t -> t.mark("q", "4").price("100"))
                .tender("2", "A2", "A", t -> t.mark("q", "3").price("200"));
        assertThat(faults(evaluation))
                .containsExactly(
                        "lots/2/tenders/A2/responses/q: The response of the supplier A on the common criterion q must be the same for"
                                + " all lots, because it is assessed once; for the lot 2 it is not that for the lot 1");
        assertThat(faults(LotEvaluation.under(twoLotsInCommon())
                        .common("A", t -> t.mark("q", "4"))
                        .common("A", t -> t.mark("q", "4"))))
                .contains(
                        "suppliers/A/responses: The common part of the supplier A must be given only once, before its tenders");
    }

    @Test
    void faultsOfTendersAreNamedWithTheirLot() {
        Bids bids = Bids.under(Bids.lots("1", "2").build());
        bids.bid("A", "1", "many").bid("B", "2", "5", "-1");
        assertThat(faults(bids.evaluation()))
                .containsExactly(
                        "lots/1/tenders/A1/responses/points: The response of the tender A1 on the criterion points: The text \"many\" is not a"
                                + " number; a number must be written in digits, such as 40, -3, 36.36 or 400/11",
                        "lots/2/tenders/B2/responses/price: The price (-1 GBP net) of the tender B2 on the criterion price must be above zero, because"
                                + " the rule PR-HYP-MIN divides by it");
        assertThatThrownBy(bids::awards)
                .isInstanceOf(FaultException.class)
                .hasMessageStartingWith("The evaluation of lots has 2 faults:");
    }

    @Test
    void aTenderIsForALotOfTheLotting() {
        assertThat(faults(Bids.under(Bids.lots("1", "2").build())
                        .bid("A", "3", "5")
                        .evaluation()))
                .containsExactly("lots: The lot (3) of a tender must be one of 1, 2");
    }

    @Test
    void noTenderAtAllIsRefused() {
        assertThat(faults(LotEvaluation.under(Bids.lots("1").build())))
                .containsExactly("lots: The number (0) of tenders for all lots together must be at least 1");
    }

    @Test
    void aLotWithoutATenderStaysWithoutAnAward() {
        LotAwards awards =
                Bids.under(Bids.lots("1", "2").build()).bid("A", "1", "5").awards();
        assertThat(awards.outcome("1")).isInstanceOf(LotOutcome.Awarded.class);
        assertThat(awards.outcome("2")).isEqualTo(new LotOutcome.Unawarded(LotOutcome.Reason.NO_TENDER));
        assertThat(awards.assessment("2")).isEmpty();
        assertThat(awards.explanation().text()).contains("Lot 2, Area 2: nobody\n      nobody tendered for it\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> awards.outcome("3"))
                .withMessage("The lot (3) must be one of the lotting");
    }

    @Test
    void aLotWhoseTendersAllFailStaysWithoutAnAward() {
        Lotting lotting = Lotting.named("Illustrative")
                .lot("1", "One", own -> own.mark("q", "Quality", MarkScales.zeroToFive(), Options.minimum("3")))
                .build();
        LotAwards awards = LotEvaluation.under(lotting)
                .tender("1", "A1", "A", t -> t.mark("q", "2"))
                .allocate();
        assertThat(awards.outcome("1")).isEqualTo(new LotOutcome.Unawarded(LotOutcome.Reason.NONE_PASSES));
    }

    @Test
    void aTieInOneLotLeavesTheOthersDecided() {
        LotAwards awards = Bids.under(Bids.lots("1", "2", "3").build())
                .bid("A", "1", "5")
                .bid("B", "1", "5")
                .bid("A", "2", "5")
                .bid("A", "3", "5")
                .bid("B", "3", "5")
                .bid("C", "3", "5")
                .awards();
        assertThat(awards.outcome("1"))
                .isInstanceOfSatisfying(
                        LotOutcome.Tied.class,
                        tied -> assertThat(tied.candidates()).hasSize(2));
        assertThat(awards.outcome("2")).isInstanceOf(LotOutcome.Awarded.class);
        assertThat(awards.outcome("3"))
                .isInstanceOfSatisfying(
                        LotOutcome.Tied.class,
                        tied -> assertThat(tied.candidates()).hasSize(3));
        assertThat(awards.allocation()).isEmpty();
    }

    @Test
    void aSupplierThatTenderedForTooManyLotsIsNamedAndNotCut() {
        Lotting lotting = Bids.lots("1", "2", "3").mostTendered(2).build();
        Bids bids = Bids.under(lotting)
                .bid("A", "1", "5")
                .bid("A", "2", "5")
                .bid("A", "3", "5")
                .bid("B", "3", "4");
        assertThat(faults(bids.evaluation()))
                .containsExactly(
                        "suppliers/A: The number (3) of lots that the supplier A tendered for (1, 2 and 3) must be at most 2, the"
                                + " published limit (Procurement Act 2023, section 20(7))");
    }

    @Test
    void aSupplierHasOneTenderForALot() {
        LotEvaluation evaluation = Bids.under(Bids.lots("1").build())
                .bid("A", "1", "5")
                .with(e ->
                        e.tender("1", "A1b", "A", t -> t.quantity("points", "6").price("1")))
                .evaluation();
        assertThat(faults(evaluation))
                .containsExactly(
                        "lots/1/tenders/A1b/supplier: The supplier (A) must have one tender for the lot 1; it has A1 and A1b");
    }

    @Test
    void suppliersAreKnownByIdentifiersOrByNamesNotByBoth() {
        Lotting one = Bids.lots("1", "2")
                .mostAwarded(1)
                .mechanism(LotMechanisms.highestMargin("difference"))
                .build();
        LotEvaluation named = LotEvaluation.under(one)
                .tender(
                        "1",
                        "T",
                        new Supplier("Alder").identifiedBy("XX-1"),
                        t -> t.quantity("points", "9").price("1"))
                .tender(
                        "2",
                        "T",
                        new Supplier("Alder CIC").identifiedBy("XX-1"),
                        t -> t.quantity("points", "9").price("1"))
                .tender(
                        "2",
                        "U",
                        new Supplier("Alder").identifiedBy("XX-2"),
                        t -> t.quantity("points", "8").price("1"));
        // both of XX-1, under two names; lot 1 has no other tender and goes first
        assertThat(Bids.said(named.allocate())).isEqualTo("1=T 2=U");
        LotEvaluation mixed =
                named.tender("1", "V", "Birch", t -> t.quantity("points", "1").price("1"));
        assertThat(faults(mixed))
                .containsExactly(
                        "suppliers: The identifier of Birch must be given in every tender, because other tenders give identifiers,"
                                + " and suppliers are told apart by them across the lots");
    }

    @Test
    void aMissingOrderOfPreferenceIsNamed() {
        Lotting lotting = Bids.lots("1", "2", "3")
                .mostAwarded(2)
                .mechanism(LotMechanisms.supplierPreference(true))
                .build();
        Bids bids = Bids.under(lotting)
                .bid("A", "1", "5")
                .bid("A", "2", "5")
                .bid("A", "3", "5")
                .bid("B", "1", "5")
                .bid("B", "2", "5");
        assertThat(faults(bids.evaluation()))
                .containsExactly(
                        "suppliers/A/preference: The supplier A must state its order of preference, because it tendered for lots 1, 2"
                                + " and 3 and may be awarded at most 2 lots (Procurement Act 2023, section 23(4))");
        assertThat(faults(bids.evaluation().preference("A", "1", "2", "2").preference("B", "2", "1")))
                .containsExactly(
                        "suppliers/A/preference: The order of preference (1, 2, 2) of the supplier A must name every lot once that it"
                                + " tendered for: 1, 2, 3");
        assertThat(faults(bids.evaluation()
                        .preference("A", "1", "2", "3")
                        .preference("A", "1", "2", "3")
                        .preference("C", "1")))
                .containsExactly(
                        "suppliers/A/preference: The order of preference of the supplier A must be given only once",
                        "suppliers/C: The supplier (C) of terms for several lots must have a tender");
    }

    @Test
    void whatNoMechanismCountsIsLeftOut() {
        LotEvaluation evaluation = Bids.under(Bids.lots("1", "2").build())
                .bid("A", "1", "5")
                .bid("A", "2", "5")
                .with(e -> e.preference("A", "1", "2").percentOff("A", "5", "1", "2"))
                .evaluation();
        assertThat(faults(evaluation))
                .containsExactly(
                        "suppliers/A/preference: The order of preference of the supplier A must be left out, because no published mechanism"
                                + " goes by it",
                        "suppliers/A/offers: The offer of the supplier A (5% off lots 1 and 2 together) must be left out, because no"
                                + " published mechanism counts lots that are offered together");
    }

    @Test
    void anOfferForSeveralLotsIsTestedInEveryWay() {
        Bids bids =
                Bids.under(packages("1", "2", "3")).bid("A", "1", "5", "100").bid("A", "2", "5", "50");
        assertThat(faults(bids.evaluation()
                        .combination("A", "90", "1")
                        .combination("A", "90", "1", "1")
                        .combination("A", "90", "1", "3")
                        .combination("A", "120", "1", "2")
                        .percentOff("A", "5", "2", "1")))
                .containsExactly(
                        "suppliers/A/offers: The offer (one price for lot 1 together) of the supplier A must be for at least 2 lots",
                        "suppliers/A/offers: The offer (one price for lots 1 and 1 together) of the supplier A must name every lot once",
                        "suppliers/A/offers: The offer (one price for lots 1 and 3 together) of the supplier A must be for lots that it has a"
                                + " tender for (1, 2), by which its quality is assessed",
                        "suppliers/A/offers: The supplier A must make one offer for lots 1 and 2 together, not several");
        assertThat(faults(bids.evaluation().amountOff("A", "151", "1", "2")))
                .containsExactly(
                        "suppliers/A/offers: The price (-1) of the supplier A for lots 1 and 2 together, 151 off lots 1 and 2"
                                + " together, must be zero or more\n  Maybe the discount is more than the prices of these lots, 150");
        assertThat(faults(bids.evaluation().percentOff("A", "-5", "1", "2")))
                .containsExactly(
                        "suppliers/A/offers: The price (157.5) of the supplier A for lots 1 and 2 together, -5% off lots 1 and 2"
                                + " together, must be below the sum of its single prices, 150");
        assertThat(faults(bids.evaluation().percentOff("A", "five", "1", "2")))
                .containsExactly(
                        "suppliers/A/offers: The offer of the supplier A for several lots: The text \"five\" is not a number; a"
                                + " number must be written in digits, such as 40, -3, 36.36 or 400/11");
    }

    @Test
    void hugeNumbersStayExact() {
        String huge = "9".repeat(400);
        Bids bids = Bids.under(Bids.lots("1", "2")
                        .mostAwarded(1)
                        .mechanism(LotMechanisms.bestOverallValue("price", false))
                        .build())
                .bid("A", "1", "5", huge)
                .bid("A", "2", "5", huge + "1")
                .bid("B", "1", "5", huge)
                .bid("B", "2", "5", huge + "2");
        LotAwards awards = bids.awards();
        assertThat(Bids.said(awards)).isEqualTo("1=B1 2=A2");
        assertThat(awards.decision().isClear()).isTrue();
    }

    @Test
    void aLotKeepsItsMethod() {
        LotEvaluation evaluation = LotEvaluation.under(Bids.lots("1").build());
        Evaluation other = Evaluation.under(twoLotsInCommon().lots().get(0).methodology());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evaluation.lot("1", before -> other))
                .withMessage("The evaluation of the lot 1 must keep the published method of the lot");
    }
}
