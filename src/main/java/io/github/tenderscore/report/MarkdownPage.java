package io.github.tenderscore.report;

import io.github.tenderscore.explain.OneLine;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A report in Markdown (CommonMark with the tables of GitHub).
 *
 * <p>What others wrote stays text: it can make no link, no HTML, no emphasis and no cell of its own.
 */
final class MarkdownPage implements Page {

    /** Characters that could start something other than text, wherever they stand. */
    private static final String SPECIAL = "\\`*_{}[]<>|~&@";

    private final StringBuilder text = new StringBuilder();
    private boolean inList;

    @Override
    public void heading(int level, String heading) {
        block("#".repeat(level) + " " + escaped(heading));
    }

    @Override
    public void paragraph(String paragraph) {
        block(line(paragraph));
    }

    @Override
    public void item(String item) {
        if (!inList) {
            gap();
        }
        inList = true;
        text.append("- ").append(line(item)).append('\n');
    }

    @Override
    public void quote(String quoted) {
        block(quoted.lines().map(one -> ("> " + line(one)).stripTrailing()).collect(Collectors.joining("  \n")));
    }

    @Override
    public void lines(String lines) {
        String fence = fence(lines);
        block(fence + "text\n"
                + lines.lines().map(one -> OneLine.of(one) + "\n").collect(Collectors.joining()) + fence);
    }

    /** More backticks than stand together anywhere in the lines, so that none of them ends the block. */
    private static String fence(String lines) {
        StringBuilder fence = new StringBuilder("```");
        while (lines.contains(fence)) {
            fence.append('`');
        }
        return fence.toString();
    }

    @Override
    public void table(List<List<String>> rows, int firstFigure) {
        gap();
        inList = false;
        for (int i = 0; i < rows.size(); i++) {
            text.append(
                    rows.get(i).stream().map(MarkdownPage::escaped).collect(Collectors.joining(" | ", "| ", " |\n")));
            if (i == 0) {
                for (int column = 0; column < rows.get(0).size(); column++) {
                    text.append(column < firstFigure ? "| --- " : "| ---: ");
                }
                text.append("|\n");
            }
        }
    }

    @Override
    public void table(List<String> titles, List<Remarked> rows, int figures) {
        gap();
        inList = false;
        row(titles, "remarks");
        for (int column = 0; column < titles.size(); column++) {
            text.append(column == figures ? "| ---: " : "| --- ");
        }
        text.append("| --- |\n");
        rows.forEach(row -> row(row.cells(), String.join("; ", row.remarks())));
    }

    private void row(List<String> cells, String remarks) {
        text.append(cells.stream().map(MarkdownPage::escaped).collect(Collectors.joining(" | ", "| ", " | ")))
                .append(escaped(remarks))
                .append(" |\n");
    }

    @Override
    public String text() {
        return text.toString();
    }

    private void block(String block) {
        gap();
        inList = false;
        text.append(block).append('\n');
    }

    private void gap() {
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }

    /** A text that starts a line: a mark that could make it a heading, a list or a rule is taken as it stands. */
    private static String line(String plain) {
        String line = escaped(plain);
        int digits = 0;
        while (digits < line.length() && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        boolean numbered = digits > 0 && digits < line.length() && ".)".indexOf(line.charAt(digits)) >= 0;
        if (numbered) {
            return line.substring(0, digits) + "\\" + line.substring(digits);
        }
        return !line.isEmpty() && "#+-=".indexOf(line.charAt(0)) >= 0 ? "\\" + line : line;
    }

    private static String escaped(String plain) {
        String line = OneLine.of(plain).strip();
        StringBuilder escaped = new StringBuilder(line.length() + 8);
        for (int i = 0; i < line.length(); i++) {
            if (SPECIAL.indexOf(line.charAt(i)) >= 0 || startsAddress(line, i)) {
                escaped.append('\\');
            }
            escaped.append(line.charAt(i));
        }
        return escaped.toString();
    }

    /** Whether a character makes the text around it the address of a page, which some readers turn into a link. */
    private static boolean startsAddress(String line, int at) {
        return line.startsWith("://", at)
                || (line.charAt(at) == '.'
                        && at >= 3
                        && line.substring(at - 3, at).toLowerCase(Locale.ROOT).equals("www"));
    }
}
