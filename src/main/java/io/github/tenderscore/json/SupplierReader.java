package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.model.SupplierKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads who submits a tender: a name, or an object that says more. */
final class SupplierReader {

    private static final List<String> KNOWN = known();

    private SupplierReader() {}

    private static List<String> known() {
        List<String> names = new ArrayList<>(List.of("name", "identifier", "postalAddress", "email"));
        for (SupplierKind kind : SupplierKind.values()) {
            names.add(kind.code());
        }
        return List.copyOf(names);
    }

    /** The supplier; one without a fault of its own where it cannot be read. */
    static Supplier read(Members tender, String id, Faults faults) {
        String whose = "the supplier of the tender " + id;
        Optional<Json> value = tender.any("supplier");
        if (value.isPresent() && value.get() instanceof Json.Obj object) {
            return object(object, whose, faults);
        }
        Optional<String> name = tender.neededText("supplier", "a text or an object");
        if (name.filter(String::isBlank).isPresent()) {
            tender.wrong("supplier", "The supplier of the tender " + id + " must not be blank");
        }
        return new Supplier(name.filter(text -> !text.isBlank()).orElse("?"));
    }

    /** The suppliers of a contract, each a name or an object that says more. */
    static List<Supplier> all(Members contract, Faults faults) {
        List<Supplier> suppliers = new ArrayList<>();
        List<Json> items =
                contract.neededArray("suppliers").map(Json.Arr::items).orElse(List.of());
        for (Json item : items) {
            if (item instanceof Json.Obj object) {
                suppliers.add(object(object, "a supplier of the contract", faults));
            } else if (item instanceof Json.Text text && !text.value().isBlank()) {
                suppliers.add(new Supplier(text.value()));
            } else {
                faults.add(
                        List.of(item.pointer()),
                        "The supplier of the contract is " + item.what() + " and must be a name or an object");
            }
        }
        return suppliers;
    }

    private static Supplier object(Json.Obj object, String whose, Faults faults) {
        Members members = new Members(object, whose, faults, KNOWN);
        Optional<String> name = filled(members, "name", members.neededText("name"), whose);
        Optional<String> identifier = filled(members, "identifier", members.text("identifier"), whose);
        Optional<String> postal = filled(members, "postalAddress", members.text("postalAddress"), whose);
        Optional<String> email = filled(members, "email", members.text("email"), whose);
        Map<SupplierKind, Boolean> kinds = new EnumMap<>(SupplierKind.class);
        for (SupplierKind kind : SupplierKind.values()) {
            members.bool(kind.code()).ifPresent(whether -> kinds.put(kind, whether));
        }
        members.refuseOthers();
        return new Supplier(name.orElse("?"), identifier, postal, email, kinds);
    }

    private static Optional<String> filled(Members members, String name, Optional<String> text, String whose) {
        if (text.filter(String::isBlank).isPresent()) {
            members.wrong(name, "The member \"" + name + "\" of " + whose + " must not be blank");
            return Optional.empty();
        }
        return text;
    }

    /** The supplier as a tree: its name alone where nothing else is known. */
    static Object tree(Supplier supplier) {
        if (supplier.equals(new Supplier(supplier.name()))) {
            return supplier.name();
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", supplier.name());
        supplier.identifier().ifPresent(text -> tree.put("identifier", text));
        supplier.postalAddress().ifPresent(text -> tree.put("postalAddress", text));
        supplier.email().ifPresent(text -> tree.put("email", text));
        supplier.kinds().forEach((kind, whether) -> tree.put(kind.code(), whether));
        return tree;
    }
}
