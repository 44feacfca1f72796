package io.github.tenderscore.check;

import io.github.tenderscore.decision.ExclusionCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Of whom it was considered whether they are excluded or excludable suppliers, and when.
 *
 * @param bidders everybody who takes part, tender by tender; empty where not known
 * @param checks what was considered; empty where not known
 * @param firstRanked the day on which tenders were first ranked; empty where not known
 */
public record ExclusionFacts(
        Optional<List<Bidder>> bidders, Optional<List<ExclusionCheck>> checks, Optional<LocalDate> firstRanked)
        implements Facts {

    /**
     * Copies the lists.
     *
     * @param bidders everybody who takes part, tender by tender; empty where not known
     * @param checks what was considered; empty where not known
     * @param firstRanked the day on which tenders were first ranked; empty where not known
     */
    public ExclusionFacts {
        bidders = bidders.map(List::copyOf);
        checks = checks.map(List::copyOf);
    }
}
