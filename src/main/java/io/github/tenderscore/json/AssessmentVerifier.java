package io.github.tenderscore.json;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Recomputes a stored assessment from the method and the tenders in it, and says where the stored figures differ. */
public final class AssessmentVerifier {

    private final EvaluationReader reader;

    /**
     * A verifier.
     *
     * @param reader reads the method; it must know the rules of your own that the method holds
     */
    public AssessmentVerifier(EvaluationReader reader) {
        this.reader = reader;
    }

    /**
     * What recomputing a stored assessment found.
     *
     * @param assessment the assessment, recomputed
     * @param differences every place where the stored document says something else; empty where it holds
     */
    public record Verification(Assessment assessment, List<Difference> differences) {

        /**
         * Copies the differences.
         *
         * @param assessment the assessment, recomputed
         * @param differences every place where the stored document says something else; empty where it holds
         */
        public Verification {
            differences = List.copyOf(differences);
        }

        /**
         * Whether the stored assessment holds.
         *
         * @return true where recomputing it gives the same document
         */
        public boolean holds() {
            return differences.isEmpty();
        }
    }

    /**
     * One place where a stored assessment differs from the recomputed one.
     *
     * @param pointer the JSON pointer of the place
     * @param stored what the document says, as JSON; {@code nothing} where the member is missing
     * @param recomputed what it should say, as JSON; {@code nothing} where there should be no such member
     */
    public record Difference(String pointer, String stored, String recomputed) {}

    /**
     * Recomputes a stored assessment.
     *
     * @param in a document of the format {@value AssessmentWriter#FORMAT}, read to its end and not closed
     * @return the recomputed assessment, and where the stored one differs
     * @throws FaultException if the document cannot be read, or its tenders cannot be assessed
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public Verification verify(InputStream in) {
        Faults faults = new Faults();
        Optional<Json> stored = JsonReader.read(in, faults);
        Optional<Evaluation> evaluation = stored.flatMap(
                        json -> EvaluationReader.opened(json, AssessmentWriter.FORMAT, faults))
                .flatMap(members -> reader.content(members, faults));
        faults.throwIfAny("The document");
        Assessment assessment = evaluation
                .orElseThrow(() -> new IllegalStateException("A document without faults was not read"))
                .assess();
        return new Verification(assessment, Differences.between(stored, AssessmentWriter.write(assessment)));
    }

    /**
     * Recomputes a stored assessment.
     *
     * @param text a document of the format {@value AssessmentWriter#FORMAT}
     * @return the recomputed assessment, and where the stored one differs
     * @throws FaultException if the document cannot be read, or its tenders cannot be assessed
     */
    public Verification verify(String text) {
        return verify(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
