package io.github.tenderscore.delivery;

import java.util.ArrayList;
import java.util.List;

/** Lists with more at their end. */
final class Lists {

    private Lists() {}

    static <T> List<T> and(List<T> list, T more) {
        return all(list, List.of(more));
    }

    static <T> List<T> all(List<T> list, List<T> more) {
        List<T> all = new ArrayList<>(list);
        all.addAll(more);
        return List.copyOf(all);
    }
}
