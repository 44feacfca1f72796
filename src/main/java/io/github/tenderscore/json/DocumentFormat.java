package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Which format a document says it has, so that a program can choose its reader. */
public final class DocumentFormat {

    private DocumentFormat() {}

    /**
     * The bytes of a document, as many as a reader would read.
     *
     * @param in the document, not closed
     * @return all bytes; one more than a document may have where there are more, which a reader then refuses
     * @throws UncheckedIOException if the stream fails
     */
    public static byte[] bytes(InputStream in) {
        try {
            return in.readNBytes((int) JsonReader.MAX_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The format of a document.
     *
     * @param document its bytes
     * @return what its member "format" says; empty where there is none or the document cannot be read, which a reader then names
     */
    public static Optional<String> of(byte[] document) {
        return JsonReader.read(new ByteArrayInputStream(document), new Faults())
                .filter(Json.Obj.class::isInstance)
                .map(json -> ((Json.Obj) json).members().get("format"))
                .filter(Json.Text.class::isInstance)
                .map(format -> ((Json.Text) format).value());
    }
}
