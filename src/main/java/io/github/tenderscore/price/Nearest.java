package io.github.tenderscore.price;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.ReferenceStatistics;
import java.util.Locale;

/** Which tenders earn full points for being the nearest to a reference price, where the nearest is none the less away from it. */
public enum Nearest {
    /** None: only its distance counts. */
    NONE,
    /** The nearest, and on both sides of the reference price where two prices are equally near. */
    ALL,
    /** The nearest; of two prices that are equally near the lower one. */
    LOWER,
    /** The nearest; of two prices that are equally near the higher one. */
    HIGHER;

    /**
     * The name in documents.
     *
     * @return in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Nearest parse(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    boolean is(Ratio price, Ratio centre, ReferenceStatistics prices) {
        if (this == NONE) {
            return false;
        }
        Ratio distance = price.minus(centre);
        int compared = distance.abs().compareTo(prices.nearestDistance(centre));
        if (compared != 0 || this == ALL || distance.signum() == (this == LOWER ? -1 : 1)) {
            return compared <= 0;
        }
        Ratio opposite = centre.minus(distance);
        int below = prices.countBelow(opposite);
        boolean taken = below < prices.count() && prices.lowest(below + 1).equals(opposite);
        return distance.signum() == 0 || !taken;
    }
}
