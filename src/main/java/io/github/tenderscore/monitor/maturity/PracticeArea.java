package io.github.tenderscore.monitor.maturity;

import io.github.tenderscore.number.Ratio;
import java.util.Optional;

/**
 * An area of practice that is asked about.
 *
 * @param id its name in documents; not blank
 * @param name what it is; not blank
 * @param target the level that the council sets itself, from 1 to 5; empty where it sets none. There is no national target
 */
public record PracticeArea(String id, String name, Optional<Ratio> target) {

    /**
     * Checks the target.
     *
     * @param id its name in documents; not blank
     * @param name what it is; not blank
     * @param target the level that the council sets itself, from 1 to 5; empty where it sets none. There is no national target
     * @throws IllegalArgumentException if a text is blank or the target is not from 1 to 5
     */
    public PracticeArea {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("The practice area (" + id + ") must have an id and a name");
        }
        if (target.filter(level -> level.compareTo(Ratio.ONE) < 0 || level.compareTo(Ratio.of(5)) > 0)
                .isPresent()) {
            throw new IllegalArgumentException(
                    "The target (" + target.get() + ") of the practice area " + id + " must be from 1 to 5");
        }
    }
}
