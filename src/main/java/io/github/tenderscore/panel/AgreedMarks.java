package io.github.tenderscore.panel;

import io.github.tenderscore.model.Methodology;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The agreed marks of a panel, tender by tender, in the order in which the criteria are published. */
final class AgreedMarks {

    private final Methodology method;
    private final MarkBook book;

    AgreedMarks(Panel panel, Methodology method) {
        this.method = method;
        this.book = new MarkBook(panel);
    }

    List<AgreedMark> orRefuse() {
        PanelFaults faults = new PanelFaults();
        List<AgreedMark> agreed = new ArrayList<>();
        for (Cell cell : cells()) {
            Optional<String> refusal = MarkableCriterion.refusal(method, cell.criterion());
            if (refusal.isPresent()) {
                faults.add(
                        PanelTopic.MARKS,
                        cell.place(),
                        "The criterion (" + cell.criterion() + ") on which the tender " + cell.tender()
                                + " is marked must " + refusal.get());
            } else {
                method.scale(cell.criterion())
                        .flatMap(scale -> new Agreement(method.consensus(), scale, cell, book, faults).find())
                        .ifPresent(agreed::add);
            }
        }
        faults.throwIfAny("The record of the panel");
        return List.copyOf(agreed);
    }

    /** Tender by tender; what is not published comes last. */
    private List<Cell> cells() {
        Map<String, SortedSet<String>> byTender = new LinkedHashMap<>();
        for (Cell cell : book.cells()) {
            byTender.computeIfAbsent(cell.tender(), tender -> new TreeSet<>()).add(cell.criterion());
        }
        List<Cell> cells = new ArrayList<>();
        byTender.forEach((tender, criteria) -> {
            for (String criterion : method.marked()) {
                if (criteria.remove(criterion)) {
                    cells.add(new Cell(tender, criterion));
                }
            }
            criteria.forEach(other -> cells.add(new Cell(tender, other)));
        });
        return cells;
    }
}
