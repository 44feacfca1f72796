package io.github.tenderscore.lowtender;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.number.Precision;
import io.github.tenderscore.number.Ratio;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A square root, exact where it is a fraction and approximate to 34 digits where it is not; so that what is decided by squares and what is
 * shown never differ.
 *
 * @param square what the root is taken of
 * @param value the root
 * @param isExact whether it is a fraction
 */
record Root(Ratio square, Ratio value, boolean isExact) {

    /** Enough for a quotient to be right to its last digit. */
    private static final Precision FINER = new Precision(44);

    static Root of(Ratio square) {
        Optional<BigInteger> above = whole(square.bigNumerator());
        Optional<BigInteger> below = whole(square.bigDenominator());
        return above.isPresent() && below.isPresent()
                ? new Root(square, Ratio.of(above.get(), below.get()), true)
                : new Root(square, Precision.DECIMAL128.root(square, 2), false);
    }

    private static Optional<BigInteger> whole(BigInteger square) {
        BigInteger root = square.sqrt();
        return root.multiply(root).equals(square) ? Optional.of(root) : Optional.empty();
    }

    /** What divides a number by the root, with the digits of the root. */
    UnaryOperator<Ratio> divisor() {
        if (isExact) {
            return number -> number.dividedBy(value);
        }
        Ratio finer = FINER.root(square, 2);
        return number -> Precision.DECIMAL128.nearest(
                number.bigNumerator().multiply(finer.bigDenominator()),
                number.bigDenominator().multiply(finer.bigNumerator()));
    }

    /** The root in a formula with the figures put in. */
    String figures() {
        return isExact ? Figures.factor(value) : Figures.factor(square) + "^(1/2)";
    }

    /** What a step that shows the root must say. */
    String note() {
        return isExact ? "" : "approximate, to 34 significant digits";
    }
}
