package io.github.tenderscore.json;

import io.github.tenderscore.delivery.Delivery;
import io.github.tenderscore.delivery.Performance;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.JsonReader;
import io.github.tenderscore.json.internal.Members;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads a contract that is followed, with what was promised, what came in and how it is judged, from a document of the format
 * {@value #FORMAT}.
 *
 * <p>Every fault of a document is named at once, with its JSON pointer, within the limits of {@link EvaluationReader}. Needs the optional
 * module {@code tools.jackson.core}.
 */
public final class DeliveryReader {

    /** The format that this reader reads. */
    public static final String FORMAT = "tenderscore-delivery/1";

    private DeliveryReader() {}

    /**
     * Reads a document.
     *
     * @param in the document in UTF-8, read to its end and not closed
     * @return what was promised and came in, and what the authority decided for the notice
     * @throws FaultException if anything is wrong; it names every fault with its JSON pointer
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public static DeliveryDocument read(InputStream in) {
        Faults faults = new Faults();
        Optional<Placed<DeliveryDocument>> read = JsonReader.read(in, faults)
                .flatMap(json -> OpenDocument.of(json, FORMAT, DeliveryContent.KNOWN, faults))
                .flatMap(document -> new DeliveryContent(document, faults).read());
        faults.throwIfAny("The document");
        return read.orElseThrow(() -> new IllegalStateException("A document without faults was not read"))
                .value();
    }

    /**
     * Reads a document.
     *
     * @param text the document
     * @return what was promised and came in, and what the authority decided for the notice
     * @throws FaultException if anything is wrong; it names every fault with its JSON pointer
     */
    public static DeliveryDocument read(String text) {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** How a stored result was worked out. */
    static Optional<Supplier<Performance>> stored(Json json, Faults faults) {
        Set<String> known = new HashSet<>(DeliveryContent.KNOWN);
        known.add("asOf");
        return OpenDocument.stored(json, DeliveryResultWriter.FORMAT, known, faults)
                .flatMap(document -> stored(document, faults));
    }

    private static Optional<Supplier<Performance>> stored(OpenDocument document, Faults faults) {
        Members members = document.members();
        Optional<LocalDate> day = Dates.needed(members, "asOf", "the document");
        Optional<Delivery> delivery =
                new DeliveryContent(document, faults).read().map(Placed::value).map(DeliveryDocument::delivery);
        return day.isEmpty() ? Optional.empty() : delivery.map(one -> () -> one.asOf(day.get()));
    }
}
