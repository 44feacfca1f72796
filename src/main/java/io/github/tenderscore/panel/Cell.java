package io.github.tenderscore.panel;

import java.util.Comparator;
import java.util.List;

/** One tender on one criterion: where several marks become one. */
record Cell(String tender, String criterion) implements Comparable<Cell> {

    private static final Comparator<Cell> ORDER =
            Comparator.comparing(Cell::tender).thenComparing(Cell::criterion);

    static Cell of(IndividualMark mark) {
        return new Cell(mark.tender(), mark.criterion());
    }

    static Cell of(Moderation moderation) {
        return new Cell(moderation.tender(), moderation.criterion());
    }

    String text() {
        return "the tender " + tender + " on the criterion " + criterion;
    }

    /** Where a fault of an agreed mark is, by ids. */
    List<String> place() {
        return List.of("panel", "moderations", tender, criterion);
    }

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
