package io.github.tenderscore.json.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds a few words in long texts quickly: most texts are passed over at a glance at every few characters. */
public final class Phrase {

    /** How much is kept on each side of what was found. */
    private static final int AROUND = 600;

    private final char[] word;
    private final Pattern pattern;
    private final int[] jumps = new int[128];

    /**
     * A phrase.
     *
     * @param word a word in ASCII letters that stands behind a blank in every text that matches, in any letter case; the longer, the faster
     * @param pattern what is searched for where the word stands
     */
    public Phrase(String word, Pattern pattern) {
        this.word = word.toLowerCase(Locale.ROOT).toCharArray();
        this.pattern = pattern;
        Arrays.fill(jumps, this.word.length);
        for (int i = 0; i < this.word.length - 1; i++) {
            jumps[this.word[i]] = this.word.length - 1 - i;
            jumps[Character.toUpperCase(this.word[i])] = this.word.length - 1 - i;
        }
    }

    /** Whether a text may match that stands in the bytes of JSON without escapes of letters; the word is searched for behind a blank. */
    boolean mayMatch(byte[] bytes, int from, int end) {
        int last = word.length - 1;
        int at = from + last;
        while (at < end) {
            int one = bytes[at];
            if ((one | 0x20) == word[last] && matches(bytes, at - last) && isBlank(bytes, from, at - word.length)) {
                return true;
            }
            at += one >= 0 ? jumps[one] : word.length;
        }
        return false;
    }

    private boolean matches(byte[] bytes, int at) {
        for (int i = 0; i < word.length; i++) {
            if ((bytes[at + i] | 0x20) != word[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether a blank ends here, or an escape of two or of six bytes, which may be one. */
    private static boolean isBlank(byte[] bytes, int from, int at) {
        return at >= from && bytes[at] == ' '
                || at - 1 >= from && bytes[at - 1] == '\\'
                || at - 5 >= from && bytes[at - 5] == '\\';
    }

    /** What stands around the first place that matches; null where none does. */
    @Nullable
    String find(char[] text, int from, int length) {
        return hasWord(text, from, from + length) ? around(new String(text, from, length)) : null;
    }

    private @Nullable String around(String text) {
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

    /** The search of Horspool, on ASCII letters in any case. */
    private boolean hasWord(char[] text, int from, int end) {
        int last = word.length - 1;
        int at = from + last;
        while (at < end) {
            char c = text[at];
            if (lower(c) == word[last] && matches(text, at - last)) {
                return true;
            }
            at += c < 128 ? jumps[c] : word.length;
        }
        return false;
    }

    private boolean matches(char[] text, int at) {
        for (int i = 0; i < word.length; i++) {
            if (lower(text[at + i]) != word[i]) {
                return false;
            }
        }
        return true;
    }

    private static int lower(char c) {
        return c | 0x20;
    }
}
