package io.github.tenderscore.json;

import static io.github.tenderscore.json.ValueTypes.argument;
import static io.github.tenderscore.json.ValueTypes.raw;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a record that holds nothing but plain values, lists, maps and other such records: its members are those of the object, under the same
 * names.
 *
 * <p>A record says by its types which members must be there, and what each may be: an {@code Optional} may be left out, which means not known; a
 * list must be there, perhaps empty, unless it is optional; of a sealed kind the object says which by {@code kind}. So the record is its own
 * schema, and a new one needs no reader of its own. {@link ValueTree} writes the same form.
 */
final class ValueReader {

    private static final String KIND = "kind";

    /** Reads a value that is no plain one. */
    interface Special {
        Optional<? extends Object> read(Json value, String owner, Faults faults);

        /** The value where the member is left out; empty where it must be there. */
        default Optional<? extends Object> absent() {
            return Optional.empty();
        }
    }

    private final Map<Class<?>, Special> specials;
    private final Faults faults;

    ValueReader(Map<Class<?>, Special> specials, Faults faults) {
        this.specials = Map.copyOf(specials);
        this.faults = faults;
    }

    /**
     * Reads an object.
     *
     * @param object the object
     * @param owner what it is, for messages
     * @param type the class of the record
     * @return the record; empty where something in it is wrong, which is then noted
     */
    <R extends Record> Optional<R> read(Json.Obj object, String owner, Class<R> type) {
        return read(object, owner, type, Set.of());
    }

