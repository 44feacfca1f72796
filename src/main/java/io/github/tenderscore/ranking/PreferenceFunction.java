package io.github.tenderscore.ranking;

import io.github.tenderscore.number.CommonDenominator;
import io.github.tenderscore.number.Precision;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How much of a preference a lead is, from 0 to 1: the six shapes of PROMETHEE. */
enum PreferenceFunction {
    /** Any lead counts in full. */
    USUAL(""),
    /** A lead above q counts in full. */
    U_SHAPE("q"),
    /** A lead counts in proportion, in full from p. */
    V_SHAPE("p"),
    /** A lead above q counts half, above p in full. */
    LEVEL("qp"),
    /** A lead above q counts in proportion, in full from p. */
    LINEAR("qp"),
    /** A lead counts 1 - e^(-lead² / (2 s²)). */
    GAUSSIAN("s");

    private static final BigInteger PER_CENT = BigInteger.valueOf(100);

    /** Beyond this power of 1 / e nothing is worked out. */
    private static final long VANISHES = 1_000;

    private static final Ratio HALF = Ratio.of(1, 2);

    private final String uses;

    PreferenceFunction(String uses) {
        this.uses = uses;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String[] codes() {
        return Arrays.stream(values()).map(PreferenceFunction::code).toArray(String[]::new);
    }

    /** A function with its thresholds, in per cent of the range of a criterion. */
    record Preference(PreferenceFunction function, Ratio q, Ratio p, Ratio s) {

        static Preference of(Parameters parameters) {
            PreferenceFunction function = Arrays.stream(values())
                    .filter(one -> one.code().equals(parameters.text("function")))
                    .findFirst()
                    .orElseThrow();
            for (String name : new String[] {"q", "p", "s"}) {
                check(function, parameters, name);
            }
            Preference set =
                    new Preference(function, parameters.number("q"), parameters.number("p"), parameters.number("s"));
            if (function.uses.equals("qp") && set.q.compareTo(set.p) >= 0) {
                throw new IllegalArgumentException("The parameter q (" + set.q + ") of the rule " + NetFlow.ID
                        + " must be below p (" + set.p + ")");
            }
            return set;
        }

        /** A threshold that takes no part is 0, so that one method is not written in two ways. */
        private static void check(PreferenceFunction function, Parameters parameters, String name) {
            boolean used = function.uses.contains(name);
            int sign = parameters.number(name).signum();
            if (used ? sign == 0 && !name.equals("q") : sign != 0) {
                throw new IllegalArgumentException("The parameter " + name + " (" + parameters.text(name)
                        + ") of the rule " + NetFlow.ID + " must be " + (used ? "above 0" : "0")
                        + ", because the function "
                        + function.code() + (used ? " divides by it" : " does not use it"));
            }
        }

        /** What a lead lacks of a full preference by the gaussian function: e^(-lead² / (2 s²)). */
        Ratio lacks(BigInteger lead, BigInteger range) {
            BigInteger above = lead.multiply(PER_CENT).multiply(s.bigDenominator());
            BigInteger under = range.multiply(s.bigNumerator());
            return vanishing(above.multiply(above), under.multiply(under).shiftLeft(1));
        }

        /** e^(-above / under), which from e^-{@value #VANISHES} on is nothing beside the 34 digits of a preference. */
        private static Ratio vanishing(BigInteger above, BigInteger under) {
            return above.compareTo(under.multiply(BigInteger.valueOf(VANISHES))) > 0
                    ? Ratio.ZERO
                    : Precision.DECIMAL128.exponential(above.negate(), under);
        }

        /** What counts on a criterion with such a range; not of the gaussian function. */
        Parts parts(BigInteger range) {
            CommonDenominator unit = CommonDenominator.of(List.of(q, p));
            return new Parts(
                    function,
                    unit.units(Ratio.HUNDRED),
                    unit.units(q).multiply(range),
                    unit.units(p).multiply(range));
        }

        boolean isApproximate() {
            return function == GAUSSIAN;
        }

        /** How much a lead counts; none where it is not above zero. */
        Ratio of(Ratio lead) {
            if (lead.signum() <= 0) {
                return Ratio.ZERO;
            }
            return switch (function) {
                case USUAL -> Ratio.ONE;
                case U_SHAPE -> lead.compareTo(q) > 0 ? Ratio.ONE : Ratio.ZERO;
                case V_SHAPE, LINEAR ->
                    lead.minus(q).dividedBy(p.minus(q)).max(Ratio.ZERO).min(Ratio.ONE);
                case LEVEL -> lead.compareTo(p) > 0 ? Ratio.ONE : lead.compareTo(q) > 0 ? HALF : Ratio.ZERO;
                case GAUSSIAN ->
                    Ratio.ONE.minus(lacks(
                            lead.bigNumerator(), Ratio.HUNDRED.bigNumerator().multiply(lead.bigDenominator())));
            };
        }
    }

    /**
     * Preferences on one criterion as parts of a whole, all in whole numbers.
     *
     * @param scale makes a lead comparable with the thresholds
     * @param low the threshold q
     * @param high the threshold p
     */
    record Parts(PreferenceFunction function, BigInteger scale, BigInteger low, BigInteger high) {

        private boolean isProportional() {
            return function == V_SHAPE || function == LINEAR;
        }

        /** How many parts a full preference has. */
        BigInteger whole() {
            return isProportional() ? high.subtract(low) : BigInteger.TWO;
        }

        /** How many parts a lead above zero is worth. */
        BigInteger of(BigInteger lead) {
            BigInteger scaled = lead.multiply(scale);
            if (isProportional()) {
                return scaled.compareTo(high) >= 0
                        ? whole()
                        : scaled.subtract(low).max(BigInteger.ZERO);
            }
            if (function == LEVEL) {
                return BigInteger.valueOf(
                        (long) Math.max(0, scaled.compareTo(low)) + Math.max(0, scaled.compareTo(high)));
            }
            return function == USUAL || scaled.compareTo(low) > 0 ? BigInteger.TWO : BigInteger.ZERO;
        }
    }
}
