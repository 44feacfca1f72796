package io.github.tenderscore;

import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.JsonNodeFactory;
import dev.harrel.jsonschema.SimpleType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Lets the schema validator read JSON with the streaming parser, every number exact. */
final class StreamedJsonNodeFactory implements JsonNodeFactory {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    @Override
    public JsonNode wrap(Object value) {
        return value instanceof JsonNode node ? node : new Node("", value);
    }

    @Override
    public JsonNode create(String text) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            Node node = new Node("", read(parser));
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("text after the document: " + parser.currentToken());
            }
            return node;
        }
    }

    private static @Nullable Object read(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> members = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    members.put(name, read(parser));
                }
                yield members;
            }
            case START_ARRAY -> {
                List<@Nullable Object> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(read(parser));
                }
                yield items;
            }
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new BigDecimal(parser.getString());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new IllegalArgumentException("unexpected token: " + parser.currentToken());
        };
    }

    private record Node(String getJsonPointer, @Nullable Object value) implements JsonNode {

        @Override
        public SimpleType getNodeType() {
            if (value == null) {
                return SimpleType.NULL;
            } else if (value instanceof Boolean) {
                return SimpleType.BOOLEAN;
            } else if (value instanceof String) {
                return SimpleType.STRING;
            } else if (value instanceof BigDecimal number) {
                return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0
                        ? SimpleType.INTEGER
                        : SimpleType.NUMBER;
            } else {
                return value instanceof List ? SimpleType.ARRAY : SimpleType.OBJECT;
            }
        }

        @Override
        public boolean asBoolean() {
            return as(Boolean.class);
        }

        @Override
        public String asString() {
            // also asked of other scalars, to show them in a message
            return String.valueOf(value);
        }

        @Override
        public BigInteger asInteger() {
            return as(BigDecimal.class).toBigIntegerExact();
        }

        @Override
        public BigDecimal asNumber() {
            return as(BigDecimal.class);
        }

        @Override
        public List<JsonNode> asArray() {
            List<JsonNode> nodes = new ArrayList<>();
            for (Object item : as(List.class)) {
                nodes.add(new Node(getJsonPointer + "/" + nodes.size(), item));
            }
            return Collections.unmodifiableList(nodes);
        }

        @Override
        public Map<String, JsonNode> asObject() {
            Map<String, JsonNode> nodes = new LinkedHashMap<>();
            ((Map<?, ?>) as(Map.class))
                    .forEach((name, member) -> nodes.put(
                            (String) name,
                            new Node(getJsonPointer + "/" + JsonNode.encodeJsonPointer((String) name), member)));
            return Collections.unmodifiableMap(nodes);
        }

        private <T> T as(Class<T> type) {
            return Objects.requireNonNull(type.cast(value));
        }
    }
}
