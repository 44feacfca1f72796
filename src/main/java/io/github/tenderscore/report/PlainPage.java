package io.github.tenderscore.report;

import io.github.tenderscore.explain.OneLine;
import java.util.List;

/** A report in plain text. */
final class PlainPage implements Page {

    /** A table with remarks keeps to this where the page has no width of its own. */
    private static final int WIDEST = 100;

    private final int width;
    private final StringBuilder text = new StringBuilder();

    /** Lines are as long as what they say. */
    PlainPage() {
        this(Integer.MAX_VALUE);
    }

    /** Headings, paragraphs, items and tables with remarks are broken into lines of at most the width. */
    PlainPage(int width) {
        this.width = width;
    }

    @Override
    public void heading(int level, String heading) {
        gap();
        broken(heading, "", "");
    }

    @Override
    public void paragraph(String paragraph) {
        broken(paragraph, "", "");
    }

    @Override
    public void item(String item) {
        broken(item, "- ", "  ");
    }

    @Override
    public void quote(String quoted) {
        quoted.lines().forEach(one -> line(("  " + one).stripTrailing()));
    }

    @Override
    public void lines(String lines) {
        quote(lines);
    }

    @Override
    public void table(List<List<String>> rows, int firstFigure) {
        gap();
        TextTable table = new TextTable();
        rows.forEach(table::row);
        text.append(table.text(firstFigure)).append('\n');
    }

    @Override
    public void table(List<String> titles, List<Remarked> rows, int figures) {
        gap();
        text.append(RemarkedTable.text(titles, rows, figures, Math.min(width, WIDEST)))
                .append('\n');
    }

    @Override
    public String text() {
        return text.toString().stripTrailing() + "\n";
    }

    /** An empty line before what starts something new. */
    private void gap() {
        int end = text.length();
        if (end > 1 && text.charAt(end - 2) != '\n') {
            text.append('\n');
        }
    }

    private void broken(String whole, String first, String next) {
        if (width == Integer.MAX_VALUE) {
            line(first + whole);
            return;
        }
        String start = first;
        for (String part : Wrapped.lines(OneLine.of(whole), width - first.length())) {
            line(start + part);
            start = next;
        }
    }

    private void line(String line) {
        text.append(OneLine.of(line)).append('\n');
    }
}
