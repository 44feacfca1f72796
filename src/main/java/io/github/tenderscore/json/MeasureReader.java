package io.github.tenderscore.json;

import io.github.tenderscore.appraisal.Provenance;
import io.github.tenderscore.commitment.Accrual;
import io.github.tenderscore.commitment.Additionality;
import io.github.tenderscore.commitment.Direction;
import io.github.tenderscore.commitment.Measure;
import io.github.tenderscore.commitment.PolicyLink;
import io.github.tenderscore.commitment.Subtotal;
import io.github.tenderscore.commitment.UnitValue;
import io.github.tenderscore.commitment.ValueKind;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a measure of a catalogue, what a unit of it is worth, and what is taken off its effects. */
record MeasureReader(Faults faults) {

    private static final int LAST_CALENDAR_YEAR = 9_999;
    private static final int MOST_YEARS = 999;

    /** So that a source that cannot be read is not missed a second time by the value that has the same. */
    private static final Provenance UNREADABLE = new Provenance("?", "?", "?", "?", Evidence.UNVERIFIED);

    private static final Set<String> KNOWN = Set.of(
            "code",
            "label",
            "unit",
            "direction",
            "accrual",
            "theme",
            "links",
            "value",
            "localised",
            "doubleCountGroup",
            "additionality",
            "evidenceRule",
            "provenance");

    private static final Set<String> FIXED =
            Set.of("amount", "unit", "kind", "subtotal", "priceYear", "benefitYears", "provenance");
    private static final Set<String> BY_YEAR = Set.of("carbon");

    /**
     * Reads a measure.
     *
     * @param object the measure
     * @param source where all measures of the catalogue come from that do not say it themselves
     */
    Optional<Measure> measure(Json.Obj object, Optional<Provenance> source) {
        int before = faults.count();
        String owner = "the measure " + Members.peek(object, "code", KNOWN).orElse(object.pointer());
        Members members = new Members(object, owner, faults, KNOWN);
        Optional<String> code = members.neededText("code");
        Optional<String> label = members.neededText("label");
        Optional<String> unit = members.neededText("unit");
        Optional<Direction> direction = Codes.DIRECTIONS.read(
                members.neededText("direction"), "direction", members, "The direction", "of " + owner);
        Optional<Accrual> accrual =
                Codes.ACCRUALS.read(members.neededText("accrual"), "accrual", members, "The accrual", "of " + owner);
        Optional<String> theme = members.neededText("theme");
        List<PolicyLink> links = links(members, owner);
        Optional<Provenance> provenance = provenance(members, owner, source);
        Optional<Provenance> ofValue = Optional.of(provenance.orElse(UNREADABLE));
        Optional<UnitValue> value = members.object("value").flatMap(one -> value(one, owner, ofValue));
        boolean localised = members.bool("localised").orElse(false);
        Optional<String> group = members.text("doubleCountGroup");
        Optional<Additionality> additionality =
                members.object("additionality").flatMap(one -> additionality(one, owner));
        String evidenceRule = members.text("evidenceRule").orElse("");
        members.refuseOthers();
        return faults.count() > before
                ? Optional.empty()
                : Made.placed(
                        new Pointers(object),
                        faults,
                        () -> new Measure(
                                code.orElseThrow(),
                                label.orElseThrow(),
                                unit.orElseThrow(),
                                direction.orElseThrow(),
                                accrual.orElseThrow(),
                                theme.orElseThrow(),
                                links,
                                value,
                                localised,
                                group,
                                additionality,
                                evidenceRule,
                                provenance.orElseThrow()));
    }

    /** Where something comes from, if it says so itself or the catalogue says it for all. */
    private Optional<Provenance> provenance(Members members, String owner, Optional<Provenance> source) {
        if (members.any("provenance").isEmpty() && source.isPresent()) {
            return source;
        }
        return members.neededObject(
                        "provenance", "an object that says where it comes from, here or for the whole catalogue")
                .flatMap(object -> new AppraisalReader(owner, faults).provenance(object));
    }

