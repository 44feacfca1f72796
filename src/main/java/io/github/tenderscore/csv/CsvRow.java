package io.github.tenderscore.csv;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.monitor.Occurrence;
import io.github.tenderscore.number.Ratio;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The cells of one line by the names of their columns; a cell that is empty or left out is not known. */
final class CsvRow {

    private static final String NOT_YET = "not-yet";

    /** A year has four digits. */
    private static final int LENGTH_OF_A_DAY = 10;

    private final long line;
    private final Map<String, String> cells;
    private final Faults faults;

    CsvRow(long line, Map<String, String> cells, Faults faults) {
        this.line = line;
        this.cells = cells;
        this.faults = faults;
    }

    Optional<String> text(String column) {
        return Optional.ofNullable(cells.get(column));
    }

    /** A cell that must not be empty. */
    String needed(String column) {
        Optional<String> text = text(column);
        if (text.isEmpty()) {
            faults.add(at(column), "The cell must not be empty");
        }
        return text.orElse("");
    }

    Optional<Ratio> number(String column) {
        return text(column).flatMap(cell -> {
            try {
                return Optional.of(Ratio.parse(cell));
            } catch (NumberFormatException e) {
                Fault fault = Fault.at(at(column), String.valueOf(e.getMessage()));
                faults.add(
                        cell.contains(",") || cell.contains("£")
                                ? fault.maybe("it holds commas or a sign; write 1180000.50, not £1,180,000.50")
                                : fault);
                return Optional.empty();
            }
        });
    }

    /** Yes or no. */
    Optional<Boolean> answer(String column) {
        return text(column).flatMap(cell -> switch (cell.toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> Optional.of(true);
            case "no", "false" -> Optional.of(false);
            default -> {
                faults.add(at(column), "The answer (" + cell + ") must be yes or no, or empty where it is not known");
                yield Optional.empty();
            }
        });
    }

    Optional<LocalDate> day(String column) {
        return text(column).flatMap(cell -> day(column, cell));
    }

    private Optional<LocalDate> day(String column, String cell) {
        try {
            if (cell.length() == LENGTH_OF_A_DAY) {
                return Optional.of(LocalDate.parse(cell));
            }
        } catch (DateTimeException e) {
            // refused as any other text that is no day
        }
        faults.add(at(column), "The date (" + cell + ") must be a day of the calendar, written as in 2026-03-02");
        return Optional.empty();
    }

    /** A day, {@value #NOT_YET}, or nothing where that is not known. */
    Occurrence occurrence(String column) {
        Optional<String> text = text(column);
        if (text.filter(NOT_YET::equals).isPresent()) {
            return Occurrence.notYet();
        }
        return day(column).map(Occurrence::on).orElse(Occurrence.unknown());
    }

    /** A constant by its name in documents; the first where the cell is wrong, which is then noted. */
    <T> T code(String column, List<T> constants, Function<T, String> code) {
        String cell = needed(column);
        Optional<T> found =
                constants.stream().filter(one -> code.apply(one).equals(cell)).findFirst();
        if (found.isEmpty() && !cell.isEmpty()) {
            faults.add(
                    at(column),
                    "The word (" + cell + ") must be one of "
                            + constants.stream().map(code).collect(Collectors.joining(", ")));
        }
        return found.orElse(constants.get(0));
    }

    void wrong(String column, String message) {
        faults.add(at(column), message);
    }

    List<String> at(String column) {
        return List.of("line " + line + ", column " + column);
    }
}
