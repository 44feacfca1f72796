package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.number.Ratio;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads any record of facts: its members are those of the object, under the same names.
 *
 * <p>A record says by its types which members must be there, and what each may be: an {@code Optional} may be left out, which means not known; a
 * list must be there, perhaps empty, unless it is optional. So the record is its own schema, and a new one needs no reader of its own.
 */
final class FactsReader {

    /** How a value that is no record is read: by its own reader, from a member of an object. */
    interface Special<T> {
        Optional<T> read(Json value, String owner, Faults faults);
    }

    private final Map<Class<?>, Special<?>> specials;
    private final Faults faults;

    FactsReader(Map<Class<?>, Special<?>> specials, Faults faults) {
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
        int before = faults.count();
        RecordComponent[] components = type.getRecordComponents();
        Set<String> names = Arrays.stream(components)
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Members members = new Members(object, owner, faults, names);
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : components) {
            member(members, component, owner).ifPresent(values::add);
        }
        members.refuseOthers();
        return faults.count() > before ? Optional.empty() : made(object, owner, type, values);
    }

    /** The value of a member as its record holds it; empty where it is wrong or missing, which is then noted. */
    private Optional<Object> member(Members members, RecordComponent component, String owner) {
        Type type = component.getGenericType();
        String name = component.getName();
        Optional<Json> given = members.any(name).filter(value -> !(value instanceof Json.Null));
        if (raw(type) == Optional.class) {
            Optional<Object> value = given.flatMap(json -> value(json, members, name, owner, argument(type)));
            return Optional.of(value);
        }
        if (given.isEmpty()) {
            members.wrong(name, "The member \"" + name + "\" of " + owner + " is missing; it must be " + words(type));
            return Optional.empty();
        }
        return value(given.get(), members, name, owner, type);
    }

    private Optional<Object> value(Json json, Members members, String name, String owner, Type type) {
        Class<?> raw = raw(type);
        Special<?> special = specials.get(raw);
        if (special != null) {
            return special.read(json, owner, faults).map(value -> value);
        }
        if (raw == List.class) {
            return json instanceof Json.Arr array
                    ? Optional.of(items(array, members, name, owner, argument(type)))
                    : wrong(json, name, owner, type);
        }
        if (raw == Set.class) {
            return json instanceof Json.Arr array
                    ? Optional.of(new LinkedHashSet<>(items(array, members, name, owner, argument(type))))
                    : wrong(json, name, owner, type);
        }
        if (raw.isRecord()) {
            return json instanceof Json.Obj object
                    ? read(object, "the " + spoken(raw) + " of " + owner, raw.asSubclass(Record.class))
                            .map(value -> value)
                    : wrong(json, name, owner, type);
        }
        if (raw == Ratio.class) {
            return members.digits(json, "\"" + name + "\" of " + owner).map(Ratio::parse);
        }
        if (json instanceof Json.Bool bool && (raw == Boolean.class || raw == boolean.class)) {
            return Optional.of(bool.value());
        }
        if (raw == Integer.class || raw == int.class) {
            return members.digits(json, "\"" + name + "\" of " + owner)
                    .filter(digits -> digits.matches("-?[0-9]{1,9}"))
                    .<Object>map(Integer::valueOf)
                    .or(() -> wrong(json, name, owner, type));
        }
        return json instanceof Json.Text text
                ? text(text, raw).or(() -> wrong(json, name, owner, type))
                : wrong(json, name, owner, type);
    }

    private List<Object> items(Json.Arr array, Members members, String name, String owner, Type item) {
        List<Object> items = new ArrayList<>();
        array.items().forEach(json -> value(json, members, name, owner, item).ifPresent(items::add));
        return items;
    }

    private static Optional<Object> text(Json.Text text, Class<?> type) {
        String value = text.value();
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
        return type.isEnum() ? constant(value, type) : Optional.empty();
    }

    private static Optional<Object> constant(String value, Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> code(constant).equals(value))
                .findFirst()
                .map(constant -> constant);
    }

    /** The name that documents have for a constant: all enums of this library use the same form. */
    static String code(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Optional<Object> wrong(Json json, String name, String owner, Type type) {
        String shown = json instanceof Json.Text text ? text.value() : json.what();
        faults.add(
                List.of(json.pointer()),
                "The value (" + shown + ") of \"" + name + "\" of " + owner + " must be " + words(type));
        return Optional.empty();
    }

    /** What a value of a type must be, for messages. */
    private static String words(Type type) {
        Class<?> raw = raw(type);
        if (raw.isEnum()) {
            return "one of "
                    + Arrays.stream(raw.getEnumConstants())
                            .map(FactsReader::code)
                            .collect(Collectors.joining(", "));
        }
        if (raw == List.class || raw == Set.class) {
            return "an array";
        }
        if (raw == LocalDate.class) {
            return "a day of the calendar, written as in 2026-03-02";
        }
        if (raw == OffsetDateTime.class) {
            return "a time with its offset, written as in 2026-03-02T12:00:00Z";
        }
        if (raw == Boolean.class || raw == boolean.class) {
            return "true or false";
        }
        if (raw == Integer.class || raw == int.class) {
            return "a whole number";
        }
        return raw == Ratio.class ? "a number" : raw == String.class ? "a text" : "an object";
    }

    private static String spoken(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType parameterized
                ? (Class<?>) parameterized.getRawType()
                : (Class<?>) type;
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    private <R extends Record> Optional<R> made(Json.Obj object, String owner, Class<R> type, List<Object> values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        return Made.at(object, owner, faults, () -> {
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
