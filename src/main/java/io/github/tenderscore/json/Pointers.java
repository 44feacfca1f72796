package io.github.tenderscore.json;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the places of faults, which go by ids, into the JSON pointers of the document that was read. */
final class Pointers {

    private final Map<List<String>, Json> byIds = new HashMap<>();
    private final Json.Obj top;

    Pointers(Json.Obj top) {
        this.top = top;
    }

    /** Remembers where the thing stands that goes by some ids, such as criteria and the id of one. */
    void put(List<String> ids, Json where) {
        byIds.put(List.copyOf(ids), where);
    }

    /** Remembers where something with tenders stands, and each of these by its id. */
    void putWithTenders(String kind, String id, Json.Obj where) {
        put(List.of(kind, id), where);
        if (where.members().get("tenders") instanceof Json.Arr array) {
            array.items().stream()
                    .filter(Json.Obj.class::isInstance)
                    .map(Json.Obj.class::cast)
                    .forEach(tender -> Members.peek(tender, "id", Set.of("id"))
                            .ifPresent(name -> put(List.of(kind, id, "tenders", name), tender)));
        }
    }

    Fault pointed(Fault fault) {
        return new Fault(List.of(pointer(fault.place())), fault.message(), fault.maybe());
    }

    private String pointer(List<String> place) {
        for (int known = place.size(); known > 0; known--) {
            Json start = byIds.get(place.subList(0, known));
            if (start != null) {
                return follow(start, place.subList(known, place.size()));
            }
        }
        return follow(top, place);
    }

    /** Goes as far down as the document does: a missing member is pointed at by what it is missing from. */
    private static String follow(Json start, List<String> names) {
        Json at = start;
        for (String name : names) {
            Json next = next(at, name);
            if (next == null) {
                return at.pointer();
            }
            at = next;
        }
        return at.pointer();
    }

    private static @Nullable Json next(Json at, String name) {
        if (at instanceof Json.Obj object) {
            return object.members().get(name);
        }
        if (at instanceof Json.Arr array && name.matches("[0-9]{1,6}")) {
            int index = Integer.parseInt(name);
            return index < array.items().size() ? array.items().get(index) : null;
        }
        return null;
    }
}
