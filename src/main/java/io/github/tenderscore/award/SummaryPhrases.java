package io.github.tenderscore.award;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds some phrases in texts, as whole words. A text is gone through once, however many phrases there are: a phrase can only stand
 * where its first word does.
 */
final class SummaryPhrases {

    private final Map<String, Set<String>> byFirstWord = new HashMap<>();

    void add(String phrase) {
        List<String> words = words(phrase);
        byFirstWord
                .computeIfAbsent(words.isEmpty() ? "" : words.get(0), first -> new LinkedHashSet<>())
                .add(phrase);
    }

    /** The phrases that stand in a text. */
    Set<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        Set<String> words = new HashSet<>(words(text));
        words.add("");
        for (String word : words) {
            for (String phrase : byFirstWord.getOrDefault(word, Set.of())) {
                if (isIn(text, phrase)) {
                    found.add(phrase);
                }
            }
        }
        return found;
    }

    /** Runs of letters and digits. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    /** Whether a text holds a phrase as it is, and not as a part of longer words. */
    static boolean isIn(String text, String phrase) {
        for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
            int end = at + phrase.length();
            boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (starts && ends) {
                return true;
            }
        }
        return false;
    }
}
