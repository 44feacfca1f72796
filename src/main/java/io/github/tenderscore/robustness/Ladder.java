package io.github.tenderscore.robustness;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.quality.MarkScale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The figures that are tried in the place of one, in one direction.
 *
 * @param present the figure itself
 * @param rungs what is tried, the nearest first
 * @param between what else may be tried between two rungs; empty where nothing lies there
 */
record Ladder(Ratio present, List<Ratio> rungs, Optional<Lattice> between) {

    private static final Ratio TWO = Ratio.of(2);

    /** Where every figure is zero, a range is this many steps long. */
    private static final Ratio STEPS_FROM_NOTHING = Ratio.of(1_000);

    /** The published grades above and below a mark; where a scale allows decimals, marks between them as well. */
    static List<Ladder> ofMark(MarkScale scale, Ratio mark) {
        Optional<Lattice> between = scale.decimals() == 0
                ? Optional.empty()
                : Optional.of(
                        new Lattice(Ratio.ZERO, Ratio.ONE.dividedBy(Ratio.of(10).power(scale.decimals()))));
        List<Ratio> grades = scale.grades().stream().map(MarkScale.Grade::mark).toList();
        return both(mark, new TreeSet<>(grades), between);
    }

    /**
     * The figures on a lattice around one, from a least one to twice the highest of all tenders: at distances that double, at equal parts
     * of the range, and beside the figures of others, where formulas have their corners.
     *
     * @param lattice around the present figure
     * @param isPrice whether the least one must be above zero
     * @param others the figures of all tenders
     * @param parts how many equal parts
     */
    static List<Ladder> ofFigure(Lattice lattice, boolean isPrice, List<Ratio> others, int parts) {
        Ratio least = lattice.atLeast(Ratio.ZERO);
        if (isPrice && least.signum() == 0) {
            least = lattice.step();
        }
        Ratio highest = Collections.max(others);
        Ratio most = lattice.atMost(
                highest.signum() > 0 ? highest.times(TWO) : lattice.step().times(STEPS_FROM_NOTHING));
        NavigableSet<Ratio> rungs = new TreeSet<>(List.of(least, most));
        for (Ratio other : others) {
            rungs.add(lattice.atMost(other));
            rungs.add(lattice.atLeast(other));
        }
        Ratio part = most.minus(least).dividedBy(Ratio.of(parts));
        for (int i = 1; i < parts; i++) {
            rungs.add(lattice.atMost(least.plus(part.times(Ratio.of(i)))));
        }
        for (Ratio distance = lattice.step(); distance.compareTo(most) <= 0; distance = distance.times(TWO)) {
            rungs.add(lattice.origin().plus(distance));
            rungs.add(lattice.origin().minus(distance));
        }
        Ratio from = least;
        rungs.removeIf(rung -> rung.compareTo(from) < 0 || rung.compareTo(most) > 0);
        return both(lattice.origin(), rungs, Optional.of(lattice));
    }

    private static List<Ladder> both(Ratio present, NavigableSet<Ratio> rungs, Optional<Lattice> between) {
        List<Ratio> down = new ArrayList<>(rungs.headSet(present, false));
        down.sort(Comparator.reverseOrder());
        List<Ratio> up = new ArrayList<>(rungs.tailSet(present, false));
        return List.of(new Ladder(present, down, between), new Ladder(present, up, between));
    }
}
