package io.github.tenderscore.report;

import io.github.tenderscore.explain.OneLine;
import io.github.tenderscore.record.Entry;
import io.github.tenderscore.record.Published;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A procurement record as a timeline in plain text: when, by whom, what. */
public final class RecordText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx");

    private RecordText() {}

    /**
     * Writes a timeline.
     *
     * @param entries the entries of a record, from the first on
     * @return one line for each, below the title and the notes of what was published
     */
    public static String of(List<Entry> entries) {
        StringBuilder text = new StringBuilder();
        entries.stream()
                .map(Entry::event)
                .filter(Published.class::isInstance)
                .map(Published.class::cast)
                .forEach(published -> {
                    line(text, published.method().title());
                    published.notes().forEach(note -> line(text, "  " + note));
                });
        TextTable table = new TextTable();
        table.heading(List.of("number", "time", "recorded by", "event", "what happened"));
        for (Entry entry : entries) {
            table.row(List.of(
                    Integer.toString(entry.number()),
                    TIME.format(entry.at()),
                    entry.by(),
                    entry.event().kind().code(),
                    entry.event().text()));
        }
        return text + table.text(Integer.MAX_VALUE);
    }

    private static void line(StringBuilder text, String line) {
        text.append(OneLine.of(line)).append('\n');
    }
}
