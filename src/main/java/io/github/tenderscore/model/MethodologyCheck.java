package io.github.tenderscore.model;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.ranking.AwardRule;
import io.github.tenderscore.ranking.AwardRules;
import io.github.tenderscore.rule.Catalogue;
import io.github.tenderscore.rule.Rule;
import io.github.tenderscore.socialvalue.SocialValueRules;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names everything that is incomplete or inconsistent in a method. */
final class MethodologyCheck {

    private final Methodology method;
    private final Faults faults;

    MethodologyCheck(Methodology method, Faults faults) {
        this.method = method;
        this.faults = faults;
    }

    void run(boolean pointsTotalReadable) {
        if (method.title().isBlank()) {
            faults.add(List.of("title"), "The title of a method must not be blank");
        }
        if (method.criteria().isEmpty()) {
            faults.add(List.of("criteria"), "The number (0) of award criteria must be at least 1");
            return;
        }
        ids();
        method.all().forEach(criterion -> {
            if (criterion instanceof Criterion.Leaf leaf) {
                leaf(leaf);
            } else {
                group((Criterion.Group) criterion);
            }
        });
        if (pointsTotalReadable) {
            new WeightCheck(method, faults).run();
        }
        award();
        tieBreaks();
        minimum();
    }

    private void ids() {
        Set<String> taken = new HashSet<>();
        method.all().forEach(criterion -> {
            Ids.fault(criterion.id()).ifPresent(wrong -> add(criterion, "The id of a criterion " + wrong));
            if (!taken.add(criterion.id())) {
                add(criterion, "The id (" + criterion.id() + ") of a criterion must occur only once");
            }
            if (criterion.name().isBlank()) {
                add(criterion, "The name of the criterion " + criterion.id() + " must not be blank");
            }
        });
    }

    private void group(Criterion.Group group) {
        if (group.criteria().isEmpty()) {
            add(group, "The number (0) of criteria in the group " + group.id() + " must be at least 1");
        }
        if (group.rounding().roundings().stream().anyMatch(r -> r.stage() != Rounding.Stage.CRITERION)) {
            add(
                    group,
                    "The rounding of the group " + group.id()
                            + " must have the stage criterion, which rounds its subtotal");
        }
        group.gate().ifPresent(gate -> {
            if (gate instanceof Gate.Minimum minimum) {
                atMost(group, minimum, method.available(group.id()), "the points it can earn");
            } else {
                add(
                        group,
                        "The gate (" + gate + ") of the group " + group.id()
                                + " must be a minimum of points or per cent");
            }
        });
    }

    private void leaf(Criterion.Leaf leaf) {
        if (leaf.purpose() == Criterion.Purpose.PASS_FAIL && leaf.gate().isEmpty()) {
            add(leaf, "The pass/fail criterion " + leaf.id() + " must have a gate that says who passes");
        }
        if (leaf.isPrice() && leaf.purpose() == Criterion.Purpose.PASS_FAIL) {
            add(leaf, "The price criterion " + leaf.id() + " must not be pass/fail");
        }
        if (leaf.isPrice() && leaf.missing() == MissingResponse.SCORES_ZERO) {
            add(
                    leaf,
                    "A missing price on the criterion " + leaf.id()
                            + " must be refused or disqualify; it cannot score zero, because a tender without a price has none to "
                            + "compare");
        }
        if (leaf.rounding().at(Rounding.Stage.TOTAL).isPresent()) {
            add(
                    leaf,
                    "The rounding of the criterion " + leaf.id()
                            + " must not have the stage total, which belongs to the method");
        }
        leaf.gate().ifPresent(gate -> gate(leaf, gate));
        rule(leaf);
    }

