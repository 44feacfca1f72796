package io.github.tenderscore.stress;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.stress.MarkSteps.Against;
import java.util.List;
import java.util.OptionalLong;

/** How much more a bid may ask, in whole units, without losing more than some points for price. */
final class PriceSearch {

    /** How many times its price a bid may ask at most. */
    private static final Ratio MOST = Ratio.of(1_000);

    private final Against price;
    private final Ratio asked;
    private final List<Ratio> others;
    private final Ratio before;

    PriceSearch(Against price, Ratio asked, List<Ratio> others) {
        this.price = price;
        this.asked = asked;
        this.others = others;
        this.before = price.points().of(asked, others);
    }

    /** Empty where even a thousand times the price does not lose as many points. */
    OptionalLong mostUnitsFor(Ratio points) {
        long limit = asked.times(MOST)
                .dividedBy(price.unit())
                .round(0, Rounding.Mode.DOWN)
                .bigNumerator()
                .longValueExact();
        long within = 0;
        long beyond = 1;
        while (beyond <= limit && loses(beyond).compareTo(points) <= 0) {
            within = beyond;
            beyond *= 2;
        }
        if (beyond > limit) {
            return OptionalLong.empty();
        }
        while (beyond - within > 1) {
            long middle = (within + beyond) >>> 1;
            if (loses(middle).compareTo(points) <= 0) {
                within = middle;
            } else {
                beyond = middle;
            }
        }
        return OptionalLong.of(within);
    }

    private Ratio loses(long units) {
        return before.minus(price.points().of(asked.plus(price.unit().times(Ratio.of(units))), others));
    }
}
