package io.github.tenderscore.json;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.commitment.Offers;
import io.github.tenderscore.delivery.Performance;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.framework.FrameworkEvaluation;
import io.github.tenderscore.framework.FrameworkResult;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.JsonReader;
import io.github.tenderscore.lot.LotAwards;
import io.github.tenderscore.stage.ProcedureResult;
import io.github.tenderscore.stage.Proceedings;
import io.github.tenderscore.weighting.Weighting;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Recomputes a stored result from the methods, tenders and decisions in its document, and says where the stored figures differ.
 *
 * <p>It is made for one kind of result, with the reader of what such a result follows from; that reader must know the rules of your own
 * that the document holds. Immutable and thread-safe.
 *
 * @param <R> what is recomputed, such as an {@link Assessment}
 */
public final class ResultVerifier<R> {

    private final BiFunction<Json, Faults, Optional<Supplier<R>>> reader;
    private final Function<R, String> writer;

    private ResultVerifier(BiFunction<Json, Faults, Optional<Supplier<R>>> reader, Function<R, String> writer) {
        this.reader = reader;
        this.writer = writer;
    }

    /**
     * What recomputing a stored result found.
     *
     * @param result the result, recomputed
     * @param differences every place where the stored document says something else; empty where it holds
     * @param <R> what is recomputed
     */
    public record Verification<R>(R result, List<Difference> differences) {

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
     * One place where a stored document differs from the recomputed one.
     *
     * @param pointer the JSON pointer of the place
     * @param stored what the document says, as JSON; {@code nothing} where the member is missing
     * @param recomputed what it should say, as JSON; {@code nothing} where there should be no such member
     */
    public record Difference(String pointer, String stored, String recomputed) {}

    /**
     * A verifier of stored assessments, of the format {@value AssessmentWriter#FORMAT}.
     *
     * @param reader reads the method and the tenders
     * @return the verifier
     */
    public static ResultVerifier<Assessment> ofAssessments(EvaluationReader reader) {
        return new ResultVerifier<>(
                (json, faults) -> reader.stored(json, faults).map(evaluation -> evaluation::assess),
                AssessmentWriter::write);
    }

    /**
     * A verifier of stored awards of lots, of the format {@value LotAwardsWriter#FORMAT}.
     *
     * @param reader reads the lotting and the tenders
     * @return the verifier
     */
    public static ResultVerifier<LotAwards> ofLotAwards(LotsReader reader) {
        return new ResultVerifier<>(
                (json, faults) -> reader.stored(json, faults).map(evaluation -> evaluation::allocate),
                LotAwardsWriter::write);
    }

    /**
     * A verifier of stored results of procedures, of the format {@value ProcedureResultWriter#FORMAT}.
     *
     * @param reader reads what was published, changed and received
     * @return the verifier
     */
    public static ResultVerifier<ProcedureResult> ofProcedures(StagesReader reader) {
        return new ResultVerifier<>(
                (json, faults) -> reader.stored(json, faults).map(read -> () -> read.then(Proceedings::assess)),
                ProcedureResultWriter::write);
    }

    /**
     * A verifier of stored results of frameworks, of the format {@value FrameworkResultWriter#FORMAT}.
     *
     * @param reader reads what was published and received
     * @return the verifier
     */
    public static ResultVerifier<FrameworkResult> ofFrameworks(FrameworkReader reader) {
        return new ResultVerifier<>(
                (json, faults) -> reader.stored(json, faults).map(read -> () -> read.then(FrameworkEvaluation::award)),
                FrameworkResultWriter::write);
    }

    /**
     * A verifier of stored results on contracts that are followed, of the format {@value DeliveryResultWriter#FORMAT}.
     *
     * @return the verifier
     */
    public static ResultVerifier<Performance> ofDeliveries() {
        return new ResultVerifier<>(DeliveryReader::stored, DeliveryResultWriter::write);
    }

    /**
     * A verifier of stored values of commitments, of the format {@value ValuationWriter#FORMAT}.
     *
     * @param reader reads what bidders promise, and knows the catalogues that the document refers to
     * @return the verifier
     */
    public static ResultVerifier<Offers> ofValuations(CommitmentsReader reader) {
        return new ResultVerifier<>(
                (json, faults) -> reader.stored(json, faults).map(offers -> () -> offers), ValuationWriter::write);
    }

    /**
     * A verifier of stored weights, of the format {@value WeightsWriter#FORMAT}.
     *
     * @return the verifier
     */
    public static ResultVerifier<Weighting> ofWeights() {
        return new ResultVerifier<>(
                (json, faults) -> WeightsReader.stored(json, faults).map(weighting -> () -> weighting),
                WeightsWriter::write);
    }

    /**
     * Recomputes a stored result.
     *
     * @param in a document of the format that this verifier is made for, read to its end and not closed
     * @return the recomputed result, and where the stored one differs
     * @throws FaultException if the document cannot be read, or its tenders cannot be assessed
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public Verification<R> verify(InputStream in) {
        Faults faults = new Faults();
        Optional<Json> stored = JsonReader.read(in, faults);
        Optional<Supplier<R>> recompute = stored.flatMap(json -> reader.apply(json, faults));
        faults.throwIfAny("The document");
        R result = recompute
                .orElseThrow(() -> new IllegalStateException("A document without faults was not read"))
                .get();
        return new Verification<>(result, DocumentComparison.between(stored, writer.apply(result)));
    }

    /**
     * Recomputes a stored result.
     *
     * @param text a document of the format that this verifier is made for
     * @return the recomputed result, and where the stored one differs
     * @throws FaultException if the document cannot be read, or its tenders cannot be assessed
     */
    public Verification<R> verify(String text) {
        return verify(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
