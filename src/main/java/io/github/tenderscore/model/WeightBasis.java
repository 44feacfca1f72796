package io.github.tenderscore.model;

import java.util.Locale;

/** What the weights of a method are parts of. Nothing is ever normalised: the weights must total exactly what the basis says. */
public enum WeightBasis {
    /** A criterion's weight is its percentage of the group it stands in; the weights of each group total 100. */
    PARENT,
    /** A criterion's weight is its percentage of the whole; the weights of all criteria that are scored total 100. */
    TOTAL,
    /** A criterion's weight is the number of points it can earn; they total the number of points that the method states. */
    POINTS;

    /**
     * The basis's name in documents.
     *
     * @return in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