    private List<PolicyLink> links(Members owner, String whose) {
        List<PolicyLink> links = new ArrayList<>();
        for (Json.Obj object : Items.objects(owner.array("links"), "A link of " + whose, faults)) {
            Members members = new Members(object, "a link of " + whose, faults, Set.of("policy", "item"));
            Optional<String> policy = members.neededText("policy");
            Optional<String> item = members.neededText("item");
            members.refuseOthers();
            if (policy.isPresent() && item.isPresent()) {
                links.add(new PolicyLink(policy.get(), item.get()));
            }
        }
        return links;
    }

    // ---- value ------------------------------------------------------------------------------------------------------

    /** What a unit is worth: an amount with its price year and source, or the carbon value of each year. */
    Optional<UnitValue> value(Json.Obj object, String whose, Optional<Provenance> source) {
        String owner = "the value of " + whose;
        return object.members().containsKey("carbon") ? byYear(object, owner) : fixed(object, owner, source);
    }

    private Optional<UnitValue> byYear(Json.Obj object, String owner) {
        Members members = new Members(object, owner, faults, BY_YEAR);
        Optional<String> carbon = members.neededText("carbon", "\"by-year\"");
        members.refuseOthers();
        if (carbon.filter("by-year"::equals).isEmpty()) {
            carbon.ifPresent(other ->
                    members.wrong("carbon", "The member \"carbon\" (" + other + ") of " + owner + " must be by-year"));
            return Optional.empty();
        }
        return Optional.of(new UnitValue.CarbonByYear());
    }

    private Optional<UnitValue> fixed(Json.Obj object, String owner, Optional<Provenance> source) {
        int before = faults.count();
        Members members = new Members(object, owner, faults, FIXED);
        Optional<Ratio> amount = members.neededDigits("amount").map(Ratio::parse);
        Optional<String> unit = members.neededText("unit");
        Optional<ValueKind> kind =
                Codes.VALUE_KINDS.read(members.neededText("kind"), "kind", members, "The kind", "of " + owner);
        Optional<Subtotal> subtotal = Codes.SUBTOTALS.read(
                members.neededText("subtotal"), "subtotal", members, "The subtotal", "of " + owner);
        Optional<Integer> priceYear = members.neededWhole("priceYear", LAST_CALENDAR_YEAR);
        Optional<Integer> benefitYears = members.neededWhole("benefitYears", MOST_YEARS);
        Optional<Provenance> provenance = provenance(members, owner, source);
        members.refuseOthers();
        return faults.count() > before
                ? Optional.empty()
                : Optional.of(new UnitValue.Fixed(
                        amount.orElseThrow(),
                        unit.orElseThrow(),
                        kind.orElseThrow(),
                        subtotal.orElseThrow(),
                        priceYear.orElseThrow(),
                        benefitYears.orElseThrow(),
                        provenance.orElseThrow()));
    }

    // ---- additionality ----------------------------------------------------------------------------------------------

    Optional<Additionality> additionality(Json.Obj object, String whose) {
        Members members = new Members(
                object,
                "the additionality of " + whose,
                faults,
                Set.of("deadweight", "displacement", "attributionToOthers", "dropOff"));
        Optional<Ratio> deadweight = members.neededDigits("deadweight").map(Ratio::parse);
        Optional<Ratio> displacement = members.neededDigits("displacement").map(Ratio::parse);
        Optional<Ratio> others = members.neededDigits("attributionToOthers").map(Ratio::parse);
        Optional<Ratio> dropOff = members.neededDigits("dropOff").map(Ratio::parse);
        members.refuseOthers();
        return deadweight.isEmpty() || displacement.isEmpty() || others.isEmpty() || dropOff.isEmpty()
                ? Optional.empty()
                : Made.placed(
                        new Pointers(object),
                        faults,
                        () -> new Additionality(deadweight.get(), displacement.get(), others.get(), dropOff.get()));
    }
}
