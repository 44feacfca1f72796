package io.github.tenderscore.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
