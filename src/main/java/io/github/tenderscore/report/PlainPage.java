package io.github.tenderscore.report;

import io.github.tenderscore.explain.OneLine;
import java.util.List;

/** A report in plain text. */
final class PlainPage implements Page {

    private final StringBuilder text = new StringBuilder();

    @Override
    public void heading(int level, String heading) {
        gap();
        line(heading);
    }

    @Override
    public void paragraph(String paragraph) {
        line(paragraph);
    }

    @Override
    public void item(String item) {
        line("- " + item);
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

    private void line(String line) {
        text.append(OneLine.of(line)).append('\n');
    }
}
