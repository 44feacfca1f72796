package io.github.tenderscore.record;

/** One tender and something that is recorded for it once, such as its marks on a criterion. */
record Cell(String tender, String what) implements Comparable<Cell> {

    @Override
    public int compareTo(Cell other) {
        int order = tender.compareTo(other.tender);
        return order != 0 ? order : what.compareTo(other.what);
    }
}
