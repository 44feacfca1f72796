package io.github.tenderscore.appraisal;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Evidence;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A table of open government data that ships with the library: lines of {@code # key: value} that say where it comes from, a line of
 * column names, then a year and its figures in each line.
 */
final class OpenTable {

    private final Map<String, String> about = new HashMap<>();
    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();

    private OpenTable(List<String> lines) {
        List<String> table = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("# ")) {
                int colon = line.indexOf(':');
                about.put(line.substring(2, colon), line.substring(colon + 1).strip());
            } else {
                table.add(line);
            }
        }
        columns = List.of(table.get(0).split(","));
        table.subList(1, table.size()).forEach(line -> rows.add(List.of(line.split(","))));
    }

    static OpenTable read(String name) {
        try (InputStream in = OpenTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The library lacks its table " + name);
            }
            return new OpenTable(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Provenance provenance() {
        return new Provenance(
                fact("publisher"),
                fact("edition"),
                fact("address"),
                fact("licence"),
                Evidence.valueOf(fact("evidence").toUpperCase(Locale.ROOT)));
    }

    /** The figures of a column by year. */
    SortedMap<Integer, Ratio> column(String name) {
        int at = columns.indexOf(name);
        SortedMap<Integer, Ratio> figures = new TreeMap<>();
        rows.forEach(row -> figures.put(Integer.valueOf(row.get(0)), Ratio.parse(row.get(at))));
        return figures;
    }

    private String fact(String key) {
        return about.getOrDefault(key, "");
    }
}
