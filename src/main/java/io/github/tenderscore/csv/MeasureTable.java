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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table of measures as it is read, line by line. */
final class MeasureTable {

    private static final List<String> ABOUT = List.of("id", "edition");
    private static final String ABOVE = "the lines above the table";

    private static final List<String> TITLES =
            Arrays.stream(MeasureColumn.values()).map(MeasureColumn::title).toList();

    private final Map<String, Object> document = new LinkedHashMap<>();
    private final List<Map<String, Object>> measures = new ArrayList<>();
    private final List<Long> lines = new ArrayList<>();
    private final List<Optional<MeasureColumn>> columns = new ArrayList<>();
    private final Faults faults;
    private boolean headed;

    MeasureTable(Faults faults) {
        this.faults = faults;
    }

    /** A line that starts with #, such as {@code # id: four-themes}. */
    void about(long number, String comment) {
        int colon = comment.indexOf(':');
        String name = colon < 0 ? "" : comment.substring(0, colon).strip();
        // a spreadsheet fills a line up with the separators of the cells that it has not
        String value = comment.substring(colon + 1).replaceFirst("[,\\s]+$", "").strip();
        if (ABOUT.contains(name) && document.put(name, value) != null) {
            faults.add(List.of("line " + number), "The line (# " + name + ") must occur only once");
        }
    }

    void line(long number, List<String> cells) {
        if (!headed) {
            headed = true;
            head(number, cells);
            return;
        }
        if (cells.stream().allMatch(String::isBlank) || columns.stream().allMatch(Optional::isEmpty)) {
            return;
        }
        if (cells.size() > columns.size()) {
            faults.add(Fault.at(
                            List.of("line " + number),
                            "The number (" + cells.size() + ") of cells must be at most " + columns.size()
                                    + ", that of the columns")
                    .maybe("a cell holds a comma and must stand in quotes"));
            return;
        }
        Map<String, Object> measure = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i).strip();
            if (!cell.isEmpty()) {
                columns.get(i).ifPresent(column -> put(measure, column, cell));
            }
        }
        lacking().forEach(column -> put(measure, column, column.standIn().orElseThrow()));
        measures.add(measure);
        lines.add(number);
    }

    // ---- columns ----------------------------------------------------------------------------------------------------

    private void head(long number, List<String> titles) {
        List<String> place = List.of("line " + number);
        List<String> given = titles.stream().map(String::strip).toList();
        List<String> absent =
                TITLES.stream().filter(title -> !given.contains(title)).toList();
        for (String title : given) {
            Optional<String> near = TITLES.contains(title) ? Optional.of(title) : Spelling.nearest(title, absent);
            Optional<MeasureColumn> column = near.flatMap(MeasureColumn::titled).filter(one -> !has(one));
            columns.add(column);
            if (!TITLES.contains(title)) {
                faults.add(unknown(place, title, near));
            } else if (column.isEmpty()) {
                faults.add(place, "The column (" + title + ") must occur only once");
            }
        }
        lacking()
                .forEach(column ->
                        faults.add(place, "The column (" + column.title() + ") is missing and must be there"));
    }

    private boolean has(MeasureColumn column) {
        return columns.contains(Optional.of(column));
    }

    /** The columns that a table must have and this one has not. */
    private List<MeasureColumn> lacking() {
        return Arrays.stream(MeasureColumn.values())
                .filter(column -> column.standIn().isPresent() && !has(column))
                .toList();
    }

    /** A column that is probably meant is read, so that a slip is one fault and not one on every line. */
    private static Fault unknown(List<String> place, String title, Optional<String> near) {
        Fault fault = Fault.at(place, "The column (" + title + ") must be one of " + String.join(", ", TITLES));
        return near.map(meant -> fault.maybe("\"" + meant + "\" was meant"))
                .orElse(title.contains(";") ? fault.maybe("the cells must be separated by commas") : fault);
    }

    // ---- cells ------------------------------------------------------------------------------------------------------

    private static void put(Map<String, Object> measure, MeasureColumn column, String cell) {
        Object value = switch (column) {
            case LOCALISED -> cell.equals("yes") ? true : cell.equals("no") ? false : cell;
            case LINKS -> links(cell);
            default -> cell;
        };
        String path = column.path();
        int slash = path.indexOf('/');
        Map<String, Object> holder = measure;
        while (slash >= 0) {
            holder = below(holder, path.substring(0, slash));
            path = path.substring(slash + 1);
            slash = path.indexOf('/');
        }
        holder.put(path, value);
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

    // ---- catalogue --------------------------------------------------------------------------------------------------

    /** Reads what the table says as a document, and tells faults by line and column. */
    MeasureCatalogue catalogue() {
        int before = faults.count();
        if (!headed && before == 0) {
            faults.add(List.of("line 1"), "The table (empty) must have a line of column names");
        }
        for (String name : ABOUT) {
            if (document.putIfAbsent(name, "?") == null) {
                faults.add(
                        List.of(ABOVE),
                        "The line (# " + name + ": …) must stand above the table and name the " + name
                                + " of the catalogue");
            }
        }
        document.put("format", MeasuresReader.FORMAT);
        document.put("measures", measures);
        Optional<MeasureCatalogue> catalogue = read();
        faults.throwIfAny("The table of measures");
        return catalogue.orElseThrow(() -> new IllegalStateException("A table without faults was not read"));
    }

    private Optional<MeasureCatalogue> read() {
        if (measures.isEmpty() && !faults.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(MeasuresReader.read(JsonWriter.pretty(document)));
        } catch (FaultException e) {
            e.faults().forEach(fault -> faults.add(placed(fault)));
            return Optional.empty();
        }
    }

    private Fault placed(Fault fault) {
        String pointer = String.join("/", fault.place());
        String[] names = pointer.split("/", 4);
        if (names.length < 3 || !names[1].equals("measures")) {
            return new Fault(
                    List.of(pointer.startsWith("/measures") ? "the table" : ABOVE), fault.message(), fault.maybe());
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
