package io.github.tenderscore.ocds;

import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.procurement.Doubt;
import io.github.tenderscore.procurement.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks into an object of a notice. Unknown members are normal; null and blank count as absent; what has an unexpected type is not
 * read, and a doubt says so each time: ask for a member once.
 */
final class Look {

    private final Json.Obj object;
    private final List<Doubt> doubts;

    /**
     * A look into an object.
     *
     * @param object the object
     * @param doubts where doubts are noted
     */
    Look(Json.Obj object, List<Doubt> doubts) {
        this.object = object;
        this.doubts = doubts;
    }

    /** The same object, with its doubts noted elsewhere. */
    Look noting(List<Doubt> elsewhere) {
        return new Look(object, elsewhere);
    }

    String pointer() {
        return object.pointer();
    }

    String pointer(String name) {
        return object.below(name);
    }

    Optional<Json> any(String name) {
        return Optional.ofNullable(object.members().get(name)).filter(value -> !(value instanceof Json.Null));
    }

    /** A text; a number counts as the text of its digits, since ids are written both ways. */
    Optional<String> text(String name) {
        Json value = object.members().get(name);
        if (value == null) {
            return Optional.empty();
        }
        Optional<String> text = asText(name, value);
        return text.isPresent() && text.get().isBlank() ? Optional.empty() : text;
    }

    /** An array of texts. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Json item : items(name)) {
            asText(name, item).filter(text -> !text.isBlank()).ifPresent(texts::add);
        }
        return texts;
    }

    /** An object; one without members where there is none. */
    Look object(String name) {
        Optional<Json> value = any(name);
        if (value.isPresent() && value.get() instanceof Json.Obj found) {
            return new Look(found, doubts);
        }
        value.ifPresent(other -> note(name, other, "an object"));
        return new Look(new Json.Obj(object.at().below(name), Map.of()), doubts);
    }

    /** An array of objects. */
    List<Look> objects(String name) {
        List<Look> found = new ArrayList<>();
        for (Json item : items(name)) {
            if (item instanceof Json.Obj one) {
                found.add(new Look(one, doubts));
            } else if (!(item instanceof Json.Null)) {
                note(name, item, "an object");
            }
        }
        return found;
    }

    /** Whether something is so. */
    Fact<Boolean> flag(String name) {
        Optional<Json> value = any(name);
        if (value.isPresent() && !(value.get() instanceof Json.Bool)) {
            note(name, value.get(), "true or false");
            return Fact.doubtful("the member \"" + name + "\" is " + value.get().what());
        }
        return value.isPresent() && value.get() instanceof Json.Bool bool ? Fact.of(bool.value()) : Fact.absent();
    }

    /** The items of an array, null among them. */
    private List<Json> items(String name) {
        Json value = object.members().get(name);
        if (value instanceof Json.Arr array) {
            return array.items();
        }
        if (value != null && !(value instanceof Json.Null)) {
            note(name, value, "an array");
        }
        return List.of();
    }

    private Optional<String> asText(String name, Json value) {
        if (value instanceof Json.Text text) {
            return Optional.of(text.value());
        }
        if (value instanceof Json.Num number) {
            return Optional.of(number.digits());
        }
        if (!(value instanceof Json.Null)) {
            note(name, value, "a text");
        }
        return Optional.empty();
    }

    private void note(String name, Json value, String wanted) {
        doubts.add(new Doubt(
                Doubt.Topic.UNREADABLE,
                "The member \"" + name + "\"",
                "it is " + value.what() + " where " + wanted + " is expected; it was not read",
                value.pointer()));
    }
}
