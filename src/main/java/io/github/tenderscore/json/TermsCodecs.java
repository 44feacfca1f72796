package io.github.tenderscore.json;

import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.record.Changed;
import io.github.tenderscore.record.Invited;
import io.github.tenderscore.record.Published;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Events of what suppliers are told: the method, its changes, and who is invited. */
final class TermsCodecs {

    static final EventCodec<Published> PUBLISHED = EventCodec.of(
            Published.class,
            (in, context) -> new Published(
                    method(in, context),
                    in.code("procedure", Codes.PROCEDURES, "The procedure"),
                    in.time("deadline"),
                    in.texts("conditions"),
                    in.date("conflictsAssessed"),
                    in.code("separation", Codes.SEPARATIONS, "The separation of price and quality"),
                    in.perhapsTexts("notes")),
            TermsCodecs::write,
            "methodology",
            "procedure",
            "deadline",
            "conditions",
            "conflictsAssessed",
            "separation",
            "notes");

    static final EventCodec<Changed> CHANGED = EventCodec.of(
            Changed.class,
            (in, context) -> new Changed(
                    method(in, context),
                    in.code("provision", Codes.PROVISIONS, "The provision"),
                    in.perhapsTime("deadline"),
                    in.code("opensToOthers", Codes.ANSWERS, "The answer"),
                    new TreeSet<>(in.texts("notified")),
                    in.text("reason")),
            (event, tree) -> {
                tree.put("methodology", MethodologyTree.of(event.method()));
                tree.put("provision", event.provision().code());
                event.deadline().ifPresent(deadline -> tree.put("deadline", Times.text(deadline)));
                tree.put("opensToOthers", event.opensToOthers().code());
                tree.put("notified", List.copyOf(event.notified()));
                tree.put("reason", event.reason());
            },
            "methodology",
            "provision",
            "deadline",
            "opensToOthers",
            "notified",
            "reason");

    static final EventCodec<Invited> INVITED = EventCodec.of(
            Invited.class,
            (in, context) -> new Invited(new TreeSet<>(in.texts("tenders")), in.time("deadline"), in.bool("last")),
            (event, tree) -> {
                tree.put("tenders", List.copyOf(event.tenders()));
                tree.put("deadline", Times.text(event.deadline()));
                tree.put("last", event.last());
            },
            "tenders",
            "deadline",
            "last");

    private TermsCodecs() {}

    private static void write(Published event, Map<String, Object> tree) {
        tree.put("methodology", MethodologyTree.of(event.method()));
        tree.put("procedure", event.procedure().code());
        tree.put("deadline", Times.text(event.deadline()));
        tree.put("conditions", event.conditions());
        tree.put("conflictsAssessed", event.conflictsAssessed().toString());
        tree.put("separation", event.separation().code());
        if (!event.notes().isEmpty()) {
            tree.put("notes", event.notes());
        }
    }

    /** The method; where it cannot be read its faults are noted, and no event can be made. */
    private static Methodology method(EventFields in, RecordContext context) {
        Optional<Methodology> method = in.object("methodology")
                .flatMap(object -> new MethodologyReader(context.catalogues(), in.faults()).read(object));
        return method.orElseThrow(
                () -> new IllegalArgumentException("The methodology of " + in.owner() + " must be readable"));
    }
}
