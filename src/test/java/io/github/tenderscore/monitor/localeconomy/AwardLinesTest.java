package io.github.tenderscore.monitor.localeconomy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.ocds.NoticeSource;
import io.github.tenderscore.ocds.ProcurementReader;
import io.github.tenderscore.procurement.Procurement;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Illustrative notices in the shape of award notices of Find a Tender. */
class AwardLinesTest {

    private static List<Procurement> read(String release) {
        List<Procurement> procurements = new ArrayList<>();
        ProcurementReader.standard()
                .read(
                        List.of(new NoticeSource(
                                "test",
                                () -> new ByteArrayInputStream(
                                        release.replace("\n", "").getBytes(StandardCharsets.UTF_8)))),
                        procurements::add);
        return procurements;
    }

    private static final String AWARD = """
            { "ocid": "ocds-example-1", "id": "1", "date": "2026-05-01T09:00:00Z", "tag": ["award"],
              "buyer": { "id": "B", "name": "Exampleton" },
              "parties": [
                { "id": "B", "name": "Exampleton", "roles": ["buyer"] },
                { "id": "S1", "name": "Alder CIC", "roles": ["supplier"], "address": { "region": "UKD33" },
                  "details": { "scale": "sme", "vcse": true } },
                { "id": "S2", "name": "Birch Ltd", "roles": ["supplier"], "details": { "scale": "large" } } ],
              "tender": { "legalBasis": { "scheme": "UKPGA", "id": "2023/54" }, "value": { "amount": 500, "currency": "GBP" } },
              "awards": [
                { "id": "a", "value": { "amount": 100.5, "currency": "GBP" }, "suppliers": [ { "id": "S1" } ] },
                { "id": "b", "value": { "amount": 300, "currency": "GBP" }, "suppliers": [ { "id": "S1" }, { "id": "S2" } ] },
                { "id": "c", "suppliers": [ { "id": "S2" } ] } ],
              "contracts": [ { "id": "k", "awardID": "c", "value": { "amount": 70, "currency": "GBP" } } ] }
            """;

    @Test
    void anAwardIsALineForEachSupplier() {
        Procurement procurement = read(AWARD).get(0);
        List<SpendLine> lines = AwardLines.of(procurement, VatBasis.NET);
        assertThat(lines)
                .extracting(SpendLine::supplier)
                .containsExactly("Alder CIC", "Alder CIC", "Birch Ltd", "Birch Ltd");
        // two suppliers of one award: nobody knows who gets how much; an award without a value has that of its only
        // contract
        assertThat(lines)
                .extracting(SpendLine::amount)
                .containsExactly(
                        Optional.of(Ratio.parse("100.5")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Ratio.of(70)));
        assertThat(lines.get(0).place()).isEqualTo(new SupplierPlace.Coded("UKD33"));
        assertThat(lines.get(0).sme()).contains(true);
        assertThat(lines.get(0).vcse()).contains(true);
        assertThat(lines.get(3).place()).isEqualTo(SupplierPlace.UNKNOWN);
        assertThat(lines.get(3).sme()).contains(false);
        assertThat(lines.get(3).vcse()).isEmpty();
    }

    @Test
    void anAmountOnAnotherBasisIsNeverTaken() {
        assertThat(AwardLines.of(read(AWARD).get(0), VatBasis.GROSS))
                .allSatisfy(line -> assertThat(line.amount()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"cancelled, 3", "unsuccessful, 3", "pending, 4", "active, 4"})
    void anAwardThatWasNotMadeIsNoSpend(String status, int lines) {
        String notice = AWARD.replace("{ \"id\": \"a\",", "{ \"id\": \"a\", \"status\": \"" + status + "\",");
        assertThat(AwardLines.of(read(notice).get(0), VatBasis.NET)).hasSize(lines);
    }
}
