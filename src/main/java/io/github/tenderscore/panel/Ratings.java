package io.github.tenderscore.panel;

import io.github.tenderscore.number.Ratio;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The marks of several evaluators on several tenders, as a table that may have gaps.
 *
 * @param targets what was marked: the rows
 * @param raters who marked: the columns
 * @param rows for each target the marks in the order of raters; empty where one gave none
 */
public record Ratings(List<String> targets, List<String> raters, List<List<Optional<Ratio>>> rows) {

    /**
     * Copies the table.
     *
     * @param targets what was marked: the rows
     * @param raters who marked: the columns
     * @param rows for each target the marks in the order of raters; empty where one gave none
     * @throws IllegalArgumentException if the table does not have the size of its headings
     */
    public Ratings {
        targets = List.copyOf(targets);
        raters = List.copyOf(raters);
        rows = rows.stream().map(List::copyOf).toList();
        if (rows.size() != targets.size()) {
            throw new IllegalArgumentException("The number (" + rows.size() + ") of rows of marks must be "
                    + targets.size() + ", one for each target");
        }
        for (List<Optional<Ratio>> row : rows) {
            if (row.size() != raters.size()) {
                throw new IllegalArgumentException("The number (" + row.size() + ") of marks of a row must be "
                        + raters.size() + ", one for each evaluator");
            }
        }
    }

    /**
     * Reads a table.
     *
     * @param lines a line for each target, with a mark of each evaluator in digits, divided by blanks; {@code -} for none
     * @return the table, with targets and evaluators by number
     * @throws NumberFormatException if a mark is not a number
     */
    public static Ratings of(String... lines) {
        List<List<Optional<Ratio>>> rows = Stream.of(lines)
                .map(line -> Stream.of(line.strip().split(" +"))
                        .map(mark -> mark.equals("-") ? Optional.<Ratio>empty() : Optional.of(Ratio.parse(mark)))
                        .toList())
                .toList();
        return new Ratings(
                numbers(rows.size()), numbers(rows.isEmpty() ? 0 : rows.get(0).size()), rows);
    }

    private static List<String> numbers(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList();
    }

    /**
     * The same marks with targets and evaluators changed over.
     *
     * @return a new table
     */
    public Ratings turned() {
        return new Ratings(
                /* targets= */ raters,
                /* raters= */ targets,
                IntStream.range(0, raters.size())
                        .mapToObj(j -> rows.stream().map(row -> row.get(j)).toList())
                        .toList());
    }

    /**
     * The targets that every evaluator marked.
     *
     * @return a new table without gaps
     */
    public Ratings complete() {
        List<Integer> kept = IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).stream().allMatch(Optional::isPresent))
                .boxed()
                .toList();
        return new Ratings(
                kept.stream().map(targets::get).toList(),
                raters,
                kept.stream().map(rows::get).toList());
    }

    /**
     * How many marks are missing.
     *
     * @return zero or more
     */
    public int gaps() {
        return (int)
                rows.stream().flatMap(List::stream).filter(Optional::isEmpty).count();
    }

    /** The marks of a row that there are. */
    List<Ratio> given(int row) {
        return rows.get(row).stream().flatMap(Optional::stream).toList();
    }

    /** The table without gaps, with at least two rows and columns, which most statistics need. */
    Measured<List<List<Ratio>>> full() {
        if (gaps() > 0) {
            return Measured.undefined("every evaluator must have marked every target; "
                    + (gaps() == 1 ? "1 mark is missing" : gaps() + " marks are missing"));
        }
        if (raters.size() < 2) {
            return Measured.undefined("there must be at least 2 evaluators; there are " + raters.size());
        }
        if (targets.size() < 2) {
            return Measured.undefined("there must be at least 2 targets; there are " + targets.size());
        }
        return Measured.of(IntStream.range(0, rows.size()).mapToObj(this::given).toList());
    }

    static Ratio sum(List<Ratio> numbers) {
        Ratio sum = Ratio.ZERO;
        for (Ratio number : numbers) {
            sum = sum.plus(number);
        }
        return sum;
    }

    static Ratio mean(List<Ratio> numbers) {
        return sum(numbers).dividedBy(Ratio.of(numbers.size()));
    }

    /** The columns of a table without gaps. */
    static List<List<Ratio>> columns(List<List<Ratio>> table) {
        return table.isEmpty()
                ? Collections.emptyList()
                : IntStream.range(0, table.get(0).size())
                        .mapToObj(j -> table.stream().map(row -> row.get(j)).toList())
                        .toList();
    }
}
