package io.github.tenderscore.ranking;

import java.math.BigInteger;
import java.util.List;

/**
 * A product of whole numbers, each to a whole power, to its first {@value #KEPT} bits: value × 2^shift.
 *
 * <p>All powers are taken at once, bit by bit of the exponents from the highest, with one squaring for each.
 */
record PowerProduct(BigInteger value, int shift) {

    private static final int KEPT = 256;

    static final PowerProduct ONE = new PowerProduct(BigInteger.ONE, 0);

    /** Of numbers above zero and exponents from zero, as many as there are numbers. */
    static PowerProduct of(List<BigInteger> numbers, List<BigInteger> exponents) {
        int bits = exponents.stream().mapToInt(BigInteger::bitLength).max().orElse(0);
        PowerProduct product = ONE;
        for (int bit = bits - 1; bit >= 0; bit--) {
            BigInteger value = product.value.multiply(product.value);
            for (int i = 0; i < numbers.size(); i++) {
                if (exponents.get(i).testBit(bit)) {
                    value = value.multiply(numbers.get(i));
                }
            }
            product = cut(value, 2 * product.shift);
        }
        return product;
    }

    private static PowerProduct cut(BigInteger value, int shift) {
        int more = Math.max(0, value.bitLength() - KEPT);
        return new PowerProduct(value.shiftRight(more), shift + more);
    }

    PowerProduct times(PowerProduct other) {
        return cut(value.multiply(other.value), shift + other.shift);
    }
}
