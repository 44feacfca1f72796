package io.github.tenderscore.json;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.Rules;
import io.github.tenderscore.commitment.MeasureCatalogue;
import io.github.tenderscore.decision.Decision;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.JsonReader;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Tender;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a method and its tenders from a document of the format {@value #FORMAT}.
 *
 * <p>Every fault of a document is named at once, with its JSON pointer. A document may have at most 64 MiB and 5,000,000 values, be nested 100 deep, and
 * hold no number above 1,000 and no string above 1,000,000 characters. Immutable and thread-safe; needs the optional module
 * {@code tools.jackson.core}.
 */
public final class EvaluationReader {

    /** The format that this reader reads. */
    public static final String FORMAT = "tenderscore/1";

    private static final Set<String> KNOWN =
            Set.of("$schema", "format", "notes", "methodology", "tenders", "decisions");

    private static final EvaluationReader STANDARD = new EvaluationReader(Catalogues.STANDARD);

    private final Catalogues catalogues;

    private EvaluationReader(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    /**
     * A reader that knows the rules of this library.
     *
     * @return the reader
     */
    public static EvaluationReader standard() {
        return STANDARD;
    }

    /**
     * A reader that knows other rules, such as {@code Rules.standard().withPrice(…)}.
     *
     * @param rules all that it is to know
     * @return a new reader
     */
    public EvaluationReader with(Rules rules) {
        return new EvaluationReader(catalogues.with(rules));
    }

    /**
     * A reader that also knows a catalogue of measures of your own, to which methods may refer by its id and edition.
     *
     * @param catalogue the catalogue
     * @return a new reader
     * @throws FaultException if a different catalogue goes by the same id and edition
     */
    public EvaluationReader withMeasures(MeasureCatalogue catalogue) {
        return new EvaluationReader(catalogues.withMeasures(catalogue));
    }

    /**
     * Reads a document.
     *
     * @param in the document in UTF-8, read to its end and not closed
     * @return the method with the tenders of the document; none where it holds only a method
     * @throws FaultException if anything is wrong; it names every fault with its JSON pointer
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public Evaluation read(InputStream in) {
        Faults faults = new Faults();
        Optional<Evaluation> evaluation = JsonReader.read(in, faults).flatMap(json -> document(json, faults));
        faults.throwIfAny("The document");
        return evaluation.orElseThrow(() -> new IllegalStateException("A document without faults was not read"));
    }

    /**
     * Reads a document.
     *
     * @param text the document
     * @return the method with the tenders of the document; none where it holds only a method
     * @throws FaultException if anything is wrong; it names every fault with its JSON pointer
     */
    public Evaluation read(String text) {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The rules that this reader knows by id. */
    Catalogues catalogues() {
        return catalogues;
    }

    /** An evaluation, as a document of its own or as a part of another. */
    Optional<Evaluation> document(Json json, Faults faults) {
        return OpenDocument.of(json, FORMAT, KNOWN, faults)
                .map(OpenDocument::members)
                .flatMap(members -> {
                    Optional<Evaluation> evaluation = content(members, faults);
                    members.refuseOthers();
                    return evaluation;
                });
    }

    /** The method and the tenders of a stored assessment. */
    Optional<Evaluation> stored(Json json, Faults faults) {
        return OpenDocument.of(json, AssessmentWriter.FORMAT, KNOWN, faults)
                .map(OpenDocument::members)
                .flatMap(members -> content(members, faults));
    }

    /** A reader of one method that knows the same rules. */
    MethodologyReader method(Faults faults) {
        return new MethodologyReader(catalogues, faults);
    }

    /** Reads the members that an evaluation and a stored assessment have in common. */
    Optional<Evaluation> content(Members members, Faults faults) {
        List<String> notes = Items.texts(members, "notes", "the document", faults);
        Optional<Json.Obj> method = members.object("methodology");
        if (method.isEmpty() && members.any("methodology").isEmpty()) {
            members.wrong("methodology", "The member \"methodology\" of the document is missing; it must be an object");
        }
        Optional<Json.Arr> tenders = members.array("tenders");
        MethodologyReader reader = method(faults);
        Optional<Methodology> methodology = method.flatMap(reader::read);
        DecisionsReader decided = new DecisionsReader(reader.pointers(), faults);
        List<Decision> decisions = decided.read(members.array("decisions"));
        List<Tender> read = new TendersReader(reader, decided.disregarded(), faults).read(tenders);
        if (!faults.isEmpty() || methodology.isEmpty()) {
            return Optional.empty();
        }
        Evaluation evaluation = Evaluation.under(methodology.get()).tenders(read);
        for (Decision decision : decisions) {
            evaluation = evaluation.decide(decision);
        }
        // the tenders were checked one by one; what is still wrong is in the decisions taken together
        for (Fault fault : evaluation.faults()) {
            faults.add(reader.pointers().pointed(fault));
        }
        for (String note : notes) {
            evaluation = evaluation.note(note);
        }
        return Optional.of(evaluation);
    }
}
