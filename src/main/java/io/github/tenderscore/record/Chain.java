package io.github.tenderscore.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A list that never changes and grows at its end: adding gives a new one that shares all of the old. */
final class Chain<T> {

    private final @Nullable Chain<T> before;
    private final @Nullable T last;
    private final int size;

    private Chain(@Nullable Chain<T> before, @Nullable T last, int size) {
        this.before = before;
        this.last = last;
        this.size = size;
    }

    static <T> Chain<T> empty() {
        return new Chain<>(null, null, 0);
    }

    Chain<T> with(T more) {
        return new Chain<>(this, more, size + 1);
    }

    /** The last that was added of those that fit; empty where none does. */
    Optional<T> newest(Predicate<T> fits) {
        Chain<T> chain = this;
        while (chain != null && chain.last != null) {
            if (fits.test(chain.last)) {
                return Optional.of(chain.last);
            }
            chain = chain.before;
        }
        return Optional.empty();
    }

    int size() {
        return size;
    }

    /** What was added, from the first to the last. */
    List<T> list() {
        List<T> list = new ArrayList<>(size);
        Chain<T> chain = this;
        while (chain != null && chain.last != null) {
            list.add(chain.last);
            chain = chain.before;
        }
        Collections.reverse(list);
        return Collections.unmodifiableList(list);
    }
}
