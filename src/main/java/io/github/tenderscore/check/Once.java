package io.github.tenderscore.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Refuses what is stated twice: two that differ cannot both count, and two that are alike would count as two. */
final class Once {

    private Once() {}

    static <T> void check(Optional<List<T>> stated, String what, Function<T, String> name) {
        Set<String> seen = new HashSet<>();
        for (T one : stated.orElse(List.of())) {
            if (!seen.add(name.apply(one))) {
                throw new IllegalArgumentException("The " + what + " (" + name.apply(one)
                        + ") must be stated only once; leave out the one that does not count");
            }
        }
    }
}
