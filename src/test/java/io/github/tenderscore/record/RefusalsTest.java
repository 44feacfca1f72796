package io.github.tenderscore.record;

import io.github.tenderscore.decision.ConditionCheck;
import io.github.tenderscore.decision.Consideration;
import io.github.tenderscore.decision.ExclusionCheck;
import io.github.tenderscore.decision.Ground;
import io.github.tenderscore.decision.LowTenderState;
import io.github.tenderscore.decision.LowTenderStep;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.panel.Access;
import io.github.tenderscore.panel.ConflictDeclaration;
import io.github.tenderscore.panel.Evaluator;
import io.github.tenderscore.panel.EvaluatorChange;
import io.github.tenderscore.panel.IndividualMark;
import io.github.tenderscore.panel.Moderation;
import io.github.tenderscore.panel.Role;
import io.github.tenderscore.panel.TenderReference;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RefusalsTest {

    static List<String> refused(ProcurementRecord record, String at, Event event) {
        Entry entry = new Entry(record.replay().count() + 1, Records.time(at), Records.LEAD, event);
        return record.attempt(entry)
                .refusal()
                .map(refusal -> refusal.faults().stream().map(f -> f.toString()).toList())
                .orElse(List.of());
    }

    static void show(String name, List<String> refusals) {
        System.out.println("## " + name);
        refusals.forEach(System.out::println);
    }

    @Test
    void all() {
        ProcurementRecord p = Records.published();
        show("deadline before publication", refused(Records.empty(), "2026-03-12T09:00:00Z", Records.publication()));
        show("conflicts late", refused(Records.empty(), "2026-01-09T09:00:00Z", Records.publication()));
        show("time", refused(p, "2026-01-01T09:00:00Z", new Closed("x", "y")));
        show("early open", refused(p, "2026-02-16T11:59:59Z", Records.quality("A")));
        show(
                "appoint unknown criterion",
                refused(
                        p,
                        "2026-01-19T09:00:00Z",
                        new Appointed(Evaluator.of("E9", Role.QUALITY).assignedTo("sparkle"))));
        show("appoint no role", refused(p, "2026-01-19T09:00:00Z", new Appointed(Evaluator.of("E9"))));
        show(
                "declared future",
                refused(
                        p,
                        "2026-01-15T09:00:00Z",
                        new Declared(ConflictDeclaration.none("E1", Records.DECLARED, Records.REVIEW))));
        ProcurementRecord o = Records.opened();
        show("opened twice", refused(o, "2026-02-18T14:00:00Z", Records.quality("A")));
        show(
                "opened other supplier",
                refused(
                        o,
                        "2026-02-18T14:00:00Z",
                        new Opened(
                                "A",
                                new Supplier("Illustrative Elm Ltd"),
                                new TreeSet<>(List.of(Access.Part.PRICE)),
                                Map.of(),
                                List.of(),
                                List.of(),
                                List.of())));
        show(
                "opened bad responses",
                refused(
                        o,
                        "2026-02-18T14:00:00Z",
                        Records.opened(
                                "D",
                                List.of(Access.Part.QUALITY),
                                Map.of(
                                        "mobilisation",
                                        new Response.Mark(Ratio.of(4)),
                                        "price",
                                        new Response.Price(Records.method().money(Ratio.of(1))),
                                        "sparkle",
                                        new Response.YesNo(true),
                                        "apprentices",
                                        new Response.YesNo(true)),
                                List.of())));
        show(
                "access sealed",
                refused(
                        o,
                        "2026-02-18T14:00:00Z",
                        Records.access("E1", "A", Access.Part.PRICE, "2026-02-18T10:00:00")));
        show(
                "access future",
                refused(
                        o,
                        "2026-02-18T14:00:00Z",
                        Records.access("E1", "A", Access.Part.QUALITY, "2026-02-18T15:00:00")));
        show(
                "condition unknown",
                refused(
                        o,
                        "2026-02-18T14:00:00Z",
                        new ConditionChecked(
                                new ConditionCheck("A", "ISO 9001", true, "x", LocalDate.of(2026, 2, 19), "y"))));
        show(
                "exclusion future",
                refused(o, "2026-02-17T19:00:00Z", Records.exclusion("A", ExclusionCheck.Result.NEITHER)));
        show("decided unknown", refused(o, "2026-02-18T14:00:00Z", Records.disregarded("Z")));
        show("decided twice", refused(Records.considered(), "2026-02-20T14:00:00Z", Records.disregarded("C")));
        show(
                "decided abnormally",
                refused(
                        o,
                        "2026-02-18T14:00:00Z",
                        new Decided(Consideration.of("A", Ground.ABNORMALLY_LOW)
                                .keep(
                                        io.github.tenderscore.decision.Keep.Finding.NOT_ESTABLISHED,
                                        "x",
                                        LocalDate.of(2026, 2, 18),
                                        "y"))));
        ProcurementRecord c = Records.considered();
        show("mark unknown", refused(c, "2026-02-26T12:00:00Z", Records.marked("E9", "Z", "sparkle", "4")));
        show("mark group", refused(c, "2026-02-26T12:00:00Z", Records.marked("P1", "A", "quality", "4")));
        show("mark off scale", refused(c, "2026-02-26T12:00:00Z", Records.marked("E1", "A", "mobilisation", "3.4")));
        show("mark disregarded", refused(c, "2026-02-26T12:00:00Z", Records.marked("E1", "C", "mobilisation", "3")));
        show(
                "mark no reason",
                refused(
                        c,
                        "2026-02-26T12:00:00Z",
                        new Marked(new IndividualMark(
                                "E1",
                                "mobilisation",
                                "A",
                                Ratio.of(3),
                                " ",
                                List.of(),
                                LocalDateTime.parse("2026-02-27T10:00:00")))));
        show(
                "mark before opening",
                refused(
                        c,
                        "2026-02-26T12:00:00Z",
                        new Marked(new IndividualMark(
                                "E1",
                                "mobilisation",
                                "A",
                                Ratio.of(3),
                                "x",
                                List.of(TenderReference.page("Method statement", 99)),
                                LocalDateTime.parse("2026-02-16T10:00:00")))));
        show(
                "mark lapsed",
                refused(
                        c,
                        "2026-08-26T12:00:00Z",
                        new Marked(new IndividualMark(
                                "E1",
                                "mobilisation",
                                "A",
                                Ratio.of(3),
                                "x",
                                List.of(TenderReference.page("Method statement", 1)),
                                LocalDateTime.parse("2026-08-26T10:00:00")))));
        ProcurementRecord m = Records.marked();
        show("mark twice", refused(m, "2026-02-26T12:00:00Z", Records.marked("E1", "A", "mobilisation", "5")));
        show(
                "mark after moderation",
                refused(Records.moderated(), "2026-03-06T12:00:00Z", Records.marked("E1", "A", "mobilisation", "5")));
        show(
                "mark after assessment",
                refused(Records.assessed(), "2026-03-11T12:00:00Z", Records.marked("E1", "A", "mobilisation", "5")));
        show(
                "moderated twice",
                refused(
                        Records.moderated(),
                        "2026-03-06T12:00:00Z",
                        Records.moderated("A", "mobilisation", "5", "4", "5")));
        show(
                "moderated early",
                refused(c, "2026-03-05T12:00:00Z", Records.moderated("A", "mobilisation", "5", "4", "5")));
        show(
                "moderated other initial",
                refused(m, "2026-03-05T12:00:00Z", Records.moderated("A", "mobilisation", "6", "5", "5")));
        show(
                "moderated no account",
                refused(
                        m,
                        "2026-03-05T12:00:00Z",
                        new Moderated(new Moderation(
                                "mobilisation",
                                "A",
                                new TreeMap<>(Map.of("E1", Ratio.of(4), "E2", Ratio.of(5))),
                                List.of(),
                                List.of(),
                                Ratio.of(5),
                                "",
                                List.of(),
                                "E1",
                                LocalDateTime.parse("2026-03-05T11:00:00")))));
        show("assessed nothing done", refused(o, "2026-03-10T12:00:00Z", new Assessed("m", "i", List.of())));
        show(
                "assessed typed",
                refused(
                        Records.priced(),
                        "2026-03-10T12:00:00Z",
                        new Assessed(
                                "m",
                                "i",
                                List.of(
                                        new Assessed.Result("A", "ranked", Optional.of(1), Optional.of(Ratio.of(90))),
                                        new Assessed.Result(
                                                "Z", "disqualified", Optional.empty(), Optional.empty())))));
        show("award to other", refused(Records.assessed(), "2026-03-11T11:00:00Z", new Awarded("A", "x", "y")));
        show(
                "summaries",
                refused(
                        Records.awarded(),
                        "2026-03-12T15:10:00Z",
                        Records.summaries("2026-03-12T16:00:00Z", "A", "C")));
        show(
                "summaries early",
                refused(
                        Records.awarded(),
                        "2026-03-12T15:10:00Z",
                        Records.summaries("2026-03-10T16:00:00Z", "A", "B")));
        show(
                "notice",
                refused(
                        Records.summarised(),
                        "2026-03-13T10:00:00Z",
                        new Noticed(LocalDate.of(2026, 3, 11), "n", Optional.empty())));
        show(
                "notice before summaries",
                refused(
                        Records.awarded(),
                        "2026-03-13T10:00:00Z",
                        new Noticed(LocalDate.of(2026, 3, 13), "n", Optional.empty())));
        show(
                "entered",
                refused(Records.noticed(), "2026-03-25T10:00:00Z", new Entered("A", LocalDate.of(2026, 3, 25))));
        show(
                "change after opening",
                refused(
                        o,
                        "2026-02-18T10:00:00Z",
                        new Changed(
                                Records.method("50", "50"),
                                Changed.Provision.MODIFICATION,
                                Optional.empty(),
                                io.github.tenderscore.stage.Answer.NO,
                                new TreeSet<>(),
                                "x")));
        show(
                "s24 open",
                refused(
                        o,
                        "2026-02-18T10:00:00Z",
                        new Changed(
                                Records.method("50", "50"),
                                Changed.Provision.REFINEMENT,
                                Optional.empty(),
                                io.github.tenderscore.stage.Answer.NO,
                                new TreeSet<>(),
                                "x")));
        show(
                "no change",
                refused(
                        p,
                        "2026-01-18T10:00:00Z",
                        new Changed(
                                Records.method(),
                                Changed.Provision.MODIFICATION,
                                Optional.of(Records.time("2026-01-17T00:00:00Z")),
                                io.github.tenderscore.stage.Answer.NO,
                                new TreeSet<>(),
                                "x")));
        show(
                "invited open",
                refused(
                        o,
                        "2026-02-18T10:00:00Z",
                        new Invited(new TreeSet<>(List.of("A")), Records.time("2026-03-17T00:00:00Z"), true)));
        show(
                "changed evaluators",
                refused(
                        Records.moderated(),
                        "2026-03-06T10:00:00Z",
                        new EvaluatorsChanged(new EvaluatorChange("quality", "Z", " "))));
        show(
                "low step sealed",
                refused(
                        o,
                        "2026-02-18T10:00:00Z",
                        new LowTenderStepped(
                                "A",
                                LowTenderStep.of(
                                        LowTenderState.NOTIFIED, LocalDate.of(2026, 2, 19), "x", "y", List.of()))));
    }
}
