package io.github.tenderscore.json.internal;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A few words that are searched for in long texts, first by one letter of one of them. */
public final class Phrase {

    /** How much is kept on each side of what was found. */
    private static final int AROUND = 600;

    /** From the most to the least frequent in English texts. */
    private static final String LETTERS = "etaoinshrdlcumwfgypbvkjxqz";

    private final byte[] word;
    private final int rarest;
    private final Pattern pattern;

    /**
     * A phrase.
     *
     * @param word a word in ASCII letters that stands behind a blank in every text that matches, in any letter case; the rarer its rarest letter,
     *     the faster
     * @param pattern what is searched for where the word stands
     */
    public Phrase(String word, Pattern pattern) {
        String lower = word.toLowerCase(Locale.ROOT);
        this.word = lower.getBytes(StandardCharsets.US_ASCII);
        this.rarest = IntStream.range(0, lower.length() - 1)
                .boxed()
                .max(Comparator.comparing(i -> LETTERS.indexOf(lower.charAt(i))))
                .orElseThrow();
        this.pattern = pattern;
    }

    /** The rarest letter of the word before its last, in lower case. */
    byte rarest() {
        return word[rarest];
    }

    /** The letter behind it. */
    byte next() {
        return word[rarest + 1];
    }

    /**
     * Whether the word, behind a blank, may have its rarest letter at a place in the bytes of a text, which is JSON.
     *
     * @param from where the text starts
     * @param end where the bytes end
     */
    boolean mayStand(byte[] bytes, int from, int at, int end) {
        int start = at - rarest;
        if (start < from || start + word.length > end) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if ((bytes[start + i] | 0x20) != word[i]) {
                return false;
            }
        }
        return isBlank(bytes, from, start - 1);
    }

    /** Whether a blank ends here, or an escape of two or of six bytes, which may be one. */
    private static boolean isBlank(byte[] bytes, int from, int at) {
        return (at >= from && bytes[at] == ' ')
                || (at - 1 >= from && bytes[at - 1] == '\\')
                || (at - 5 >= from && bytes[at - 5] == '\\');
    }

    /** What stands around the first place that matches; null where none does. */
    @Nullable
    String find(String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            return null;
        }
        int start = Math.max(0, found.start() - AROUND);
        int end = Math.min(text.length(), found.end() + AROUND);
        // a character is not cut in two
        start += start > 0 && Character.isLowSurrogate(text.charAt(start)) ? 1 : 0;
        end -= end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? 1 : 0;
        return text.substring(start, end);
    }
}
