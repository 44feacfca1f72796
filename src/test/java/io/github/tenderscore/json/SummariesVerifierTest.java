package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.award.AssessmentSummaries;
import io.github.tenderscore.award.SummaryFacts;
import io.github.tenderscore.json.ResultVerifier.Difference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Stored summaries are those that follow from the evaluation and the award, or it is said where they are not. */
class SummariesVerifierTest {

    private static AssessmentSummaries summaries() throws IOException {
        return AssessmentSummaries.of(
                EvaluationReader.standard()
                        .read(Files.readString(Path.of("docs/examples/domestic-abuse-support-tenders.json")))
                        .assess(),
                SummaryFactsReader.read(Files.readString(Path.of("docs/examples/domestic-abuse-support-award.json"))));
    }

    @Test
    void whatWasWrittenHolds() throws IOException {
        assertThat(SummariesVerifier.verify(SummariesWriter.write(summaries()), summaries()))
                .isEmpty();
        for (String document : SummariesWriter.writeEach(summaries()).values()) {
            assertThat(SummariesVerifier.verify(document, summaries())).isEmpty();
        }
    }

    @Test
    void whatWasChangedIsNamedWithItsPlace() throws IOException {
        String document = SummariesWriter.writeEach(summaries()).getOrDefault("A", "");
        assertThat(SummariesVerifier.verify(
                        document.replace("\"figure\": \"82.58\"", "\"figure\": \"82.85\""), summaries()))
                .containsExactly(new Difference("/summaries/0/own/totals/0/figure", "\"82.85\"", "\"82.58\""));
        String all = SummariesWriter.write(summaries());
        assertThat(SummariesVerifier.verify(all.replace("within one working day", "soon"), summaries()))
                .extracting(Difference::pointer)
                .containsExactly("/summaries/0/own/scores/1/scores/1/reason/text");
        assertThat(SummariesVerifier.verify(document.replace("\"tender\": \"A\"", "\"tender\": \"Z\""), summaries()))
                .isNotEmpty();
    }

    @Test
    void otherDocumentsAreRefused() throws IOException {
        AssessmentSummaries summaries = summaries();
        assertThatThrownBy(() -> SummariesVerifier.verify("{\"format\":\"tenderscore/1\"}", summaries))
                .hasMessageContaining("The format (tenderscore/1) of the document must be tenderscore-summaries/1");
        assertThatThrownBy(() -> SummariesVerifier.verify("[]", summaries)).hasMessageContaining("must be an object");
    }

    @Test
    void nothingIncompleteIsWritten() throws IOException {
        AssessmentSummaries incomplete = AssessmentSummaries.of(summaries().assessment(), SummaryFacts.NONE);
        assertThatThrownBy(() -> SummariesWriter.write(incomplete)).hasMessageStartingWith("The award has 2 faults:");
        assertThatThrownBy(() -> SummariesWriter.writeEach(incomplete))
                .hasMessageStartingWith("The award has 2 faults:");
    }

    @Test
    void documentForASupplierHoldsNoFingerprintOfTheInput() throws IOException {
        // the input is little enough to be guessed: with a fingerprint of it a guess could be confirmed
        assertThat(SummariesWriter.write(summaries())).contains("\"input\": \"sha256:");
        assertThat(SummariesWriter.writeEach(summaries()).values())
                .allSatisfy(document -> assertThat(document).doesNotContain("\"input\""));
    }

    @Test
    void eachSummaryHasAFingerprintForTheRecord() throws IOException {
        Map<String, String> fingerprints = Fingerprints.of(summaries());
        assertThat(fingerprints).containsOnlyKeys("A", "B", "C", "E");
        assertThat(fingerprints.values())
                .doesNotHaveDuplicates()
                .allMatch(print -> print.matches("sha256:[0-9a-f]{64}"));
        assertThat(Fingerprints.of(summaries())).isEqualTo(fingerprints);
    }
}
