package io.github.tenderscore.explain;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;

/** Writes numbers the way explanations show them: exact, with commas between thousands. */
public final class Figures {

    private static final int CUT_DECIMALS = 4;

    private static final Rounding.Digits CUT_OFF = Rounding.down(CUT_DECIMALS);

    private Figures() {}

    /**
     * A number, exactly.
     *
     * @param number any number
     * @return for example {@code 1,180,000}, {@code 36.36} or {@code 400/11}
     */
    public static String exact(Ratio number) {
        return grouped(number.toString());
    }

    /**
     * A number as a factor of a formula: a fraction or a negative number stands in brackets.
     *
     * @param number any number
     * @return for example {@code 40}, {@code (400/11)} or {@code (-3)}
     */
    public static String factor(Ratio number) {
        String text = exact(number);
        return number.signum() < 0 || text.indexOf('/') >= 0 ? "(" + text + ")" : text;
    }

    /**
     * A number, exactly, and its first four decimals beside it where it is a fraction.
     *
     * @param number any number
     * @return for example {@code 36.36} or {@code 400/11 (36.3636…)}
     */
    public static String readable(Ratio number) {
        String text = exact(number);
        if (text.indexOf('/') < 0) {
            return text;
        }
        String decimals = rounded(number.abs(), CUT_OFF);
        return text + " (" + (number.signum() < 0 ? "-" : "") + decimals + "…)";
    }

    /**
     * A number, exactly where four decimals are enough, otherwise cut after four, or after as many as show four digits of one that would
     * look like zero.
     *
     * @param number any number
     * @return for example {@code 36.36} or {@code 36.3636…}
     */
    public static String cut(Ratio number) {
        if (number.round(CUT_DECIMALS, Rounding.Mode.DOWN).equals(number)) {
            return exact(number);
        }
        int decimals = CUT_DECIMALS;
        while (decimals < Rounding.MAX_DECIMALS
                && number.round(decimals - CUT_DECIMALS + 1, Rounding.Mode.DOWN).signum() == 0) {
            decimals++;
        }
        return rounded(number, Rounding.down(decimals)) + "…";
    }

    /**
     * A rounded number with exactly the decimals that were kept.
     *
     * @param number any number
     * @param digits how it is rounded
     * @return for example {@code 42.20}
     */
    public static String rounded(Ratio number, Rounding.Digits digits) {
        return grouped(digits.format(number));
    }

    /**
     * A number of things, in the singular for one.
     *
     * @param count how many
     * @param one what one is called, such as {@code lot}
     * @param many what several are called, such as {@code lots}
     * @return for example {@code 1 lot}, {@code 0 lots} or {@code 1,180 lots}
     */
    public static String counted(long count, String one, String many) {
        return counted(Ratio.of(count), one, many);
    }

    /**
     * A number of things that need not be whole, in the singular for one.
     *
     * @param count how many
     * @param one what one is called, such as {@code year}
     * @param many what several are called, such as {@code years}
     * @return for example {@code 1 year}, {@code 2.5 years} or {@code 1/3 (0.3333…) years}
     */
    public static String counted(Ratio count, String one, String many) {
        return readable(count) + " " + (count.equals(Ratio.ONE) ? one : many);
    }

    /** Puts commas between the thousands of the digits before a point or a stroke, and behind the stroke. */
    private static String grouped(String plain) {
        int slash = plain.indexOf('/');
        if (slash >= 0) {
            return grouped(plain.substring(0, slash)) + "/" + grouped(plain.substring(slash + 1));
        }
        int end = plain.indexOf('.');
        if (end < 0) {
            end = plain.length();
        }
        int start = plain.startsWith("-") ? 1 : 0;
        if (end - start <= 3) {
            return plain;
        }
        StringBuilder text = new StringBuilder(plain.length() + 8);
        for (int i = 0; i < plain.length(); i++) {
            if (i > start && i < end && (end - i) % 3 == 0) {
                text.append(',');
            }
            text.append(plain.charAt(i));
        }
        return text.toString();
    }
}
