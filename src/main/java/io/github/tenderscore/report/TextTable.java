package io.github.tenderscore.report;

import io.github.tenderscore.explain.OneLine;
import java.util.ArrayList;
import java.util.List;

/** A table in plain text: columns as wide as their widest cell, two blanks between them. */
final class TextTable {

    /** A cell that is wider takes its place without pushing those of all other rows aside: a name may be as long as a book. */
    private static final int WIDEST = 100;

    private final List<List<String>> rows = new ArrayList<>();

    void heading(List<String> cells) {
        rows.add(cells);
    }

    void row(List<String> cells) {
        rows.add(cells);
    }

    /** The table; columns from the given one on hold figures and stand to the right. */
    String text(int firstFigure) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], Math.min(length(row.get(i)), WIDEST));
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                String padding = " ".repeat(Math.max(0, widths[i] - length(row.get(i))));
                line.append(i == 0 ? "" : "  ").append(i < firstFigure ? row.get(i) + padding : padding + row.get(i));
            }
            text.append(OneLine.of(line.toString().stripTrailing())).append('\n');
        }
        return text.toString();
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
