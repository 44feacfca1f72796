package io.github.tenderscore.json;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.JsonReader;
import io.github.tenderscore.json.internal.Pointer;
import io.github.tenderscore.record.Entry;
import io.github.tenderscore.record.Event;
import io.github.tenderscore.record.RecordReplay;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one entry: from a line of a record, or from a document that is to become one. */
final class EntryReader {

    private static final Set<String> LINE = Set.of("format", "number", "at", "by", "event", "previous", "hash");
    private static final Set<String> DOCUMENT = Set.of("$schema", "format", "at", "by", "event");
    private static final int MOST_ENTRIES = 999_999_999;

    private final Catalogues catalogues;

    EntryReader(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    /** The entry of a line; empty where it cannot be read, which is then noted. */
    Optional<Entry> line(byte[] bytes, RecordReplay before, Faults faults) {
        return object(new ByteArrayInputStream(bytes), "line", faults).flatMap(object -> {
            EventFields in = new EventFields(object, "the line", faults, LINE);
            return in.made(() -> {
                format(in, true);
                int number = in.whole("number", MOST_ENTRIES);
                in.text("previous");
                in.text("hash");
                return entry(in, number, before);
            });
        });
    }

    /** The entry of a document, which follows the last one. */
    Optional<Entry> document(InputStream in, RecordReplay before, Faults faults) {
        return object(in, "document", faults).flatMap(object -> {
            EventFields fields = new EventFields(object, "the document", faults, DOCUMENT);
            return fields.made(() -> {
                fields.perhapsText("$schema");
                format(fields, false);
                return entry(fields, before.count() + 1, before);
            });
        });
    }

    private static Optional<Json.Obj> object(InputStream in, String what, Faults faults) {
        Optional<Json> json = JsonReader.read(in, faults);
        if (json.isPresent() && !(json.get() instanceof Json.Obj)) {
            faults.add(List.of(), "The " + what + " is " + json.get().what() + " and must be an object");
        }
        return json.filter(Json.Obj.class::isInstance).map(Json.Obj.class::cast);
    }

    private static void format(EventFields in, boolean needed) {
        Optional<String> format = needed ? Optional.of(in.text("format")) : in.perhapsText("format");
        if (format.filter(found -> !found.equals(RecordWriter.FORMAT)).isPresent()) {
            in.members()
                    .wrong(
                            "format",
                            "The format (" + format.get() + ") of " + in.owner() + " must be " + RecordWriter.FORMAT);
        }
    }

    private Entry entry(EventFields in, int number, RecordReplay before) {
        OffsetDateTime at = in.time("at");
        String by = in.text("by");
        Optional<Event> event = in.object("event")
                .flatMap(object ->
                        EventCodecs.read(object, new RecordContext(catalogues, before.methodology()), in.faults()));
        return new Entry(
                number,
                at,
                by,
                event.orElseThrow(
                        () -> new IllegalArgumentException("The event of " + in.owner() + " must be readable")));
    }

    /** Faults that go by the members of an entry, with their JSON pointers; those of the panel or of tenders go by ids. */
    static List<Fault> pointed(List<Fault> faults) {
        return faults.stream().map(EntryReader::pointed).toList();
    }

    private static Fault pointed(Fault fault) {
        List<String> place = fault.place();
        if (place.isEmpty() || !LINE.contains(place.get(0))) {
            return fault;
        }
        Pointer pointer = Pointer.TOP;
        for (String name : place) {
            pointer = pointer.below(name);
        }
        return new Fault(List.of(pointer.toString()), fault.message(), fault.maybe());
    }
}
