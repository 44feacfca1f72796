package io.github.tenderscore.check;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.panel.Access;
import io.github.tenderscore.panel.Evaluator;
import io.github.tenderscore.panel.IndividualMark;
import io.github.tenderscore.panel.KeyDates;
import io.github.tenderscore.panel.Moderation;
import io.github.tenderscore.panel.Panel;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** L23: everybody declared conflicts of interest in time, each is mitigated, and they were assessed before the tender notice. */
final class ConflictsDeclared implements Examination {

    private static final List<String> DATES = List.of("marking", "panel", "dates");
    private static final List<String> EVALUATORS = List.of("marking", "panel", "evaluators");

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        answer.reads(
                file,
                MarkingFacts.class,
                facts -> answer.needs(List.of("marking", "panel"), "The record of the panel", facts.panel(), panel -> {
                    panel.conflictFaults().forEach(fault -> fault(fault, answer));
                    people(panel, answer);
                    dates(panel.dates(), answer);
                }));
    }

    private static void fault(Fault fault, Answer answer) {
        boolean assessment = fault.place().equals(List.of("panel", "dates"));
        FaultFindings.fail(
                answer.under(assessment ? "PA23 s.83" : "PA23 s.81"),
                Marking.PLACE,
                List.of(fault),
                assessment
                        ? "record an earlier assessment where there was one; otherwise take legal advice before going on"
                        : "have the person declare, say how the conflict is mitigated, or let them take no part");
    }

    /** Only who is on the panel is asked to declare, so that nobody else may do anything. */
    private static void people(Panel panel, Answer answer) {
        answer.under("PA23 s.81");
        Set<String> known = new TreeSet<>();
        panel.evaluators().forEach(one -> known.add(one.id()));
        if (known.isEmpty()) {
            answer.unknown(EVALUATORS, "Who takes part in the evaluation");
        }
        // Whoever marked a tender saw it before, at a time that only the log of access tells
        Set<String> logged = panel.accessLog().stream().map(Access::person).collect(Collectors.toSet());
        panel.evaluators().stream()
                .map(Evaluator::id)
                .filter(id -> !logged.contains(id))
                .forEach(id -> answer.unknown(
                        List.of("marking", "panel", "evaluators", id),
                        "The time at which the evaluator " + id + " first saw a tender"));
        Set<String> acting = new TreeSet<>();
        panel.accessLog().stream().map(Access::person).forEach(acting::add);
        panel.marks().stream().map(IndividualMark::evaluator).forEach(acting::add);
        panel.moderations().stream().map(Moderation::moderator).forEach(acting::add);
        acting.removeAll(known);
        acting.forEach(id -> answer.fails(
                List.of("marking", "panel", "evaluators", id),
                "The person (" + id + ") who saw, marked or moderated a tender must be one of the panel and have"
                        + " declared whether there are conflicts of interest",
                "put them on the panel with their declaration, and have their marks given again where there is none"));
    }

    private static void dates(KeyDates dates, Answer answer) {
        answer.under("PA23 s.83").asks(DATES, "The day of the conflicts assessment", dates.conflictsAssessed());
        answer.asks(DATES, "The day on which the tender notice was published", dates.tenderNotice());
        answer.under("PA23 s.82").asks(DATES, "The day of the award", dates.award());
    }
}
