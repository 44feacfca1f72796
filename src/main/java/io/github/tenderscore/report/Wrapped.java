package io.github.tenderscore.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines between its words. */
final class Wrapped {

    private Wrapped() {}

    /** Lines of at most the width; a word that is longer by itself, such as an address, stays whole on a line of its own. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split(" +", -1)) {
            if (!line.isEmpty() && length(line) + 1 + length(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** How wide a text is shown. */
    static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
