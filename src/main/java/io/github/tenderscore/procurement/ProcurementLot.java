package io.github.tenderscore.procurement;

import java.util.List;
import java.util.Optional;

/**
 * A lot of a procurement. Lots and awards are counted apart: a lot can have several awards, and an award several lots.
 *
 * @param id the id, free text such as {@code 1} or {@code LOT-0000}; doubtful where two lots have the same
 * @param title the title
 * @param status the status by the code of the standard; {@code cancelled} stands on completed awards under earlier law and means nothing there
 * @param value the value of the lot
 * @param weighting its award criteria and their weights
 * @param bids the numbers of tenders published for this lot
 * @param period the period of its contract as planned
 * @param suitability for whom it is said to be suitable
 * @param regions where the contract is to be carried out, by code (ITL, formerly NUTS); doubtful where a code stands for an area larger than
 *     an authority's or is a name
 */
public record ProcurementLot(
        Fact<String> id,
        Optional<String> title,
        Optional<String> status,
        Amount value,
        LotWeighting weighting,
        BidStatistics bids,
        Period period,
        Suitability suitability,
        List<Fact<String>> regions) {

    /**
     * Copies the list.
     *
     * @param id the id, free text such as {@code 1} or {@code LOT-0000}; doubtful where two lots have the same
     * @param title the title
     * @param status the status by the code of the standard; {@code cancelled} stands on completed awards under earlier law and means nothing
     *     there
     * @param value the value of the lot
     * @param weighting its award criteria and their weights
     * @param bids the numbers of tenders published for this lot
     * @param period the period of its contract as planned
     * @param suitability for whom it is said to be suitable
     * @param regions where the contract is to be carried out, by code (ITL, formerly NUTS); doubtful where a code stands for an area larger
     *     than an authority's or is a name
     */
    public ProcurementLot {
        regions = List.copyOf(regions);
    }

    /**
     * For whom the authority says that a lot is suitable.
     *
     * @param sme for small and medium-sized enterprises
     * @param vcse for voluntary, community and social enterprises
     */
    public record Suitability(Fact<Boolean> sme, Fact<Boolean> vcse) {

        /** Nothing is said. */
        public static final Suitability NONE = new Suitability(Fact.absent(), Fact.absent());
    }
}
