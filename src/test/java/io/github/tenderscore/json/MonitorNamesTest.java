package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.fault.FaultException;
import org.junit.jupiter.api.Test;

/** Names by which two figures would have one id are faults of the document and no errors of the library. */
class MonitorNamesTest {

    private static void refused(String members, String message) {
        assertThatThrownBy(() -> MonitorReader.read("""
                {"format": "tenderscore-monitor/1", "council": "Exampleton (illustrative)", "asOf": "2026-11-24", %s}
                """.formatted(members)))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aStrategyStandsOnce() {
        String strategy = "{\"strategy\": \"S\", \"on\": \"2026-11-24\", \"facts\": []}";
        refused(
                "\"spatial\": {\"strategies\": [%s, %s]}".formatted(strategy, strategy),
                "The strategy (S) must stand once");
    }

    @Test
    void anEditionStandsOnce() {
        String projects =
                "[{\"id\": \"p\", \"name\": \"P\", \"asAt\": \"2026-06-30\", \"need\": {\"amount\": 1, \"currency\": \"GBP\", \"vat\": \"net\"}}]";
        String edition = "{\"edition\": \"E\", \"date\": \"2026-%s\", \"projects\": %s}";
        refused(
                "\"spatial\": {\"pipeline\": [%s, %s]}"
                        .formatted(edition.formatted("06-30", projects), edition.formatted("09-30", projects)),
                "The edition (E) of a pipeline must stand once");
    }

    @Test
    void anIndexOfACountryAndAYearStandsOnce() {
        String index = "{\"country\": \"X\", \"year\": \"2014\", \"values\": {}}";
        refused("\"autonomy\": {\"indices\": [%s, %s]}".formatted(index, index), "The index (X, 2014) must stand once");
    }

    @Test
    void aPracticeAreaHasNoIdOfAnotherPart() {
        refused(
                """
                "maturity": {"survey": {"date": "2026-10-01", "minimumRespondents": 2,
                  "areas": [{"id": "inertia", "name": "Inertia"}], "answers": []}}
                """,
                "The id (inertia) of a practice area must be another one; other figures of this instrument have it");
    }

    @Test
    void theFigureOfADutyToPublishIsNoKindOfContract() {
        refused("""
                "reservations": {"checks": [{"contract": "Grounds", "type": "notifiable-other",
                  "reservedFor": {"place": "united-kingdom", "kinds": []}}]}
                """, "The type (notifiable-other)");
    }
}
