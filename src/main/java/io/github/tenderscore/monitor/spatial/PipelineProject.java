package io.github.tenderscore.monitor.spatial;

import io.github.tenderscore.number.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A project that a place needs, as it stands in one edition of the pipeline.
 *
 * @param id its name in documents, the same in every edition; not blank
 * @param name what it is; not blank
 * @param asAt the day on which rung and money were looked up
 * @param need what it takes; above zero
 * @param rung how far it has come in national plans; empty where that is not known
 * @param committed the money that is committed to it, zero or more; empty where that is not known
 */
public record PipelineProject(
        String id, String name, LocalDate asAt, Money need, Optional<Rung> rung, Optional<Money> committed) {

    /**
     * Checks the amounts.
     *
     * @param id its name in documents, the same in every edition; not blank
     * @param name what it is; not blank
     * @param asAt the day on which rung and money were looked up
     * @param need what it takes; above zero
     * @param rung how far it has come in national plans; empty where that is not known
     * @param committed the money that is committed to it, zero or more; empty where that is not known
     * @throws IllegalArgumentException if a text is blank, the need is not above zero, or the committed money is negative, in another currency
     *     or on another VAT basis
     */
    public PipelineProject {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("The project (" + id + ") must have an id and a name");
        }
        if (need.amount().signum() <= 0) {
            throw new IllegalArgumentException("The need (" + need + ") of the project " + id + " must be above zero");
        }
        if (committed
                .filter(money -> money.amount().signum() < 0 || !money.isComparableWith(need))
                .isPresent()) {
            throw new IllegalArgumentException("The committed money (" + committed.get() + ") of the project " + id
                    + " must be zero or more and in the unit of its need (" + need + ")");
        }
    }
}
