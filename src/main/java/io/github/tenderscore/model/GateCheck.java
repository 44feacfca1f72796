package io.github.tenderscore.model;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Ratio;
import java.util.List;

/** Checks that each gate of a method can be passed, fits what it is on, and does not let everybody through unseen. */
final class GateCheck {

    private final Methodology method;
    private final Faults faults;

    GateCheck(Methodology method, Faults faults) {
        this.method = method;
        this.faults = faults;
    }

    void run() {
        method.all()
                .forEach(criterion -> criterion.gate().ifPresent(gate -> {
                    if (criterion instanceof Criterion.Leaf leaf) {
                        leaf(leaf, gate);
                    } else {
                        group((Criterion.Group) criterion, gate);
                    }
                }));
        method.minimum().ifPresent(this::overall);
    }

    private void group(Criterion.Group group, Gate gate) {
        String subject = "The gate (" + gate + ") of the group " + group.id();
        if (!(gate instanceof Gate.Minimum minimum)) {
            add(group, subject + " must be a minimum of points or per cent");
        } else if (!group.criteria().isEmpty() && earnsNothing(group)) {
            add(group, subject + " must not be given, because the group earns no points");
        } else {
            atMost(group, minimum, method.available(group.id()), "the points it can earn");
        }
    }

    private void leaf(Criterion.Leaf leaf, Gate gate) {
        Scoring scoring = leaf.scoring();
        if (gate instanceof Gate.Minimum minimum) {
            minimum(leaf, minimum);
        } else if (gate instanceof Gate.Accepts accepts) {
            accepts(leaf, accepts);
        } else if (gate instanceof Gate.Ceiling ceiling) {
            if (!leaf.isPrice()) {
                add(
                        leaf,
                        "The ceiling (" + ceiling + ") of the criterion " + leaf.id()
                                + " must be on a price criterion, not on one of the kind " + scoring.kind());
            }
        } else if (!(scoring instanceof Scoring.YesNo)) {
            add(
                    leaf,
                    "The gate (must be yes) of the criterion " + leaf.id()
                            + " must be on a yes/no criterion, not on one of the kind " + scoring.kind());
        }
    }

    private void minimum(Criterion.Leaf leaf, Gate.Minimum minimum) {
        String subject = "The minimum (" + minimum + ") of the criterion " + leaf.id();
        boolean own = minimum.unit() == Gate.Minimum.Unit.OWN;
        boolean measured = leaf.scoring() instanceof Scoring.Mark || leaf.scoring() instanceof Scoring.Promised;
        if (!measured && earnsNothing(leaf)) {
            Fault fault = Fault.at(
                    CriteriaBuilder.place(leaf.id()), subject + " must not be given, because it earns no points");
            faults.add(leaf.isPrice() ? fault : fault.maybe("the answers that pass are meant; say which they are"));
        } else if (!measured && own) {
            add(leaf, subject + " of the kind " + leaf.scoring().kind() + " must be a percentage of its points");
        } else if (!own && earnsNothing(leaf)) {
            add(leaf, subject + " must be in its own unit, because it earns no points");
        } else if (leaf.scoring() instanceof Scoring.Mark mark) {
            atMost(leaf, minimum, mark.scale().highest(), "the highest mark of its scale");
        }
    }

    private void accepts(Criterion.Leaf leaf, Gate.Accepts accepts) {
        if (!(leaf.scoring() instanceof Scoring.Choice choice)) {
            add(
                    leaf,
                    "The gate (accepts " + accepts + ") of the criterion " + leaf.id()
                            + " must be on a choice criterion, not on one of the kind "
                            + leaf.scoring().kind());
            return;
        }
        for (String option : accepts.options()) {
            if (choice.scale().find(option).isEmpty()) {
                add(
                        leaf,
                        "The accepted option (" + option + ") of the criterion " + leaf.id() + " must be one of "
                                + choice.scale().names());
            }
        }
    }

    private void overall(Gate.Minimum minimum) {
        if (minimum.points(method.pointsTotal()).compareTo(method.pointsTotal()) > 0) {
            faults.add(
                    List.of("minimum"),
                    "The overall minimum (" + minimum + ") must be at most " + method.pointsTotal()
                            + ", the points of all criteria");
        }
        if (method.leaves().stream().noneMatch(Criterion.Leaf::isScored)) {
            faults.add(
                    List.of("minimum"),
                    "The overall minimum (" + minimum
                            + ") must belong to a method that gives points; this one gives none");
        }
    }

    private void atMost(Criterion criterion, Gate.Minimum minimum, Ratio most, String what) {
        if (minimum.unit() == Gate.Minimum.Unit.OWN && minimum.least().compareTo(most) > 0) {
            faults.add(
                    CriteriaBuilder.place(criterion.id(), "minimum"),
                    "The minimum (" + minimum + ") of the criterion " + criterion.id() + " must be at most " + most
                            + ", " + what);
        }
    }

    private boolean earnsNothing(Criterion criterion) {
        return !Methodology.isScored(criterion)
                || method.available(criterion.id()).signum() == 0;
    }

    private void add(Criterion criterion, String message) {
        faults.add(CriteriaBuilder.place(criterion.id()), message);
    }
}
