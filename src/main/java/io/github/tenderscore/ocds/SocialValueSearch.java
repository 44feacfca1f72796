package io.github.tenderscore.ocds;

import io.github.tenderscore.procurement.LotCriterion.SocialValueWords;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a criterion speaks of social value: there is no code for it. */
final class SocialValueSearch {

    private final Pattern pattern;

    /**
     * A search.
     *
     * @param phrases the words, such as {@code social value}, in any letter case and with any blanks between
     */
    SocialValueSearch(List<String> phrases) {
        List<String> patterns = phrases.stream()
                .map(phrase -> String.join(
                        "\\s+",
                        List.of(phrase.strip().split("\\s+", -1)).stream()
                                .map(Pattern::quote)
                                .toList()))
                .toList();
        this.pattern = Pattern.compile(
                "\\b(?:" + String.join("|", patterns) + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The words in a text. */
    Optional<String> in(String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    /** The words in the name of a criterion or else in its description. */
    Optional<SocialValueWords> in(NoticeCriterion criterion) {
        return criterion
                .name()
                .flatMap(this::in)
                .map(words -> new SocialValueWords(words, true))
                .or(() -> criterion.description().flatMap(this::in).map(words -> new SocialValueWords(words, false)));
    }
}
