package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.lot.PackageOffer;
import io.github.tenderscore.lot.SupplierTerms;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what suppliers say once for all lots: the common part, their order of preference, and what they offer for several together. */
final class LotSuppliers {

    private static final Set<String> KNOWN = Set.of("supplier", "responses", "reasons", "preference", "offers");
    private static final Set<String> KNOWN_OF_OFFER = Set.of("lots", "price", "percentOff", "amountOff");
    private static final List<String> MERGED = List.of("responses", "reasons");

    private final Map<String, Json.Obj> bySupplier = new LinkedHashMap<>();
    private final List<SupplierTerms> terms = new ArrayList<>();
    private final Faults faults;

    LotSuppliers(Optional<Json.Arr> array, Pointers pointers, Faults faults) {
        this.faults = faults;
        Items.objects(array, "The supplier", faults).forEach(object -> supplier(object, pointers));
    }

    /** What suppliers say about several lots, all that are listed. */
    List<SupplierTerms> terms() {
        return terms;
    }

    private void supplier(Json.Obj object, Pointers pointers) {
        String name = Members.peek(object, "supplier", KNOWN).orElse(object.pointer());
        Members members = new Members(object, "the supplier " + name, faults, KNOWN);
        members.neededText("supplier");
        MERGED.forEach(members::object);
        List<String> preference = Items.texts(members, "preference", "the supplier " + name, faults);
        List<PackageOffer> offers = new ArrayList<>();
        for (Json.Obj one : Items.objects(members.array("offers"), "The offer of the supplier " + name, faults)) {
            offer(one, name).ifPresent(offers::add);
        }
        members.refuseOthers();
        if (bySupplier.putIfAbsent(name, object) != null) {
            members.wrong("supplier", "The supplier (" + name + ") must be listed only once");
            return;
        }
        pointers.put(List.of("suppliers", name), object);
        terms.add(new SupplierTerms(name, preference, offers));
    }

    private Optional<PackageOffer> offer(Json.Obj object, String supplier) {
        String owner = "the offer of the supplier " + supplier;
        Members members = new Members(object, owner, faults, KNOWN_OF_OFFER);
        members.neededArray("lots");
        List<String> lots = Items.texts(members, "lots", owner, faults);
        Optional<PackageOffer> price =
                members.digits("price").map(digits -> new PackageOffer.Combination(lots, Ratio.parse(digits)));
        Optional<PackageOffer> percent = members.digits("percentOff")
                .map(digits -> new PackageOffer.PercentOff(lots, new Percent(Ratio.parse(digits))));
        Optional<PackageOffer> amount =
                members.digits("amountOff").map(digits -> new PackageOffer.AmountOff(lots, Ratio.parse(digits)));
        members.refuseOthers();
        long given = List.of("price", "percentOff", "amountOff").stream()
                .filter(name -> object.members().containsKey(name))
                .count();
        if (given != 1) {
            faults.add(
                    List.of(object.pointer()),
                    "The number (" + given + ") of prices and discounts of " + owner
                            + " must be 1: price, percentOff or amountOff");
            return Optional.empty();
        }
        return price.or(() -> percent).or(() -> amount);
    }

    /** A tender with the responses and reasons that its supplier gave once for all lots. */
    Json.Obj merged(Json.Obj tender, Faults found) {
        Optional<Json.Obj> once = key(tender).map(bySupplier::get);
        if (once.isEmpty()) {
            return tender;
        }
        Map<String, Json> members = new LinkedHashMap<>(tender.members());
        for (String name : MERGED) {
            if (once.get().members().get(name) instanceof Json.Obj common) {
                Json own = members.get(name);
                if (own == null) {
                    members.put(name, common);
                } else if (own instanceof Json.Obj object) {
                    members.put(name, joined(common, object, found));
                }
            }
        }
        return new Json.Obj(tender.at(), members);
    }

    private static Json.Obj joined(Json.Obj common, Json.Obj own, Faults found) {
        Map<String, Json> members = new LinkedHashMap<>(common.members());
        own.members().forEach((name, value) -> {
            if (members.putIfAbsent(name, value) != null) {
                found.add(
                        List.of(own.below(name)),
                        "What is said on " + name
                                + " must be given once: for the supplier, where it counts in all lots, or in each tender");
            }
        });
        return new Json.Obj(own.at(), members);
    }

    private static Optional<String> key(Json.Obj tender) {
        Json supplier = tender.members().get("supplier");
        if (supplier instanceof Json.Obj object) {
            Set<String> known = Set.of("name", "identifier");
            return Members.peek(object, "identifier", known).or(() -> Members.peek(object, "name", known));
        }
        return supplier instanceof Json.Text text ? Optional.of(text.value()) : Optional.empty();
    }
}
