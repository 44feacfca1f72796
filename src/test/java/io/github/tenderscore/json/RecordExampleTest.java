package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.award.AssessmentSummaries;
import io.github.tenderscore.award.SummaryFacts;
import io.github.tenderscore.record.Entry;
import io.github.tenderscore.record.Published;
import io.github.tenderscore.record.Records;
import io.github.tenderscore.record.Summarised;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The record among the examples is the one that {@link Records} makes. After a change of the format that is meant, write it anew with the
 * system property {@code record.example}: {@code mvn test -Dtest=RecordExampleTest -DargLine=-Drecord.example}.
 */
class RecordExampleTest {

    private static final Path EXAMPLE = Path.of("docs/examples/domestic-abuse-support-record.jsonl");

    @Test
    void exampleIsUpToDate() throws IOException {
        String text = RecordWriter.write(Records.entered());
        if (System.getProperty("record.example") != null) {
            Files.writeString(EXAMPLE, text);
        }
        assertThat(new String(Files.readAllBytes(EXAMPLE), StandardCharsets.UTF_8))
                .isEqualTo(text);
    }

    @Test
    void exampleSaysThatItIsIllustrative() throws IOException {
        Entry first = new RecordReader(EvaluationReader.standard())
                .read(Files.readString(EXAMPLE))
                .record()
                .entries()
                .get(0);
        assertThat(((Published) first.event()).notes())
                .singleElement()
                .asString()
                .startsWith("Illustrative: ");
    }

    /** Whoever has the record and what was published besides can write each summary again, and find its fingerprint in the record. */
    @Test
    void summariesOfTheExampleAreTheOnesThatWereProvided() throws IOException {
        WrittenRecord read = new RecordReader(EvaluationReader.standard()).read(Files.readString(EXAMPLE));
        Summarised summarised = read.record().entries().stream()
                .map(Entry::event)
                .filter(Summarised.class::isInstance)
                .map(Summarised.class::cast)
                .findFirst()
                .orElseThrow();
        AssessmentSummaries again = AssessmentSummaries.of(
                read.record().evaluation().assess(),
                SummaryFacts.NONE
                        .providedAt(summarised.providedAt())
                        .accessAt("https://tenders.example/illustrative-lot-1/methodology"));
        assertThat(Fingerprints.of(again)).isEqualTo(summarised.summaries());
    }
}
