package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.JsonReader;
import io.github.tenderscore.stress.BidModel;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads which bids are expected before any has come in, from a document of the format {@value #FORMAT}: the members of a {@link BidModel}, under
 * the same names.
 *
 * <p>Nothing is assumed for what is left out. Every fault is named at once, with its JSON pointer, within the limits of {@link EvaluationReader}.
 * Needs the optional module {@code tools.jackson.core}.
 */
public final class BidModelReader {

    /** The format that this reader reads. */
    public static final String FORMAT = "tenderscore-bids/1";

    private static final Set<String> BESIDES = Set.of("$schema", "format", "notes");

    private BidModelReader() {}

    /**
     * Reads a document.
     *
     * @param in the document in UTF-8, read to its end and not closed
     * @return the model
     * @throws io.github.tenderscore.fault.FaultException if anything is wrong; it names every fault with its JSON pointer
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public static BidModel read(InputStream in) {
        Faults faults = new Faults();
        Optional<BidModel> model = JsonReader.read(in, faults)
                .flatMap(json -> OpenDocument.of(json, FORMAT, Set.of("format"), faults))
                .flatMap(document -> {
                    Items.texts(document.members(), "notes", "the document", faults);
                    return new ValueReader(Map.of(), faults)
                            .read(document.object(), "the model", BidModel.class, BESIDES);
                });
        faults.throwIfAny("The document");
        return model.orElseThrow(() -> new IllegalStateException("A document without faults was not read"));
    }

    /**
     * Reads a document.
     *
     * @param text the document
     * @return the model
     * @throws io.github.tenderscore.fault.FaultException if anything is wrong; it names every fault with its JSON pointer
     */
    public static BidModel read(String text) {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
