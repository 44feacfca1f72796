package io.github.tenderscore.ocds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.procurement.BidMeasure;
import io.github.tenderscore.procurement.Doubt;
import io.github.tenderscore.procurement.Fact;
import io.github.tenderscore.procurement.LotCriterion.SocialValueWords;
import io.github.tenderscore.procurement.NoticeType;
import io.github.tenderscore.procurement.Organisation;
import io.github.tenderscore.procurement.ProcedureKind;
import io.github.tenderscore.procurement.Procurement;
import io.github.tenderscore.procurement.ProcurementAward;
import io.github.tenderscore.procurement.ProcurementContract;
import io.github.tenderscore.procurement.ProcurementLot;
import io.github.tenderscore.procurement.Regime;
import io.github.tenderscore.procurement.Scale;
import io.github.tenderscore.procurement.WeightingBasis;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Real notices, read where they lie; the counts are those of the sections of the reference on data formats that each test names. */
class PublishedProcurementsTest {

    private static final String MAY_2026 = "fts-page-2026-05-30-tender-stage-20.json";
    private static final String OCTOBER_2026 = "fts-page-2026-10-06-limit-4.json";
    private static final String LANCASTER = "fts-028961-2025-UK7-lancaster.json";
    private static final String DURHAM = "fts-029615-2025-durham-award-bids.json";
    private static final String NORTHUMBERLAND = "fts-037689-2026-UK1-northumberland.json";
    private static final String CONTRACTS_FINDER = "cf-releases-2025-q1-60.json";

    private static Reading may() {
        return Reading.samples(MAY_2026);
    }

    private static Reading all() {
        return Reading.samples(MAY_2026, OCTOBER_2026, LANCASTER, DURHAM, NORTHUMBERLAND, CONTRACTS_FINDER);
    }

    /** Sources: 87 releases in six files. */
    @Test
    void readsEveryRelease() {
        Reading all = all();
        assertThat(all.coverage().releases()).isEqualTo(87);
        assertThat(all.coverage().rejectedInAll()).isZero();
        assertThat(all.coverage().repeated()).isZero();
        assertThat(all.procurements().stream()
                        .mapToInt(one -> one.notices().size())
                        .sum())
                .isEqualTo(87);
    }

    /** Section 2 and P1: one page is CELEX throughout; section 3: such releases have no notice type. */
    @Test
    void findsNoNoticeUnderTheActOnThePageOfMay() {
        Coverage coverage = may().coverage();
        assertThat(coverage.releases()).isEqualTo(20);
        assertThat(coverage.procurements()).isEqualTo(20);
        assertThat(coverage.regimes()).doesNotContainKey("procurement-act-2023").doesNotContainKey("absent");
        assertThat(coverage.noticeTypes()).isEqualTo(Map.of("absent", 20L));
        assertThat(coverage.tags()).isEqualTo(Map.of("tender", 20L));
        assertThat(coverage.of(NoticeField.LEGAL_BASIS)).isEqualTo(new FieldCoverage(20, 0, 0));
    }

    /** Section 2: notices under the Provider Selection Regime have the same code, and only the text says so; all texts are searched. */
    @Test
    void tellsTheProviderSelectionRegimeByTheText() throws IOException {
        Set<String> byAllTexts = new TreeSet<>();
        Fixtures.sample(MAY_2026).notices().stream()
                .filter(notice -> notice.law().providerSelection().isPresent())
                .forEach(notice -> byAllTexts.add(notice.id().orElseThrow()));
        Set<String> found = new TreeSet<>();
        may().procurements().stream()
                .filter(one -> one.regime().equals(Fact.of(Regime.PROVIDER_SELECTION)))
                .forEach(one -> found.add(one.notices().get(0).number().known().orElseThrow()));
        assertThat(found).isNotEmpty().isEqualTo(byAllTexts).contains("050518-2026", "050998-2026");
    }

