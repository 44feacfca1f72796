package io.github.tenderscore.check;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that are found as whole words, in small or capital letters, with any white space between them. */
record Phrase(Pattern pattern) {

    private static final String WORD = "[\\p{L}\\p{N}]";

    static Phrase of(String words) {
        String given = words.strip();
        String inside =
                Arrays.stream(given.split("\\s+", -1)).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        // A sign such as ® stands beside a word without a space
        String before = isWord(given.codePointAt(0)) ? "(?<!" + WORD + ")" : "";
        String after = isWord(given.codePointBefore(given.length())) ? "(?!" + WORD + ")" : "";
        return new Phrase(Pattern.compile(before + inside + after, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    private static boolean isWord(int character) {
        return Character.isLetterOrDigit(character);
    }

    boolean occursIn(String text, List<String> exceptions) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            int start = matcher.start();
            if (exceptions.stream().noneMatch(exception -> of(exception).standsAt(text, start))) {
                return true;
            }
        }
        return false;
    }

    private boolean standsAt(String text, int start) {
        Matcher matcher = pattern.matcher(text).region(start, text.length());
        matcher.useTransparentBounds(true);
        return matcher.lookingAt();
    }
}
