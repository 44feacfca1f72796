package io.github.tenderscore.csv;

import io.github.tenderscore.commitment.MeasureCatalogue;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.fault.Spelling;
import io.github.tenderscore.json.MeasuresReader;
import io.github.tenderscore.json.internal.JsonWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A table of measures as it is read, line by line. */
final class MeasureTable {

    private static final List<String> TITLES =
            Arrays.stream(MeasureColumn.values()).map(MeasureColumn::title).toList();

    private final Map<String, Object> document = new LinkedHashMap<>();
    private final List<Map<String, Object>> measures = new ArrayList<>();
    private final List<Long> lines = new ArrayList<>();
    private final List<Optional<MeasureColumn>> columns = new ArrayList<>();
    private final Faults faults = new Faults();
    private boolean headed;

    /** A line that starts with #, such as {@code # id: four-themes}. */
    void about(String comment) {
        int colon = comment.indexOf(':');
        String name = colon < 0 ? "" : comment.substring(0, colon).strip();
        if (name.equals("id") || name.equals("edition")) {
            document.put(name, comment.substring(colon + 1).strip());
        }
    }

    void line(long number, List<String> cells) {
        if (!headed) {
            headed = true;
            head(number, cells);
            return;
        }
        if (cells.size() > columns.size()) {
            faults.add(
                    List.of("line " + number),
                    "The number (" + cells.size() + ") of cells must be at most " + columns.size()
                            + ", that of the columns");
            return;
        }
        Map<String, Object> measure = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i).strip();
            if (!cell.isEmpty()) {
                columns.get(i).ifPresent(column -> put(measure, column, cell));
            }
        }
        measures.add(measure);
        lines.add(number);
    }

    private void head(long number, List<String> titles) {
        Set<String> seen = new HashSet<>();
        for (String given : titles) {
            String title = given.strip().replace("\uFEFF", "");
            Optional<MeasureColumn> column = MeasureColumn.titled(title);
            columns.add(column);
            List<String> place = List.of("line " + number);
            if (column.isEmpty()) {
                Fault fault = Fault.at(place, "The column (" + title + ") must be one of " + String.join(", ", TITLES));
                faults.add(Spelling.nearest(title, TITLES)
                        .map(near -> fault.maybe("\"" + near + "\" was meant"))
                        .orElse(fault));
            } else if (!seen.add(title)) {
                faults.add(place, "The column (" + title + ") must occur only once");
            }
        }
    }

    private static void put(Map<String, Object> measure, MeasureColumn column, String cell) {
        Object value = switch (column) {
            case LOCALISED -> cell.equals("yes") ? true : cell.equals("no") ? false : cell;
            case LINKS -> links(cell);
            default -> cell;
        };
        String path = column.path();
        int slash = path.indexOf('/');
        if (slash < 0) {
            measure.put(path, value);
        } else {
            below(measure, path.substring(0, slash)).put(path.substring(slash + 1), value);
        }
    }

    @SuppressWarnings("unchecked") // only this class puts maps there
    private static Map<String, Object> below(Map<String, Object> measure, String name) {
        return (Map<String, Object>) measure.computeIfAbsent(name, key -> new LinkedHashMap<String, Object>());
    }

    /** Such as {@code PPN 026: Fair pay; PPN 002: outcome 1}. */
    private static List<Map<String, Object>> links(String cell) {
        List<Map<String, Object>> links = new ArrayList<>();
        for (String part : cell.split(";", -1)) {
            int colon = part.indexOf(':');
            Map<String, Object> link = new LinkedHashMap<>();
            link.put("policy", part.substring(0, Math.max(colon, 0)).strip());
            link.put("item", part.substring(colon + 1).strip());
            links.add(link);
        }
        return links;
    }

    void broken(String why) {
        faults.add(
                List.of("line " + (lines.isEmpty() ? 1 : lines.get(lines.size() - 1))),
                "The table cannot be read on: " + why);
    }

    /** Reads what the table says as a document, and tells faults by line and column. */
    MeasureCatalogue catalogue() {
        if (!headed) {
            faults.add(List.of("line 1"), "The table (empty) must have a line of column names");
        }
        document.put("format", MeasuresReader.FORMAT);
        document.put("measures", measures);
        try {
            MeasureCatalogue catalogue = MeasuresReader.read(JsonWriter.pretty(document));
            faults.throwIfAny("The table of measures");
            return catalogue;
        } catch (FaultException e) {
            e.faults().forEach(fault -> faults.add(placed(fault)));
        }
        faults.throwIfAny("The table of measures");
        throw new IllegalStateException("A table without faults was not read");
    }

    private Fault placed(Fault fault) {
        String pointer = String.join("/", fault.place());
        String[] names = pointer.split("/", 4);
        if (names.length < 3 || !names[1].equals("measures")) {
            return new Fault(List.of("the lines above the table"), fault.message(), fault.maybe());
        }
        String line = "line " + lines.get(Integer.parseInt(names[2]));
        String column = names.length < 4
                ? ""
                : MeasureColumn.at(names[3])
                        .map(found -> ", column " + found.title())
                        .orElse("");
        return new Fault(List.of(line + column), fault.message(), fault.maybe());
    }
}