    /** P21 and sources: 25 lots, 13 of them without criteria, 12 with weights as text. */
    @Test
    void countsTheLotsOfThePageOfMay() {
        List<ProcurementLot> lots = new ArrayList<>();
        may().procurements().forEach(one -> lots.addAll(one.lots()));
        assertThat(lots).hasSize(25);
        assertThat(lots.stream().filter(lot -> lot.weighting().criteria().isEmpty()))
                .hasSize(13)
                .allSatisfy(lot -> {
                    assertThat(lot.weighting().priceWeight().isAbsent()).isTrue();
                    assertThat(lot.weighting().socialValueWeight().isAbsent()).isTrue();
                });
        assertThat(lots.stream().filter(lot -> lot.weighting().basis().equals(Optional.of(WeightingBasis.TEXT))))
                .hasSize(12);
        assertThat(may().coverage().of(NoticeField.CRITERIA)).isEqualTo(new FieldCoverage(12, 13, 0));
    }

    /** P18: the weights of 049722-2026 add to 130. */
    @Test
    void doesNotRescaleWeightsThatAddTo130() {
        ProcurementLot lot = may().notice("049722-2026").lots().get(0);
        assertThat(lot.weighting().criteria())
                .extracting(one -> one.weight().known().orElseThrow().toString())
                .containsExactly("50", "20", "15", "10", "5", "30");
        assertThat(lot.weighting().priceWeight())
                .isEqualTo(Fact.doubtful(Ratio.of(30), "the weights add to 130 and not to 100; nothing is rescaled"));
        assertThat(lot.weighting().socialValueWeight().known()).isEmpty();
    }

    /** P23: pass or fail beside a price of 0 (Hull). */
    @Test
    void doesNotTakePassOrFailBesideAPriceOfNoughtForAWeight() {
        ProcurementLot lot = may().notice("050518-2026").lots().get(0);
        assertThat(lot.weighting().criteria()).hasSize(6);
        assertThat(lot.weighting().criteria().get(0).weight().isAbsent()).isTrue();
        assertThat(lot.weighting().priceWeight().known()).isEmpty();
    }

    /** P5: a number beyond any is passed over, and P12: two dates of the page are bare. */
    @Test
    void takesABareDateForTheDay() {
        assertThat(NoticeDay.day("2026-06-19")).isEqualTo(Fact.of(LocalDate.of(2026, 6, 19)));
        assertThat(may().coverage().rejectedInAll()).isZero();
    }

    /** P26: a tender in pounds with its lot in dirhams; P17: 50, 40 and 10 exactly; P24: they may be those of the last stage. */
    @Test
    void readsTheSupportedLivingNotice() {
        Procurement procurement = Reading.samples(OCTOBER_2026).notice("094476-2026");
        assertThat(procurement.regime()).isEqualTo(Fact.of(Regime.PROCUREMENT_ACT_2023));
        assertThat(procurement.procedure()).isEqualTo(Fact.of(ProcedureKind.COMPETITIVE_FLEXIBLE));
        assertThat(procurement.competition().isLightTouch()).isTrue();
        assertThat(procurement.competition().isAboveThreshold()).isEqualTo(Fact.of(true));
        assertThat(procurement.competition().value().net())
                .isEqualTo(Fact.of(Money.of("2772000", "GBP", VatBasis.NET)));
        assertThat(procurement.notices().get(0).type()).isEqualTo(Fact.of(NoticeType.UK4));
        assertThat(procurement.notices().get(0).date()).isEqualTo(Fact.of(LocalDate.of(2026, 10, 6)));
        ProcurementLot lot = procurement.lots().get(0);
        assertThat(lot.value().net())
                .isEqualTo(Fact.doubtful(
                        Money.of("2772000", "AED", VatBasis.NET),
                        "the amount (2772000 AED) of the lot 1: the tender's currency is GBP; nothing is converted"));
        assertThat(lot.value().gross().known()).isEmpty();
        assertThat(lot.weighting().basis()).contains(WeightingBasis.EXACT);
        assertThat(lot.weighting().priceWeight().said()).contains(Ratio.of(40));
        assertThat(lot.weighting().priceWeight().doubt().orElseThrow())
                .contains("two-stage Competitive Flexible Procedure");
        assertThat(lot.weighting().socialValueWeight().said()).contains(Ratio.of(10));
        assertThat(lot.weighting().criteria().get(2).socialValue())
                .contains(new SocialValueWords("Social Value", true));
        assertThat(lot.regions()).containsExactly(Fact.of("UKH25"));
    }

