package io.github.tenderscore.json.internal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/**
 * Why a text is not JSON, in plain words. What the parser says is meant for programmers and speaks of its own settings; only what stands in the text is
 * taken from it.
 */
final class SyntaxWords {

    private static final Pattern WORD = Pattern.compile("Unrecognized token '(.*?)'", Pattern.DOTALL);
    private static final Pattern CHARACTER = Pattern.compile("\\(code (\\d+)");
    private static final Pattern CLOSED = Pattern.compile("Unexpected close marker '(.)': expected '(.)'");
    /** Controls, signs without a form such as those that turn the direction of a line, and breaks of lines. */
    private static final Pattern NOT_SHOWN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private static final String CUT_OFF = "end-of-input";
    private static final int LONGEST_WORD = 40;

    /**
     * What tells a mistake in the words of the parser, and how it is said.
     *
     * @param told a part of what the parser says
     * @param words what is wrong; %s is the character that was met
     */
    private record Mistake(String told, String words) {}

    /** The first that fits is said. */
    private static final List<Mistake> MISTAKES = List.of(
            new Mistake(CUT_OFF, "it ends in the middle"),
            new Mistake("Invalid UTF-8", "its characters are not encoded as UTF-8"),
            new Mistake("UCS-4", "its characters are not encoded as UTF-8, nor in another way that can be read"),
            new Mistake("plus sign", "a number must not start with a plus sign"),
            new Mistake("Leading zeroes", "a number must not start with a zero before other digits"),
            new Mistake("in numeric value", "a number must go on with a digit, but there is %s"),
            new Mistake("(non-standard) comment", "there must be no comment"),
            new Mistake("hex-digit", "\\u in a text must be followed by four hexadecimal digits, but there is %s"),
            new Mistake("character escape", "a backslash in a text must not stand before %s"),
            new Mistake(
                    "Illegal unquoted character", "a line break, tab or other control character stands within a text"),
            new Mistake("start property name", "the name of a member in double quotes must follow, but there is %s"),
            new Mistake("start field name", "the name of a member in double quotes must follow, but there is %s"),
            new Mistake("comma to separate", "a comma or the closing bracket must follow, but there is %s"),
            new Mistake("colon to separate", "a colon must follow the name of a member, but there is %s"),
            new Mistake("Unexpected character", "a value must follow, but there is %s"));

    private SyntaxWords() {}

    /** Whether the text ends before it is whole. */
    static boolean isCutOff(JacksonException e) {
        return String.valueOf(e.getOriginalMessage()).contains(CUT_OFF);
    }

    static String of(JacksonException e) {
        return of(String.valueOf(e.getOriginalMessage()));
    }

    static String of(String told) {
        Matcher word = WORD.matcher(told);
        if (word.lookingAt()) {
            return "the word " + shortened(word.group(1))
                    + " stands where a value must; a text must be in double quotes";
        }
        Matcher closed = CLOSED.matcher(told);
        if (closed.lookingAt()) {
            return closed.group(2) + " must close what was opened last, but there is " + closed.group(1);
        }
        return MISTAKES.stream()
                .filter(mistake -> told.contains(mistake.told()))
                .findFirst()
                .map(mistake -> mistake.words().replace("%s", met(told)))
                .orElse("it breaks a rule of JSON");
    }

    private static String shortened(String word) {
        String line = NOT_SHOWN.matcher(word).replaceAll(" ");
        return line.codePointCount(0, line.length()) > LONGEST_WORD
                ? line.substring(0, line.offsetByCodePoints(0, LONGEST_WORD)) + "…"
                : line;
    }

    private static String met(String told) {
        Matcher character = CHARACTER.matcher(told);
        if (!character.find()) {
            return "something else";
        }
        int code = Integer.parseInt(character.group(1));
        if (code == ' ' || code == '\t' || code == '\n' || code == '\r') {
            return "a blank or a line break";
        }
        boolean isShown =
                Character.isValidCodePoint(code) && !Character.isISOControl(code) && Character.isDefined(code);
        String shown = isShown ? NOT_SHOWN.matcher(Character.toString(code)).replaceAll(" ") : " ";
        return shown.isBlank() ? "a character that cannot be shown" : shown;
    }
}
