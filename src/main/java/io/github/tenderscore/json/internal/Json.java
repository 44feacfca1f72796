package io.github.tenderscore.json.internal;

import java.util.List;
import java.util.Map;

/** A value of a JSON text, with its place. */
public sealed interface Json {

    /** Where the value stands. */
    Pointer at();

    /** The JSON pointer of the value (RFC 6901); empty for the whole text. */
    default String pointer() {
        return at().toString();
    }

    /** What the value is, in a word, for messages. */
    String what();

    /** An object; members in the order of the text. */
    record Obj(Pointer at, Map<String, Json> members) implements Json {
        @Override
        public String what() {
            return "an object";
        }
    }

    /** An array. */
    record Arr(Pointer at, List<Json> items) implements Json {
        @Override
        public String what() {
            return "an array";
        }
    }

    /** A string. */
    record Text(Pointer at, String value) implements Json {
        @Override
        public String what() {
            return "a text";
        }
    }

    /** A number, as its digits stand in the text. */
    record Num(Pointer at, String digits) implements Json {
        @Override
        public String what() {
            return "a number";
        }
    }

    /** True or false. */
    record Bool(Pointer at, boolean value) implements Json {
        @Override
        public String what() {
            return value ? "true" : "false";
        }
    }

    /** Null. */
    record Null(Pointer at) implements Json {
        @Override
        public String what() {
            return "null";
        }
    }

    /** The pointer of a member or item below this value. */
    default String below(String token) {
        return at().below(token).toString();
    }
}