    private void gate(Criterion.Leaf leaf, Gate gate) {
        Scoring scoring = leaf.scoring();
        if (gate instanceof Gate.Minimum minimum) {
            if (scoring instanceof Scoring.Mark mark && minimum.unit() == Gate.Minimum.Unit.OWN) {
                atMost(leaf, minimum, mark.scale().highest(), "the highest mark of its scale");
            } else if (scoring instanceof Scoring.Choice || scoring instanceof Scoring.YesNo || leaf.isPrice()) {
                if (minimum.unit() == Gate.Minimum.Unit.OWN) {
                    add(
                            leaf,
                            "The minimum (" + minimum + ") of the criterion " + leaf.id() + " of the kind "
                                    + scoring.kind() + " must be a percentage of its points");
                }
            }
        } else if (gate instanceof Gate.MustBeYes && !(scoring instanceof Scoring.YesNo)) {
            add(
                    leaf,
                    "The gate (must be yes) of the criterion " + leaf.id()
                            + " must be on a yes/no criterion, not on one " + "of the kind " + scoring.kind());
        } else if (gate instanceof Gate.Accepts accepts) {
            accepts(leaf, accepts);
        }
        if (gate instanceof Gate.Minimum minimum && minimum.unit() == Gate.Minimum.Unit.PERCENT && !leaf.isScored()) {
            add(
                    leaf,
                    "The minimum (" + minimum + ") of the criterion " + leaf.id()
                            + " must be in its own unit, because it earns no points");
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

    private void rule(Criterion.Leaf leaf) {
        if (leaf.scoring() instanceof Scoring.Price price) {
            price.rule().ifPresent(rule -> known(rule, PriceRules.catalogue(), CriteriaBuilder.place(leaf.id())));
        } else if (leaf.scoring() instanceof Scoring.Quantity quantity) {
            known(quantity.rule(), SocialValueRules.catalogue(), CriteriaBuilder.place(leaf.id()));
        }
    }

    /** A rule that is not the library's own must say so by its id, or the published id would lie. */
    private <R extends Rule> void known(R rule, Catalogue<R> catalogue, List<String> place) {
        boolean ofLibrary = catalogue
                .find(rule.id())
                .filter(type -> type.create(rule.parameters()).equals(rule))
                .isPresent();
        if (!ofLibrary && !rule.isOwn()) {
            faults.add(
                    place,
                    "The id (" + rule.id() + ") of a rule of your own must start with \"" + Rule.OWN_PREFIX
                            + "\", so that it cannot be taken for one of the catalogue");
        }
    }

    private void award() {
        AwardRule award = method.award();
        known(award, AwardRules.catalogue(), List.of("award"));
        boolean comparesAmounts = award.priceUse() == AwardRule.PriceUse.AMOUNT;
        long prices = method.leaves().stream().filter(Criterion.Leaf::isPrice).count();
        if (comparesAmounts && prices != 1) {
            faults.add(
                    List.of("award"),
                    "The number (" + prices + ") of price criteria under the award rule " + award.id() + " must be 1");
        }
        for (Criterion.Leaf leaf : method.leaves()) {
            if (leaf.scoring() instanceof Scoring.Price price && price.rule().isPresent() == comparesAmounts) {
                faults.add(Fault.at(
                        List.of("criteria", leaf.id(), "rule"),
                        comparesAmounts
                                ? "The price criterion " + leaf.id()
                                        + " must have no price rule, because the award rule " + award.id()
                                        + " compares its amount"
                                : "The price criterion " + leaf.id()
                                        + " must have a price rule, because the award rule " + award.id()
                                        + " adds points"));
            }
        }
    }

    private void tieBreaks() {
        for (int i = 0; i < method.tieBreaks().size(); i++) {
            String id = method.tieBreaks().get(i).criterion();
            if (method.find(id).isEmpty()) {
                faults.add(
                        List.of("tieBreak", Integer.toString(i)),
                        "The criterion (" + id + ") of a tie-break must be one of the method");
            }
        }
    }

    private void minimum() {
        method.minimum().ifPresent(minimum -> {
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
        });
    }

    private void atMost(Criterion criterion, Gate.Minimum minimum, Ratio most, String what) {
        Optional<Ratio> least =
                minimum.unit() == Gate.Minimum.Unit.OWN ? Optional.of(minimum.least()) : Optional.empty();
        if (least.filter(value -> value.compareTo(most) > 0).isPresent()) {
            add(
                    criterion,
                    "The minimum (" + minimum + ") of the criterion " + criterion.id() + " must be at most " + most
                            + ", " + what);
        }
    }

    private void add(Criterion criterion, String message) {
        faults.add(CriteriaBuilder.place(criterion.id()), message);
    }
}
