package io.github.tenderscore.json;

import io.github.tenderscore.commitment.Additionality;
import io.github.tenderscore.commitment.Commitment;
import io.github.tenderscore.commitment.EvidenceGrade;
import io.github.tenderscore.commitment.Profile;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads and writes what a bidder promises.
 *
 * @param at by which ids the list goes in faults
 * @param pointers where each commitment stands that is read, by those ids and its own
 * @param faults where faults are noted
 */
record CommitmentReader(List<String> at, Pointers pointers, Faults faults) {

    private static final Set<String> KNOWN =
            Set.of("id", "measure", "unit", "profile", "place", "evidence", "share", "additionality", "nonOverlapping");

    private static final int MOST_YEARS = 999;

    /** The commitments of a list; empty where one cannot be read. */
    Optional<List<Commitment>> all(List<Json> values, String owner) {
        int before = faults.count();
        List<Commitment> commitments = new ArrayList<>();
        for (Json.Obj object : Items.objects(values, "A commitment of " + owner, "an object", faults)) {
            commitment(object).ifPresent(commitments::add);
        }
        return faults.count() > before ? Optional.empty() : Optional.of(commitments);
    }

    private Optional<Commitment> commitment(Json.Obj object) {
        int before = faults.count();
        String owner = "the commitment " + Members.peek(object, "id", KNOWN).orElse(object.pointer());
        Members members = new Members(object, owner, faults, KNOWN);
        Optional<String> id = members.neededText("id");
        id.ifPresent(name -> pointers.put(below(name), object));
        Optional<String> measure = members.neededText("measure");
        Optional<String> unit = members.neededText("unit");
        Optional<Profile> profile = members.neededObject(
                        "profile", "an object with the quantities by year, a total or each year's")
                .flatMap(one -> profile(one, owner));
        Optional<String> place = members.text("place");
        Optional<EvidenceGrade> grade = Codes.EVIDENCE_GRADES.read(
                members.neededText(
                        "evidence", "the grade of what supports it: verified, documented, self-declared or none"),
                "evidence",
                members,
                "The evidence grade",
                "of " + owner);
        Ratio share = members.digits("share").map(Ratio::parse).orElse(Ratio.ONE);
        Optional<Additionality> additionality =
                members.object("additionality").flatMap(one -> new MeasureReader(faults).additionality(one, owner));
        boolean nonOverlapping = members.bool("nonOverlapping").orElse(false);
        members.refuseOthers();
        Pointers within = new Pointers(object);
        members.any("share").ifPresent(given -> within.put(List.of("attribution"), given));
        return faults.count() > before
                ? Optional.empty()
                : Made.placed(
                        within,
                        faults,
                        () -> new Commitment(
                                id.orElseThrow(),
                                measure.orElseThrow(),
                                unit.orElseThrow(),
                                profile.orElseThrow(),
                                place,
                                grade.orElseThrow(),
                                share,
                                additionality,
                                nonOverlapping));
    }

    private List<String> below(String id) {
        List<String> place = new ArrayList<>(at);
        place.add(id);
        return place;
    }

    // ---- profile ----------------------------------------------------------------------------------------------------

    private Optional<Profile> profile(Json.Obj object, String whose) {
        String owner = "the profile of " + whose;
        boolean total = object.members().containsKey("total");
        if (!total && !object.members().containsKey("each")) {
            return byYear(object, owner);
        }
        Members members = new Members(object, owner, faults, Set.of(total ? "total" : "each", "from", "to"));
        Optional<Ratio> quantity =
                members.neededDigits(total ? "total" : "each").map(Ratio::parse);
        Optional<Integer> from = members.neededWhole("from", MOST_YEARS);
        Optional<Integer> to = members.neededWhole("to", MOST_YEARS);
        members.refuseOthers();
        if (quantity.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                total
                        ? new Profile.Even(quantity.get(), from.get(), to.get())
                        : new Profile.Each(quantity.get(), from.get(), to.get()));
    }

    private Optional<Profile> byYear(Json.Obj object, String owner) {
        int before = faults.count();
        Members members = new Members(object, owner, faults, object.members().keySet());
        SortedMap<Integer, Ratio> quantities = new TreeMap<>();
        for (String year : object.members().keySet()) {
            if (year.matches("[1-9][0-9]{0,2}")) {
                members.neededDigits(year)
                        .ifPresent(digits -> quantities.put(Integer.valueOf(year), Ratio.parse(digits)));
            } else {
                members.wrong(
                        year,
                        "The member (" + year + ") of " + owner
                                + " must be a year of the contract such as 1, or total or each with from and to");
            }
        }
        return faults.count() > before ? Optional.empty() : Optional.of(new Profile.ByYear(quantities));
    }

    // ---- written ----------------------------------------------------------------------------------------------------

    static Map<String, Object> tree(Commitment commitment) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", commitment.id());
        tree.put("measure", commitment.measure());
        tree.put("unit", commitment.unit());
        tree.put("profile", tree(commitment.profile()));
        commitment.place().ifPresent(place -> tree.put("place", place));
        tree.put("evidence", commitment.grade().code());
        if (!commitment.attribution().equals(Ratio.ONE)) {
            tree.put("share", commitment.attribution().toString());
        }
        commitment.additionality().ifPresent(takenOff -> tree.put("additionality", MeasureTree.of(takenOff)));
        if (commitment.nonOverlapping()) {
            tree.put("nonOverlapping", true);
        }
        return tree;
    }

    private static Map<String, Object> tree(Profile profile) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (profile instanceof Profile.ByYear stated) {
            stated.quantities().forEach((year, quantity) -> tree.put(String.valueOf(year), quantity.toString()));
        } else {
            boolean even = profile instanceof Profile.Even;
            tree.put(even ? "total" : "each", (even ? profile.total() : profile.quantity(profile.from())).toString());
            tree.put("from", profile.from());
            tree.put("to", profile.to());
        }
        return tree;
    }
}
