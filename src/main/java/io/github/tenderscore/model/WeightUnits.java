package io.github.tenderscore.model;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What is weighed as one in a method: a criterion that earns points, or a group whose subtotal is transformed. */
final class WeightUnits {

    private final Methodology method;
    private final List<Criterion> units = new ArrayList<>();

    WeightUnits(Methodology method) {
        this.method = method;
        method.criteria().forEach(this::collect);
    }

    private void collect(Criterion criterion) {
        if (criterion instanceof Criterion.Group group && group.transform().isEmpty()) {
            group.criteria().forEach(this::collect);
        } else if (Methodology.isScored(criterion)) {
            units.add(criterion);
        }
    }

    /**
     * Hands the weights of units to the criteria in them.
     *
     * @param weights points by the ids of units
     * @param points where the points of each criterion are put, by its id
     * @param faults where faults are noted
     */
    void points(Map<String, Ratio> weights, Map<String, Ratio> points, Faults faults) {
        for (String id : new TreeSet<>(weights.keySet())) {
            if (units.stream().noneMatch(unit -> unit.id().equals(id))) {
                faults.add(
                        List.of("weights", id),
                        "The criterion (" + id + ") with another weight must be one of those that are weighed: "
                                + String.join(
                                        ", ", units.stream().map(Criterion::id).toList()));
            }
        }
        Ratio sum = Ratio.ZERO;
        for (Criterion unit : units) {
            Ratio weight = weight(unit, weights, faults);
            sum = sum.plus(weight);
            hand(unit, weight, points);
        }
        if (!sum.equals(method.pointsTotal()) && faults.isEmpty()) {
            faults.add(
                    List.of("weights"),
                    "The weights total " + sum + "; they must total exactly " + method.pointsTotal());
        }
    }

    private Ratio weight(Criterion unit, Map<String, Ratio> weights, Faults faults) {
        Ratio weight = weights.getOrDefault(unit.id(), Ratio.ZERO);
        Ratio published = method.available(unit.id());
        if (weight.signum() < 0) {
            faults.add(
                    List.of("weights", unit.id()),
                    "The weight (" + weight + ") of " + unit.id() + " must not be negative");
        } else if (!weights.containsKey(unit.id()) && published.signum() > 0) {
            faults.add(
                    List.of("weights", unit.id()),
                    "The criterion " + unit.id() + " must have a weight, because it can earn " + published
                            + " points under the method");
        } else if (weight.signum() > 0 && published.signum() == 0 && unit instanceof Criterion.Group) {
            faults.add(
                    List.of("weights", unit.id()),
                    "The weight (" + weight + ") of the group " + unit.id()
                            + " must be 0, because its parts earn nothing and so have no proportion to keep");
        }
        return weight;
    }

    /** Parts of a unit keep their proportion. */
    private void hand(Criterion unit, Ratio weight, Map<String, Ratio> points) {
        Ratio published = method.available(unit.id());
        for (Criterion.Leaf leaf : Methodology.leavesOf(List.of(unit)).toList()) {
            if (leaf.isScored()) {
                Ratio part = method.available(leaf.id());
                points.put(
                        leaf.id(),
                        unit.equals(leaf)
                                ? weight
                                : published.signum() == 0
                                        ? part
                                        : weight.times(part).dividedBy(published));
            }
        }
    }
}
