package io.github.tenderscore.json;

import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The names that documents have for the types of plain values. */
final class ValueTypes {

    private ValueTypes() {}

    /** The name of a constant: all enums of this library that stand in documents use this form. */
    static String code(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name of a record among the kinds of a sealed interface, such as {@code yes-no}. */
    static String kind(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The name of a record in a message. */
    static String spoken(Class<?> type) {
        return kind(type).replace('-', ' ');
    }

    /** The sealed interface that a record is a kind of; none where it stands by itself. */
    static boolean isKind(Class<?> type) {
        return Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed);
    }

    /** The records that a sealed interface permits, in the order of their names: a compiler may list them in any. */
    static List<Class<?>> kinds(Class<?> sealed) {
        return Arrays.<Class<?>>stream(sealed.getPermittedSubclasses())
                .sorted(Comparator.comparing(ValueTypes::kind))
                .toList();
    }

    static Class<?> raw(Type type) {
        return type instanceof ParameterizedType parameterized
                ? (Class<?>) parameterized.getRawType()
                : (Class<?>) type;
    }

    static Type argument(Type type, int place) {
        return ((ParameterizedType) type).getActualTypeArguments()[place];
    }

    /** What a value of a type must be, for messages. */
    static String words(Type type) {
        Class<?> raw = raw(type);
        if (raw.isEnum()) {
            return "one of "
                    + Arrays.stream(raw.getEnumConstants())
                            .map(ValueTypes::code)
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
        if (raw == Ratio.class || raw == Percent.class) {
            return "a number";
        }
        return raw == String.class ? "a text" : raw == Map.class ? "an object with named members" : "an object";
    }
}
