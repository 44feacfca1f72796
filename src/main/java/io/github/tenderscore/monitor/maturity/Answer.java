package io.github.tenderscore.monitor.maturity;

import java.util.Optional;

/**
 * What somebody answered on an area of practice.
 *
 * @param respondent who, by role or pseudonymous id; not blank
 * @param department the department; not blank
 * @param area the id of the area
 * @param level from 1 to 5; empty where no level was given
 */
public record Answer(String respondent, String department, String area, Optional<Integer> level) {

    /**
     * Checks the level.
     *
     * @param respondent who, by role or pseudonymous id; not blank
     * @param department the department; not blank
     * @param area the id of the area
     * @param level from 1 to 5; empty where no level was given
     * @throws IllegalArgumentException if respondent or department is blank or the level is not from 1 to 5
     */
    public Answer {
        if (respondent.isBlank() || department.isBlank()) {
            throw new IllegalArgumentException("The answer on " + area + " must name its respondent (" + respondent
                    + ") and department (" + department + ")");
        }
        if (level.filter(given -> given < 1 || given > 5).isPresent()) {
            throw new IllegalArgumentException(
                    "The level (" + level.get() + ") of " + respondent + " on " + area + " must be from 1 to 5");
        }
    }
}
