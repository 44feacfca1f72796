package io.github.tenderscore.ocds;

import io.github.tenderscore.procurement.Doubt;
import java.util.List;
import java.util.Optional;

/**
 * A lot of a published notice with its award criteria, as far as they are disclosed.
 *
 * @param notice the notice that it stands in
 * @param scope whether it is one lot or a group of lots that may be awarded together
 * @param id the id of the lot or group
 * @param title the title of the lot
 * @param lots the ids of the lots of a group; none for a single lot
 * @param currency the currency of the value of the lot
 * @param criteria the award criteria in the order of the notice; none where it does not disclose any
 * @param criteriaDescription what the notice says of all criteria together
 * @param weightingDescription how the criteria are weighted, in words or as a formula, where no weights are given
 * @param orderRationale why only an order of importance is given
 * @param doubts what should be checked, apart from the doubts of the notice and of each criterion
 */
public record NoticeLot(
        Notice notice,
        Scope scope,
        Optional<String> id,
        Optional<String> title,
        List<String> lots,
        Optional<String> currency,
        List<NoticeCriterion> criteria,
        Optional<String> criteriaDescription,
        Optional<String> weightingDescription,
        Optional<String> orderRationale,
        List<Doubt> doubts) {

    /**
     * Copies the lists.
     *
     * @param notice the notice that it stands in
     * @param scope whether it is one lot or a group of lots that may be awarded together
     * @param id the id of the lot or group
     * @param title the title of the lot
     * @param lots the ids of the lots of a group; none for a single lot
     * @param currency the currency of the value of the lot
     * @param criteria the award criteria in the order of the notice; none where it does not disclose any
     * @param criteriaDescription what the notice says of all criteria together
     * @param weightingDescription how the criteria are weighted, in words or as a formula, where no weights are given
     * @param orderRationale why only an order of importance is given
     * @param doubts what should be checked, apart from the doubts of the notice and of each criterion
     */
    public NoticeLot {
        lots = List.copyOf(lots);
        criteria = List.copyOf(criteria);
        doubts = List.copyOf(doubts);
    }

    /** What award criteria are for. */
    public enum Scope {
        /** One lot. */
        LOT,
        /** Several lots that may be awarded together. */
        LOT_GROUP
    }

    /**
     * Whether the notice discloses any award criterion of this lot.
     *
     * @return false where the list is absent or empty, which says nothing of what the criteria are
     */
    public boolean hasCriteria() {
        return !criteria.isEmpty();
    }

    /** The lot as a message names it. */
    String shown() {
        String name = scope == Scope.LOT ? "lot" : "lot group";
        return id.map(text -> name + " " + text).orElse("a " + name + " without an id");
    }
}
