package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Gate;
import io.github.tenderscore.model.MissingResponse;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.model.Weight;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.quality.QualityTransform;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the tree of criteria. A criterion that cannot be read leaves one of its id and weight behind, so that the rest can be checked. */
final class CriterionReader {

    private static final Set<String> KNOWN = Set.of(
            "id",
            "name",
            "kind",
            "passFail",
            "transform",
            "weight",
            "rule",
            "basis",
            "scale",
            "options",
            "minimum",
            "required",
            "ceiling",
            "accepts",
            "rounding",
            "ifMissing",
            "criteria");

    private final Catalogues catalogues;
    private final Money unit;
    private final Faults faults;
    private final Pointers pointers;
    private final List<Criterion.Leaf> readable;
    private final Set<String> unreadable;
    private final Set<String> taken = new HashSet<>();
    private boolean weighable = true;
    private boolean complete = true;

    /** A reader of criteria; the unit is any amount in the currency and on the VAT basis of the method. */
    CriterionReader(
            Catalogues catalogues,
            Money unit,
            Faults faults,
            Pointers pointers,
            List<Criterion.Leaf> readable,
            Set<String> unreadable) {
        this.catalogues = catalogues;
        this.unit = unit;
        this.faults = faults;
        this.pointers = pointers;
        this.readable = readable;
        this.unreadable = unreadable;
    }

    /** Whether every weight could be read, so that their totals can be judged. */
    boolean weighable() {
        return weighable;
    }

    /** Whether every criterion could be read at least by its id, so that what refers to none of them can be judged. */
    boolean complete() {
        return complete;
    }

    /** The ids that criteria and groups have, as far as they could be read. */
    Set<String> ids() {
        return taken;
    }

    List<Criterion> read(Json.Arr array) {
        List<Criterion> criteria = new ArrayList<>();
        for (Json item : array.items()) {
            if (item instanceof Json.Obj object) {
                criteria.add(criterion(object));
            } else {
                faults.add(List.of(item.pointer()), "The criterion is " + item.what() + " and must be an object");
                weighable = false;
                complete = false;
            }
        }
        complete &= !criteria.isEmpty();
        return criteria;
    }

    private Criterion criterion(Json.Obj object) {
        String id = Members.peek(object, "id", KNOWN).orElse(object.pointer());
        String owner = "the criterion " + id;
        Members members = new Members(object, owner, faults, KNOWN);
        boolean named = members.neededText("id").isPresent();
        pointers.put(List.of("criteria", id), object);
        String name = members.text("name").orElse(id.isBlank() ? "?" : id);
        int before = faults.count();
        Optional<Weight> weight = weight(members, owner);
        boolean weightReadable = faults.count() == before;
        Rounding.Policy rounding = new Rounding.Policy(RoundingReader.read(members, faults));
        Criterion criterion = members.any("criteria").isPresent()
                ? group(members, id, name, weight, rounding)
                : leaf(members, owner, id, name, weight, rounding);
        members.refuseOthers();
        weighable &= weightReadable;
        if (!taken.add(id) || !named) {
            // which responses are meant for it, and for another of the same id, cannot be known
            complete = false;
            unreadable.add(id);
            readable.removeIf(leaf -> leaf.id().equals(id));
        }
        return criterion;
    }

    private Criterion group(
            Members members, String id, String name, Optional<Weight> weight, Rounding.Policy rounding) {
        Optional<Gate> gate =
                MinimumReader.read(members, "minimum", "the criterion " + id).map(Gate.class::cast);
        Optional<List<Criterion>> parts = members.array("criteria").map(this::read);
        if (parts.isEmpty()) {
            complete = false;
            return standIn(id, name, weight, Criterion.Purpose.SCORED, rounding);
        }
        return new Criterion.Group(id, name, weight, gate, rounding, transform(members, id), parts.get());
    }

    private Criterion leaf(
            Members members, String owner, String id, String name, Optional<Weight> weight, Rounding.Policy rounding) {
        int before = faults.count();
        Optional<Scoring> scoring = new ScoringReader(members, owner, catalogues, unit, faults).read();
        // a criterion of no kind may be meant as a group of others
        complete &= members.any("kind").isPresent();
        Optional<Gate> gate = new GateReader(members, owner, faults).read(scoring);
        MissingResponse missing = missing(members, owner);
        Optional<QualityTransform> transform = transform(members, id);
        Optional<Boolean> passFail = members.bool("passFail");
        Criterion.Purpose purpose = passFail.orElse(false) ? Criterion.Purpose.PASS_FAIL : Criterion.Purpose.SCORED;
        if (scoring.isEmpty() || faults.count() > before) {
            // whether it needs a weight cannot be known: it may be pass/fail, or a price whose amount is compared
            weighable &= weight.isPresent() || passFail.orElse(false);
            return standIn(id, name, weight, purpose, rounding);
        }
        Criterion.Leaf leaf =
                new Criterion.Leaf(id, name, weight, purpose, scoring.get(), gate, rounding, missing, transform);
        readable.add(leaf);
        return leaf;
    }

    /** A criterion that has no fault of its own, in the place of one that could not be read. */
    private Criterion standIn(
            String id, String name, Optional<Weight> weight, Criterion.Purpose purpose, Rounding.Policy rounding) {
        unreadable.add(id);
        return new Criterion.Leaf(
                id,
                name,
                weight,
                purpose,
                new Scoring.YesNo(),
                Optional.of(new Gate.MustBeYes()),
                rounding,
                MissingResponse.SCORES_ZERO,
                Optional.empty());
    }

    private Optional<QualityTransform> transform(Members members, String id) {
        return members.object("transform")
                .flatMap(rule -> RuleReader.read(
                        rule, "id", "the criterion " + id, catalogues.rules().transforms(), faults));
    }

    private Optional<Weight> weight(Members members, String owner) {
        return members.digits("weight").flatMap(digits -> {
            try {
                return Optional.of(Weight.of(digits));
            } catch (IllegalArgumentException e) {
                members.wrong("weight", e.getMessage() + " (" + owner + ")");
                return Optional.empty();
            }
        });
    }

    private MissingResponse missing(Members members, String owner) {
        return Codes.MISSING
                .read(members.text("ifMissing"), "ifMissing", members, "What a missing response does", "on " + owner)
                .orElse(MissingResponse.REFUSED);
    }
}
