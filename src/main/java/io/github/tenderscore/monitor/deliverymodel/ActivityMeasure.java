package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.rule.Rule;
import java.util.List;

/**
 * How the activities of a controlled entity are measured, for the share that must be above 80 per cent.
 *
 * <p>The Procurement Act 2023 leaves this to regulations (Schedule 2, paragraphs 2(6) and 3(3)), so the measure is chosen by the council,
 * named, and printed with the result. Ready-made ones are in {@link ActivityMeasures}; one's own has an id that starts with {@code X-}.
 *
 * <p>Implementations must be immutable and thread-safe.
 */
public interface ActivityMeasure extends Rule {

    /**
     * What is measured, in words that are printed with every result.
     *
     * @return such as {@code turnover of one year}
     */
    String label();

    /**
     * How far a source confirms this measure, printed with the label.
     *
     * @return {@link Evidence#UNVERIFIED} unless a text was read that prescribes it
     */
    Evidence evidence();

    /**
     * The activities as this measure reads them at the end of a year.
     *
     * @param years what is known of each year, in rising order
     * @param year the last year that counts
     * @return the activities; a step of it without a figure says in its note what is not known
     */
    Activity measure(List<ActivityYear> years, int year);
}
