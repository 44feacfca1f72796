package io.github.tenderscore.award;

import io.github.tenderscore.fault.Fault;
import java.util.List;

/**
 * What keeps assessment summaries from being issued, over all tenders at once, and what a person should look at before.
 *
 * @param faults everything that is missing or must not be told, each with the provision that asks for it; in the order of the facts, then
 *     of tenders by id
 * @param warnings what does not keep summaries from being issued
 */
public record SummaryCheck(List<Fault> faults, List<Fault> warnings) {

    /**
     * Copies the lists.
     *
     * @param faults everything that is missing or must not be told, each with the provision that asks for it; in the order of the facts, then of
     *     tenders by id
     * @param warnings what does not keep summaries from being issued
     */
    public SummaryCheck {
        faults = List.copyOf(faults);
        warnings = List.copyOf(warnings);
    }

    /**
     * Whether summaries can be issued.
     *
     * @return true where nothing is missing
     */
    public boolean isComplete() {
        return faults.isEmpty();
    }
}
