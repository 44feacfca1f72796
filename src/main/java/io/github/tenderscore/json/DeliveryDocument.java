package io.github.tenderscore.json;

import io.github.tenderscore.award.ProcurementReference;
import io.github.tenderscore.delivery.Delivery;
import io.github.tenderscore.delivery.Performance;
import io.github.tenderscore.delivery.PerformanceNotice;
import java.util.List;
import java.util.Optional;

/**
 * What a document says of a contract that is followed: what was promised and came in, and what the authority decided for the notice.
 *
 * @param delivery what was promised, how it is judged, and what came in
 * @param notice what is needed to write the contract performance notice; empty where the document does not say it
 */
public record DeliveryDocument(Delivery delivery, Optional<Notice> notice) {

    /**
     * What only the authority knows of the notice.
     *
     * @param procurement which procurement of which authority
     * @param award the number of the award in the notices of the procurement; empty where it is not known
     * @param mostMaterial the ids of the indicators that the authority finds most material
     */
    public record Notice(ProcurementReference procurement, Optional<String> award, List<String> mostMaterial) {

        /**
         * Copies the choice.
         *
         * @param procurement which procurement of which authority
         * @param award the number of the award in the notices of the procurement; empty where it is not known
         * @param mostMaterial the ids of the indicators that the authority finds most material
         */
        public Notice {
            mostMaterial = List.copyOf(mostMaterial);
        }

        /**
         * The facts of the notice.
         *
         * @param performance how the contract stands
         * @return the facts, complete or not
         */
        public PerformanceNotice of(Performance performance) {
            return new PerformanceNotice(performance, award, mostMaterial);
        }
    }
}
