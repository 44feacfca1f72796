package io.github.tenderscore.explain;

import io.github.tenderscore.number.Fraction;
import io.github.tenderscore.number.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Works out a formula with the figures put in, as {@link Step#substituted()} writes it, with arithmetic of its own.
 *
 * <pre>
 * sum     = product { ("+" | "-") product }
 * product = power { ("×" | "/") power }
 * power   = atom [ "^" ( number | "(" number [ "/" number ] ")" ) ]
 * atom    = number | "(" [ "-" ] sum ")" | ("min" | "max") "(" sum ";" sum ")" | ("ln" | "exp") "(" [ "-" ] sum ")"
 * number  = digits, with a comma before every third from the point, and decimals
 * </pre>
 *
 * <p>A minus sign at the start of a bracket belongs to the first product in it. Everything is exact but a power that is not
 * whole, a logarithm and an exponential, which are found to {@value #DIGITS} digits.
 */
public final class FormulaReader {

    /** Significant digits of a power that is not whole. */
    public static final int DIGITS = 60;

    private static final MathContext WIDE = new MathContext(DIGITS + 40, RoundingMode.HALF_EVEN);

    private static final Fraction TOLERANCE = new Fraction(BigInteger.ONE, BigInteger.TEN.pow(30));

    private final String text;
    private int at;
    private boolean approximate;

    private FormulaReader(String text) {
        this.text = text;
    }

    /**
     * What a formula comes to.
     *
     * @param number exact, unless a power that is not whole took part
     * @param approximate whether one did
     */
    public record Value(Fraction number, boolean approximate) {

        /** Whether a figure is this value: the same number, or within 10^-30 of it in proportion where it is approximate. */
        public boolean agreesWith(Ratio figure) {
            Fraction other = Fraction.of(figure);
            return approximate
                    ? number.minus(other).abs().compareTo(number.abs().times(TOLERANCE)) <= 0
                    : number.equals(other);
        }
    }

    /**
     * Works out a formula.
     *
     * @param substituted the formula with the figures put in
     * @return its value
     * @throws IllegalArgumentException if the text is not such a formula
     */
    public static Value read(String substituted) {
        FormulaReader reader = new FormulaReader(substituted);
        Fraction number = reader.sum();
        reader.blanks();
        if (reader.at < substituted.length()) {
            throw reader.refused("the end");
        }
        return new Value(number, reader.approximate);
    }

    /**
     * The steps, at any depth, whose own formula does not give their own figure.
     *
     * @param top where to start
     * @return a line for each: label, formula, what it comes to and what the step says; empty where all agree
     */
    public static List<String> disagreements(Step top) {
        List<String> found = new ArrayList<>();
        collect(top, found);
        return found;
    }

    private static void collect(Step step, List<String> found) {
        if (step.formula().isEmpty() != step.substituted().isEmpty()) {
            found.add(step.label() + ": has only one of formula and figures");
        }
        if (!step.substituted().isEmpty()) {
            check(step, found);
        }
        step.steps().forEach(below -> collect(below, found));
    }

    private static void check(Step step, List<String> found) {
        try {
            Value value = read(step.substituted());
            if (step.exact().filter(value::agreesWith).isEmpty()) {
                found.add(step.label() + ": " + step.substituted() + " comes to " + value + ", not to " + step.exact());
            }
            if (value.approximate() && !step.note().contains("approximate")) {
                found.add(step.label() + ": " + step.substituted() + " is approximate and does not say so");
            }
        } catch (IllegalArgumentException | ArithmeticException e) {
            found.add(step.label() + ": " + step.substituted() + " cannot be worked out: " + e.getMessage());
        }
    }

    // ---- the grammar ------------------------------------------------------------------------------------------------

    private Fraction sum() {
        Fraction value = product();
        while (true) {
            if (takes('+')) {
                value = value.plus(product());
            } else if (takes('-')) {
                value = value.minus(product());
            } else {
                return value;
            }
        }
    }

    private Fraction product() {
        Fraction value = power();
        while (true) {
            if (takes('×')) {
                value = value.times(power());
            } else if (takes('/')) {
                value = value.dividedBy(power());
            } else {
                return value;
            }
        }
    }

    private Fraction power() {
        Fraction base = atom();
        if (!takes('^')) {
            return base;
        }
        if (!takes('(')) {
            return raised(base, number());
        }
        Fraction exponent = number();
        if (takes('/')) {
            exponent = exponent.dividedBy(number());
        }
        expect(')');
        return raised(base, exponent);
    }

    private Fraction atom() {
        if (takes('(')) {
            Fraction value = takes('-') ? negativeSum() : sum();
            expect(')');
            return value;
        }
        if (takesWord("ln")) {
            return Fraction.of(logarithm(decimal(argument())));
        }
        if (takesWord("exp")) {
            return Fraction.of(exponential(decimal(argument())));
        }
        boolean min = takesWord("min");
        if (!min && !takesWord("max")) {
            return number();
        }
        expect('(');
        Fraction left = sum();
        expect(';');
        Fraction right = sum();
        expect(')');
        return min == (left.compareTo(right) <= 0) ? left : right;
    }

    /** The minus sign is read already; it belongs to the product that follows. */
    private Fraction negativeSum() {
        Fraction value = product().negate();
        while (true) {
            if (takes('+')) {
                value = value.plus(product());
            } else if (takes('-')) {
                value = value.minus(product());
            } else {
                return value;
            }
        }
    }

    private Fraction number() {
        blanks();
        int start = at;
        while (at < text.length() && isOfNumber(text.charAt(at))) {
            at++;
        }
        String digits = text.substring(start, at);
        if (!digits.matches("([0-9]{1,3}(,[0-9]{3})*)(\\.[0-9]+)?")) {
            at = start;
            throw refused("a number with commas between thousands");
        }
        return Fraction.of(new BigDecimal(digits.replace(",", "")));
    }

    private static boolean isOfNumber(char c) {
        return (c >= '0' && c <= '9') || c == ',' || c == '.';
    }

    // ---- powers -----------------------------------------------------------------------------------------------------

    private Fraction raised(Fraction base, Fraction exponent) {
        Fraction power = base.power(exponent.numerator().intValueExact());
        int degree = exponent.denominator().intValueExact();
        if (degree == 1) {
            return power;
        }
        approximate = true;
        return Fraction.of(root(power, degree));
    }

    /** Newton's iteration on decimals, from a first guess by {@code double}. */
    private static BigDecimal root(Fraction value, int degree) {
        if (value.signum() < 0) {
            throw new ArithmeticException("The root of " + value + " is no number");
        }
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        MathContext context = new MathContext(DIGITS + 20, RoundingMode.HALF_EVEN);
        BigDecimal number = new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator()), context);
        BigDecimal n = BigDecimal.valueOf(degree);
        // number = scaled × 10^(degree × shift), scaled within the range of a double
        int shift = (number.precision() - number.scale()) / degree;
        double scaled = number.scaleByPowerOfTen(-shift * degree).doubleValue();
        BigDecimal guess = BigDecimal.valueOf(Math.pow(scaled, 1.0 / degree)).scaleByPowerOfTen(shift);
        // 15 digits double with every step
        for (int right = 12; right < 2 * DIGITS; right *= 2) {
            BigDecimal quotient = number.divide(guess.pow(degree - 1, context), context);
            guess = guess.multiply(n.subtract(BigDecimal.ONE)).add(quotient).divide(n, context);
        }
        return guess.round(new MathContext(DIGITS, RoundingMode.HALF_EVEN));
    }

    // ---- logarithms and exponentials --------------------------------------------------------------------------------

    private Fraction argument() {
        approximate = true;
        expect('(');
        Fraction value = takes('-') ? negativeSum() : sum();
        expect(')');
        return value;
    }

    private static BigDecimal decimal(Fraction value) {
        return new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator()), WIDE);
    }

    /** The sum of x^i / i! for a thousandth of the exponent, to the power of a thousand. */
    private static BigDecimal exponential(BigDecimal exponent) {
        BigDecimal part = exponent.divide(BigDecimal.valueOf(1_000), WIDE);
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ONE;
        for (int i = 1; i < 200; i++) {
            term = term.multiply(part).divide(BigDecimal.valueOf(i), WIDE);
            sum = sum.add(term, WIDE);
        }
        return sum.pow(1_000, WIDE);
    }

    /** Newton's iteration for exp(y) = value, from a first guess by {@code double}. */
    private static BigDecimal logarithm(BigDecimal value) {
        if (value.signum() <= 0) {
            throw new ArithmeticException("The logarithm of " + value + " is no number");
        }
        BigDecimal guess = BigDecimal.valueOf(Math.log(value.doubleValue()));
        for (int right = 12; right < 2 * DIGITS; right *= 2) {
            guess = guess.add(value.divide(exponential(guess), WIDE)).subtract(BigDecimal.ONE);
        }
        return guess;
    }

    // ---- characters -------------------------------------------------------------------------------------------------

    private void blanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private boolean takes(char expected) {
        blanks();
        boolean there = at < text.length() && text.charAt(at) == expected;
        if (there) {
            at++;
        }
        return there;
    }

    private boolean takesWord(String expected) {
        blanks();
        boolean there = text.startsWith(expected, at);
        if (there) {
            at += expected.length();
        }
        return there;
    }

    private void expect(char expected) {
        if (!takes(expected)) {
            throw refused("\"" + expected + "\"");
        }
    }

    private IllegalArgumentException refused(String expected) {
        return new IllegalArgumentException(
                "The formula \"" + text + "\" must have " + expected + " at character " + (at + 1));
    }
}
