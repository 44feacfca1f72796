package io.github.tenderscore.json.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in a JSON text; written out as a JSON pointer (RFC 6901) only when it is asked for, so that deep and long
 * texts cost no more than short ones.
 */
public final class Pointer {

    /** The whole text. */
    public static final Pointer TOP = new Pointer(null, "");

    private final @Nullable Pointer parent;
    private final String token;

    private Pointer(@Nullable Pointer parent, String token) {
        this.parent = parent;
        this.token = token;
    }

    /** The place of a member by its name, or of an item by its number. */
    public Pointer below(String name) {
        return new Pointer(this, name);
    }

    @Override
    public String toString() {
        Deque<String> tokens = new ArrayDeque<>();
        Pointer at = this;
        while (at.parent != null) {
            tokens.push(at.token.replace("~", "~0").replace("/", "~1"));
            at = at.parent;
        }
        StringBuilder text = new StringBuilder();
        tokens.forEach(one -> text.append('/').append(one));
        return text.toString();
    }
}
