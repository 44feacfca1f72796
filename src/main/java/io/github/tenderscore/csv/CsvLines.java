package io.github.tenderscore.csv;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.monitor.Intake;
import java.util.List;

/**
 * What was read from a long table: the lines that are good, and how many were not.
 *
 * @param <T> what a line says
 * @param lines the good lines, in the order of the table
 * @param intake how many lines were read and rejected, where the rest of the table was lost, and whether that is few enough to rely on the rest
 * @param rejects why lines were rejected, by line and column; of the first {@value #MOST_SHOWN} of them
 */
public record CsvLines<T>(List<T> lines, Intake intake, List<Fault> rejects) {

    /** Of how many rejected lines the reasons are kept; all are counted. */
    public static final int MOST_SHOWN = 100;

    /**
     * Copies the lists.
     *
     * @param lines the good lines, in the order of the table
     * @param intake how many lines were read and rejected, where the rest of the table was lost, and whether that is few enough to rely on the rest
     * @param rejects why lines were rejected, by line and column; of the first {@value #MOST_SHOWN} of them
     */
    public CsvLines {
        lines = List.copyOf(lines);
        rejects = List.copyOf(rejects);
    }
}
