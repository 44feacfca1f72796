package io.github.tenderscore.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One assessment of performance: what was returned for a period, and when it was assessed and published.
 *
 * @param id such as {@code year 1}, unique within the contract, not blank
 * @param from the first day of the period
 * @param to the last day of the period
 * @param made the day on which performance was assessed; empty where it was not yet
 * @param published the day on which the contract performance notice was published; empty where it was not yet
 * @param returns what was returned for days of the period
 * @param overrules words that the authority used in place of computed ones, at most one for each indicator
 */
public record Review(
        String id,
        LocalDate from,
        LocalDate to,
        Optional<LocalDate> made,
        Optional<LocalDate> published,
        List<Return> returns,
        List<Overrule> overrules) {

    /**
     * Copies the lists and checks the days.
     *
     * @param id such as {@code year 1}, unique within the contract, not blank
     * @param from the first day of the period
     * @param to the last day of the period
     * @param made the day on which performance was assessed; empty where it was not yet
     * @param published the day on which the contract performance notice was published; empty where it was not yet
     * @param returns what was returned for days of the period
     * @param overrules words that the authority used in place of computed ones, at most one for each indicator
     * @throws IllegalArgumentException if the id is blank, or the days are in the wrong order
     */
    public Review {
        returns = List.copyOf(returns);
        overrules = List.copyOf(overrules);
        if (id.isBlank()) {
            throw new IllegalArgumentException("The id () of an assessment must not be blank");
        }
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "The last day (" + to + ") of the assessment " + id + " must not be before the first, " + from);
        }
        if (published.isPresent() && (made.isEmpty() || published.get().isBefore(made.get()))) {
            throw new IllegalArgumentException("The notice (" + published.get() + ") of the assessment " + id
                    + " must not be published before the assessment is made ("
                    + made.map(LocalDate::toString).orElse("no day") + ")");
        }
    }

    Optional<Overrule> overrule(String kpi) {
        return overrules.stream().filter(one -> one.kpi().equals(kpi)).findFirst();
    }
}
