package io.github.tenderscore.ocds;

import io.github.tenderscore.json.internal.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the releases of one procurement together as the Open Contracting Data Standard says: objects member by member, arrays of objects with
 * ids by id, every other value by the later one; null takes a member away.
 */
final class ReleaseMerge {

    /** Arrays that a later release replaces as a whole, though their items may have ids. */
    private static final Set<String> WHOLE = Set.of("criteria", "additionalIdentifiers", "classifications");

    private ReleaseMerge() {}

    /** The releases together, in the order given, which is that of their dates. */
    static Json.Obj merge(List<Json.Obj> releases) {
        Json.Obj merged = releases.get(0);
        for (Json.Obj later : releases.subList(1, releases.size())) {
            merged = objects(merged, later);
        }
        return merged;
    }

    private static Json.Obj objects(Json.Obj earlier, Json.Obj later) {
        Map<String, Json> members = new LinkedHashMap<>(earlier.members());
        later.members().forEach((name, value) -> {
            Json before = members.get(name);
            if (value instanceof Json.Null) {
                members.remove(name);
            } else if (before == null) {
                members.put(name, value);
            } else {
                members.put(name, values(name, before, value));
            }
        });
        return new Json.Obj(later.at(), members);
    }

    private static Json values(String name, Json earlier, Json later) {
        if (earlier instanceof Json.Obj before && later instanceof Json.Obj after) {
            return objects(before, after);
        }
        if (earlier instanceof Json.Arr before && later instanceof Json.Arr after && !WHOLE.contains(name)) {
            Optional<Map<String, Json.Obj>> old = byId(before);
            Optional<Map<String, Json.Obj>> young = byId(after);
            if (old.isPresent() && young.isPresent()) {
                return new Json.Arr(after.at(), items(old.get(), young.get()));
            }
        }
        return later;
    }

    private static List<Json> items(Map<String, Json.Obj> earlier, Map<String, Json.Obj> later) {
        Map<String, Json.Obj> items = new LinkedHashMap<>(earlier);
        later.forEach((id, item) -> items.merge(id, item, ReleaseMerge::objects));
        return new ArrayList<>(items.values());
    }

    /** The items by their ids; empty where one is no object, has no id, or has the id of another. */
    private static Optional<Map<String, Json.Obj>> byId(Json.Arr array) {
        Map<String, Json.Obj> items = new LinkedHashMap<>();
        for (Json item : array.items()) {
            Optional<String> id = item instanceof Json.Obj object ? id(object) : Optional.empty();
            if (id.isEmpty() || items.putIfAbsent(id.get(), (Json.Obj) item) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(items);
    }

    private static Optional<String> id(Json.Obj object) {
        Json id = object.members().get("id");
        if (id instanceof Json.Text text) {
            return Optional.of(text.value());
        }
        return id instanceof Json.Num number ? Optional.of(number.digits()) : Optional.empty();
    }
}