    /** P28: gross only (094477-2026). */
    @Test
    void neverTakesGrossForNet() {
        ProcurementAward award =
                Reading.samples(OCTOBER_2026).notice("094477-2026").awards().get(0);
        assertThat(award.value().net().isAbsent()).isTrue();
        assertThat(award.value().gross()).isEqualTo(Fact.of(Money.of("256378.74", "GBP", VatBasis.GROSS)));
    }

    /** P33: five in the final stage of thirteen; P38: a community interest company that calls itself large; section 4.6: two registers. */
    @Test
    void keepsTheFinalStageApart() {
        Procurement procurement = Reading.samples(OCTOBER_2026).notice("094474-2026");
        ProcurementLot lot = procurement.lots().get(0);
        assertThat(lot.bids().get(BidMeasure.BIDS)).isEqualTo(Fact.of(Ratio.of(13)));
        assertThat(lot.bids().get(BidMeasure.FINAL_STAGE_BIDS)).isEqualTo(Fact.of(Ratio.of(5)));
        assertThat(lot.bids().get(BidMeasure.SME_BIDS).isAbsent()).isTrue();
        ProcurementAward award = procurement.awards().get(0);
        Organisation supplier = award.suppliers().get(0);
        assertThat(supplier.scale()).isEqualTo(Fact.of(Scale.LARGE));
        assertThat(supplier.vcse()).isEqualTo(Fact.of(true));
        assertThat(supplier.identifiers())
                .extracting(one -> one.scheme() + " " + one.id().known().orElseThrow())
                .containsExactly("GB-COH 08522643", "GB-PPON PNXT-9936-XCTQ");
        assertThat(award.summariesSent()).isEqualTo(Fact.of(LocalDate.of(2026, 10, 6)));
        // 211,232 x 1.2 = 253,478.40, published as 253,478: rounded to the pound
        assertThat(award.value().net().known()).isPresent();
        assertThat(award.period().longestEnd()).isEqualTo(Fact.of(LocalDate.of(2030, 3, 31)));
    }

    /** P29: gross is 1.25 times net; section 4.2: the value is on the contract only; section 3: UK7 below the threshold. */
    @Test
    void doubtsAnAmountWithTaxThatIsNot1Point2TimesTheOther() {
        Procurement procurement = Reading.samples(LANCASTER).only();
        assertThat(procurement.procedure()).isEqualTo(Fact.of(ProcedureKind.BELOW_THRESHOLD_NO_COMPETITION));
        assertThat(procurement.awards().get(0).value().isAbsent()).isTrue();
        ProcurementContract contract = procurement.contracts().get(0);
        assertThat(contract.value().net())
                .isEqualTo(Fact.doubtful(
                        Money.of("54393.6", "GBP", VatBasis.NET),
                        "the amounts (54393.6 and 67992): the amount with value added tax is not 1.2 times the other"));
        assertThat(contract.signed()).isEqualTo(Fact.of(LocalDate.of(2025, 4, 4)));
        assertThat(contract.announced()).isEqualTo(Fact.of(LocalDate.of(2025, 6, 1)));
        assertThat(contract.period().end()).isEqualTo(Fact.of(LocalDate.of(2028, 5, 18)));
        assertThat(contract.isAboveThreshold()).isEqualTo(Fact.of(false));
        assertThat(contract.indicators().isAbsent()).isTrue();
        assertThat(procurement.contractsOf(procurement.awards().get(0))).containsExactly(contract);
    }

