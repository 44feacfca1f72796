package io.github.tenderscore.json.internal;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * On which line of a JSON text each member and item stands.
 *
 * @param line the line, counted from 1; of a member that of its name
 * @param id what the member {@code id} or {@code tender} of an object says; empty where it has none, or is no object
 * @param children the members by their names, or the items by their numbers, counted from 0
 */
public record LineTree(int line, Optional<String> id, Map<String, LineTree> children) {

    /**
     * Reads a text as far as its first document goes.
     *
     * @param in the text, not closed
     * @return empty where it is not JSON
     */
    public static Optional<LineTree> read(InputStream in) {
        try (JsonParser parser = JsonReader.JSON.createParser(ObjectReadContext.empty(), in)) {
            return parser.nextToken() == null ? Optional.empty() : Optional.of(value(parser, 1));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static LineTree value(JsonParser parser, int line) {
        JsonToken token = parser.currentToken();
        Map<String, LineTree> children = new LinkedHashMap<>();
        Optional<String> id = Optional.empty();
        if (token == JsonToken.START_OBJECT) {
            id = members(parser, children);
        } else if (token == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                children.put(Integer.toString(children.size()), value(parser, line(parser)));
            }
        }
        return new LineTree(line, id, children);
    }

    private static Optional<String> members(JsonParser parser, Map<String, LineTree> children) {
        Optional<String> id = Optional.empty();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int line = line(parser);
            if (parser.nextToken() == JsonToken.VALUE_STRING && (name.equals("id") || name.equals("tender"))) {
                id = Optional.of(parser.getString());
            }
            children.put(name, value(parser, line));
        }
        return id;
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    /**
     * What a word of a place means: a member of that name, or else the nearest value below that has it for its id.
     *
     * @param word the word
     * @return empty where nothing is meant
     */
    public Optional<LineTree> find(String word) {
        LineTree member = children.get(word);
        if (member != null) {
            return Optional.of(member);
        }
        Deque<LineTree> left = new ArrayDeque<>(children.values());
        while (!left.isEmpty()) {
            LineTree next = left.removeFirst();
            if (next.id.filter(word::equals).isPresent()) {
                return Optional.of(next);
            }
            left.addAll(next.children.values());
        }
        return Optional.empty();
    }
}
