package io.github.tenderscore.model;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.ConsensusRule;
import io.github.tenderscore.quality.ConsensusRules;
import io.github.tenderscore.quality.MarkScale;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.quality.QualityTransform;
import io.github.tenderscore.quality.QualityTransforms;
import io.github.tenderscore.ranking.AwardRule;
import io.github.tenderscore.ranking.AwardRules;
import io.github.tenderscore.rule.Catalogue;
import io.github.tenderscore.rule.Rule;
import io.github.tenderscore.socialvalue.SocialValueRule;
import io.github.tenderscore.socialvalue.SocialValueRules;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Names everything that is incomplete or inconsistent in a method. */
final class MethodologyCheck {

    private final Methodology method;
    private final Faults faults;
    private final long prices;

    MethodologyCheck(Methodology method, Faults faults) {
        this.method = method;
        this.faults = faults;
        this.prices = method.leaves().stream().filter(Criterion.Leaf::isPrice).count();
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
            criterion.transform().ifPresent(transform -> transform(criterion, transform));
        });
        new GateCheck(method, faults).run();
        if (pointsTotalReadable) {
            new WeightCheck(method, faults).run();
        }
        award();
        consensus();
        tieBreaks();
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
    }

    private void leaf(Criterion.Leaf leaf) {
        if (leaf.purpose() == Criterion.Purpose.PASS_FAIL
                && leaf.gate().isEmpty()
                && !faults.hasAt(CriteriaBuilder.place(leaf.id(), "minimum"))) {
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
        rule(leaf);
    }

    private void rule(Criterion.Leaf leaf) {
        if (leaf.scoring() instanceof Scoring.Price price) {
            price.rule().ifPresent(rule -> known(rule, PriceRules.catalogue(), CriteriaBuilder.place(leaf.id())));
            new BasisCheck(method, leaf, price.basis(), faults).run();
        } else if (leaf.scoring() instanceof Scoring.Promised promised) {
            known(promised.rule(), SocialValueRules.catalogue(), CriteriaBuilder.place(leaf.id()));
            onlyPrice(leaf, promised.rule());
        } else if (leaf.scoring() instanceof Scoring.Mark mark) {
            known(leaf, mark.scale());
        }
    }

    /** What is compared, or reads a price, is scored after the others, when the gates before it are long tested. */
    private void transform(Criterion criterion, QualityTransform transform) {
        known(transform, QualityTransforms.catalogue(), CriteriaBuilder.place(criterion.id(), "transform"));
        Optional<Criterion.Leaf> late = Methodology.leavesOf(List.of(criterion))
                .filter(leaf -> leaf.isPrice() || leaf.comparesTenders() || leaf.readsPrice())
                .findFirst();
        late.ifPresent(leaf -> faults.add(
                CriteriaBuilder.place(criterion.id(), "transform"),
                "The transform (" + transform.id() + ") on " + criterion.id()
                        + " must be on criteria that are scored by themselves; " + leaf.id()
                        + " is scored by price or by comparison"));
        if (!Methodology.isScored(criterion)) {
            faults.add(
                    CriteriaBuilder.place(criterion.id(), "transform"),
                    "The transform (" + transform.id() + ") on " + criterion.id()
                            + " must be on a criterion that earns points");
        }
    }

    /** A rule that reads the price must find one, and not have to choose between several. */
    private void onlyPrice(Criterion.Leaf leaf, SocialValueRule rule) {
        if (rule.needsPrice() && prices != 1) {
            faults.add(
                    List.of("criteria", leaf.id(), "rule", "id"),
                    "The number (" + prices + ") of price criteria under the rule " + rule.id() + " of the criterion "
                            + leaf.id() + " must be 1, because the rule reads the tender's price");
        }
    }

    /** A rule that is not the library's own must say so by its id, or the published id would lie. */
    private <R extends Rule> void known(R rule, Catalogue<R> catalogue, List<String> place) {
        if (!rule.isOwn() && !holds(catalogue, rule)) {
            faults.add(
                    place,
                    "The id (" + rule.id() + ") of a rule of your own must start with \"" + Rule.OWN_PREFIX
                            + "\", so that it cannot be taken for one of the catalogue");
        }
    }

    private static <R extends Rule> boolean holds(Catalogue<R> catalogue, R rule) {
        try {
            return catalogue.create(rule.id(), rule.parameters()).equals(rule);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** A scale with the id of a ready-made one must be that one, or the published id would lie. */
    private void known(Criterion.Leaf leaf, MarkScale scale) {
        Optional<MarkScale> named = MarkScales.find(scale.id());
        if (!scale.id().isEmpty()
                && named.filter(ready -> ready.grades().equals(scale.grades())).isEmpty()) {
            add(
                    leaf,
                    "The id (" + scale.id() + ") of the scale of the criterion " + leaf.id()
                            + " must be empty, because it is not a ready-made one");
        }
    }

    /** A rule names criteria with commas between them, so that it takes an id with a comma for two. */
    private Fault notOfTheMethod(String id, AwardRule award) {
        Fault fault = Fault.at(
                List.of("award"),
                "The criterion (" + id + ") that the award rule " + award.id() + " reads must be one of the method");
        return method.all()
                .map(Criterion::id)
                .filter(other ->
                        Stream.of(other.split(",", -1)).map(String::strip).anyMatch(id::equals))
                .findFirst()
                .map(other -> fault.maybe("\"" + other
                        + "\" was meant; a rule names criteria with commas between them, so give it an id without"))
                .orElse(fault);
    }

    private void award() {
        AwardRule award = method.award();
        known(award, AwardRules.catalogue(), List.of("award"));
        boolean wantsRule = award.priceUse() == AwardRule.PriceUse.POINTS;
        if (award.priceUse() == AwardRule.PriceUse.AMOUNT && prices != 1) {
            faults.add(
                    List.of("award"),
                    "The number (" + prices + ") of price criteria under the award rule " + award.id() + " must be 1");
        }
        award.criteria().stream()
                .filter(id -> method.all().noneMatch(criterion -> criterion.id().equals(id)))
                .map(id -> notOfTheMethod(id, award))
                .forEach(faults::add);
        if (award.readsQuantities()) {
            method.leaves().stream()
                    .filter(leaf -> award.criteria().contains(leaf.id()))
                    .filter(leaf -> !(leaf.scoring() instanceof Scoring.Quantity))
                    .forEach(leaf -> faults.add(
                            List.of("award"),
                            "The criterion (" + leaf.id() + ") that the award rule " + award.id()
                                    + " reads must be of the kind quantity; it is of the kind "
                                    + leaf.scoring().kind()));
        }
        for (Criterion.Leaf leaf : method.leaves()) {
            if (leaf.scoring() instanceof Scoring.Price price && price.rule().isPresent() != wantsRule) {
                faults.add(Fault.at(
                        List.of("criteria", leaf.id(), "rule"),
                        wantsRule
                                ? "The price criterion " + leaf.id()
                                        + " must have a price rule, because the award rule " + award.id()
                                        + " adds points"
                                : "The price criterion " + leaf.id()
                                        + " must have no price rule, because the award rule " + award.id()
                                        + (award.priceUse() == AwardRule.PriceUse.AMOUNT
                                                ? " compares its amount"
                                                : " does not look at a price")));
            }
        }
    }

    private void consensus() {
        ConsensusRule consensus = method.consensus();
        known(consensus, ConsensusRules.catalogue(), List.of("consensus"));
        if (!consensus.isModerated()
                && method.leaves().stream().noneMatch(leaf -> leaf.scoring() instanceof Scoring.Mark)) {
            faults.add(
                    List.of("consensus"),
                    "The consensus rule (" + consensus.id()
                            + ") must belong to a method with a criterion of the kind mark; this one has none");
        }
        consensus.rounding().ifPresent(rounding -> method.leaves().forEach(leaf -> keepsTooMany(leaf, rounding)));
    }

    /** Rounding to more decimals than a scale allows would be found out only when the marks are in. */
    private void keepsTooMany(Criterion.Leaf leaf, Rounding.Digits rounding) {
        if (leaf.scoring() instanceof Scoring.Mark mark
                && rounding.decimals() > mark.scale().decimals()) {
            faults.add(Fault.at(
                            List.of("consensus"),
                            "The rounding (" + rounding.text() + ") of the consensus rule "
                                    + method.consensus().id() + " must keep at most "
                                    + mark.scale().decimals()
                                    + ", the decimals that the scale of the criterion " + leaf.id() + " declares")
                    .maybe("marks between the published ones are meant; the scale should then declare its decimals"));
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

    private void add(Criterion criterion, String message) {
        faults.add(CriteriaBuilder.place(criterion.id()), message);
    }
}
