package io.github.tenderscore.fault;

import java.util.Locale;

/**
 * Shows in messages what others wrote, so that nothing in it can pass for a message, clear a terminal or bury the rest.
 *
 * <p>What cannot be seen is written as documents escape it, so that whoever mends the input finds it there.
 */
final class Shown {

    /** More of a message tells nobody more, and a text that stands in thousands of them would fill any memory. */
    static final int MOST = 4_000;

    private static final int FIRST = 3_000;

    private Shown() {}

    /** A text of at most {@value #MOST} characters and the words that say how many were left out of its middle. */
    static String cut(String text) {
        if (text.length() <= MOST) {
            return text;
        }
        int end = whole(text, FIRST);
        int start = whole(text, text.length() - (MOST - FIRST));
        return text.substring(0, end) + "… (" + (start - end) + " characters left out) …" + text.substring(start);
    }

    /** A place at which no pair of surrogates is parted. */
    private static int whole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1))
                ? at - 1
                : at;
    }

    /** A text without what cannot be seen; a line feed stays only before the indent of a list of choices. */
    static String visible(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isHidden(c) && !(c == '\n' && text.startsWith("  ", i + 1))) {
                shown.append(c == '\n' ? "\\n" : String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                shown.append(c);
            }
        }
        return shown.toString();
    }

    /** Controls, the other ends of lines, and what turns the direction of writing or has no width. */
    private static boolean isHidden(char c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
