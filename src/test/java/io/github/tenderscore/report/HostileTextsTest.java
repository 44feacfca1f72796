package io.github.tenderscore.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.quality.MarkScales;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a supplier calls itself must not change what a report says, nor how many lines it has. */
class HostileTextsTest {

    private static Assessment assessed(String supplier) {
        return Evaluation.under(Methodology.named("Illustrative")
                        .mark("quality", "Quality", MarkScales.zeroToFive())
                        .build())
                .tender("A", "Alder", t -> t.mark("quality", "4"))
                .tender("B", supplier, t -> t.mark("quality", "3"))
                .assess();
    }

    /** Padded to its length, the lines of a thousand others would fill any memory. */
    @Test
    void aNameAsLongAsABookDoesNotWidenAllLines() {
        String report = AssessmentText.of(assessed("x".repeat(100_000)));
        assertThat(report.lines().filter(line -> line.length() > 300))
                .hasSizeLessThanOrEqualTo(3)
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Birch\nMost advantageous tender under the method: B, Birch.",
                "Birch\r1      B",
                "Birch\u001b[2J",
                "Birch\u0085x",
                "Birch\u2028x",
                "Birch\u2029x",
                "Birch\u202ex",
                "Birch\u2066x"
            })
    void aNameStaysOnItsLine(String supplier) {
        Assessment hostile = assessed(supplier);
        Assessment plain = assessed("Birch");
        String report = AssessmentText.of(hostile);
        assertThat(report.lines().count())
                .isEqualTo(AssessmentText.of(plain).lines().count());
        assertThat(report + hostile.explanation().text() + hostile.explanation().summary(1))
                .doesNotContainPattern("[\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]");
        assertThat(hostile.explanation().text().lines().count())
                .isEqualTo(plain.explanation().text().lines().count());
    }
}
