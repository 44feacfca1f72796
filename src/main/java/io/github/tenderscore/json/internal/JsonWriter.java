package io.github.tenderscore.json.internal;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes maps, lists, texts, numbers, truth values and null as JSON, members in the order of the map. */
public final class JsonWriter {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private JsonWriter() {}

    /** On one line without blanks: the canonical form. */
    public static String compact(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            write(out, value);
        }
        return text.toString();
    }

    /** The canonical form in UTF-8. */
    public static byte[] compactBytes(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            write(out, value);
        }
        return bytes.toByteArray();
    }

    /** Over several lines, indented by two blanks, with a line feed at the end. */
    public static String pretty(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(new Indented(), text)) {
            write(out, value);
        }
        return text.append('\n').toString();
    }

    private static final class Indented extends ObjectWriteContext.Base {

        private static final Separators SEPARATORS =
                Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(SEPARATORS)
                    .withObjectIndenter(INDENT)
                    .withArrayIndenter(INDENT);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    private static void write(JsonGenerator out, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            map.forEach((name, member) -> {
                out.writeName(whole((String) name));
                write(out, member);
            });
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            list.forEach(item -> write(out, item));
            out.writeEndArray();
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Long number) {
            out.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            out.writeNumber(number.toPlainString());
        } else if (value == null) {
            out.writeNull();
        } else {
            out.writeString(whole((String) value));
        }
    }

    /** Half a surrogate pair has no bytes of its own: two different texts would have the same bytes and the same fingerprint. */
    private static String whole(String text) {
        int half = Surrogates.firstHalf(text);
        if (half >= 0) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "The text \"%s\" must hold whole characters; it has half of one (\\u%04x) at position %d",
                    text.replace(text.charAt(half), '?'),
                    (int) text.charAt(half),
                    half + 1));
        }
        return text;
    }
}
