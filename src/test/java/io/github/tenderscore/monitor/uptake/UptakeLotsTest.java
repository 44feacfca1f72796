package io.github.tenderscore.monitor.uptake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.ocds.NoticeSource;
import io.github.tenderscore.ocds.ProcurementReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Illustrative notices in the shape of tender notices of Find a Tender. */
class UptakeLotsTest {

    private static UptakeLot lot(String criteria) {
        String notice =
                ("{ \"ocid\": \"ocds-example-1\", \"id\": \"1\", \"date\": \"2026-05-01T09:00:00Z\", \"tag\": [\"tender\"],"
                                + " \"tender\": { \"legalBasis\": { \"scheme\": \"UKPGA\", \"id\": \"2023/54\" },"
                                + " \"lots\": [ { \"id\": \"1\", \"awardCriteria\": { \"criteria\": [ %s ] } } ] } }")
                        .formatted(criteria);
        List<UptakeLot> lots = new ArrayList<>();
        ProcurementReader.standard()
                .read(
                        List.of(new NoticeSource(
                                "test", () -> new ByteArrayInputStream(notice.getBytes(StandardCharsets.UTF_8)))),
                        procurement -> lots.addAll(UptakeLots.of(procurement, VatBasis.NET)));
        return lots.get(0);
    }

    private static String criterion(String type, String description, String weight, int number) {
        return "{ \"type\": \"%s\", \"name\": \"%s\", \"description\": \"%s\", \"numbers\": [ { \"number\": %s, \"weight\": \"%s\" } ] }"
                .formatted(type, type, description, number, weight);
    }

    @ParameterizedTest
    @CsvSource({
        "percentageExact, 40, 60, true",
        "percentageExact, 40, 50, false",
        "decimalExact, 1, 0, true",
        "pointsExact, 300, 700, true",
        "percentageRangeMiddle, 40, 60, false",
        "order, 1, 2, false",
    })
    void tellsWhetherTheWeightsAreComplete(String weight, int price, int quality, boolean isComplete) {
        UptakeLot lot = lot(criterion("price", "", weight, price) + "," + criterion("quality", "", weight, quality));
        assertThat(lot.weightsPublished()).contains(isComplete);
        assertThat(lot.criteriaPublished()).contains(true);
    }

    /** How much of the 60 is for social value is not said; that all weights are is another question. */
    @Test
    void completeWeightsAreCompleteWhereverSocialValueIs() {
        UptakeLot lot = lot(criterion("price", "", "percentageExact", 40) + ","
                + criterion("quality", "Method and social value", "percentageExact", 60));
        assertThat(lot.weightsPublished()).contains(true);
        assertThat(lot.priceWeight()).contains(Ratio.of(40));
        assertThat(lot.socialValueWeight()).isEqualTo(Optional.empty());
    }

    @Test
    void noCriteriaHaveNoWeights() {
        assertThat(lot("").weightsPublished()).contains(false);
        assertThat(lot("").criteriaPublished()).contains(false);
    }

    private static List<UptakeLot> lots(String tag, String more) {
        String notice =
                "{ \"ocid\": \"ocds-example-1\", \"id\": \"1\", \"date\": \"2026-05-01T09:00:00Z\", \"tag\": [\"%s\"], %s }"
                        .formatted(tag, more);
        List<UptakeLot> lots = new ArrayList<>();
        ProcurementReader.standard()
                .read(
                        List.of(new NoticeSource(
                                "test", () -> new ByteArrayInputStream(notice.getBytes(StandardCharsets.UTF_8)))),
                        procurement -> lots.addAll(UptakeLots.of(procurement, VatBasis.NET)));
        return lots;
    }

    @Test
    void whatIsOnlyPlannedHasNoLots() {
        assertThat(lots("planning", "\"tender\": { \"lots\": [ { \"id\": \"1\" } ] }"))
                .isEmpty();
        assertThat(lots("tender", "\"tender\": { \"lots\": [ { \"id\": \"1\" }, { \"id\": \"2\" } ] }"))
                .extracting(UptakeLot::id)
                .containsExactly("ocds-example-1/1", "ocds-example-1/2");
    }

    /** Whether a tender notice had criteria is not known where only the award was seen. */
    @Test
    void anAwardWithoutItsTenderNoticeIsALotThatBeganThen() {
        List<UptakeLot> lots = lots("award", "\"awards\": [ { \"id\": \"a\" } ]");
        assertThat(lots).singleElement().satisfies(lot -> {
            assertThat(lot.id()).isEqualTo("ocds-example-1");
            assertThat(lot.begun()).contains(LocalDate.of(2026, 5, 1));
            assertThat(lot.criteriaPublished()).isEmpty();
            assertThat(lot.weightsPublished()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({"finalStageBids, 3, 3", "finalStageBids, 2.5,", "bids, 3,"})
    void takesTheTendersOfTheFinalStageUnderTheAct(String measure, String value, Integer tenders) {
        List<UptakeLot> lots = lots(
                "tender",
                "\"tender\": { \"legalBasis\": { \"scheme\": \"UKPGA\", \"id\": \"2023/54\" }, \"lots\": [ { \"id\": \"1\" } ] },"
                        + " \"bids\": { \"statistics\": [ { \"id\": \"1\", \"measure\": \"" + measure
                        + "\", \"value\": " + value
                        + ", \"relatedLot\": \"1\" } ] }");
        assertThat(lots.get(0).assessedTenders()).isEqualTo(Optional.ofNullable(tenders));
    }

    @Test
    void aSoleLotWithoutAValueHasThatOfTheWhole() {
        String value =
                "\"legalBasis\": { \"scheme\": \"UKPGA\", \"id\": \"2023/54\" }, \"value\": { \"amount\": 500, \"currency\": \"GBP\" }";
        assertThat(lots("tender", "\"tender\": { " + value + ", \"lots\": [ { \"id\": \"1\" } ] }")
                        .get(0)
                        .value())
                .contains(Ratio.of(500));
        assertThat(lots("tender", "\"tender\": { " + value + ", \"lots\": [ { \"id\": \"1\" }, { \"id\": \"2\" } ] }"))
                .allSatisfy(lot -> assertThat(lot.value()).isEmpty());
    }
}
