package io.github.tenderscore.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProcurementTest {

    private static ProcurementAward award(String id, String... lots) {
        return new ProcurementAward(
                Fact.of(id),
                Optional.empty(),
                Optional.empty(),
                Fact.absent(),
                Amount.NONE,
                Fact.absent(),
                Optional.empty(),
                List.of(Organisation.named(Optional.empty(), Optional.of("Alder CIC"))),
                List.of(lots),
                Fact.absent(),
                Fact.absent(),
                Period.NONE);
    }

    private static ProcurementContract contract(String id, String award) {
        return new ProcurementContract(
                Fact.of(id),
                Fact.of(award),
                Optional.empty(),
                Fact.absent(),
                Fact.absent(),
                Amount.NONE,
                Fact.absent(),
                Period.NONE,
                Fact.absent(),
                Optional.empty(),
                List.of());
    }

    private static ProcurementLot lot(String id) {
        return new ProcurementLot(
                Fact.of(id),
                Optional.empty(),
                Optional.empty(),
                Amount.NONE,
                LotWeighting.NONE,
                BidStatistics.NONE,
                Period.NONE,
                ProcurementLot.Suitability.NONE,
                List.of());
    }

    private static final Procurement PROCUREMENT = new Procurement(
            Fact.of("ocds-illustrative-1"),
            Fact.of(Organisation.named(Optional.empty(), Optional.of("Illustrative Council"))),
            List.of(),
            List.of(),
            Competition.NONE,
            List.of(lot("1"), lot("2")),
            BidStatistics.NONE,
            List.of(award("a", "1"), award("b", "1", "2")),
            List.of(contract("c", "b")),
            List.of());

    @Test
    void countsAwardsAndLotsApart() {
        assertThat(PROCUREMENT.awardsOf("1"))
                .extracting(ProcurementAward::id)
                .containsExactly(Fact.of("a"), Fact.of("b"));
        assertThat(PROCUREMENT.awardsOf("2")).hasSize(1);
        assertThat(PROCUREMENT.awardsOf("3")).isEmpty();
    }

    @Test
    void findsTheContractsOfAnAward() {
        assertThat(PROCUREMENT.contractsOf(PROCUREMENT.awards().get(1))).hasSize(1);
        assertThat(PROCUREMENT.contractsOf(PROCUREMENT.awards().get(0))).isEmpty();
    }

    @Test
    void knowsNothingWhereNothingIsPublished() {
        assertThat(PROCUREMENT.regime().isAbsent()).isTrue();
        assertThat(PROCUREMENT.procedure().isAbsent()).isTrue();
        assertThat(PROCUREMENT.competition().isLightTouch()).isFalse();
        assertThat(PROCUREMENT.competition().value().isAbsent()).isTrue();
        assertThat(PROCUREMENT.lots().get(0).bids().get(BidMeasure.BIDS).isAbsent())
                .isTrue();
        assertThat(PROCUREMENT.lots().get(0).weighting().socialValueWeight().isAbsent())
                .isTrue();
    }

    @Test
    void namesCodesAsDocumentsWriteThem() {
        assertThat(Regime.PROCUREMENT_ACT_2023.code()).isEqualTo("procurement-act-2023");
        assertThat(Regime.PROVIDER_SELECTION.words()).contains("Provider Selection Regime");
        assertThat(NoticeType.find("UK4")).contains(NoticeType.UK4);
        assertThat(NoticeType.find("UK18")).isEmpty();
        assertThat(NoticeType.UK9.words()).isEqualTo("contract performance notice");
        assertThat(BidMeasure.find("smeFinalStageBids")).contains(BidMeasure.SME_FINAL_STAGE_BIDS);
        assertThat(BidMeasure.SME_FINAL_STAGE_BIDS.code()).isEqualTo("sme-final-stage-bids");
        assertThat(WeightingBasis.RANGE_MIDDLE.code()).isEqualTo("range-middle");
        assertThat(Scale.SME.code()).isEqualTo("sme");
        assertThat(CriterionKind.PRICE.code()).isEqualTo("price");
    }
}
