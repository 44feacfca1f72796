package io.github.tenderscore.panel;

import io.github.tenderscore.number.Ratio;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of a text that say something, for comparing texts: without case, punctuation, the small words of English grammar and the
 * s of plurals. A text of small words only keeps them.
 */
final class Words {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Set<String> SMALL = Set.of(
            "a", "all", "an", "and", "are", "as", "at", "be", "been", "but", "by", "for", "from", "had", "has", "have",
            "in", "into", "is", "it", "its", "of", "on", "or", "our", "so", "such", "than", "that", "the", "their",
            "them", "there", "these", "they", "this", "those", "to", "was", "we", "were", "which", "with");

    private final List<String> words;

    private Words(List<String> words) {
        this.words = List.copyOf(words);
    }

    static Words of(String text) {
        List<String> all = Stream.of(BETWEEN.split(
                        Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> saying = all.stream()
                .filter(word -> !SMALL.contains(word))
                .map(Words::singular)
                .toList();
        return new Words(saying.isEmpty() ? all : saying);
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /**
     * The share of the words of this text that stand in runs which also stand in one of some others. Of a text that is shorter than a
     * run, the whole is looked for.
     */
    Ratio coveredBy(List<Words> others, int run) {
        BitSet covered = new BitSet(words.size());
        for (Words other : others) {
            int length = Math.min(run, Math.min(words.size(), other.words.size()));
            Set<List<String>> theirs = other.runs(length);
            for (int i = 0; length > 0 && i + length <= words.size(); i++) {
                if (theirs.contains(words.subList(i, i + length))) {
                    covered.set(i, i + length);
                }
            }
        }
        return Ratio.of(covered.cardinality(), words.size());
    }

    /** The share of the runs of words of both texts that stand in both. */
    Ratio alike(Words other, int run) {
        int length = Math.min(run, Math.min(words.size(), other.words.size()));
        Set<List<String>> all = new HashSet<>(runs(length));
        int own = all.size();
        Set<List<String>> theirs = other.runs(length);
        all.addAll(theirs);
        return Ratio.of((long) own + theirs.size() - all.size(), all.size());
    }

    private Set<List<String>> runs(int length) {
        Set<List<String>> runs = new HashSet<>();
        for (int i = 0; i + length <= words.size(); i++) {
            runs.add(words.subList(i, i + length));
        }
        return runs;
    }
}
