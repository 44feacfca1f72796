package io.github.tenderscore.number;

import java.math.BigInteger;
import java.util.Optional;

/** Roots that are fractions: those of a fraction in lowest terms whose two parts are both powers of whole numbers. */
public final class PerfectRoots {

    private PerfectRoots() {}

    /**
     * The root of a number, where it is a fraction.
     *
     * @param value above zero
     * @param degree at least 2, such as 2 for the square root
     * @return the root, exactly; empty where it is no fraction
     */
    public static Optional<Ratio> of(Ratio value, int degree) {
        return of(value.bigDenominator(), degree)
                .flatMap(below -> of(value.bigNumerator(), degree).map(above -> Ratio.of(above, below)));
    }

    private static Optional<BigInteger> of(BigInteger value, int degree) {
        if (value.equals(BigInteger.ONE)) {
            return Optional.of(value);
        }
        // an even number has as many twos as the degree, or a multiple; that tells most others apart at once
        int twos = value.getLowestSetBit();
        if (twos % degree != 0 || value.bitLength() <= degree) {
            return Optional.empty();
        }
        BigInteger root = Precision.wholeRoot(value, degree);
        return root.pow(degree).equals(value) ? Optional.of(root) : Optional.empty();
    }
}
