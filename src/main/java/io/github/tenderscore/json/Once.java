package io.github.tenderscore.json;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Notes names that occur twice in a list, because two results of one name could not be told apart. */
final class Once {

    private Once() {}

    static <T> void check(Part part, String member, String what, List<T> items, Function<T, String> name) {
        Set<String> seen = new HashSet<>();
        for (T item : items) {
            if (!seen.add(name.apply(item))) {
                part.members()
                        .wrong(
                                member,
                                what + " (" + name.apply(item) + ") of " + part.owner() + " must occur only once");
            }
        }
    }
}
