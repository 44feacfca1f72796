package io.github.tenderscore.report;

import io.github.tenderscore.explain.OneLine;
import java.util.ArrayList;
import java.util.List;

/**
 * A table in plain text that keeps within a width: cells are broken into lines, and what must be known of a row stands below it. The first column takes the
 * room that the others leave.
 */
final class RemarkedTable {

    private static final int NARROWEST_FIRST = 24;
    private static final int WIDEST_OTHER = 20;
    private static final String GAP = "  ";
    private static final String INDENT = "    ";

    private final int width;
    private final int figures;
    private final int[] widths;
    private final StringBuilder text = new StringBuilder();

    private RemarkedTable(List<List<String>> cells, int figures, int width) {
        this.width = width;
        this.figures = figures;
        this.widths = new int[cells.get(0).size()];
        int rest = width;
        for (int column = 1; column < widths.length; column++) {
            for (List<String> row : cells) {
                widths[column] = Math.max(widths[column], needed(row.get(column)));
            }
            rest -= widths[column] + (widths[column] == 0 ? 0 : GAP.length());
        }
        widths[0] = Math.max(rest, NARROWEST_FIRST);
    }

    /** A cell needs as much as its longest word, and is given up to the widest where it has more words. */
    private static int needed(String cell) {
        int longest = 0;
        for (String line : Wrapped.lines(cell, WIDEST_OTHER)) {
            longest = Math.max(longest, Wrapped.length(line));
        }
        return longest;
    }

    /** The table; the column of that number holds figures and stands to the right. */
    static String text(List<String> titles, List<Page.Remarked> rows, int figures, int width) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(titles);
        rows.forEach(row -> cells.add(row.cells().stream().map(OneLine::of).toList()));
        RemarkedTable table = new RemarkedTable(cells, figures, width);
        for (int i = 0; i < cells.size(); i++) {
            table.row(cells.get(i));
            if (i > 0) {
                rows.get(i - 1).remarks().forEach(table::remark);
            }
        }
        return table.text.toString();
    }

    private void row(List<String> cells) {
        List<List<String>> lines = new ArrayList<>();
        int most = 0;
        for (int column = 0; column < widths.length; column++) {
            lines.add(Wrapped.lines(cells.get(column), widths[column]));
            most = Math.max(most, lines.get(column).size());
        }
        for (int line = 0; line < most; line++) {
            StringBuilder shown = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                if (widths[column] > 0) {
                    List<String> cell = lines.get(column);
                    shown.append(column == 0 ? "" : GAP)
                            .append(padded(line < cell.size() ? cell.get(line) : "", column));
                }
            }
            text.append(shown.toString().stripTrailing()).append('\n');
        }
    }

    private String padded(String cell, int column) {
        String padding = " ".repeat(Math.max(0, widths[column] - Wrapped.length(cell)));
        return column == figures ? padding + cell : cell + padding;
    }

    private void remark(String remark) {
        for (String line : Wrapped.lines(OneLine.of(remark), width - INDENT.length())) {
            text.append(INDENT).append(line).append('\n');
        }
    }
}
