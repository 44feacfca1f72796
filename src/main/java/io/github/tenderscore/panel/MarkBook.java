package io.github.tenderscore.panel;

import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The marks and moderations of a panel by tender and criterion, in an order that does not depend on that of the record. */
final class MarkBook {

    private final SortedMap<Cell, List<IndividualMark>> marks = new TreeMap<>();
    private final SortedMap<Cell, List<Moderation>> moderations = new TreeMap<>();

    MarkBook(Panel panel) {
        for (IndividualMark mark : panel.marks()) {
            marks.computeIfAbsent(Cell.of(mark), cell -> new ArrayList<>()).add(mark);
        }
        for (List<IndividualMark> ofCell : marks.values()) {
            ofCell.sort(Comparator.comparing(IndividualMark::evaluator).thenComparing(IndividualMark::at));
        }
        for (Moderation moderation : panel.moderations()) {
            moderations
                    .computeIfAbsent(Cell.of(moderation), cell -> new ArrayList<>())
                    .add(moderation);
        }
    }

    /** Every cell that has a mark. */
    SortedSet<Cell> cells() {
        return new TreeSet<>(marks.keySet());
    }

    /** The marks of a cell in the order of evaluators. */
    List<IndividualMark> marks(Cell cell) {
        return marks.getOrDefault(cell, List.of());
    }

    List<Moderation> moderations(Cell cell) {
        return moderations.getOrDefault(cell, List.of());
    }

    SortedSet<Cell> moderatedCells() {
        return new TreeSet<>(moderations.keySet());
    }

    /** What each evaluator gave first. */
    SortedMap<String, Ratio> initialMarks(Cell cell) {
        SortedMap<String, Ratio> initial = new TreeMap<>();
        marks(cell).forEach(mark -> initial.putIfAbsent(mark.evaluator(), mark.mark()));
        return initial;
    }
}
