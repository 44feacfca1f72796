package io.github.tenderscore.check;

import io.github.tenderscore.decision.LowTenderStep;
import java.util.List;

/**
 * What was done about tenders whose price may be abnormally low.
 *
 * @param courses one for each tender about which anything was done
 */
public record LowTenderFacts(List<Course> courses) implements Facts {

    /**
     * What was done about one tender, as far as it is recorded.
     *
     * @param tender the id of the tender
     * @param steps what was done, in order; the first may be that the price is considered low
     */
    public record Course(String tender, List<LowTenderStep> steps) {

        /**
         * Copies the steps.
         *
         * @param tender the id of the tender
         * @param steps what was done, in order; the first may be that the price is considered low
         */
        public Course {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Copies the courses.
     *
     * @param courses one for each tender about which anything was done
     */
    public LowTenderFacts {
        courses = List.copyOf(courses);
    }
}
