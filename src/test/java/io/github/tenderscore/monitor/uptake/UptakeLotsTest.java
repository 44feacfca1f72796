package io.github.tenderscore.monitor.uptake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.ocds.NoticeSource;
import io.github.tenderscore.ocds.ProcurementReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
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
}
