package io.github.tenderscore.json.internal;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads a JSON text into values with places, within limits; what is wrong is noted with its place. */
public final class JsonReader {

    /** The deepest nesting of objects and arrays. */
    public static final int MAX_DEPTH = 100;

    /** The most characters of a number. */
    public static final int MAX_NUMBER = 1_000;

    /** The most characters of a string. */
    public static final int MAX_STRING = 1_000_000;

    /** The most bytes of a text. */
    public static final long MAX_BYTES = 64L * 1024 * 1024;

    /** The most values, names and brackets of a text. */
    public static final long MAX_TOKENS = 5_000_000;

    static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(MAX_NUMBER)
                    .maxStringLength(MAX_STRING)
                    .maxNameLength(MAX_NUMBER)
                    .maxDocumentLength(MAX_BYTES)
                    .maxTokenCount(MAX_TOKENS)
                    .build())
            .build();

    private final JsonParser parser;
    private final Faults faults;

    private JsonReader(JsonParser parser, Faults faults) {
        this.parser = parser;
        this.faults = faults;
    }

    /**
     * Reads one JSON text to its end.
     *
     * @param in UTF-8, or UTF-16 or UTF-32 that a byte order mark or its zero bytes show; not closed
     * @param faults where faults are noted: a text that is no JSON, beyond a limit, with a repeated member or with more behind
     * @return empty where the text cannot be read at all
     * @throws UncheckedIOException if the stream fails
     */
    public static Optional<Json> read(InputStream in, Faults faults) {
        Source source = new Source(in);
        Optional<Json> document = Optional.empty();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), source)) {
            document = new JsonReader(parser, faults).document();
        } catch (JacksonException e) {
            faults.add(fault(e, e.getLocation()));
        }
        IOException failure = source.failure();
        if (failure != null) {
            throw new UncheckedIOException(failure.getMessage(), failure);
        }
        return document;
    }

    private static Fault fault(JacksonException e, @Nullable TokenStreamLocation at) {
        String where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        if (e instanceof StreamConstraintsException) {
            return Fault.at(
                    List.of(),
                    "The text" + where + " is beyond a limit: it must have at most " + MAX_BYTES
                            + " bytes and " + MAX_TOKENS + " values, be nested at most " + MAX_DEPTH
                            + " deep, and hold no number above " + MAX_NUMBER + " and no string above " + MAX_STRING
                            + " characters");
        }
        Fault fault = Fault.at(List.of(), "The text" + where + " is not JSON: " + SyntaxWords.of(e));
        return SyntaxWords.isCutOff(e) ? fault.maybe("the file was cut off") : fault;
    }

    private Optional<Json> document() {
        if (parser.nextToken() == null) {
            faults.add(List.of(), "The text must hold a JSON document; it is empty");
            return Optional.empty();
        }
        try {
            Json document = value(Pointer.TOP);
            end();
            return Optional.of(document);
        } catch (StreamConstraintsException e) {
            // says itself of some limits only where the text goes beyond them
            faults.add(fault(e, e.getLocation() == null ? parser.currentLocation() : e.getLocation()));
            return Optional.empty();
        }
    }

    /** The document has been read: what is wrong behind it must not hide what is wrong in it. */
    private void end() {
        try {
            if (parser.nextToken() != null) {
                faults.add(
                        List.of(),
                        "The text must end behind the document; there is more at line "
                                + parser.currentTokenLocation().getLineNr());
            }
        } catch (JacksonException e) {
            faults.add(fault(e, e.getLocation() == null ? parser.currentLocation() : e.getLocation()));
        }
    }

    private Json value(Pointer at) {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(at);
            case START_ARRAY -> array(at);
            case VALUE_STRING -> new Json.Text(at, whole(parser.getString(), at));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(at, parser.getString());
            case VALUE_TRUE -> new Json.Bool(at, true);
            case VALUE_FALSE -> new Json.Bool(at, false);
            default -> new Json.Null(at);
        };
    }

    private Json.Obj object(Pointer at) {
        Map<String, Json> members = new LinkedHashMap<>();
        Json.Obj object = new Json.Obj(at, members);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            Json value = value(at.below(whole(name, at)));
            if (members.putIfAbsent(name, value) != null) {
                faults.add(List.of(value.pointer()), "The member \"" + name + "\" must occur only once in its object");
            }
        }
        return object;
    }

    private Json.Arr array(Pointer at) {
        List<Json> items = new ArrayList<>();
        Json.Arr array = new Json.Arr(at, items);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(at.below(Integer.toString(items.size()))));
        }
        return array;
    }

    /** A text with half a surrogate pair is no text: written down it would be another one. */
    private String whole(String text, Pointer at) {
        int half = Surrogates.firstHalf(text);
        if (half >= 0) {
            faults.add(
                    List.of(at.toString()),
                    String.format(
                            Locale.ROOT,
                            "The text must hold whole characters; it has half of one (\\u%04x) at position %d",
                            (int) text.charAt(half),
                            half + 1));
        }
        return text;
    }
}
