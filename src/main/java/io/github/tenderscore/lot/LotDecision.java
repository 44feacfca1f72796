package io.github.tenderscore.lot;

import io.github.tenderscore.explain.Step;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a mechanism decides: one allocation, or several between which nothing that is published chooses.
 *
 * <p>Immutable and thread-safe.
 */
public final class LotDecision {

    /** How many allocations are listed where nothing that is published chooses between them. */
    public static final int MOST_LISTED = 20;

    private final List<Allocation> allocations;
    private final boolean complete;
    private final Supplier<List<Step>> reasons;

    /**
     * A decision.
     *
     * @param allocations at least one; the first {@value #MOST_LISTED} are kept, in the order of their lots and tenders
     * @param complete whether these are all there are
     * @param reasons the steps that lead to them, which are only worked out when somebody asks
     */
    public LotDecision(List<Allocation> allocations, boolean complete, Supplier<List<Step>> reasons) {
        this.allocations = allocations.stream()
                .sorted(Comparator.comparing(allocation -> allocation.key().toString()))
                .limit(MOST_LISTED)
                .toList();
        this.complete = complete && allocations.size() <= MOST_LISTED;
        this.reasons = reasons;
    }

    /**
     * The allocations that follow from what is published.
     *
     * @return one where that is clear; at most {@value #MOST_LISTED}, in the order of their lots and tenders
     */
    public List<Allocation> allocations() {
        return allocations;
    }

    /**
     * Whether every allocation that follows is listed.
     *
     * @return false where there are more
     */
    public boolean isComplete() {
        return complete;
    }

    /**
     * Whether what is published leaves only one allocation.
     *
     * @return false where a person must settle which of several holds
     */
    public boolean isClear() {
        return complete && allocations.size() == 1;
    }

    /**
     * Why.
     *
     * @return the steps of the mechanism, in the order in which they are taken
     */
    public List<Step> steps() {
        return reasons.get();
    }
}
