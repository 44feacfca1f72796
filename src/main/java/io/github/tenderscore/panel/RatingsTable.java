package io.github.tenderscore.panel;

import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Puts the marks of a panel in a table, tenders by evaluators. */
final class RatingsTable {

    private final MarkBook book;

    RatingsTable(Panel panel) {
        this.book = new MarkBook(panel);
    }

    /** The marks on one criterion. */
    Ratings of(String criterion) {
        return table(cell -> cell.criterion().equals(criterion), Cell::tender, cell -> Ratio.ONE);
    }

    /** The marks on all criteria, in proportion to the highest of each scale. */
    Ratings of(Methodology method) {
        return table(
                cell -> method.scale(cell.criterion()).isPresent(),
                cell -> cell.tender() + ", " + cell.criterion(),
                cell -> method.scale(cell.criterion()).orElseThrow().highest());
    }

    private Ratings table(Predicate<Cell> which, Function<Cell, String> name, Function<Cell, Ratio> unit) {
        List<Cell> cells = book.cells().stream().filter(which).toList();
        List<String> raters = cells.stream()
                .flatMap(cell -> book.initialMarks(cell).keySet().stream())
                .distinct()
                .sorted()
                .toList();
        return new Ratings(
                cells.stream().map(name).toList(),
                raters,
                cells.stream().map(cell -> row(cell, raters, unit.apply(cell))).toList());
    }

    private List<Optional<Ratio>> row(Cell cell, List<String> raters, Ratio unit) {
        SortedMap<String, Ratio> marks = book.initialMarks(cell);
        return raters.stream()
                .map(rater -> Optional.ofNullable(marks.get(rater)).map(mark -> mark.dividedBy(unit)))
                .toList();
    }
}
