package io.github.tenderscore;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.json.EvaluationReader;
import io.github.tenderscore.number.Ratio;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The technical questions of a real evaluation: FCDO Services, FOI2024/01569, 23 February 2024 (Open Government Licence v3.0).
 * Every expected figure is printed in that release.
 */
class FcdoServicesTest {

    private static Assessment assess() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("docs/examples/fcdo-services-2024.json"))) {
            return EvaluationReader.standard().read(in).assess();
        }
    }

    @ParameterizedTest
    @CsvSource({"A, 42.20", "B, 41.10", "C, 41.10", "D, 24.80", "E, 38.00"})
    void totalsAreThePrintedOnes(String bidder, String printed) throws IOException {
        assertThat(assess().result(bidder).figure()).contains(Ratio.parse(printed));
    }

    @ParameterizedTest
    @CsvSource({
        "A, 4.4, 8.0, 6.0, 6.0, 2.4, 4.5, 4.5, 6.4",
        "B, 3.3, 6.0, 8.0, 4.5, 2.4, 6.0, 4.5, 6.4",
        "C, 3.3, 6.0, 8.0, 4.5, 2.4, 4.5, 6.0, 6.4",
        "D, 2.2, 4.0, 4.0, 3.0, 2.4, 3.0, 3.0, 3.2",
        "E, 3.3, 8.0, 6.0, 4.5, 2.4, 4.5, 4.5, 4.8"
    })
    void scoresAreThePrintedOnes(
            String bidder, String q1, String q2, String q3, String q4, String q5, String q6, String q7, String q8)
            throws IOException {
        TenderResult result = assess().result(bidder);
        List<String> printed = List.of(q1, q2, q3, q4, q5, q6, q7, q8);
        for (int i = 0; i < printed.size(); i++) {
            assertThat(result.points("q" + (i + 1)).map(TenderResult.Points::published))
                    .as("question %s of bidder %s", i + 1, bidder)
                    .contains(Ratio.parse(printed.get(i)));
        }
    }

    @Test
    void twoBiddersShareTheSecondPlace() throws IOException {
        Assessment assessment = assess();
        Map<String, Integer> expected = Map.of("A", 1, "B", 2, "C", 2, "E", 4, "D", 5);
        assertThat(assessment.results())
                .allSatisfy(result -> assertThat(result.rank())
                        .contains(expected.getOrDefault(result.tender().id(), 0)));
        assertThat(assessment.roundingEffects()).isEmpty();
    }
}
