package io.github.tenderscore.rule;

import io.github.tenderscore.number.Ratio;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A small table that a rule is set with: some numbers, each with the number that belongs to it, such as the value of each grade.
 *
 * <p>Written {@code 0: -10, 5: 0, 10: 25}.
 *
 * @param entries what belongs to each number, in ascending order; at least one
 */
public record NumberTable(SortedMap<Ratio, Ratio> entries) {

    /**
     * Copies the entries.
     *
     * @param entries what belongs to each number, in ascending order; at least one
     * @throws IllegalArgumentException if there is none
     */
    public NumberTable {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("The entries (none) of a table must be at least one");
        }
    }

    /**
     * Reads a table.
     *
     * @param owner whose it is, for messages, such as {@code the parameter values of the rule QL-GRADE}
     * @param text pairs of numbers with a colon between them, pairs separated by commas, in any order
     * @return the table
     * @throws IllegalArgumentException if the text is no such table; the message names the owner, the part that is wrong and what it must be
     */
    public static NumberTable parse(String owner, String text) {
        SortedMap<Ratio, Ratio> entries = new TreeMap<>();
        for (String part : text.split(",", -1)) {
            String[] pair = part.split(":", -1);
            if (pair.length != 2) {
                throw new IllegalArgumentException("The part (" + part.strip() + ") of " + owner
                        + " must be two numbers with a colon between them, such as 0: -10, 5: 0");
            }
            Ratio key = number(owner, pair[0].strip());
            if (entries.put(key, number(owner, pair[1].strip())) != null) {
                throw new IllegalArgumentException(
                        "The number (" + key + ") of " + owner + " must occur only once before a colon");
            }
        }
        return new NumberTable(entries);
    }

    private static Ratio number(String owner, String digits) {
        try {
            return Ratio.parse(digits);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "The part (" + digits + ") of " + owner + " must be a number in digits, such as 40 or -2.5", e);
        }
    }

    /**
     * The numbers in a row, without what belongs to them.
     *
     * @return in ascending order, such as {@code 0, 5, 10}
     */
    public String keys() {
        return entries.keySet().stream().map(Ratio::toString).collect(Collectors.joining(", "));
    }

    /**
     * The table as {@link #parse} reads it, in the one way in which it is stored.
     *
     * @return in ascending order, such as {@code 0: -10, 5: 0, 10: 25}
     */
    @Override
    public String toString() {
        return entries.entrySet().stream().map(NumberTable::pair).collect(Collectors.joining(", "));
    }

    private static String pair(Map.Entry<Ratio, Ratio> entry) {
        return entry.getKey() + ": " + entry.getValue();
    }
}
