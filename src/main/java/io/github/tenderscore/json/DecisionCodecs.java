package io.github.tenderscore.json;

import io.github.tenderscore.decision.ConditionCheck;
import io.github.tenderscore.decision.Decision;
import io.github.tenderscore.decision.ExclusionCheck;
import io.github.tenderscore.decision.LowTenderStep;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Pointer;
import io.github.tenderscore.record.ConditionChecked;
import io.github.tenderscore.record.Decided;
import io.github.tenderscore.record.ExclusionConsidered;
import io.github.tenderscore.record.LowTenderStepped;
import java.util.Map;
import java.util.Optional;

/** Events of checks of suppliers and decisions about tenders. */
final class DecisionCodecs {

    static final EventCodec<ExclusionConsidered> EXCLUSION_CONSIDERED = EventCodec.of(
            ExclusionConsidered.class,
            (in, context) -> new ExclusionConsidered(new ExclusionCheck(
                    in.text("tender"),
                    in.code("subject", Codes.CAUSES, "The subject"),
                    in.text("name"),
                    in.date("date"),
                    in.bool("debarmentListChecked"),
                    in.code("result", Codes.EXCLUSIONS, "The result"))),
            (event, tree) -> {
                tree.put("tender", event.check().tender());
                tree.put("subject", event.check().subject().code());
                tree.put("name", event.check().name());
                tree.put("date", event.check().date().toString());
                tree.put("debarmentListChecked", event.check().debarmentListChecked());
                tree.put("result", event.check().result().code());
            },
            "tender",
            "subject",
            "name",
            "date",
            "debarmentListChecked",
            "result");

    static final EventCodec<ConditionChecked> CONDITION_CHECKED = EventCodec.of(
            ConditionChecked.class,
            (in, context) -> new ConditionChecked(new ConditionCheck(
                    in.text("tender"),
                    in.text("condition"),
                    in.bool("met"),
                    in.text("decider"),
                    in.date("date"),
                    in.text("reason"))),
            (event, tree) -> {
                tree.put("tender", event.check().tender());
                tree.put("condition", event.check().condition());
                tree.put("met", event.check().met());
                tree.put("decider", event.check().decider());
                tree.put("date", event.check().date().toString());
                tree.put("reason", event.check().reason());
            },
            "tender",
            "condition",
            "met",
            "decider",
            "date",
            "reason");

    static final EventCodec<Decided> DECIDED = EventCodec.of(
            Decided.class,
            (in, context) -> new Decided(decision(in)),
            (event, tree) -> tree.put("decision", DecisionsTree.of(event.decision())),
            "decision");

    static final EventCodec<LowTenderStepped> LOW_TENDER_STEP = EventCodec.of(
            LowTenderStepped.class,
            (in, context) -> new LowTenderStepped(
                    in.text("tender"),
                    new LowTenderStep(
                            in.code("state", Codes.LOW_TENDER, "The state"),
                            in.date("date"),
                            in.text("by"),
                            in.text("text"),
                            in.perhapsTexts("evidence"),
                            in.perhapsDate("until"))),
            (event, tree) -> {
                tree.put("tender", event.tender());
                tree.put("state", event.step().state().code());
                tree.put("date", event.step().date().toString());
                tree.put("by", event.step().by());
                tree.put("text", event.step().text());
                if (!event.step().evidence().isEmpty()) {
                    tree.put("evidence", event.step().evidence());
                }
                event.step().until().ifPresent(day -> tree.put("until", day.toString()));
            },
            "tender",
            "state",
            "date",
            "by",
            "text",
            "evidence",
            "until");

    private DecisionCodecs() {}

    private static Decision decision(EventFields in) {
        Pointers pointers = new Pointers(new Json.Obj(Pointer.TOP, Map.of()));
        Optional<Decision> decision =
                in.object("decision").flatMap(object -> new DecisionsReader(pointers, in.faults()).decision(object));
        return decision.orElseThrow(
                () -> new IllegalArgumentException("The decision of " + in.owner() + " must be readable"));
    }
}
