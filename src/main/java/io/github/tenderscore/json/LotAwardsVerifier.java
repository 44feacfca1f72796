package io.github.tenderscore.json;

import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.JsonReader;
import io.github.tenderscore.lot.LotAwards;
import io.github.tenderscore.lot.LotEvaluation;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Recomputes stored awards of lots from the lotting and the tenders in the document, and says where the stored figures differ. */
public final class LotAwardsVerifier {

    private final LotsReader reader;

    /**
     * A verifier.
     *
     * @param reader reads the lotting; it must know the rules of your own that it holds
     */
    public LotAwardsVerifier(LotsReader reader) {
        this.reader = reader;
    }

    /**
     * What recomputing stored awards found.
     *
     * @param awards the awards, recomputed
     * @param differences every place where the stored document says something else; empty where it holds
     */
    public record Verification(LotAwards awards, List<AssessmentVerifier.Difference> differences) {

        /**
         * Copies the differences.
         *
         * @param awards the awards, recomputed
         * @param differences every place where the stored document says something else; empty where it holds
         */
        public Verification {
            differences = List.copyOf(differences);
        }

        /**
         * Whether the stored awards hold.
         *
         * @return true where recomputing them gives the same document
         */
        public boolean holds() {
            return differences.isEmpty();
        }
    }

    /**
     * Recomputes stored awards.
     *
     * @param in a document of the format {@value LotAwardsWriter#FORMAT}, read to its end and not closed
     * @return the recomputed awards, and where the stored ones differ
     * @throws FaultException if the document cannot be read, or its lots cannot be assessed
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public Verification verify(InputStream in) {
        Faults faults = new Faults();
        Optional<Json> stored = JsonReader.read(in, faults);
        Optional<LotEvaluation> evaluation = stored.flatMap(json -> reader.stored(json, faults));
        faults.throwIfAny("The document");
        LotAwards awards = evaluation
                .orElseThrow(() -> new IllegalStateException("A document without faults was not read"))
                .allocate();
        return new Verification(awards, Differences.between(stored, LotAwardsWriter.write(awards)));
    }

    /**
     * Recomputes stored awards.
     *
     * @param text a document of the format {@value LotAwardsWriter#FORMAT}
     * @return the recomputed awards, and where the stored ones differ
     * @throws FaultException if the document cannot be read, or its lots cannot be assessed
     */
    public Verification verify(String text) {
        return verify(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
