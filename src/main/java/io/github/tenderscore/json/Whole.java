package io.github.tenderscore.json;

import io.github.tenderscore.json.internal.Members;
import java.util.Optional;

/** Reads how many there are of something. */
final class Whole {

    private static final int MOST = 9_999;

    private Whole() {}

    static Optional<Integer> read(Members members, String name) {
        return members.any(name).isEmpty() ? Optional.empty() : members.neededWhole(name, MOST);
    }
}
