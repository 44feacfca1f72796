package io.github.tenderscore.simulation;

/**
 * Exponential numbers of mean 1 by the ziggurat (G. Marsaglia and W. Tsang, The ziggurat method for generating random variables, Journal of
 * Statistical Software 5(8), 2000), with 256 layers of equal area.
 *
 * <p>Its tables come from {@link StrictMath}, and 99 of 100 numbers are then a product and a comparison, so that they are the same on
 * every machine.
 */
final class Ziggurat {

    private static final int LAYERS = 256;

    /** Where the lowest layer ends and the tail begins, such that 256 layers have the area of that one with its tail. */
    private static final double TAIL = 7.69711747013105;

    private static final double UNIT = 0x1.0p-53;

    private static final double[] EDGE = new double[LAYERS + 1];
    private static final double[] HEIGHT = new double[LAYERS + 1];

    /** The width of each layer as a multiple of the 53 random bits. */
    private static final double[] WIDTH = new double[LAYERS];

    /** Below how many of 2⁵³ a number lies under the curve for certain. */
    private static final long[] INSIDE = new long[LAYERS];

    static {
        double height = StrictMath.exp(-TAIL);
        double area = (TAIL + 1) * height;
        EDGE[0] = area / height;
        EDGE[1] = TAIL;
        HEIGHT[1] = height;
        for (int i = 1; i < LAYERS - 1; i++) {
            HEIGHT[i + 1] = area / EDGE[i] + HEIGHT[i];
            EDGE[i + 1] = -StrictMath.log(HEIGHT[i + 1]);
        }
        HEIGHT[LAYERS] = 1;
        for (int i = 0; i < LAYERS; i++) {
            WIDTH[i] = EDGE[i] * UNIT;
            INSIDE[i] = (long) (EDGE[i + 1] / EDGE[i] / UNIT);
        }
    }

    private Ziggurat() {}

    /** Fills a row; the bits are scratch of the same length. */
    static void fill(RandomStream numbers, long[] bits, double[] into) {
        numbers.fill(bits);
        for (int d = 0; d < bits.length; d++) {
            long drawn = bits[d];
            int layer = (int) (drawn & (LAYERS - 1));
            long position = drawn >>> 11;
            into[d] = position < INSIDE[layer] ? position * WIDTH[layer] : outside(numbers, drawn);
        }
    }

    private static double outside(RandomStream numbers, long first) {
        long drawn = first;
        // what is left of the curve behind the tail's start has the shape of the whole
        double before = 0;
        while (true) {
            int layer = (int) (drawn & (LAYERS - 1));
            long position = drawn >>> 11;
            double x = position * WIDTH[layer];
            if (position < INSIDE[layer]) {
                return before + x;
            }
            if (layer == 0) {
                before += TAIL;
            } else if (HEIGHT[layer] + numbers.nextUniform() * (HEIGHT[layer + 1] - HEIGHT[layer])
                    < StrictMath.exp(-x)) {
                return before + x;
            }
            drawn = numbers.next();
        }
    }
}
