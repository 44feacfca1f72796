package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Puts what all lots have in common into each of them, so that it reads as an evaluation; every value keeps its place. */
final class LotMerge {

    private final Optional<Json.Obj> common;

    LotMerge(Optional<Json.Obj> common) {
        this.common = common;
    }

    /** The ids of the common criteria at the top. */
    List<String> common() {
        List<String> ids = new ArrayList<>();
        for (Json item : common.map(part -> items(part, "criteria")).orElse(List.of())) {
            if (item instanceof Json.Obj object) {
                Members.peek(object, "id", Set.of("id")).ifPresent(ids::add);
            }
        }
        return ids;
    }

    /** The lot with a whole method and whole tenders. */
    Json.Obj merged(Json.Obj lot, String title, LotSuppliers suppliers, Faults found) {
        Map<String, Json> members = new LinkedHashMap<>(lot.members());
        if (lot.members().get("methodology") instanceof Json.Obj own) {
            String name = Members.peek(lot, "name", Set.of("name")).orElse("?");
            members.put("methodology", method(own, LotDefaults.title(title, name), found));
        }
        if (lot.members().get("tenders") instanceof Json.Arr own) {
            List<Json> tenders = own.items().stream()
                    .map(item -> item instanceof Json.Obj tender ? suppliers.merged(tender, found) : item)
                    .toList();
            members.put("tenders", new Json.Arr(own.at(), tenders));
        }
        return new Json.Obj(lot.at(), members);
    }

    private Json method(Json.Obj own, String title, Faults found) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("title", new Json.Text(own.at(), title));
        common.ifPresent(part -> members.putAll(part.members()));
        own.members().forEach((name, value) -> {
            if (name.equals("criteria") && value instanceof Json.Arr array) {
                members.put(name, new Json.Arr(array.at(), joined(array)));
            } else if (common.filter(part -> part.members().containsKey(name)).isPresent()) {
                found.add(
                        List.of(own.below(name)),
                        "The member \"" + name
                                + "\" must be given once, in the part that all lots have in common or in every lot");
            } else {
                members.put(name, value);
            }
        });
        return new Json.Obj(own.at(), members);
    }

    private List<Json> joined(Json.Arr own) {
        return Stream.concat(
                        common.map(part -> items(part, "criteria")).orElse(List.of()).stream(), own.items().stream())
                .toList();
    }

    private static List<Json> items(Json.Obj object, String name) {
        return object.members().get(name) instanceof Json.Arr array ? array.items() : List.of();
    }
}
