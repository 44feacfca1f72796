package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.json.internal.Spelling;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Gate;
import io.github.tenderscore.model.MissingResponse;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.model.Weight;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.price.PriceRule;
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
            "weight",
            "rule",
            "scale",
            "options",
            "minimum",
            "required",
            "ceiling",
            "accepts",
            "rounding",
            "ifMissing",
            "criteria");

    private static final List<String> KINDS = List.of("price", "mark", "quantity", "choice", "yes-no");

    private final Catalogues catalogues;
    private final Faults faults;
    private final Pointers pointers;
    private final List<Criterion.Leaf> readable;
    private final Set<String> unreadable;
    private final Set<String> taken = new HashSet<>();
    private boolean weighable = true;
    private boolean complete = true;

    CriterionReader(
            Catalogues catalogues,
            Faults faults,
            Pointers pointers,
            List<Criterion.Leaf> readable,
            Set<String> unreadable) {
        this.catalogues = catalogues;
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
        Optional<Gate> gate = MinimumReader.read(members, "the criterion " + id).map(Gate.class::cast);
        Optional<List<Criterion>> parts = members.array("criteria").map(this::read);
        if (parts.isEmpty()) {
            complete = false;
            return standIn(id, name, weight, Criterion.Purpose.SCORED, rounding);
        }
        return new Criterion.Group(id, name, weight, gate, rounding, parts.get());
    }

    private Criterion leaf(
            Members members, String owner, String id, String name, Optional<Weight> weight, Rounding.Policy rounding) {
        int before = faults.count();
        Optional<Scoring> scoring = scoring(members, owner);
        Optional<Gate> gate = gate(members, owner);
        if (members.any("required")
                        .filter(said -> said instanceof Json.Bool truth && !truth.value())
                        .isPresent()
                && scoring.filter(asked -> !(asked instanceof Scoring.YesNo)).isPresent()) {
            members.wrong(
                    "required", "The member \"required\" of " + owner + " must be on a criterion of the kind yes-no");
        }
        MissingResponse missing = missing(members, owner);
        Optional<Boolean> passFail = members.bool("passFail");
        Criterion.Purpose purpose = passFail.orElse(false) ? Criterion.Purpose.PASS_FAIL : Criterion.Purpose.SCORED;
        if (scoring.isEmpty() || faults.count() > before) {
            // whether it needs a weight cannot be known: it may be pass/fail, or a price whose amount is compared
            weighable &= weight.isPresent() || passFail.orElse(false);
            return standIn(id, name, weight, purpose, rounding);
        }
        Criterion.Leaf leaf = new Criterion.Leaf(id, name, weight, purpose, scoring.get(), gate, rounding, missing);
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
                MissingResponse.SCORES_ZERO);
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

    private Optional<Scoring> scoring(Members members, String owner) {
        String kind = members.neededText(
                        "kind", "one of " + String.join(", ", KINDS) + "; a group has \"criteria\" instead")
                .orElse("");
        // a criterion of no kind may be meant as a group of others
        complete &= members.any("kind").isPresent();
        return switch (kind) {
            case "price" -> price(members, owner);
            case "mark" -> ScaleReader.marks(members, owner, faults).map(Scoring.Mark::new);
            case "quantity" -> quantity(members, owner);
            case "choice" -> ScaleReader.choices(members, owner, faults).map(Scoring.Choice::new);
            case "yes-no" -> Optional.of(new Scoring.YesNo());
            default -> unknown(members, owner, kind);
        };
    }

    private Optional<Scoring> unknown(Members members, String owner, String kind) {
        if (!kind.isEmpty()) {
            members.wrong(
                    "kind",
                    "The kind (" + kind + ") of " + owner + " must be one of " + String.join(", ", KINDS),
                    Spelling.nearest(kind, KINDS));
        }
        // the members that some kind has are not faults of their own
        List.of("rule", "scale", "options").forEach(members::any);
        return Optional.empty();
    }

    private Optional<Scoring> quantity(Members members, String owner) {
        if (members.any("rule").isEmpty()) {
            members.wrong("rule", "The member \"rule\" of " + owner + " is missing; it must be an object");
        }
        return members.object("rule")
                .flatMap(rule -> RuleReader.read(rule, "id", owner, catalogues.socialValues(), faults))
                .map(Scoring.Quantity::new);
    }

    private Optional<Scoring> price(Members members, String owner) {
        Optional<Json.Obj> object = members.object("rule");
        Optional<PriceRule> rule =
                object.flatMap(json -> RuleReader.read(json, "id", owner, catalogues.prices(), faults));
        return members.any("rule").isPresent() && rule.isEmpty()
                ? Optional.empty()
                : Optional.of(new Scoring.Price(rule));
    }

    private Optional<Gate> gate(Members members, String owner) {
        List<Gate> gates = new ArrayList<>();
        MinimumReader.read(members, owner).ifPresent(gates::add);
        ceiling(members, owner).ifPresent(gates::add);
        if (members.bool("required").orElse(false)) {
            gates.add(new Gate.MustBeYes());
        }
        members.array("accepts").ifPresent(array -> {
            int before = faults.count();
            List<String> options = new ArrayList<>();
            for (Json item : array.items()) {
                if (item instanceof Json.Text text) {
                    options.add(text.value());
                } else {
                    faults.add(
                            List.of(item.pointer()),
                            "The accepted option of " + owner + " is " + item.what() + " and must be a text");
                }
            }
            if (array.items().isEmpty()) {
                members.wrong("accepts", "The number (0) of accepted options of " + owner + " must be at least 1");
            } else if (faults.count() == before) {
                gates.add(new Gate.Accepts(options));
            }
        });
        if (gates.size() > 1) {
            members.wrong("id", "The gates of " + owner + " must be only one of minimum, ceiling, required, accepts");
        }
        return gates.stream().findFirst();
    }

    private static Optional<Gate> ceiling(Members members, String owner) {
        try {
            return members.digits("ceiling").map(digits -> new Gate.Ceiling(Ratio.parse(digits)));
        } catch (IllegalArgumentException e) {
            members.wrong("ceiling", "\"ceiling\" of " + owner + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    private MissingResponse missing(Members members, String owner) {
        return Codes.MISSING
                .read(members.text("ifMissing"), "ifMissing", members, "What a missing response does", "on " + owner)
                .orElse(MissingResponse.REFUSED);
    }
}
