package io.github.tenderscore.json.internal;

import java.util.Optional;

/**
 * Something that could not be read, with its place.
 *
 * @param kind what it is
 * @param line the line of the text, counted from 1
 * @param message what is wrong, as a sentence without a full stop
 * @param key the text that names the item; empty where it was not reached
 * @param lost what else was not read for it
 */
public record Mishap(Kind kind, long line, String message, Optional<String> key, Lost lost) {

    /** What was not read behind it, so that nobody knows how many items that is. */
    public enum Lost {
        /** Nothing: it is one item. */
        NOTHING,
        /** The rest of its line, in which several items can stand. */
        LINE,
        /** The rest of the text. */
        TEXT
    }

    /** What could not be read. */
    public enum Kind {
        /** The text is no JSON there. */
        SYNTAX,
        /** The text ends in the middle. */
        CUT_OFF,
        /** The compressed bytes are damaged. */
        DAMAGED,
        /** A word such as Infinity stands where a number must. */
        NO_NUMBER,
        /** A member stands twice in its object. */
        REPEATED_MEMBER,
        /** Half a character. */
        HALF_CHARACTER,
        /** Too deep, too long or too large. */
        LIMIT,
        /** A value that is no object where one must be. */
        NO_OBJECT
    }
}
