package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import java.util.ArrayList;
import java.util.List;

/** Reads lists of objects. */
final class ObjectItems {

    private ObjectItems() {}

    /** The objects of an array; what is none is noted. */
    static List<Json.Obj> of(Json.Arr array, String what, Faults faults) {
        List<Json.Obj> objects = new ArrayList<>();
        for (Json item : array.items()) {
            if (item instanceof Json.Obj object) {
                objects.add(object);
            } else {
                faults.add(List.of(item.pointer()), what + " is " + item.what() + " and must be an object");
            }
        }
        return objects;
    }
}
