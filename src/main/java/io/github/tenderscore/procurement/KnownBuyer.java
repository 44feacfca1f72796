package io.github.tenderscore.procurement;

import java.util.List;

/**
 * A buyer by every id and name under which it publishes, so that one council is one buyer.
 *
 * <p>Names are compared whole: letter case, blanks and a leading "the" apart they must be the same. What matches in part, such as a police
 * body with the name of a county, never matches.
 *
 * @param name its name; not blank
 * @param ids its ids in notices, such as {@code GB-PPON-PVNH-1137-QJBX} or {@code GB-FTS-141319}
 * @param aliases other names of it
 */
public record KnownBuyer(String name, List<String> ids, List<String> aliases) {

    /**
     * Copies the lists.
     *
     * @param name its name; not blank
     * @param ids its ids in notices, such as {@code GB-PPON-PVNH-1137-QJBX} or {@code GB-FTS-141319}
     * @param aliases other names of it
     * @throws IllegalArgumentException if a name or an id is blank
     */
    public KnownBuyer {
        ids = List.copyOf(ids);
        aliases = List.copyOf(aliases);
        if (name.isBlank()
                || ids.stream().anyMatch(String::isBlank)
                || aliases.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    "The buyer (" + name + ") must have a name, and no blank id or other name");
        }
    }
}
