package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.record.Event;
import io.github.tenderscore.record.EventKind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Events as the objects of their document, each kind by its codec. */
final class EventCodecs {

    private static final Map<EventKind, EventCodec<?>> CODECS = codecs();

    private static final Map<String, EventKind> KINDS =
            Codes.EVENTS.constants().stream().collect(Collectors.toUnmodifiableMap(EventKind::code, kind -> kind));

    private EventCodecs() {}

    private static Map<EventKind, EventCodec<?>> codecs() {
        Map<EventKind, EventCodec<?>> codecs = new EnumMap<>(EventKind.class);
        codecs.put(EventKind.PUBLISHED, TermsCodecs.PUBLISHED);
        codecs.put(EventKind.CHANGED, TermsCodecs.CHANGED);
        codecs.put(EventKind.INVITED, TermsCodecs.INVITED);
        codecs.put(EventKind.APPOINTED, PanelCodecs.APPOINTED);
        codecs.put(EventKind.DECLARED, PanelCodecs.DECLARED);
        codecs.put(EventKind.EVALUATORS_CHANGED, PanelCodecs.EVALUATORS_CHANGED);
        codecs.put(EventKind.OPENED, OpenedCodec.OPENED);
        codecs.put(EventKind.CORRECTED, OpenedCodec.CORRECTED);
        codecs.put(EventKind.ACCESSED, PanelCodecs.ACCESSED);
        codecs.put(EventKind.EXCLUSION_CONSIDERED, DecisionCodecs.EXCLUSION_CONSIDERED);
        codecs.put(EventKind.CONDITION_CHECKED, DecisionCodecs.CONDITION_CHECKED);
        codecs.put(EventKind.MARKED, MarkCodecs.MARKED);
        codecs.put(EventKind.MODERATED, MarkCodecs.MODERATED);
        codecs.put(EventKind.DECIDED, DecisionCodecs.DECIDED);
        codecs.put(EventKind.LOW_TENDER_STEP, DecisionCodecs.LOW_TENDER_STEP);
        codecs.put(EventKind.ASSESSED, OutcomeCodecs.ASSESSED);
        codecs.put(EventKind.AWARDED, OutcomeCodecs.AWARDED);
        codecs.put(EventKind.SUMMARISED, OutcomeCodecs.SUMMARISED);
        codecs.put(EventKind.NOTICED, OutcomeCodecs.NOTICED);
        codecs.put(EventKind.ENTERED, OutcomeCodecs.ENTERED);
        codecs.put(EventKind.CLOSED, OutcomeCodecs.CLOSED);
        return Collections.unmodifiableMap(codecs);
    }

    private static EventCodec<?> codec(EventKind kind) {
        EventCodec<?> codec = CODECS.get(kind);
        if (codec == null) {
            throw new IllegalStateException("Every kind of event must have a codec; " + kind + " has none");
        }
        return codec;
    }

    /** The event of an object; empty where it cannot be read, which is then noted. */
    static Optional<Event> read(Json.Obj object, RecordContext context, Faults faults) {
        return kind(object, faults).flatMap(kind -> {
            EventCodec<?> codec = codec(kind);
            EventFields fields = new EventFields(object, "the event " + kind.code(), faults, codec.known());
            return fields.made(() -> {
                fields.text("kind");
                return codec.read(fields, context);
            });
        });
    }

    private static Optional<EventKind> kind(Json.Obj object, Faults faults) {
        if (object.members().get("kind") instanceof Json.Text text) {
            EventKind kind = KINDS.get(text.value());
            if (kind != null) {
                return Optional.of(kind);
            }
        }
        Members members = new Members(object, "the event", faults, Set.of("kind"));
        return Codes.EVENTS.read(members.neededText("kind"), "kind", members, "The kind", "of the event");
    }

    /** The names of the members of a kind of event, in the order in which they are written. */
    static Set<String> known(EventKind kind) {
        return codec(kind).known();
    }

    static Map<String, Object> tree(Event event) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", event.kind().code());
        codec(event.kind()).write(event, tree);
        return tree;
    }
}
