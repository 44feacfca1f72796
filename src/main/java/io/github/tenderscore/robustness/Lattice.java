package io.github.tenderscore.robustness;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import java.util.Optional;

/**
 * The figures that lie whole steps away from one.
 *
 * @param origin one of them
 * @param step the distance of one from the next, above zero
 */
record Lattice(Ratio origin, Ratio step) {

    private static final Ratio TWO = Ratio.of(2);

    /** The nearest figure that is not above a number. */
    Ratio atMost(Ratio number) {
        Ratio steps = number.minus(origin).dividedBy(step).round(0, Rounding.Mode.FLOOR);
        return origin.plus(step.times(steps));
    }

    /** The nearest figure that is not below a number. */
    Ratio atLeast(Ratio number) {
        Ratio below = atMost(number);
        return below.equals(number) ? below : below.plus(step);
    }

    /** A figure as near as possible to the middle between two numbers; empty where none lies strictly between. */
    Optional<Ratio> between(Ratio one, Ratio other) {
        Ratio low = one.min(other);
        Ratio high = one.max(other);
        Ratio middle = atMost(low.plus(high).dividedBy(TWO));
        Ratio figure = middle.compareTo(low) > 0 ? middle : middle.plus(step);
        return figure.compareTo(low) > 0 && figure.compareTo(high) < 0 ? Optional.of(figure) : Optional.empty();
    }
}
