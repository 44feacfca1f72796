package io.github.tenderscore.check;

import io.github.tenderscore.monitor.Occurrence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Two accounts of the same facts as one: what either of them knows is known, and what both know must be the same. */
final class JoinedFacts {

    private JoinedFacts() {}

    static Facts of(Facts one, Facts other) {
        if (one.equals(other)) {
            return one;
        }
        RecordComponent[] components = one.getClass().getRecordComponents();
        if (components == null) {
            throw twice(Facts.named(one.getClass()));
        }
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : components) {
            values.add(joined(component, one, other));
        }
        return made(one.getClass(), components, values);
    }

    private static Object joined(RecordComponent component, Facts one, Facts other) {
        Object first = value(component, one);
        Object second = value(component, other);
        if (!isKnown(second) || first.equals(second)) {
            return first;
        }
        if (isKnown(first)) {
            throw twice(component.getName() + " of the " + Facts.named(one.getClass()));
        }
        return second;
    }

    /** A list that stands for itself holds nothing where nobody named anything. */
    private static boolean isKnown(Object value) {
        if (value instanceof Optional<?> fact) {
            return fact.isPresent();
        }
        if (value instanceof Occurrence occurrence) {
            return occurrence.isKnown();
        }
        return !(value instanceof Collection<?> items) || !items.isEmpty();
    }

    private static IllegalArgumentException twice(String what) {
        return new IllegalArgumentException(
                "The facts (" + what + ") must be given only once in a case file, or twice the same");
    }

    private static Object value(RecordComponent component, Facts facts) {
        try {
            return Objects.requireNonNull(component.getAccessor().invoke(facts));
        } catch (ReflectiveOperationException e) {
            throw closed(facts.getClass(), e);
        }
    }

    private static Facts made(Class<? extends Facts> type, RecordComponent[] components, List<Object> values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getConstructor(types).newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw closed(type, e);
        } catch (ReflectiveOperationException e) {
            throw closed(type, e);
        }
    }

    private static IllegalStateException closed(Class<? extends Facts> type, Exception cause) {
        return new IllegalStateException(
                "The facts (" + type.getName() + ") must be a public record in an open package, to be given in parts",
                cause);
    }
}
