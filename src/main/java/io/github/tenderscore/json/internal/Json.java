package io.github.tenderscore.json.internal;

import java.util.List;
import java.util.Map;

/** A value of a JSON text, with its place. */
public sealed interface Json {

    /** The JSON pointer of the value (RFC 6901); empty for the whole text. */
    String pointer();

    /** What the value is, in a word, for messages. */
    String what();

    /** An object; members in the order of the text. */
    record Obj(String pointer, Map<String, Json> members) implements Json {
        @Override
        public String what() {
            return "an object";
        }
    }

    /** An array. */
    record Arr(String pointer, List<Json> items) implements Json {
        @Override
        public String what() {
            return "an array";
        }
    }

    /** A string. */
    record Text(String pointer, String value) implements Json {
        @Override
        public String what() {
            return "a text";
        }
    }

    /** A number, as its digits stand in the text. */
    record Num(String pointer, String digits) implements Json {
        @Override
        public String what() {
            return "a number";
        }
    }

    /** True or false. */
    record Bool(String pointer, boolean value) implements Json {
        @Override
        public String what() {
            return value ? "true" : "false";
        }
    }

    /** Null. */
    record Null(String pointer) implements Json {
        @Override
        public String what() {
            return "null";
        }
    }

    /** The pointer of a member or item below this value. */
    default String below(String token) {
        return pointer() + "/" + token.replace("~", "~0").replace("/", "~1");
    }
}
