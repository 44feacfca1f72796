package io.github.tenderscore.panel;

/** Probabilities and quantiles that the statistics of agreement need; approximate, see {@link SpecialFunctions}. */
final class Distributions {

    private static final int MOST_HALVINGS = 2_000;

    private Distributions() {}

    /** How likely a chi-square of so many degrees of freedom is to be at least x. */
    static double chiSquareUpper(double x, double degrees) {
        return SpecialFunctions.upperGamma(degrees / 2, x / 2);
    }

    /** How likely an F of so many degrees of freedom is to be at least f. */
    static double fUpper(double f, double above, double below) {
        if (f <= 0) {
            return 1;
        }
        double sum = above * f + below;
        return SpecialFunctions.beta(below / sum, above * f / sum, below / 2, above / 2);
    }

    /**
     * The F that is exceeded with a probability. It is looked for between powers of two, so that small and large ones are found
     * with the same relative error.
     */
    static double fQuantileUpper(double upper, double above, double below) {
        double low = -1_000;
        double high = 1_000;
        for (int i = 0; i < MOST_HALVINGS && high - low > 1e-15 * Math.max(1, Math.abs(low)); i++) {
            double middle = (low + high) / 2;
            if (fUpper(Math.pow(2, middle), above, below) > upper) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.pow(2, (low + high) / 2);
    }
}
