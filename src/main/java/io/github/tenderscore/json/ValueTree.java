package io.github.tenderscore.json;

import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes a tree to be written of a record that holds nothing but plain values, lists, maps and other such records, in the form that
 * {@link ValueReader} reads; what is empty is left out.
 */
final class ValueTree {

    private final Map<Class<?>, Function<Object, Object>> specials;

    /** A tree in which some values are written in a form of their own, by the class or an interface that they are of. */
    ValueTree(Map<Class<?>, Function<Object, Object>> specials) {
        this.specials = new LinkedHashMap<>(specials);
    }

    /** A tree of plain values. */
    ValueTree() {
        this(Map.of());
    }

    /** The value as texts, numbers, truth values, maps and lists. */
    Object of(Object value) {
        for (Map.Entry<Class<?>, Function<Object, Object>> special : specials.entrySet()) {
            if (special.getKey().isInstance(value)) {
                return special.getValue().apply(value);
            }
        }
        if (value instanceof Enum<?>) {
            return ValueTypes.code(value);
        }
        if (value instanceof Percent percent) {
            return percent.value().toString();
        }
        if (value instanceof OffsetDateTime time) {
            return Times.text(time);
        }
        if (value instanceof Ratio || value instanceof LocalDate) {
            return value.toString();
        }
        if (value instanceof Collection<?> items) {
            return items.stream().map(this::of).toList();
        }
        if (value instanceof Map<?, ?> map) {
            return members(map);
        }
        return value instanceof Record one ? members(one) : value;
    }

    private Map<String, Object> members(Map<?, ?> map) {
        Map<String, Object> tree = new LinkedHashMap<>();
        map.forEach((key, item) -> tree.put(String.valueOf(of(key)), of(item)));
        return tree;
    }

    /** The members of a record, of a sealed kind with which it is. */
    Map<String, Object> members(Record one) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (ValueTypes.isKind(one.getClass())) {
            tree.put("kind", ValueTypes.kind(one.getClass()));
        }
        for (RecordComponent component : one.getClass().getRecordComponents()) {
            @Nullable Object value = value(component, one);
            if (value instanceof Optional<?> optional) {
                optional.ifPresent(known -> tree.put(component.getName(), of(known)));
            } else if (value != null) {
                tree.put(component.getName(), of(value));
            }
        }
        return tree;
    }

    private static @Nullable Object value(RecordComponent component, Record one) {
        try {
            return component.getAccessor().invoke(one);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "The record " + one.getClass().getName() + " must be public and hold plain values", e);
        }
    }
}
