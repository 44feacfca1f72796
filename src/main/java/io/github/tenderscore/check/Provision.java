package io.github.tenderscore.check;

import io.github.tenderscore.law.LegalForce;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A provision of law or a text of policy, with the days between which it counts.
 *
 * @param cited how it is cited, such as {@code PA23 s.51(2)}; the key by which checks name it
 * @param title what it says, in a few words
 * @param from the first day on which it counts
 * @param to the last such day; empty where no end is known
 * @param reach which procurements it binds
 * @param force how far it binds those
 * @param source where the text stands
 */
public record Provision(
        String cited,
        String title,
        LocalDate from,
        Optional<LocalDate> to,
        Reach reach,
        LegalForce force,
        String source) {

    /**
     * Checks the days.
     *
     * @param cited how it is cited, such as {@code PA23 s.51(2)}; the key by which checks name it
     * @param title what it says, in a few words
     * @param from the first day on which it counts
     * @param to the last such day; empty where no end is known
     * @param reach which procurements it binds
     * @param force how far it binds those
     * @param source where the text stands
     * @throws IllegalArgumentException if it ends before it begins, or names no source
     */
    public Provision {
        if (to.filter(from::isAfter).isPresent()) {
            throw new IllegalArgumentException("The last day (" + to.orElseThrow() + ") of the provision " + cited
                    + " must not be before its first (" + from + ")");
        }
        if (cited.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("The provision (" + cited + ") must be cited and have a source");
        }
    }

    /**
     * Whether it counts on a day.
     *
     * @param day any day
     * @return true from the first to the last day
     */
    public boolean counts(LocalDate day) {
        return !day.isBefore(from) && to.filter(day::isAfter).isEmpty();
    }
}
