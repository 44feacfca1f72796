package io.github.tenderscore.appraisal.internal;

import io.github.tenderscore.appraisal.Provenance;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A table of open data that ships with the library: lines of {@code # key: value} that say where it comes from, a line of column names, then
 * a name or a year and its figures in each line.
 */
public final class OpenTable {

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
        table.subList(1, table.size()).forEach(line -> rows.add(List.of(line.split(",", -1))));
    }

    /**
     * Reads a table.
     *
     * @param owner a class of the package in which the resource lies
     * @param name of the resource
     * @return the table
     */
    public static OpenTable read(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
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

    /**
     * Where the figures come from.
     *
     * @return publisher, edition, address, licence and evidence
     */
    public Provenance provenance() {
        return new Provenance(
                fact("publisher"),
                fact("edition"),
                fact("address"),
                fact("licence"),
                Evidence.valueOf(fact("evidence").toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    /**
     * The figures of a column by the year in the first column.
     *
     * @param name of the column
     * @return year to figure
     */
    public SortedMap<Integer, Ratio> column(String name) {
        SortedMap<Integer, Ratio> figures = new TreeMap<>();
        texts(name).forEach((year, figure) -> figures.put(Integer.valueOf(year), Ratio.parse(figure)));
        return figures;
    }

    /**
     * The texts of a column by the name in the first column.
     *
     * @param name of the column
     * @return name to text, in the order of the table
     */
    public Map<String, String> texts(String name) {
        int at = columns.indexOf(name);
        Map<String, String> texts = new LinkedHashMap<>();
        rows.forEach(row -> texts.put(row.get(0), row.get(at)));
        return texts;
    }

    private String fact(String key) {
        return about.getOrDefault(key, "");
    }
}
