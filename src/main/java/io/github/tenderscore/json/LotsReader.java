package io.github.tenderscore.json;

import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.JsonReader;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.lot.LotEvaluation;
import io.github.tenderscore.lot.LotMechanism;
import io.github.tenderscore.lot.LotMechanisms;
import io.github.tenderscore.rule.Catalogue;
import io.github.tenderscore.rule.RuleType;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a lotting and the tenders for its lots from a document of the format {@value #FORMAT}.
 *
 * <p>Every fault of a document is named at once, with its JSON pointer, within the limits of {@link EvaluationReader}. Immutable and
 * thread-safe; needs the optional module {@code tools.jackson.core}.
 */
public final class LotsReader {

    /** The format that this reader reads. */
    public static final String FORMAT = "tenderscore-lots/1";

    private static final Set<String> KNOWN = Set.of(
            "$schema",
            "format",
            "notes",
            "title",
            "maximumLotsTendered",
            "maximumLotsAwarded",
            "maximumValueAwarded",
            "mechanism",
            "awardOrder",
            "common",
            "lots",
            "suppliers");

    private static final LotsReader STANDARD = new LotsReader(EvaluationReader.standard(), LotMechanisms.catalogue());

    private final EvaluationReader lots;
    private final Catalogue<LotMechanism> mechanisms;

    private LotsReader(EvaluationReader lots, Catalogue<LotMechanism> mechanisms) {
        this.lots = lots;
        this.mechanisms = mechanisms;
    }

    /**
     * A reader that knows the rules of this library.
     *
     * @return the reader
     */
    public static LotsReader standard() {
        return STANDARD;
    }

    /**
     * A reader that reads the methods and tenders of the lots with another one, which may know rules of your own.
     *
     * @param reader reads the lots
     * @return a new reader
     */
    public LotsReader withLots(EvaluationReader reader) {
        return new LotsReader(reader, mechanisms);
    }

    /**
     * A reader that also knows a mechanism of your own.
     *
     * @param type the mechanism
     * @return a new reader
     */
    public LotsReader withMechanism(RuleType<LotMechanism> type) {
        return new LotsReader(lots, mechanisms.with(type));
    }

    /**
     * Reads a document.
     *
     * @param in the document in UTF-8, read to its end and not closed
     * @return the lotting with the tenders of the document; none where it holds only a lotting
     * @throws FaultException if anything is wrong; it names every fault with its JSON pointer
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public LotEvaluation read(InputStream in) {
        Faults faults = new Faults();
        Optional<LotEvaluation> evaluation = JsonReader.read(in, faults)
                .flatMap(json -> opened(json, FORMAT, faults))
                .flatMap(members -> {
                    Optional<LotEvaluation> content = new LotsContent(lots, mechanisms, faults).read(members);
                    members.refuseOthers();
                    return content;
                });
        faults.throwIfAny("The document");
        return evaluation.orElseThrow(() -> new IllegalStateException("A document without faults was not read"));
    }

    /**
     * Reads a document.
     *
     * @param text the document
     * @return the lotting with the tenders of the document; none where it holds only a lotting
     * @throws FaultException if anything is wrong; it names every fault with its JSON pointer
     */
    public LotEvaluation read(String text) {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The lotting and the tenders of stored awards. */
    Optional<LotEvaluation> stored(Json json, Faults faults) {
        return opened(json instanceof Json.Obj object ? asked(object) : json, LotAwardsWriter.FORMAT, faults)
                .flatMap(members -> new LotsContent(lots, mechanisms, faults).read(members));
    }

    /** The document without its results, none of which must be taken for a misspelt member. */
    private static Json.Obj asked(Json.Obj stored) {
        Map<String, Json> members = new LinkedHashMap<>(stored.members());
        members.keySet().retainAll(KNOWN);
        return new Json.Obj(stored.at(), members);
    }

    private static Optional<LotsMembers> opened(Json json, String wanted, Faults faults) {
        if (!(json instanceof Json.Obj object)) {
            faults.add(List.of(json.pointer()), "The document is " + json.what() + " and must be an object");
            return Optional.empty();
        }
        LotsMembers members = new LotsMembers(object, new Members(object, "the document", faults, KNOWN));
        members.all().text("$schema");
        Optional<String> format = members.all().neededText("format", "\"" + wanted + "\"");
        if (format.filter(found -> !found.equals(wanted)).isPresent()) {
            members.all().wrong("format", "The format (" + format.get() + ") of the document must be " + wanted);
            return Optional.empty();
        }
        return Optional.of(members);
    }

    /** The members of the document, and the object itself for the places of faults. */
    record LotsMembers(Json.Obj object, Members all) {

        void refuseOthers() {
            all.refuseOthers();
        }
    }
}
