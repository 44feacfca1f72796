package io.github.tenderscore.stage;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.socialvalue.SocialValueRules;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks that what is carried into the method of a stage exists, fits where it goes, and counts only once. */
final class CarryCheck {

    private final Stage stage;
    private final List<Stage> earlier;
    private final Faults faults;

    CarryCheck(Stage stage, List<Stage> earlier, Faults faults) {
        this.stage = stage;
        this.earlier = earlier;
        this.faults = faults;
    }

    void run() {
        Set<String> filled = new HashSet<>();
        Set<List<Object>> counted = new HashSet<>();
        for (Carry carry : stage.carries()) {
            if (!filled.add(carry.into())) {
                add(carry, "must be carried only once");
            } else if (!counted.add(List.of(carry.stage(), carry.criterion()))) {
                add(carry, "must not count " + carry.text() + " a second time");
            } else {
                one(carry);
            }
        }
    }

    private void one(Carry carry) {
        Optional<Stage> source =
                earlier.stream().filter(one -> one.id().equals(carry.stage())).findFirst();
        if (source.isEmpty()) {
            add(carry, "must be carried from an earlier stage, not from " + carry.stage());
            return;
        }
        Methodology there = source.get().method();
        Optional<Criterion> from = carry.criterion().flatMap(there::find);
        if (carry.criterion().isPresent() && from.isEmpty()) {
            add(
                    carry,
                    "must be carried from a criterion of the stage " + carry.stage() + ", not from "
                            + carry.criterion().orElse(""));
        } else if (!(stage.method().find(carry.into()).orElse(null) instanceof Criterion.Leaf into)) {
            add(carry, "must be a criterion of the method that is assessed itself");
        } else if (carry.what() == Carry.What.POINTS) {
            points(carry, into, there);
        } else if (!(from.orElse(null) instanceof Criterion.Leaf leaf)) {
            add(
                    carry,
                    "must be carried from a criterion that is assessed itself; of a group the points can be carried");
        } else {
            response(carry, into, leaf, there);
        }
    }

    /** The share of the points is exactly the share that was earned, so that nothing but the published weight comes in. */
    private void points(Carry carry, Criterion.Leaf into, Methodology there) {
        Ratio available = carry.criterion().map(there::available).orElse(there.pointsTotal());
        if (carry.criterion().isEmpty() && !Progression.ranksByPoints(there)) {
            add(
                    carry,
                    "must be carried from a criterion, because the method of the stage " + carry.stage()
                            + " does not rank by its total of points");
        } else if (available.signum() == 0) {
            add(carry, "must not be carried from what earns no points");
        } else if (!(into.scoring() instanceof Scoring.Quantity quantity
                && quantity.rule().equals(SocialValueRules.towardsTarget(available.toString())))) {
            add(
                    carry,
                    "must be a quantity under the rule SV-TARGET with the target " + available
                            + ", the points that could be earned there");
        }
    }

    private void response(Carry carry, Criterion.Leaf into, Criterion.Leaf source, Methodology there) {
        if (!Mapping.sameQuestion(source.scoring(), into.scoring())) {
            add(
                    carry,
                    "must ask for the same as " + source.id() + " in the stage " + carry.stage()
                            + ": the same kind, scale and options");
        } else if (into.isPrice()
                && !there.money(Ratio.ZERO).isComparableWith(stage.method().money(Ratio.ZERO))) {
            add(carry, "must have prices in the currency and on the VAT basis of the stage " + carry.stage());
        }
    }

    private void add(Carry carry, String must) {
        faults.add(
                List.of("stages", stage.id(), "carried", carry.into()),
                "The carried criterion (" + carry.into() + ") of the stage " + stage.id() + " " + must);
    }
}
