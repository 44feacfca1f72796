package io.github.tenderscore.check;

import io.github.tenderscore.monitor.Occurrence;
import java.util.List;
import java.util.Optional;

/**
 * The course of a procurement below the threshold (Procurement Act 2023, sections 84 to 87).
 *
 * @param stages its stages, each with who may take part; empty where they are not known
 * @param callOff whether the contract is awarded under a framework; empty where not known
 * @param openlyAdvertised whether it is advertised to all; empty where not known
 * @param advertised whether and when it was
 * @param tenderNotice whether and when the below-threshold tender notice was published
 * @param entered whether and when the contract was entered into
 * @param detailsNotice whether and when the contract details notice was published
 */
public record BelowThresholdFacts(
        Optional<List<SelectionStage>> stages,
        Optional<Boolean> callOff,
        Optional<Boolean> openlyAdvertised,
        Occurrence advertised,
        Occurrence tenderNotice,
        Occurrence entered,
        Occurrence detailsNotice)
        implements Facts {

    /**
     * Copies the stages.
     *
     * @param stages its stages, each with who may take part; empty where they are not known
     * @param callOff whether the contract is awarded under a framework; empty where not known
     * @param openlyAdvertised whether it is advertised to all; empty where not known
     * @param advertised whether and when it was
     * @param tenderNotice whether and when the below-threshold tender notice was published
     * @param entered whether and when the contract was entered into
     * @param detailsNotice whether and when the contract details notice was published
     */
    public BelowThresholdFacts {
        stages = stages.map(List::copyOf);
    }

    /**
     * A stage.
     *
     * @param id its id
     * @param restrictsBySuitability whether only suppliers that are found suitable may submit a tender; empty where not known
     * @param asksSuitability whether it asks about suitability at all, which is allowed and worth a look; empty where not known
     */
    public record SelectionStage(
            String id, Optional<Boolean> restrictsBySuitability, Optional<Boolean> asksSuitability) {}
}