    /** Reads an object that has members besides those of the record, which somebody else reads. */
    <R extends Record> Optional<R> read(Json.Obj object, String owner, Class<R> type, Set<String> besides) {
        int before = faults.count();
        RecordComponent[] components = type.getRecordComponents();
        Set<String> names = Stream.concat(
                        besides.stream(), Arrays.stream(components).map(RecordComponent::getName))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Members members = new Members(object, owner, faults, names);
        besides.forEach(members::any);
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : components) {
            member(members, object, component, owner).ifPresent(values::add);
        }
        members.refuseOthers();
        return faults.count() > before ? Optional.empty() : made(object, type, values);
    }

    /** The value of a member as its record holds it; empty where it is wrong or missing, which is then noted. */
    private Optional<Object> member(Members members, Json.Obj object, RecordComponent component, String owner) {
        Type type = component.getGenericType();
        String name = component.getName();
        Optional<Json> given = members.any(name).filter(value -> !(value instanceof Json.Null));
        if (raw(type) == Optional.class) {
            return Optional.of(given.flatMap(json -> value(new Spot(json, members, name, owner), argument(type, 0))));
        }
        if (given.isEmpty()) {
            Special special = specials.get(raw(type));
            if (special != null && special.absent().isPresent()) {
                return special.absent().map(value -> value);
            }
            faults.add(
                    List.of(object.pointer()),
                    "The member \"" + name + "\" of " + owner + " is missing; it must be " + ValueTypes.words(type));
            return Optional.empty();
        }
        return value(new Spot(given.get(), members, name, owner), type);
    }

    /** Where a value stands. */
    private record Spot(Json json, Members members, String name, String owner) {
        String what() {
            return "\"" + name + "\" of " + owner;
        }

        Spot at(Json item) {
            return new Spot(item, members, name, owner);
        }
    }

    private Optional<Object> value(Spot spot, Type type) {
        Class<?> raw = raw(type);
        Special special = specials.get(raw);
        if (special != null) {
            return special.read(spot.json, spot.what(), faults).map(value -> value);
        }
        Optional<Object> read = Optional.empty();
        int before = faults.count();
        if (spot.json instanceof Json.Arr array && (raw == List.class || raw == Set.class)) {
            List<Object> items = items(array, spot, argument(type, 0));
            read = Optional.of(raw == List.class ? items : new LinkedHashSet<>(items));
        } else if (spot.json instanceof Json.Obj object) {
            read = object(object, spot, type);
        } else if (raw == Ratio.class || raw == Percent.class || raw == int.class || raw == Integer.class) {
            read = spot.members.digits(spot.json, spot.what()).flatMap(digits -> number(digits, raw));
        } else if (spot.json instanceof Json.Bool bool && (raw == boolean.class || raw == Boolean.class)) {
            read = Optional.of(bool.value());
        } else if (spot.json instanceof Json.Text text) {
            read = text(text.value(), raw);
        }
        if (read.isEmpty() && faults.count() == before) {
            String shown = spot.json instanceof Json.Text text ? text.value() : spot.json.what();
            faults.add(
                    List.of(spot.json.pointer()),
                    "The value (" + shown + ") of " + spot.what() + " must be " + ValueTypes.words(type));
        }
        return read;
    }

    private List<Object> items(Json.Arr array, Spot spot, Type item) {
        List<Object> items = new ArrayList<>();
        array.items().forEach(json -> value(spot.at(json), item).ifPresent(items::add));
        return items;
    }

    private Optional<Object> object(Json.Obj object, Spot spot, Type type) {
        Class<?> raw = raw(type);
        if (raw == Map.class) {
            return Optional.of(map(object, spot, argument(type, 0), argument(type, 1)));
        }
        if (raw.isSealed()) {
            return kind(object, spot, raw);
        }
        return raw.isRecord() && raw != Percent.class
                ? read(object, "the " + ValueTypes.spoken(raw) + " of " + spot.owner, raw.asSubclass(Record.class))
                        .map(value -> value)
                : Optional.empty();
    }

    private Map<Object, Object> map(Json.Obj object, Spot spot, Type key, Type item) {
        Map<Object, Object> map = new LinkedHashMap<>();
        object.members().forEach((name, json) -> {
            Optional<Object> named = text(name, raw(key));
            if (named.isEmpty()) {
                faults.add(
                        List.of(json.pointer()),
                        "The member (" + name + ") of " + spot.what() + " must be " + ValueTypes.words(key));
            }
            Optional<Object> value = value(new Spot(json, spot.members, name, spot.what()), item);
            named.ifPresent(known -> value.ifPresent(read -> map.put(known, read)));
        });
        return map;
    }

    private Optional<Object> kind(Json.Obj object, Spot spot, Class<?> sealed) {
        List<Class<?>> kinds = ValueTypes.kinds(sealed);
        String wanted = object.members().get(KIND) instanceof Json.Text text ? text.value() : "";
        for (Class<?> one : kinds) {
            if (ValueTypes.kind(one).equals(wanted)) {
                return read(object, spot.what(), one.asSubclass(Record.class), Set.of(KIND))
                        .map(value -> value);
            }
        }
        faults.add(
                List.of(object.pointer()),
                "The kind (" + wanted + ") of " + spot.what() + " must be one of "
                        + kinds.stream().map(ValueTypes::kind).collect(Collectors.joining(", ")));
        return Optional.empty();
    }

    private static Optional<Object> number(String digits, Class<?> type) {
        if (type == Ratio.class) {
            return Optional.of(Ratio.parse(digits));
        }
        if (type == Percent.class) {
            return Optional.of(new Percent(Ratio.parse(digits)));
        }
        return digits.matches("-?[0-9]{1,9}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    private static Optional<Object> text(String value, Class<?> type) {
        if (type == String.class) {
            return Optional.of(value);
        }
        try {
            if (type == LocalDate.class && value.length() == "2026-03-02".length()) {
                return Optional.of(LocalDate.parse(value));
            }
            if (type == OffsetDateTime.class) {
                return Optional.of(Times.time(value));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .filter(constant -> ValueTypes.code(constant).equals(value))
                        .findFirst()
                        .map(constant -> constant)
                : Optional.empty();
    }

    /** What the record itself refuses is noted where its object stands. */
    private <R extends Record> Optional<R> made(Json.Obj object, Class<R> type, List<Object> values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        return Made.at(object, faults, () -> {
            try {
                return type.getConstructor(types).newInstance(values.toArray());
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof RuntimeException refusal) {
                    throw refusal;
                }
                throw new IllegalStateException("The record " + type.getName() + " cannot be made", e);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("The record " + type.getName() + " must be public", e);
            }
        });
    }
}
