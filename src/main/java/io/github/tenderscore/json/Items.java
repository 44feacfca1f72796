package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads lists of objects. */
final class Items {

    private Items() {}

    /** The objects of an array; what is no object is noted. */
    static List<Json.Obj> objects(Optional<Json.Arr> array, String what, Faults faults) {
        List<Json.Obj> objects = new ArrayList<>();
        array.ifPresent(all -> {
            for (Json item : all.items()) {
                if (item instanceof Json.Obj object) {
                    objects.add(object);
                } else {
                    faults.add(List.of(item.pointer()), what + " is " + item.what() + " and must be an object");
                }
            }
        });
        return objects;
    }
}
