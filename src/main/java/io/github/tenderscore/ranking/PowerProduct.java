package io.github.tenderscore.ranking;

import java.math.BigInteger;
import java.util.List;

/**
 * A product of whole numbers, each to a whole power, to its first {@value #KEPT} bits: value × 2^shift.
 *
 * <p>All powers are taken at once, bit by bit of the exponents from the highest, with one squaring for each.
 */
record PowerProduct(BigInteger value, int shift) {

    private static final int KEPT = 192;

    /** Numbers that are multiplied with each other before they are with the rest. */
    private static final int SHORT = 48;

    static final PowerProduct ONE = new PowerProduct(BigInteger.ONE, 0);

    /** Of numbers above zero and exponents from zero, as many as there are numbers. */
    static PowerProduct of(List<BigInteger> numbers, List<BigInteger> exponents) {
        int bits = exponents.stream().mapToInt(BigInteger::bitLength).max().orElse(0);
        PowerProduct product = ONE;
        for (int bit = bits - 1; bit >= 0; bit--) {
            BigInteger value = product.value.multiply(product.value);
            long small = 1;
            int length = 1;
            for (int i = 0; i < numbers.size(); i++) {
                if (exponents.get(i).testBit(bit)) {
                    BigInteger number = numbers.get(i);
                    if (length + number.bitLength() >= Long.SIZE) {
                        value = value.multiply(BigInteger.valueOf(small));
                        small = 1;
                        length = 1;
                    }
                    if (number.bitLength() < SHORT) {
                        small *= number.longValue();
                        length += number.bitLength();
                    } else {
                        value = value.multiply(number);
                    }
                }
            }
            product = cut(value.multiply(BigInteger.valueOf(small)), 2 * product.shift);
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
