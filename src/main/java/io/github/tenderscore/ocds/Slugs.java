package io.github.tenderscore.ocds;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes readable ids out of names, each only once. */
final class Slugs {

    private static final int MOST_CHARACTERS = 60;

    private final Set<String> taken = new HashSet<>();

    /** The last number behind each stem, so that many equal names do not make many attempts. */
    private final Map<String, Integer> repeats = new HashMap<>();

    /** The id for a criterion: its name in small letters, digits and hyphens, otherwise its type. */
    String next(NoticeCriterion criterion) {
        String slug = Optional.of(slug(criterion.name().orElse("")))
                .filter(text -> !text.isEmpty())
                .orElseGet(() -> slug(criterion.type().orElse("")));
        String stem = slug.isEmpty() ? "criterion" : slug;
        String id = stem;
        while (!taken.add(id)) {
            id = stem + "-" + repeats.merge(stem, 2, (before, first) -> before + 1);
        }
        return id;
    }

    private static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (plain.length() <= MOST_CHARACTERS) {
            return plain;
        }
        int end = plain.lastIndexOf('-', MOST_CHARACTERS);
        return plain.substring(0, end > 0 ? end : MOST_CHARACTERS);
    }
}
