package io.github.tenderscore.simulation;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Weights between limits, uniform on all that total 1.
 *
 * @param limits of some or all criteria; the others may have any weight
 */
record IntervalWeights(List<Limits> limits) implements WeightKernel {

    IntervalWeights {
        limits = List.copyOf(limits);
    }

    @Override
    public String id() {
        return "interval";
    }

    @Override
    public String description() {
        return "any weights within the limits "
                + limits.stream()
                        .map(one -> one.criterion() + " " + one.lower() + " to " + one.upper())
                        .collect(Collectors.joining(", "))
                + " per cent that total 100, all equally likely";
    }

    @Override
    public Sampler sampler(List<String> criteria) {
        checkNames(criteria);
        Map<String, Limits> stated = new HashMap<>();
        limits.forEach(one -> stated.put(one.criterion(), one));
        List<Limits> all = new ArrayList<>();
        for (String criterion : criteria) {
            all.add(stated.getOrDefault(criterion, new Limits(criterion, Ratio.ZERO, Ratio.HUNDRED)));
        }
        Ratio least = sum(all, Limits::lower);
        Ratio most = sum(all, Limits::upper);
        checkRoom(least, most);
        if (least.equals(Ratio.HUNDRED) || most.equals(Ratio.HUNDRED)) {
            Function<Limits, Ratio> only = least.equals(Ratio.HUNDRED) ? Limits::least : Limits::most;
            return new FixedWeights(all.stream().map(only).toList()).sampler(criteria);
        }
        return Region.of(all).sampler();
    }

    /** Where hardly any room is left, the weights drawn would be as coarse as the room, and ties would be counted that are none. */
    private static void checkRoom(Ratio least, Ratio most) {
        if (least.compareTo(Ratio.HUNDRED) > 0 || most.compareTo(Ratio.HUNDRED) < 0) {
            throw new IllegalArgumentException("The limits of the weights (" + least + " to " + most
                    + " per cent in all) must leave room for 100 per cent: no weights are within them");
        }
        Ratio below = Ratio.HUNDRED.minus(least);
        Ratio above = most.minus(Ratio.HUNDRED);
        if (isTooClose(below) || isTooClose(above)) {
            throw new IllegalArgumentException("The limits of the weights (" + least + " to " + most
                    + " per cent in all) must total 100 on one side, or leave at least a millionth of a per cent"
                    + " between 100 and either");
        }
    }

    private static boolean isTooClose(Ratio room) {
        return room.signum() > 0 && room.compareTo(Limits.CLOSEST) < 0;
    }

    private void checkNames(List<String> criteria) {
        Faults faults = new Faults();
        Set<String> seen = new HashSet<>();
        for (Limits one : limits) {
            if (!criteria.contains(one.criterion())) {
                faults.add(
                        List.of("limits", one.criterion()),
                        "The criterion (" + one.criterion() + ") of limits must be one that earns points: "
                                + String.join(", ", criteria));
            }
            if (!seen.add(one.criterion())) {
                faults.add(
                        List.of("limits", one.criterion()),
                        "The criterion (" + one.criterion() + ") must have limits only once");
            }
        }
        faults.throwIfAny("The distribution of the weights");
    }

    private static Ratio sum(List<Limits> all, Function<Limits, Ratio> limit) {
        return Ratio.sum(all.stream().map(limit).toList());
    }
}
