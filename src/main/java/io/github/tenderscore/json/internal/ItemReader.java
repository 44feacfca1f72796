package io.github.tenderscore.json.internal;

import io.github.tenderscore.json.internal.Selection.Use;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Walks the values of one parser, keeps what is selected, and hands over each item. */
final class ItemReader {

    /** The deepest nesting of an item. */
    static final int MAX_DEPTH = 100;

    /** The most characters of a number that is kept. */
    private static final int MAX_NUMBER = 1_000;

    private final JsonParser parser;
    private final long lineBefore;
    private final Phrase searched;
    private final Ahead ahead;
    private final ItemSink sink;

    private @Nullable String key;
    private Mishap.@Nullable Kind fault;
    private String message = "";
    private int depth;
    private int lists;

    ItemReader(JsonParser parser, long lineBefore, Phrase searched, Ahead ahead, ItemSink sink) {
        this.parser = parser;
        this.lineBefore = lineBefore;
        this.searched = searched;
        this.ahead = ahead;
        this.sink = sink;
    }

    /** Reads values at the top of the text until its end; an array there is looked through. */
    void read(Selection selection, Pruned into) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            top(selection, token, into);
        }
    }

    private void top(Selection selection, JsonToken token, Pruned into) {
        if (token == JsonToken.START_OBJECT) {
            item(selection, into);
        } else if (token == JsonToken.START_ARRAY) {
            list(selection, into);
        } else {
            topItem(selection, token, into);
        }
    }

    private void list(Selection selection, Pruned into) {
        lists++;
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            topItem(selection, next, into);
        }
        lists--;
    }

    private void topItem(Selection selection, JsonToken token, Pruned into) {
        if (token == JsonToken.START_OBJECT) {
            item(selection, into);
        } else {
            noObject(token);
        }
    }

    private void noObject(JsonToken token) {
        long line = line();
        skip(token);
        sink.mishap(new Mishap(
                Mishap.Kind.NO_OBJECT,
                line,
                "It is " + what(token) + " and must be an object",
                Optional.empty(),
                Mishap.Lost.NOTHING));
    }

    private static String what(JsonToken token) {
        return switch (token) {
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_NULL -> "null";
            default -> "true or false";
        };
    }

    /** One item, in which others may stand; its faults are its own. */
    private void item(Selection selection, Pruned into) {
        final String keyBefore = key;
        final Mishap.Kind faultBefore = fault;
        final String messageBefore = message;
        final int depthBefore = depth;
        key = null;
        fault = null;
        depth = 0;
        long line = line();
        into.clear();
        object(selection, into);
        if (fault == null && into.isTooLarge()) {
            wrong(Mishap.Kind.LIMIT, "It is too large");
        }
        if (fault == null) {
            sink.item(selection, into, Optional.ofNullable(key), line);
        } else {
            sink.mishap(new Mishap(fault, line, message, Optional.ofNullable(key), Mishap.Lost.NOTHING));
        }
        key = keyBefore;
        fault = faultBefore;
        message = messageBefore;
        depth = depthBefore;
    }

    long line() {
        return lineBefore + parser.currentTokenLocation().getLineNr();
    }

    /** The line that the parser has come to. */
    long lineNow() {
        return lineBefore + Math.max(1, parser.currentLocation().getLineNr());
    }

    /** Whether the parser has come to a list of items and not yet to its end. */
    boolean isInList() {
        return lists > 0;
    }

    Optional<String> key() {
        return Optional.ofNullable(key);
    }

    private void wrong(Mishap.Kind kind, String what) {
        if (fault == null) {
            fault = kind;
            message = what;
        }
    }

    private void object(Selection selection, Pruned into) {
        into.put(Pruned.OBJECT);
        depth++;
        long seen = 0;
        PropertyNameMatcher names = selection.names();
        for (int number = parser.nextNameMatch(names);
                number != PropertyNameMatcher.MATCH_END_OBJECT;
                number = parser.nextNameMatch(names)) {
            JsonToken token = parser.nextToken();
            if (!selection.isSelected(number)) {
                skip(token);
            } else {
                if ((seen & 1L << number) != 0) {
                    wrong(
                            Mishap.Kind.REPEATED_MEMBER,
                            "The member \"" + selection.name(number) + "\" must occur only once in its object");
                }
                seen |= 1L << number;
                member(selection.below(number), number, token, into);
            }
        }
        depth--;
        into.put(0);
    }

    private void member(Selection selection, int number, JsonToken token, Pruned into) {
        switch (selection.use()) {
            case KEEP, KEY -> {
                into.number(number + 1);
                value(selection, token, into);
            }
            case SEARCH -> search(number, token, into);
            case ITEM -> {
                into.holdItems();
                items(selection, token);
            }
        }
    }

    private void search(int number, JsonToken token, Pruned into) {
        if (token != JsonToken.VALUE_STRING) {
            skip(token);
            return;
        }
        if (!ahead.mayMatch(parser.currentLocation().getByteOffset())) {
            return;
        }
        String found = searched.find(parser.getString());
        if (found != null) {
            into.number(number + 1);
            text(found.toCharArray(), 0, found.length(), into);
        }
    }

    private void items(Selection selection, JsonToken token) {
        Pruned own = new Pruned();
        if (token == JsonToken.START_ARRAY) {
            list(selection, own);
        } else {
            topItem(selection, token, own);
        }
    }

    private void value(Selection selection, JsonToken token, Pruned into) {
        switch (token) {
            case START_OBJECT -> object(selection, into);
            case START_ARRAY -> array(selection, into);
            case VALUE_STRING -> string(selection, into);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> digits(into);
            case VALUE_TRUE -> into.put(Pruned.TRUE);
            case VALUE_FALSE -> into.put(Pruned.FALSE);
            default -> into.put(Pruned.NULL);
        }
    }

    private void array(Selection selection, Pruned into) {
        into.put(Pruned.ARRAY);
        depth++;
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            if (next == JsonToken.START_ARRAY) {
                // none of the selected arrays holds arrays
                skip(next);
                into.put(Pruned.NULL);
            } else {
                value(selection, next, into);
            }
        }
        depth--;
        into.put(Pruned.END);
    }

    private void string(Selection selection, Pruned into) {
        if (selection.use() != Use.KEY && ahead.put(parser.currentLocation().getByteOffset(), into)) {
            return;
        }
        char[] characters = parser.getStringCharacters();
        int from = parser.getStringOffset();
        int length = parser.getStringLength();
        text(characters, from, length, into);
        if (selection.use() == Use.KEY) {
            key = new String(characters, from, length);
        }
    }

    private void text(char[] characters, int from, int length, Pruned into) {
        if (!into.text(characters, from, length) && Surrogates.firstHalf(new String(characters, from, length)) >= 0) {
            wrong(Mishap.Kind.HALF_CHARACTER, "A text must hold whole characters; one has half of one");
        }
    }

    private void digits(Pruned into) {
        int length = parser.getStringLength();
        char[] characters = parser.getStringCharacters();
        int from = parser.getStringOffset();
        if (length > MAX_NUMBER) {
            wrong(Mishap.Kind.LIMIT, "A number must have at most " + MAX_NUMBER + " characters");
        } else if (isWord(characters[from + length - 1])) {
            noNumber(new String(characters, from, length));
        } else {
            into.digits(characters, from, length);
            return;
        }
        into.put(Pruned.NULL);
    }

    private static boolean isWord(char last) {
        return last > '9';
    }

    private void noNumber(String word) {
        wrong(
                Mishap.Kind.NO_NUMBER,
                "The word " + word + " stands for a number at line " + line() + "; JSON has no such number");
    }

    private void skip(JsonToken token) {
        if (token == JsonToken.VALUE_NUMBER_FLOAT) {
            fraction();
        }
        if (!token.isStructStart()) {
            return;
        }
        int open = 1;
        while (open > 0) {
            switch (parser.nextToken()) {
                case START_OBJECT, START_ARRAY -> {
                    open++;
                    if (depth + open > MAX_DEPTH) {
                        wrong(Mishap.Kind.LIMIT, "It must be nested at most " + MAX_DEPTH + " deep");
                    }
                }
                case END_OBJECT, END_ARRAY -> open--;
                case VALUE_NUMBER_FLOAT -> fraction();
                default -> {}
            }
        }
    }

    private void fraction() {
        int end = parser.getStringOffset() + parser.getStringLength();
        if (isWord(parser.getStringCharacters()[end - 1])) {
            noNumber(parser.getString());
        }
    }
}
