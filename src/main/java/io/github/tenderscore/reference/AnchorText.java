package io.github.tenderscore.reference;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.Anchor.Which;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads anchors.
 *
 * <pre>
 * anchor = term { " + " term }
 * term   = number | [ number " * " ] statistic | ("min" | "max") "(" anchor "; " anchor ")"
 * </pre>
 */
final class AnchorText {

    /** How deep min and max may stand in each other; a text from anywhere must not exhaust the stack. */
    private static final int DEEPEST = 9;

    private AnchorText() {}

    static Anchor parse(String text) {
        return anchor(text, 0);
    }

    private static Anchor anchor(String text, int depth) {
        List<Anchor> terms = new ArrayList<>();
        for (String term : split(text, " + ")) {
            terms.add(term(term, depth));
        }
        return terms.size() == 1 ? terms.get(0) : new Anchor.Sum(terms);
    }

    private static Anchor term(String text, int depth) {
        for (Which which : Which.values()) {
            if (text.startsWith(which.function() + "(")) {
                return of(which, text, depth + 1);
            }
        }
        int star = text.indexOf(" * ");
        if (star > 0) {
            return Anchor.times(text.substring(0, star), Statistic.parse(text.substring(star + 3)));
        }
        return !text.isEmpty() && Character.isLetter(text.charAt(0))
                ? Anchor.of(Statistic.parse(text))
                : new Anchor.Fixed(Ratio.parse(text));
    }

    private static Anchor of(Which which, String text, int depth) {
        String inside = text.substring(4, Math.max(4, text.length() - 1));
        List<String> parts = split(inside, "; ");
        if (!text.endsWith(")") || parts.size() != 2 || depth > DEEPEST) {
            throw new IllegalArgumentException("The price (" + text + ") must be " + which.function()
                    + "(ONE; OTHER) of two prices, at most " + DEEPEST + " deep");
        }
        return new Anchor.Of(which, anchor(parts.get(0), depth), anchor(parts.get(1), depth));
    }

    /** The parts between separators that stand in no bracket. */
    private static List<String> split(String text, String separator) {
        List<String> parts = new ArrayList<>();
        int open = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open == 0 && text.startsWith(separator, i)) {
                parts.add(text.substring(start, i));
                start = i + separator.length();
            }
        }
        parts.add(text.substring(start));
        return parts;
    }
}
