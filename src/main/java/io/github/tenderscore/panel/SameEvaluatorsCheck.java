package io.github.tenderscore.panel;

import io.github.tenderscore.model.Methodology;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Checks that the tenders were marked by the same evaluators, or that it is recorded why not (Procurement Act 2023, section 12(2)). */
final class SameEvaluatorsCheck {

    private final Panel panel;
    private final Methodology method;
    private final TenderPlaces places;
    private final MarkBook book;
    private final PanelFaults faults;

    SameEvaluatorsCheck(Panel panel, Methodology method, TenderPlaces places, MarkBook book, PanelFaults faults) {
        this.panel = panel;
        this.method = method;
        this.places = places;
        this.book = book;
        this.faults = faults;
    }

    void run() {
        List<EvaluatorChange> changes = panel.evaluatorChanges();
        changes.stream()
                .sorted(Comparator.comparing(EvaluatorChange::tender).thenComparing(EvaluatorChange::criterion))
                .forEach(this::change);
        Map<String, Map<Set<String>, SortedSet<String>>> unexplained = unexplained(changes);
        for (String criterion : method.marked()) {
            Map<Set<String>, SortedSet<String>> tendersBySet = unexplained.getOrDefault(criterion, Map.of());
            if (tendersBySet.size() > 1) {
                faults.add(
                        PanelTopic.SAME_EVALUATORS,
                        List.of("panel", "marks", criterion),
                        "The evaluators of the criterion " + criterion
                                + " must be the same for all tenders, or a reason must be recorded for each that differs (Procurement "
                                + "Act 2023, section 12(2)): " + shown(tendersBySet));
            }
        }
    }

    /** By criterion, the tenders by who marked them, without those for which a reason is recorded. */
    private Map<String, Map<Set<String>, SortedSet<String>>> unexplained(List<EvaluatorChange> changes) {
        Set<Cell> explained = changes.stream()
                .filter(change -> !change.reason().isBlank())
                .map(change -> new Cell(change.tender(), change.criterion()))
                .collect(Collectors.toSet());
        Map<String, Map<Set<String>, SortedSet<String>>> byCriterion = new HashMap<>();
        for (Cell cell : book.cells()) {
            if (!explained.contains(cell)) {
                byCriterion
                        .computeIfAbsent(cell.criterion(), criterion -> new LinkedHashMap<>())
                        .computeIfAbsent(book.initialMarks(cell).keySet(), evaluators -> new TreeSet<>())
                        .add(cell.tender());
            }
        }
        return byCriterion;
    }

    /** The most usual evaluators first. */
    private static String shown(Map<Set<String>, SortedSet<String>> tendersBySet) {
        Comparator<Map.Entry<Set<String>, SortedSet<String>>> byTenders =
                Comparator.comparing(entry -> -entry.getValue().size());
        return tendersBySet.entrySet().stream()
                .sorted(byTenders.thenComparing(entry -> entry.getValue().first()))
                .map(entry -> String.join(", ", entry.getKey()) + " for " + String.join(", ", entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    private void change(EvaluatorChange change) {
        String subject =
                "the other evaluators of the tender " + change.tender() + " on the criterion " + change.criterion();
        List<String> place = List.of("panel", "evaluatorChanges", change.tender(), change.criterion());
        if (change.reason().isBlank()) {
            faults.add(
                    PanelTopic.SAME_EVALUATORS,
                    place,
                    "The reason for " + subject + " must not be blank (Procurement Act 2023, section 12(2))");
        }
        if (!places.has(change.tender())) {
            faults.add(
                    PanelTopic.SAME_EVALUATORS,
                    place,
                    "The tender (" + change.tender() + ") in the reason for " + subject
                            + " must be one of the evaluation");
        }
        MarkableCriterion.refusal(method, change.criterion())
                .ifPresent(must -> faults.add(
                        PanelTopic.SAME_EVALUATORS,
                        place,
                        "The criterion (" + change.criterion() + ") in the reason for " + subject + " must " + must));
    }
}
