package io.github.tenderscore.simulation;

/**
 * Numbers that look like chance and are the same on every machine: a stream of a seed and a number of its own.
 *
 * <p>The generator is xoshiro256++ 1.0 (D. Blackman and S. Vigna, Scrambled linear pseudorandom number generators, ACM Transactions on
 * Mathematical Software 47(4), 2021), its state filled by SplitMix64 from the seed and the number of the stream. A simulation gives each
 * part of its work a stream of its own, so that its result does not depend on which thread does the work. Not thread-safe: each thread
 * makes its own. Not for secrets.
 */
public final class RandomStream {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private long s0;
    private long s1;
    private long s2;
    private long s3;

    /**
     * Starts a stream.
     *
     * @param seed recorded beside every result
     * @param stream which of the streams of that seed
     */
    public RandomStream(long seed, long stream) {
        long at = mixed(seed) ^ mixed(stream * GOLDEN + 1);
        s0 = mixed(at += GOLDEN);
        s1 = mixed(at += GOLDEN);
        s2 = mixed(at += GOLDEN);
        s3 = mixed(at + GOLDEN);
    }

    /** The finaliser of SplitMix64. */
    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /**
     * The next 64 bits.
     *
     * @return any value of a long
     */
    public long next() {
        long result = Long.rotateLeft(s0 + s3, 23) + s0;
        long shifted = s1 << 17;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= shifted;
        s3 = Long.rotateLeft(s3, 45);
        return result;
    }

    /** The next numbers, as many as the array holds; its state stays in local variables, which is what makes it fast. */
    void fill(long[] into) {
        long a = s0;
        long b = s1;
        long c = s2;
        long d = s3;
        for (int i = 0; i < into.length; i++) {
            into[i] = Long.rotateLeft(a + d, 23) + a;
            long shifted = b << 17;
            c ^= a;
            d ^= b;
            b ^= c;
            a ^= d;
            c ^= shifted;
            d = Long.rotateLeft(d, 45);
        }
        s0 = a;
        s1 = b;
        s2 = c;
        s3 = d;
    }

    /**
     * The next number between 0 and 1.
     *
     * @return from 0 to below 1, a multiple of 2⁻⁵³
     */
    public double nextUniform() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /**
     * The next whole number below a bound, each with the same chance.
     *
     * @param bound above zero
     * @return from 0 to one less than the bound
     * @throws IllegalArgumentException if the bound is not above zero
     */
    public int nextBelow(int bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("The bound (" + bound + ") of a random number must be above 0");
        }
        // of the 2^32 values the last, incomplete run of the bound is drawn again, so that no number is more likely
        // than another
        long all = 1L << 32;
        long fair = all - all % bound;
        long drawn = next() >>> 32;
        while (drawn >= fair) {
            drawn = next() >>> 32;
        }
        return (int) (drawn % bound);
    }
}
