package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.weighting.Weighting;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeightsReaderTest {

    /** By hand: a is twice b and six times c, b three times c, so that they weigh 6, 3 and 1 of 10. */
    public static final String COMPARED = """
            {"format": "tenderscore-weights/1", "title": "Illustrative",
             "method": {"id": "WT-AHP", "total": "100", "decimals": "none", "randomIndex": "saaty"},
             "criteria": [{"id": "a", "name": "Price"}, {"id": "b"}, {"id": "c"}],
             "comparisons": [{"criterion": "a", "over": "b", "times": 2}, {"criterion": "c", "over": "a", "times": "1/6"},
                             {"criterion": "b", "over": "c", "times": "3"}]}""";

    private static final String SWING = """
            {"format": "tenderscore-weights/1", "title": "Illustrative", "method": {"id": "WT-SWING", "total": 60, "decimals": 0},
             "criteria": [{"id": "a", "value": 100}, {"id": "b", "value": "50"}]}""";

    private static List<String> faults(String document) {
        return catchThrowableOfType(FaultException.class, () -> WeightsReader.read(document)).faults().stream()
                .map(Fault::toString)
                .toList();
    }

    private static String with(String document, String part, String other) {
        assertThat(document).contains(part);
        return document.replace(part, other);
    }

    @Test
    void readsComparisonsAndScores() {
        Weighting weighting = WeightsReader.read(COMPARED);
        assertThat(weighting.name("a")).isEqualTo("Price");
        assertThat(weighting.name("b")).isEqualTo("b");
        assertThat(weighting.weights().all().stream().map(one -> one.weight().toString()))
                .containsExactly("60", "30", "10");
        assertThat(WeightsReader.read(SWING).weights().text("a")).isEqualTo("40");
    }

    @Test
    void everyFaultIsNamedWithItsPlace() {
        assertThat(faults(with(SWING, "\"value\": 100", "\"rank\": 1")))
                .containsExactly(
                        "/criteria/0: The member \"value\" of the criterion a is missing; it must be a number",
                        "/criteria/0/rank: The member \"rank\" of the criterion a is not known; it must be one of id, name, value");
        assertThat(faults(with(SWING, "\"id\": \"b\"", "\"id\": \"a\"")))
                .containsExactly("/criteria/1/id: The id (a) of a criterion must occur only once");
        assertThat(faults(with(SWING, "\"50\"", "\"-50\"")))
                .containsExactly(
                        "/criteria/1: The score (-50) of the criterion b must be 0 or more, as the rule WT-SWING asks");
        assertThat(faults(with(SWING, "WT-SWING", "WT-SWNG")).get(0))
                .startsWith("/method/id: The rule (WT-SWNG) is not known; a rule must be one of WT-DIRECT, WT-ROC,")
                .endsWith("Maybe \"WT-SWING\" was meant");
        assertThat(faults(with(SWING, "\"decimals\": 0", "\"decimals\": 7")))
                .containsExactly(
                        "/method: The parameter decimals (7) of the rule WT-SWING must be one of none, 0, 1, 2, 3, 4, 5,"
                                + " 6 (the weights)");
        assertThat(faults(with(SWING, "\"title\": \"Illustrative\"", "\"title\": \" \"")))
                .containsExactly("The title ( ) of a weighting must not be blank");
        assertThat(faults(with(COMPARED, "Price", "")))
                .containsExactly("The name () of the criterion a must not be blank, and the criterion one of a, b, c");
    }

    @Test
    void comparisonsAreNamedByTheirPlace() {
        assertThat(faults(with(COMPARED, "\"over\": \"c\"", "\"over\": \"d\"")))
                .containsExactly(
                        "/comparisons/2: The criterion (d) of a comparison must be one of a, b, c\n  Maybe \"a\" was meant",
                        "/comparisons: The comparison (missing) of b and c must be given, as the rule WT-AHP asks");
        assertThat(faults(with(COMPARED, "\"times\": 2", "\"times\": 0")))
                .containsExactly(
                        "/comparisons/0: The times (0) of the comparison of a and b must be from 1/1000 to 1000,"
                                + " as the rule WT-AHP asks");
    }

    @Test
    void anotherDocumentIsToldByItsCommand() {
        assertThat(faults("{\"format\": \"tenderscore-commitments/1\"}"))
                .containsExactly("/format: The format (tenderscore-commitments/1) of the document must be"
                        + " tenderscore-weights/1\n  Maybe it is meant for the command value");
    }
}
