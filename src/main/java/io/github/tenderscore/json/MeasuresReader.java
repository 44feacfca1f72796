package io.github.tenderscore.json;

import io.github.tenderscore.commitment.MeasureCatalogue;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a catalogue of measures from a document of the format {@value #FORMAT}. A measure without source, edition, address or licence, or with a
 * value that lacks its price year, is refused.
 *
 * <p>Every fault is named at once, with its JSON pointer. Needs the optional module {@code tools.jackson.core}.
 */
public final class MeasuresReader {

    /** The format that this reader reads. */
    public static final String FORMAT = "tenderscore-measures/1";

    private static final Set<String> KNOWN = known();

    private MeasuresReader() {}

    private static Set<String> known() {
        Set<String> known = new HashSet<>(CatalogueReader.FULL);
        known.add("$schema");
        known.add("format");
        return Set.copyOf(known);
    }

    /**
     * Reads a document.
     *
     * @param in the document in UTF-8, read to its end and not closed
     * @return the catalogue
     * @throws FaultException if anything is wrong; it names every fault with its JSON pointer
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public static MeasureCatalogue read(InputStream in) {
        Faults faults = new Faults();
        Optional<MeasureCatalogue> catalogue = JsonReader.read(in, faults)
                .flatMap(json -> OpenDocument.of(json, FORMAT, KNOWN, faults))
                .flatMap(document -> new CatalogueReader(List.of(), faults)
                        .full(document.object(), document.members(), "the catalogue"));
        faults.throwIfAny("The document");
        return catalogue.orElseThrow(() -> new IllegalStateException("A document without faults was not read"));
    }

    /**
     * Reads a document.
     *
     * @param text the document
     * @return the catalogue
     * @throws FaultException if anything is wrong; it names every fault with its JSON pointer
     */
    public static MeasureCatalogue read(String text) {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