    /** P32: 286,084 for the lot against 270,559 without a lot; the levels are not put together. */
    @Test
    void keepsStatisticsOfTheLotApartFromThoseOfTheWhole() {
        Procurement procurement = Reading.samples(DURHAM).only();
        assertThat(procurement.lots().get(0).bids().get(BidMeasure.LOWEST_VALID_BID_VALUE))
                .isEqualTo(Fact.of(Ratio.of(286_084)));
        assertThat(procurement.lots().get(0).bids().get(BidMeasure.BIDS)).isEqualTo(Fact.of(Ratio.of(6)));
        assertThat(procurement.bids().get(BidMeasure.LOWEST_VALID_BID_VALUE)).isEqualTo(Fact.of(Ratio.of(270_559)));
        assertThat(procurement.bids().get(BidMeasure.BIDS).isAbsent()).isTrue();
        // P39
        assertThat(procurement.awards().get(0).suppliers().get(0).vcse().isAbsent())
                .isTrue();
        assertThat(procurement.contracts().get(0).signed().isAbsent()).isTrue();
    }

    /** P47: a code of four characters cannot say "local"; section 4.6: a firm with the role of a procuring entity is not the buyer. */
    @Test
    void readsThePipelineNotice() {
        Procurement procurement = Reading.samples(NORTHUMBERLAND).only();
        assertThat(procurement.notices().get(0).type()).isEqualTo(Fact.of(NoticeType.UK1));
        assertThat(procurement.buyer().known().orElseThrow().name())
                .isEqualTo(Fact.of("Northumberland County Council"));
        assertThat(procurement.parties().stream().filter(party -> party.roles().contains("procuringEntity")))
                .hasSize(1);
        assertThat(procurement.procedure().isAbsent()).isTrue();
        assertThat(procurement.lots().get(0).regions().get(0).known()).isEmpty();
        assertThat(procurement.lots().get(0).regions().get(0).said()).contains("UKC2");
    }

    /** Section 5 and sources: 60 releases of 45 buyer names without legal basis, lots, criteria, statistics or supplier's region. */
    @Test
    void findsContractsFinderBlindToLawAndWeights() {
        Reading reading = Reading.samples(CONTRACTS_FINDER);
        Coverage coverage = reading.coverage();
        assertThat(coverage.releases()).isEqualTo(60);
        assertThat(coverage.of(NoticeField.LEGAL_BASIS).known()).isZero();
        assertThat(coverage.of(NoticeField.LEGAL_BASIS).absent()).isEqualTo(coverage.procurements());
        assertThat(coverage.of(NoticeField.CRITERIA).total()).isZero();
        assertThat(coverage.of(NoticeField.SUPPLIER_REGION).known()).isZero();
        assertThat(reading.procurements())
                .allSatisfy(one -> assertThat(one.lots()).isEmpty())
                .extracting(
                        one -> one.buyer().known().orElseThrow().name().known().orElseThrow())
                .satisfies(names -> assertThat(Set.copyOf(names)).hasSize(45));
        assertThat(reading.procurements().stream().flatMap(one -> one.awards().stream()))
                .anySatisfy(award -> assertThat(award.suppliers()).hasSize(12));
    }

    /** The order of files does not matter, nor how many partitions there are. */
    @Test
    void givesTheSameInAnyOrderOfFilesAndWithAnyNumberOfPartitions() {
        Reading forward = Reading.samples(MAY_2026, OCTOBER_2026, CONTRACTS_FINDER);
        Reading backward = Reading.samples(CONTRACTS_FINDER, OCTOBER_2026, MAY_2026);
        assertThat(backward).isEqualTo(forward);
    }

    /** Reading a file twice changes nothing but the number of releases and of repetitions. */
    @Test
    void countsWhatIsRepeatedOnce() {
        Reading once = may();
        Reading twice = Reading.samples(MAY_2026, MAY_2026);
        assertThat(twice.procurements()).isEqualTo(once.procurements());
        assertThat(twice.coverage().releases()).isEqualTo(40);
        assertThat(twice.coverage().repeated()).isEqualTo(20);
        assertThat(twice.coverage().fields()).isEqualTo(once.coverage().fields());
    }

    @Test
    void everyDoubtfulValueHasItsDoubt() {
        assertThat(all().coverage().doubts().keySet())
                .contains(
                        Doubt.Topic.REGIME,
                        Doubt.Topic.CURRENCY,
                        Doubt.Topic.CRITERIA,
                        Doubt.Topic.VALUE,
                        Doubt.Topic.PARTY);
    }
}
