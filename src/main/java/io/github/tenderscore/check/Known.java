package io.github.tenderscore.check;

import java.util.List;
import java.util.Optional;

/** What follows from things of which some are not known. */
final class Known {

    private Known() {}

    /** True where one is true, whatever the others are; false only where all are known to be. */
    static Optional<Boolean> any(List<Optional<Boolean>> things) {
        if (things.contains(Optional.of(true))) {
            return Optional.of(true);
        }
        return things.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(false);
    }

    /** False where one is false, whatever the others are; true only where all are known to be. */
    static Optional<Boolean> all(List<Optional<Boolean>> things) {
        return not(any(things.stream().map(Known::not).toList()));
    }

    static Optional<Boolean> not(Optional<Boolean> thing) {
        return thing.map(known -> !known);
    }

    static boolean isTrue(Optional<Boolean> thing) {
        return thing.orElse(false);
    }

    static boolean isFalse(Optional<Boolean> thing) {
        return !thing.orElse(true);
    }
}
