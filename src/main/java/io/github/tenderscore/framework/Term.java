package io.github.tenderscore.framework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How long a framework runs.
 *
 * @param first its first day
 * @param last its last day
 * @param reasonsForLonger why the nature of what is supplied needs more than four or eight years, as published; empty where no such
 *     reasons are
 * @param open the scheme that the framework belongs to; empty where it is no open framework
 */
public record Term(LocalDate first, LocalDate last, Optional<String> reasonsForLonger, Optional<OpenScheme> open) {

    /**
     * A scheme of frameworks that are awarded one after the other on substantially the same terms (Procurement Act 2023, section 49).
     *
     * <p>Section 49(2)(a) is read so that a scheme that runs its eight years is awarded at least three times: again within three years, and
     * once more within five years of that. Some commentary holds two frameworks, of three and of five years, to be enough.
     *
     * @param awards the day of each award so far or planned, in order, the first of the scheme included
     * @param expires the last day of every framework of the scheme
     */
    public record OpenScheme(List<LocalDate> awards, LocalDate expires) {

        /**
         * Sorts the awards.
         *
         * @param awards the day of each award so far or planned, in order, the first of the scheme included
         * @param expires the last day of every framework of the scheme
         * @throws IllegalArgumentException if there is no award
         */
        public OpenScheme {
            awards = awards.stream().sorted().toList();
            if (awards.isEmpty()) {
                throw new IllegalArgumentException("The number (0) of awards of an open framework must be at least 1");
            }
        }
    }

    /**
     * Checks the order of the days.
     *
     * @param first its first day
     * @param last its last day
     * @param reasonsForLonger why the nature of what is supplied needs more than four or eight years, as published; empty where no
     *     such reasons are
     * @param open the scheme that the framework belongs to; empty where it is no open framework
     * @throws IllegalArgumentException if the last day is before the first, or reasons are given and blank
     */
    public Term {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "The last day (" + last + ") of a framework must not be before its first, " + first);
        }
        if (reasonsForLonger.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("The reasons for a longer term of a framework must not be blank");
        }
    }

    /**
     * A framework that runs from one day to another.
     *
     * @param first its first day
     * @param last its last day
     * @return the term
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static Term of(LocalDate first, LocalDate last) {
        return new Term(first, last, Optional.empty(), Optional.empty());
    }

    /**
     * The same term with published reasons for its length.
     *
     * @param reasons why the nature of what is supplied needs it
     * @return a new term
     * @throws IllegalArgumentException if the reasons are blank
     */
    public Term longerBecause(String reasons) {
        return new Term(first, last, Optional.of(reasons), open);
    }

    /**
     * The same term in an open framework.
     *
     * @param scheme the scheme
     * @return a new term
     */
    public Term in(OpenScheme scheme) {
        return new Term(first, last, reasonsForLonger, Optional.of(scheme));
    }

    /**
     * Whether the framework runs on a day.
     *
     * @param day the day
     * @return true from the first to the last day
     */
    public boolean includes(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
