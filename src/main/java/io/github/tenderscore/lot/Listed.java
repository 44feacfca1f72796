package io.github.tenderscore.lot;

import java.util.List;

/** Lists as sentences have them. */
final class Listed {

    private Listed() {}

    /** For example: lots 1, 2 and 3. */
    static String lots(List<String> ids) {
        return (ids.size() == 1 ? "lot " : "lots ") + and(ids);
    }

    /** For example: 1, 2 and 3. */
    static String and(List<String> items) {
        return joined(items, " and ");
    }

    /** For example: 1, 2 or 3. */
    static String or(List<String> items) {
        return joined(items, " or ");
    }

    private static String joined(List<String> items, String last) {
        int end = items.size() - 1;
        return end < 1 ? String.join("", items) : String.join(", ", items.subList(0, end)) + last + items.get(end);
    }
}
