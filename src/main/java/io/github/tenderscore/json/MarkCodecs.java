package io.github.tenderscore.json;

import io.github.tenderscore.panel.IndividualMark;
import io.github.tenderscore.panel.Moderation;
import io.github.tenderscore.panel.TenderReference;
import io.github.tenderscore.record.Marked;
import io.github.tenderscore.record.Moderated;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Events of marks and how they become one. */
final class MarkCodecs {

    static final EventCodec<Marked> MARKED = EventCodec.of(
            Marked.class,
            (in, context) -> new Marked(new IndividualMark(
                    in.text("evaluator"),
                    in.text("criterion"),
                    in.text("tender"),
                    in.number("mark"),
                    in.text("rationale"),
                    references(in),
                    in.localTime("at"))),
            (event, tree) -> {
                IndividualMark mark = event.mark();
                tree.put("tender", mark.tender());
                tree.put("criterion", mark.criterion());
                tree.put("evaluator", mark.evaluator());
                tree.put("mark", mark.mark().toString());
                tree.put("rationale", mark.rationale());
                tree.put("references", references(mark.references()));
                tree.put("at", Times.text(mark.at()));
            },
            "tender",
            "criterion",
            "evaluator",
            "mark",
            "rationale",
            "references",
            "at");

    static final EventCodec<Moderated> MODERATED = EventCodec.of(
            Moderated.class,
            (in, context) -> new Moderated(new Moderation(
                    in.text("criterion"),
                    in.text("tender"),
                    new TreeMap<>(in.numbers("initialMarks")),
                    in.texts("pointsFor"),
                    in.texts("pointsAgainst"),
                    in.number("agreedMark"),
                    in.text("reason"),
                    references(in),
                    in.text("moderator"),
                    in.localTime("at"))),
            (event, tree) -> write(event.moderation(), tree),
            "tender",
            "criterion",
            "initialMarks",
            "pointsFor",
            "pointsAgainst",
            "agreedMark",
            "reason",
            "references",
            "moderator",
            "at");

    private MarkCodecs() {}

    private static void write(Moderation moderation, Map<String, Object> tree) {
        tree.put("tender", moderation.tender());
        tree.put("criterion", moderation.criterion());
        Map<String, Object> initial = new LinkedHashMap<>();
        moderation.initialMarks().forEach((evaluator, mark) -> initial.put(evaluator, mark.toString()));
        tree.put("initialMarks", initial);
        tree.put("pointsFor", moderation.pointsFor());
        tree.put("pointsAgainst", moderation.pointsAgainst());
        tree.put("agreedMark", moderation.agreedMark().toString());
        tree.put("reason", moderation.reason());
        tree.put("references", references(moderation.references()));
        tree.put("moderator", moderation.moderator());
        tree.put("at", Times.text(moderation.at()));
    }

    private static List<TenderReference> references(EventFields in) {
        return in.objects(
                "references", true, "a reference", Set.of("document", "section", "page"), MarkCodecs::reference);
    }

    private static TenderReference reference(EventFields in) {
        String document = in.text("document");
        String section = in.perhapsText("section").orElse("");
        int page = in.perhapsWhole("page", 9_999).orElse(0);
        return new TenderReference(document, section, page);
    }

    private static List<Map<String, Object>> references(List<TenderReference> references) {
        return references.stream().map(MarkCodecs::tree).toList();
    }

    private static Map<String, Object> tree(TenderReference reference) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("document", reference.document());
        if (!reference.section().isBlank()) {
            tree.put("section", reference.section());
        }
        if (reference.page() > 0) {
            tree.put("page", reference.page());
        }
        return tree;
    }
}
