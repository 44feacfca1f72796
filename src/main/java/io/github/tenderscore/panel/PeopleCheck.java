package io.github.tenderscore.panel;

import static java.util.Comparator.comparing;

import io.github.tenderscore.model.Ids;
import io.github.tenderscore.model.Methodology;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks who takes part, and what they are asked to mark. */
final class PeopleCheck {

    private final Panel panel;
    private final Methodology method;
    private final People people;
    private final PanelFaults faults;

    PeopleCheck(Panel panel, Methodology method, People people, PanelFaults faults) {
        this.panel = panel;
        this.method = method;
        this.people = people;
        this.faults = faults;
    }

    void run() {
        Set<String> taken = new HashSet<>();
        for (Evaluator one :
                panel.evaluators().stream().sorted(comparing(Evaluator::id)).toList()) {
            id(one, taken);
            assignment(one);
        }
        panel.declarations().stream()
                .map(ConflictDeclaration::person)
                .sorted()
                .filter(person -> people.find(person).isEmpty())
                .forEach(person -> add(
                        person,
                        "The person (" + person + ") of a conflict declaration must be one of the panel: "
                                + people.names()));
    }

    private void id(Evaluator one, Set<String> taken) {
        Ids.fault(one.id()).ifPresent(wrong -> add(one.id(), "The id of an evaluator " + wrong));
        if (!taken.add(one.id())) {
            add(one.id(), "The id (" + one.id() + ") of an evaluator must occur only once");
        }
        if (one.roles().isEmpty()) {
            add(one.id(), "The number (0) of roles of the evaluator " + one.id() + " must be at least 1");
        }
    }

    private void assignment(Evaluator one) {
        for (String criterion : one.criteria()) {
            if (method.find(criterion).isEmpty()) {
                add(
                        one.id(),
                        "The criterion (" + criterion + ") that the evaluator " + one.id()
                                + " is asked to mark must be one of the published method");
            }
        }
    }

    private void add(String id, String message) {
        faults.add(PanelTopic.PEOPLE, List.of("panel", "evaluators", id), message);
    }
}
