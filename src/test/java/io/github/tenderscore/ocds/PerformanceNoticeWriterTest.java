package io.github.tenderscore.ocds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.Schemas;
import io.github.tenderscore.delivery.Performance;
import io.github.tenderscore.delivery.PerformanceNotice;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.json.DeliveryDocument;
import io.github.tenderscore.json.DeliveryReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The fragment of a contract performance notice (UK9). No published notice was at hand: what is expected is built from the schema of the
 * extension of the United Kingdom, as data-formats.md, section 4.5, states it.
 */
class PerformanceNoticeWriterTest {

    private static final String EXAMPLE = Schemas.text(Path.of("docs/examples/grounds-maintenance-delivery.json"));

    private static final LocalDate AFTER = LocalDate.of(2028, 5, 1);

    private static PerformanceNotice notice(String document, LocalDate day) {
        DeliveryDocument read = DeliveryReader.read(document);
        return read.notice().orElseThrow().of(read.delivery().asOf(day));
    }

    private static String written(String document, LocalDate day) {
        return PerformanceNoticeWriter.write(
                notice(document, day),
                DeliveryReader.read(document).notice().orElseThrow().procurement());
    }

    private static List<String> faults(PerformanceNotice notice) {
        return notice.faults().stream().map(Fault::toString).toList();
    }

    @Test
    void ratingsOfTheThreeChosenIndicatorsAreWrittenAsIds() {
        String release = written(EXAMPLE, AFTER);
        assertThat(release).contains("""
                          {
                            "id": "apprentices",
                            "title": "Apprentice weeks",
                            "observations": [
                              {
                                "id": "1",
                                "period": {
                                  "startDate": "2027-04-01T00:00:00+01:00",
                                  "endDate": "2028-03-31T23:59:59+01:00"
                                },
                                "measureClassification": {
                                  "id": "slightlyBelow",
                                  "description": "Approaching target"
                                }
                              }
                            ]
                          },
                """);
        assertThat(release)
                .contains("\"tag\": [\n    \"implementation\"\n  ]")
                .contains("\"id\": \"met\"")
                .contains("\"awardID\": \"1\"")
                .doesNotContain("hires")
                .doesNotContain("performanceFailures");
        assertThat(written(EXAMPLE, AFTER)).isEqualTo(release);
    }

    @Test
    void aFailureThatNoNoticeHoldsYetIsWritten() {
        String release = written(EXAMPLE, LocalDate.of(2027, 3, 1));
        assertThat(release).contains("""
                        "performanceFailures": [
                          {
                            "id": "F1",
                            "requirement": "Clause 12, repair of damage",
                            "description": "Damage to a playing field was not repaired; a settlement was agreed.",
                            "decisionDate": "2027-02-10T00:00:00+00:00",
                            "penaltyType": "negotiated",
                            "penaltyValue": {
                              "amount": 8000,
                              "currency": "GBP"
                            },
                            "suppliers": [
                              {
                                "id": "GB-COH-00000000",
                                "name": "Alder CIC"
                              }
                            ]
                          }
                        ]
                """);
    }

    @Test
    void anOverruledWordIsTheOneThatIsPublished() {
        // of year 2 the computed word is Requires improvement; the authority used Approaching target
        assertThat(written(EXAMPLE, LocalDate.of(2027, 5, 1)))
                .containsSubsequence("\"id\": \"complaints\"", "\"id\": \"slightlyBelow\"");
    }

    @Test
    void whatIsMissingIsNamedAndNotInvented() {
        Performance performance = DeliveryReader.read(
                        EXAMPLE.replace("\"identifier\": \"GB-COH-00000000\"", "\"sme\": true"))
                .delivery()
                .asOf(LocalDate.of(2026, 4, 10));
        PerformanceNotice notice = new PerformanceNotice(
                performance, Optional.empty(), List.of("apprentices", "apprentices", "weather", "hires"));
        assertThat(faults(notice))
                .containsExactly(
                        "notice/award: The contract performance notice must say the number of the award; no number was given"
                                + " (Procurement Regulations 2024, regulation 39)",
                        "contract/suppliers: The contract performance notice must say the unique identifier of Alder CIC; no"
                                + " identifier was given (Procurement Regulations 2024, regulation 39)",
                        "notice/kpis/1: The indicator (apprentices) of the contract performance notice must be one of"
                                + " apprentices, hires, on-time, complaints, and stand once",
                        "notice/kpis/2: The indicator (weather) of the contract performance notice must be one of"
                                + " apprentices, hires, on-time, complaints, and stand once",
                        "notice/kpis: The number (4) of indicators of the contract performance notice must be 3, which the"
                                + " authority chooses as the most material when it publishes (Procurement Regulations 2024,"
                                + " regulation 39(4)(d))",
                        "reviews: The contract performance notice must say an assessment; none was made by 2026-04-10"
                                + " (Procurement Regulations 2024, regulation 39)");
        assertThatThrownBy(notice::complete).isInstanceOf(FaultException.class).hasMessageContaining("has 6 faults");
    }
}
