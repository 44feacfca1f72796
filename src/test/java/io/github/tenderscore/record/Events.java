package io.github.tenderscore.record;

import io.github.tenderscore.decision.ExclusionCheck;
import io.github.tenderscore.decision.LowTenderState;
import io.github.tenderscore.decision.LowTenderStep;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.panel.Access;
import io.github.tenderscore.panel.ConflictDeclaration;
import io.github.tenderscore.panel.Evaluator;
import io.github.tenderscore.panel.EvaluatorChange;
import io.github.tenderscore.panel.Role;
import io.github.tenderscore.stage.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** An illustrative event of every kind. */
public final class Events {

    private Events() {}

    static Records.Step flag() {
        return Records.step(
                "2026-03-10T12:00:00Z",
                new LowTenderStepped(
                        "B",
                        LowTenderStep.of(
                                LowTenderState.FLAGGED,
                                LocalDate.of(2026, 3, 10),
                                Records.LEAD,
                                "it is the lowest price",
                                List.of())));
    }

    /** An event of every kind. */
    public static Map<EventKind, Event> all() {
        Map<EventKind, Event> events = new EnumMap<>(EventKind.class);
        List<Event> some = new ArrayList<>(List.of(
                Records.publication(),
                new Changed(
                        Records.method("50", "50"),
                        Changed.Provision.MODIFICATION,
                        Optional.of(Records.time("2026-06-01T12:00:00Z")),
                        Answer.NO,
                        new TreeSet<>(List.of("A", "B")),
                        "equal weights"),
                new Invited(new TreeSet<>(List.of("A", "B")), Records.time("2026-06-01T12:00:00Z"), true),
                new Appointed(Evaluator.of("E3", Role.QUALITY).assignedTo("quality")),
                new Declared(ConflictDeclaration.none("E3", Records.DECLARED, Records.REVIEW)
                        .conflict("a cousin works for one of the suppliers", "does not mark that tender")
                        .conflict("once worked for another")),
                new EvaluatorsChanged(new EvaluatorChange("mobilisation", "D", "E1 is ill")),
                Records.quality("D"),
                new Corrected(
                        "A",
                        "apprentices",
                        new Response.Quantity(Ratio.of(320)),
                        new Response.Quantity(Ratio.of(230)),
                        "Head of procurement",
                        "a slip of who read it"),
                Records.access("E1", "A", Access.Part.QUALITY, "2026-02-18T09:00:00"),
                Records.exclusion("A", ExclusionCheck.Result.NEITHER)));
        some.addAll(List.of(
                Records.condition("A", true),
                Records.marked("E1", "D", "mobilisation", "4"),
                Records.moderated("D", "mobilisation", "4", "4", "5"),
                Records.disregarded("B"),
                flag().event(),
                Records.priced().replay().assessed(),
                new Awarded("B", "Head of commissioning", "it satisfies every requirement"),
                Records.summaries("2026-03-12T15:00:00Z", "A", "B"),
                new Noticed(
                        LocalDate.of(2026, 3, 13),
                        "2026/S 000-000001",
                        Optional.of(LocalDate.of(2026, 3, 25)),
                        Optional.empty()),
                new Entered("B", LocalDate.of(2026, 3, 30)),
                new Closed("Head of commissioning", "the service is provided in-house")));
        some.forEach(event -> events.put(event.kind(), event));
        return events;
    }
}
