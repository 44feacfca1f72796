package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads lists of objects and of texts; what is something else is noted and left out. Each item is looked at when its turn comes, so that
 * faults stand in the order of the document; a list of objects is therefore gone through once.
 */
final class Items {

    private Items() {}

    /** The objects of an array; none where there is no array. */
    static Iterable<Json.Obj> objects(Optional<Json.Arr> array, String what, Faults faults) {
        return objects(values(array), what, "an object", faults);
    }

    /** The objects among some values, with what each must be for the message where one is none. */
    static Iterable<Json.Obj> objects(List<Json> values, String what, String must, Faults faults) {
        return of(Json.Obj.class, values, what, must, faults);
    }

    /** The texts of a member; none where it is missing. */
    static List<String> texts(Members members, String name, String owner, Faults faults) {
        return texts(members.array(name), "A member of \"" + name + "\" of " + owner, faults);
    }

    /** The texts of an array; none where there is no array. */
    static List<String> texts(Optional<Json.Arr> array, String what, Faults faults) {
        List<String> texts = new ArrayList<>();
        of(Json.Text.class, values(array), what, "a text", faults).forEach(text -> texts.add(text.value()));
        return texts;
    }

    private static List<Json> values(Optional<Json.Arr> array) {
        return array.map(Json.Arr::items).orElse(List.of());
    }

    private static <T extends Json> Iterable<T> of(
            Class<T> type, List<Json> values, String what, String must, Faults faults) {
        return () -> values.stream()
                .filter(value -> is(type, value, what, must, faults))
                .map(type::cast)
                .iterator();
    }

    private static boolean is(Class<?> type, Json value, String what, String must, Faults faults) {
        boolean is = type.isInstance(value);
        if (!is) {
            faults.add(List.of(value.pointer()), what + " is " + value.what() + " and must be " + must);
        }
        return is;
    }
}
