package io.github.tenderscore.simulation;

import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All weights within limits that total 1, as floating point numbers; more than one set of weights.
 *
 * <p>Weights are drawn from a shape around the region that is easy to draw from, and those outside the region are refused, so that the
 * others are uniform on it. Which of three shapes fits best is tried beforehand with numbers of its own, always the same. Where even that
 * one fits badly, a walk through the region takes its place.
 */
final class Region {

    /** Below this share of taken draws a walk is faster. */
    private static final double WORTH_TRYING = 0.01;

    private static final int TRIED_BLOCKS = 16;

    private final double[] least;
    private final double[] most;
    private final List<Limits> limits;

    private Region(List<Limits> limits) {
        this.limits = limits;
        this.least = Doubles.of(limits.stream().map(Limits::least).toList());
        this.most = Doubles.of(limits.stream().map(Limits::most).toList());
    }

    static Region of(List<Limits> limits) {
        return new Region(limits);
    }

    int size() {
        return least.length;
    }

    double least(int criterion) {
        return least[criterion];
    }

    double most(int criterion) {
        return most[criterion];
    }

    /** The places of the criteria whose weight may change. */
    int[] free() {
        List<Integer> free = new ArrayList<>();
        for (int j = 0; j < limits.size(); j++) {
            if (!limits.get(j).isFixed()) {
                free.add(j);
            }
        }
        return free.stream().mapToInt(Integer::intValue).toArray();
    }

    /** What is left of 1 above the least of each criterion. */
    double room() {
        return Doubles.of(
                Ratio.ONE.minus(Ratio.sum(limits.stream().map(Limits::least).toList())));
    }

    /** What the most of each criterion is above 1 in all. */
    double excess() {
        return Doubles.of(Ratio.sum(limits.stream().map(Limits::most).toList()).minus(Ratio.ONE));
    }

    Sampler sampler() {
        List<Shape> shapes = List.of(new BoxShape(this), CornerShape.fromBelow(this), CornerShape.fromAbove(this));
        List<RefusingSampler> samplers =
                shapes.stream().map(shape -> new RefusingSampler(this, shape)).toList();
        RefusingSampler best = samplers.stream()
                .max(Comparator.comparingInt(one -> one.taken(TRIED_BLOCKS)))
                .orElseThrow();
        return best.taken(TRIED_BLOCKS) >= WORTH_TRYING * TRIED_BLOCKS * Draws.BLOCK ? best : new WalkSampler(this);
    }
}
