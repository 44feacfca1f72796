package io.github.tenderscore.json;

import io.github.tenderscore.panel.Access;
import io.github.tenderscore.panel.ConflictDeclaration;
import io.github.tenderscore.panel.Evaluator;
import io.github.tenderscore.panel.EvaluatorChange;
import io.github.tenderscore.panel.Role;
import io.github.tenderscore.record.Accessed;
import io.github.tenderscore.record.Appointed;
import io.github.tenderscore.record.Declared;
import io.github.tenderscore.record.EvaluatorsChanged;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Events of the people who evaluate. */
final class PanelCodecs {

    static final EventCodec<Appointed> APPOINTED = EventCodec.of(
            Appointed.class,
            (in, context) -> new Appointed(new Evaluator(
                    in.text("id"),
                    new TreeSet<>(in.codes("roles", Codes.ROLES, "A role")),
                    new TreeSet<>(in.perhapsTexts("criteria")))),
            (event, tree) -> {
                tree.put("id", event.evaluator().id());
                tree.put(
                        "roles",
                        event.evaluator().roles().stream().map(Role::code).toList());
                if (!event.evaluator().criteria().isEmpty()) {
                    tree.put("criteria", List.copyOf(event.evaluator().criteria()));
                }
            },
            "id",
            "roles",
            "criteria");

    static final EventCodec<Declared> DECLARED = EventCodec.of(
            Declared.class,
            (in, context) -> new Declared(new ConflictDeclaration(
                    in.text("person"),
                    in.date("date"),
                    in.date("reviewDue"),
                    in.objects("conflicts", true, "a conflict", Set.of("text", "mitigation"), PanelCodecs::conflict))),
            (event, tree) -> {
                tree.put("person", event.declaration().person());
                tree.put("date", event.declaration().date().toString());
                tree.put("reviewDue", event.declaration().reviewDue().toString());
                tree.put(
                        "conflicts",
                        event.declaration().conflicts().stream()
                                .map(PanelCodecs::tree)
                                .toList());
            },
            "person",
            "date",
            "reviewDue",
            "conflicts");

    static final EventCodec<EvaluatorsChanged> EVALUATORS_CHANGED = EventCodec.of(
            EvaluatorsChanged.class,
            (in, context) -> new EvaluatorsChanged(
                    new EvaluatorChange(in.text("criterion"), in.text("tender"), in.text("reason"))),
            (event, tree) -> {
                tree.put("tender", event.change().tender());
                tree.put("criterion", event.change().criterion());
                tree.put("reason", event.change().reason());
            },
            "tender",
            "criterion",
            "reason");

    static final EventCodec<Accessed> ACCESSED = EventCodec.of(
            Accessed.class,
            (in, context) -> new Accessed(new Access(
                    in.text("person"),
                    in.text("tender"),
                    in.code("part", Codes.PARTS, "The part"),
                    in.localTime("at"))),
            (event, tree) -> {
                tree.put("person", event.access().person());
                tree.put("tender", event.access().tender());
                tree.put("part", event.access().part().code());
                tree.put("at", Times.text(event.access().at()));
            },
            "person",
            "tender",
            "part",
            "at");

    private PanelCodecs() {}

    private static ConflictDeclaration.Conflict conflict(EventFields in) {
        return new ConflictDeclaration.Conflict(in.text("text"), in.perhapsText("mitigation"));
    }

    private static Map<String, Object> tree(ConflictDeclaration.Conflict conflict) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("text", conflict.text());
        conflict.mitigation().ifPresent(text -> tree.put("mitigation", text));
        return tree;
    }
}
