package io.github.tenderscore.json;

import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.JsonReader;
import io.github.tenderscore.lot.LotEvaluation;
import io.github.tenderscore.lot.LotMechanism;
import io.github.tenderscore.lot.LotMechanisms;
import io.github.tenderscore.rule.Catalogue;
import io.github.tenderscore.rule.RuleType;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
                .flatMap(json -> OpenDocument.of(json, FORMAT, KNOWN, faults))
                .flatMap(document -> {
                    Optional<LotEvaluation> content = new LotsContent(lots, mechanisms, faults).read(document);
                    document.members().refuseOthers();
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
        return OpenDocument.stored(json, LotAwardsWriter.FORMAT, KNOWN, faults)
                .flatMap(document -> new LotsContent(lots, mechanisms, faults).read(document));
    }
}
