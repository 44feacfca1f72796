package io.github.tenderscore.json;

import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.framework.FrameworkEvaluation;
import io.github.tenderscore.framework.FrameworkResult;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a framework, the tenders for admission, and the contracts to be awarded under it, from a document of the format {@value
 * #FORMAT}.
 *
 * <p>Every fault of a document is named at once, with its JSON pointer, within the limits of {@link EvaluationReader}. Immutable and
 * thread-safe; needs the optional module {@code tools.jackson.core}.
 */
public final class FrameworkReader {

    /** The format that this reader reads. */
    public static final String FORMAT = "tenderscore-framework/1";

    private static final Set<String> KNOWN = Set.of(
            "$schema",
            "format",
            "notes",
            "title",
            "kind",
            "methodology",
            "admission",
            "coreTerms",
            "mechanism",
            "term",
            "tenders",
            "decisions",
            "tieDecision",
            "callOffs");

    private static final FrameworkReader STANDARD = new FrameworkReader(EvaluationReader.standard());

    private final EvaluationReader methods;

    private FrameworkReader(EvaluationReader methods) {
        this.methods = methods;
    }

    /**
     * A reader that knows the rules of this library.
     *
     * @return the reader
     */
    public static FrameworkReader standard() {
        return STANDARD;
    }

    /**
     * A reader that reads the methods and tenders with another one, which may know rules of your own.
     *
     * @param reader reads the methods
     * @return a new reader
     */
    public FrameworkReader withMethods(EvaluationReader reader) {
        return new FrameworkReader(reader);
    }

    /**
     * Reads a document.
     *
     * @param in the document in UTF-8, read to its end and not closed
     * @return the framework with its tenders and contracts
     * @throws FaultException if anything is wrong; it names every fault with its JSON pointer
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public FrameworkEvaluation read(InputStream in) {
        return placed(in).value();
    }

    /**
     * Reads a document, admits suppliers and awards the contracts. What can be known only then, such as that somebody who is called is
     * no member, is named with its JSON pointer too.
     *
     * @param in the document in UTF-8, read to its end and not closed
     * @return who is admitted and who gets each contract
     * @throws FaultException if anything is wrong, or a call-off cannot be carried out; it names every fault with its JSON pointer
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public FrameworkResult award(InputStream in) {
        return placed(in).then(FrameworkEvaluation::award);
    }

    private Placed<FrameworkEvaluation> placed(InputStream in) {
        Faults faults = new Faults();
        Optional<Placed<FrameworkEvaluation>> evaluation = JsonReader.read(in, faults)
                .flatMap(json -> OpenDocument.of(json, FORMAT, KNOWN, faults))
                .flatMap(document -> new FrameworkContent(methods, faults).read(document));
        faults.throwIfAny("The document");
        return evaluation.orElseThrow(() -> new IllegalStateException("A document without faults was not read"));
    }

    /**
     * Reads a document.
     *
     * @param text the document
     * @return the framework with its tenders and contracts
     * @throws FaultException if anything is wrong; it names every fault with its JSON pointer
     */
    public FrameworkEvaluation read(String text) {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Reads a document, admits suppliers and awards the contracts.
     *
     * @param text the document
     * @return who is admitted and who gets each contract
     * @throws FaultException if anything is wrong, or a call-off cannot be carried out; it names every fault with its JSON pointer
     */
    public FrameworkResult award(String text) {
        return award(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** What a stored result was made from. */
    Optional<Placed<FrameworkEvaluation>> stored(Json json, Faults faults) {
        return OpenDocument.stored(json, FrameworkResultWriter.FORMAT, KNOWN, faults)
                .flatMap(document -> new FrameworkContent(methods, faults).read(document));
    }
}
