package io.github.tenderscore.json;

import io.github.tenderscore.record.Event;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/**
 * How one kind of event is written as members of an object, and read from them.
 *
 * @param type the kind of event
 * @param known the names of its members, in the order in which they are written
 * @param reader makes the event of its members
 * @param writer puts the members of an event into a tree
 */
record EventCodec<E extends Event>(
        Class<E> type,
        Set<String> known,
        BiFunction<EventFields, RecordContext, E> reader,
        BiConsumer<E, Map<String, Object>> writer) {

    Event read(EventFields fields, RecordContext context) {
        return reader.apply(fields, context);
    }

    void write(Event event, Map<String, Object> into) {
        writer.accept(type.cast(event), into);
    }

    static <E extends Event> EventCodec<E> of(
            Class<E> type,
            BiFunction<EventFields, RecordContext, E> reader,
            BiConsumer<E, Map<String, Object>> writer,
            String... known) {
        Map<String, Boolean> names = new LinkedHashMap<>();
        names.put("kind", true);
        for (String name : known) {
            names.put(name, true);
        }
        return new EventCodec<>(type, names.keySet(), reader, writer);
    }
}
