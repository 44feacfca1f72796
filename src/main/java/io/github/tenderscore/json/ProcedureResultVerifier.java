package io.github.tenderscore.json;

import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.JsonReader;
import io.github.tenderscore.stage.ProcedureResult;
import io.github.tenderscore.stage.Proceedings;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Recomputes a stored result of a procedure from what was published, changed and received, and says where it differs. */
public final class ProcedureResultVerifier {

    private final StagesReader reader;

    /**
     * A verifier.
     *
     * @param reader reads the procedure; it must know the rules of your own that it holds
     */
    public ProcedureResultVerifier(StagesReader reader) {
        this.reader = reader;
    }

    /**
     * What recomputing a stored result found.
     *
     * @param result the result, recomputed
     * @param differences every place where the stored document says something else; empty where it holds
     */
    public record Verification(ProcedureResult result, List<AssessmentVerifier.Difference> differences) {

        /**
         * Copies the differences.
         *
         * @param result the result, recomputed
         * @param differences every place where the stored document says something else; empty where it holds
         */
        public Verification {
            differences = List.copyOf(differences);
        }

        /**
         * Whether the stored result holds.
         *
         * @return true where recomputing it gives the same document
         */
        public boolean holds() {
            return differences.isEmpty();
        }
    }

    /**
     * Recomputes a stored result.
     *
     * @param in a document of the format {@value ProcedureResultWriter#FORMAT}, read to its end and not closed
     * @return the recomputed result, and where the stored one differs
     * @throws FaultException if the document cannot be read, or its rounds cannot be assessed
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public Verification verify(InputStream in) {
        Faults faults = new Faults();
        Optional<Json> stored = JsonReader.read(in, faults);
        Optional<Proceedings> proceedings = stored.flatMap(json -> reader.stored(json, faults));
        faults.throwIfAny("The document");
        ProcedureResult result = proceedings
                .orElseThrow(() -> new IllegalStateException("A document without faults was not read"))
                .assess();
        return new Verification(result, Differences.between(stored, ProcedureResultWriter.write(result)));
    }

    /**
     * Recomputes a stored result.
     *
     * @param text a document of the format {@value ProcedureResultWriter#FORMAT}
     * @return the recomputed result, and where the stored one differs
     * @throws FaultException if the document cannot be read, or its rounds cannot be assessed
     */
    public Verification verify(String text) {
        return verify(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
