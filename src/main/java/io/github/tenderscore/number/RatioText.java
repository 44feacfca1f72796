package io.github.tenderscore.number;

import java.math.BigInteger;

/** How an exact number is read and written. */
final class RatioText {

    /** Decimals that end later than this are written as a fraction, which is shorter and no less exact. */
    private static final int MOST_DECIMALS = 40;

    private static final int SAFE_LONG_DIGITS = 18;

    private RatioText() {}

    static Ratio parse(String text) {
        if (text.length() > Ratio.MAX_LENGTH) {
            throw new NumberFormatException("The number \"" + text.substring(0, 20) + "…\" has " + text.length()
                    + " characters; a number must have at most " + Ratio.MAX_LENGTH);
        }
        int slash = text.indexOf('/');
        if (slash < 0) {
            return decimal(text, text);
        }
        Ratio denominator = decimal(text.substring(slash + 1), text);
        if (denominator.signum() <= 0 || text.indexOf('.') >= 0) {
            throw refused(text);
        }
        return decimal(text.substring(0, slash), text).dividedBy(denominator);
    }

    private static Ratio decimal(String part, String whole) {
        int start = part.startsWith("-") ? 1 : 0;
        int point = -1;
        long value = 0;
        for (int i = start; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == '.' && point < 0 && i > start && i < part.length() - 1) {
                point = i;
            } else if (c < '0' || c > '9') {
                throw refused(whole);
            } else {
                value = value * 10 + (c - '0');
            }
        }
        int digits = part.length() - start - (point < 0 ? 0 : 1);
        if (digits == 0) {
            throw refused(whole);
        }
        int decimals = point < 0 ? 0 : part.length() - 1 - point;
        if (digits <= SAFE_LONG_DIGITS) {
            return Ratio.of(start == 1 ? -value : value, PowersOfTen.asLong(decimals));
        }
        return Ratio.of(
                new BigInteger(point < 0 ? part : part.substring(0, point) + part.substring(point + 1)),
                PowersOfTen.asBig(decimals));
    }

    private static NumberFormatException refused(String text) {
        return new NumberFormatException("The text \"" + text
                + "\" is not a number; a number must be written in digits, such as 40, -3, 36.36 or 400/11");
    }

    static String format(Ratio ratio) {
        if (ratio.isWhole()) {
            return numerator(ratio);
        }
        int decimals = decimals(ratio);
        if (decimals < 0) {
            return ratio.fitsLongs()
                    ? ratio.longNumerator() + "/" + ratio.longDenominator()
                    : ratio.bigNumerator() + "/" + ratio.bigDenominator();
        }
        return withPoint(ratio, decimals);
    }

    /** How many decimals write the ratio exactly, or -1 where they do not end within the limit. */
    static int decimals(Ratio ratio) {
        if (ratio.fitsLongs()) {
            return decimals(ratio.longDenominator());
        }
        BigInteger rest = ratio.bigDenominator();
        int twos = rest.getLowestSetBit();
        rest = rest.shiftRight(twos);
        int fives = 0;
        BigInteger five = BigInteger.valueOf(5);
        while (fives <= MOST_DECIMALS && rest.mod(five).signum() == 0) {
            rest = rest.divide(five);
            fives++;
        }
        int decimals = Math.max(twos, fives);
        return rest.equals(BigInteger.ONE) && decimals <= MOST_DECIMALS ? decimals : -1;
    }

    private static int decimals(long denominator) {
        int twos = Long.numberOfTrailingZeros(denominator);
        long rest = denominator >> twos;
        int fives = 0;
        while (rest % 5 == 0) {
            rest /= 5;
            fives++;
        }
        int decimals = Math.max(twos, fives);
        return rest == 1 && decimals <= MOST_DECIMALS ? decimals : -1;
    }

    /** Writes a ratio that has at most the given number of decimals with exactly that many. */
    static String withPoint(Ratio ratio, int decimals) {
        if (decimals == 0) {
            return numerator(ratio);
        }
        String digits = scaled(ratio, decimals);
        boolean negative = digits.charAt(0) == '-';
        StringBuilder text = new StringBuilder(digits.length() + decimals + 3);
        if (negative) {
            text.append('-');
        }
        int from = negative ? 1 : 0;
        int whole = digits.length() - from - decimals;
        if (whole <= 0) {
            text.append('0');
        } else {
            text.append(digits, from, from + whole);
        }
        text.append('.');
        for (int i = whole; i < 0; i++) {
            text.append('0');
        }
        return text.append(digits, from + Math.max(whole, 0), digits.length()).toString();
    }

    private static String numerator(Ratio ratio) {
        return ratio.fitsLongs()
                ? Long.toString(ratio.longNumerator())
                : ratio.bigNumerator().toString();
    }

    private static String scaled(Ratio ratio, int decimals) {
        if (ratio.fitsLongs() && decimals <= SAFE_LONG_DIGITS) {
            long factor = PowersOfTen.asLong(decimals) / ratio.longDenominator();
            if (!Ratio.overflows(ratio.longNumerator(), factor)) {
                return Long.toString(ratio.longNumerator() * factor);
            }
        }
        return ratio.bigNumerator()
                .multiply(PowersOfTen.asBig(decimals).divide(ratio.bigDenominator()))
                .toString();
    }
}
