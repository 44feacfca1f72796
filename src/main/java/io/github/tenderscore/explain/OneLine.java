package io.github.tenderscore.explain;

/**
 * Keeps what others wrote on the line where it stands.
 *
 * <p>The name of a supplier is the supplier's own text. A line feed in it could add a line to a ranking, a control character
 * could clear a terminal, and a turn of the direction of writing could show the digits behind it in another order.
 */
public final class OneLine {

    private OneLine() {}

    /**
     * A text as it may stand in a line.
     *
     * @param text any text
     * @return the same text, with a blank for each character that breaks a line, controls a terminal or turns the direction of
     *     all that follows
     */
    public static String of(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            line.append(leavesTheLine(text.charAt(i)) ? ' ' : text.charAt(i));
        }
        return line.toString();
    }

    private static boolean leavesTheLine(char c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.LINE_SEPARATOR
                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2066' && c <= '\u2069');
    }
}
