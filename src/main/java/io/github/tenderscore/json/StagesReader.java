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
import java.util.Optional;
import java.util.Set;

/**
 * Reads a procedure of one or more stages, the changes of its method, and what came in for each stage, from a document of the format
 * {@value #FORMAT}.
 *
 * <p>Every fault of a document is named at once, with its JSON pointer, within the limits of {@link EvaluationReader}. Immutable and
 * thread-safe; needs the optional module {@code tools.jackson.core}.
 */
public final class StagesReader {

    /** The format that this reader reads. */
    public static final String FORMAT = "tenderscore-stages/1";

    private static final Set<String> KNOWN = Set.of(
            "$schema",
            "format",
            "notes",
            "title",
            "procedure",
            "lightTouch",
            "refinable",
            "timetable",
            "stages",
            "changes",
            "rounds");

    private static final StagesReader STANDARD = new StagesReader(EvaluationReader.standard());

    private final EvaluationReader methods;

    private StagesReader(EvaluationReader methods) {
        this.methods = methods;
    }

    /**
     * A reader that knows the rules of this library.
     *
     * @return the reader
     */
    public static StagesReader standard() {
        return STANDARD;
    }

    /**
     * A reader that reads the methods and tenders with another one, which may know rules of your own.
     *
     * @param reader reads the methods
     * @return a new reader
     */
    public StagesReader withMethods(EvaluationReader reader) {
        return new StagesReader(reader);
    }

    /**
     * Reads a document.
     *
     * @param in the document in UTF-8, read to its end and not closed
     * @return the procedure with its changes and rounds
     * @throws FaultException if anything is wrong; it names every fault with its JSON pointer
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public Proceedings read(InputStream in) {
        return placed(in).value();
    }

    /**
     * Reads a document and assesses round after round. What can be known only then, such as that a tender is of a supplier that did not
     * go on, is named with its JSON pointer too.
     *
     * @param in the document in UTF-8, read to its end and not closed
     * @return what came of each stage and of each change
     * @throws FaultException if anything is wrong, or a round cannot be assessed; it names every fault with its JSON pointer
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public ProcedureResult assess(InputStream in) {
        return placed(in).then(Proceedings::assess);
    }

    /** A procedure as a part of another document. */
    Optional<Proceedings> document(Json json, Faults faults) {
        return content(json, faults).map(Placed::value);
    }

    private Optional<Placed<Proceedings>> content(Json json, Faults faults) {
        return OpenDocument.of(json, FORMAT, KNOWN, faults)
                .flatMap(document -> new StagesContent(methods, faults).read(document));
    }

    private Placed<Proceedings> placed(InputStream in) {
        Faults faults = new Faults();
        Optional<Placed<Proceedings>> proceedings = JsonReader.read(in, faults).flatMap(json -> content(json, faults));
        faults.throwIfAny("The document");
        return proceedings.orElseThrow(() -> new IllegalStateException("A document without faults was not read"));
    }

    /**
     * Reads a document.
     *
     * @param text the document
     * @return the procedure with its changes and rounds
     * @throws FaultException if anything is wrong; it names every fault with its JSON pointer
     */
    public Proceedings read(String text) {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Reads a document and assesses round after round.
     *
     * @param text the document
     * @return what came of each stage and of each change
     * @throws FaultException if anything is wrong, or a round cannot be assessed; it names every fault with its JSON pointer
     */
    public ProcedureResult assess(String text) {
        return assess(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** What a stored result was made from. */
    Optional<Placed<Proceedings>> stored(Json json, Faults faults) {
        return OpenDocument.stored(json, ProcedureResultWriter.FORMAT, KNOWN, faults)
                .flatMap(document -> new StagesContent(methods, faults).read(document));
    }
}
