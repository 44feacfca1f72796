package io.github.tenderscore.monitor.reservation;

import io.github.tenderscore.law.ThresholdType;
import io.github.tenderscore.monitor.Occurrence;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The facts about one contract that is to be reserved; each may be missing, and is then unknown.
 *
 * @param contract its name, not blank
 * @param authority which kind of authority reserves it
 * @param type which threshold it meets
 * @param value its estimated value
 * @param commenced the day on which the procurement commenced
 * @param determined whether and when it was determined that the contract is reserved
 * @param invited whether and when tenders were invited
 * @param reserved for whom
 * @param area the local area; empty where it is not reserved for one, or not known
 * @param statement what the notice or advertisement says
 * @param suitabilityStage whether suppliers are selected by suitability before tenders are assessed
 * @param suppliers those whose place is looked at; may be none
 */
public record ReservationFacts(
        String contract,
        Optional<AuthorityKind> authority,
        Optional<ThresholdType> type,
        EstimatedValue value,
        Optional<LocalDate> commenced,
        Occurrence determined,
        Occurrence invited,
        ReservedFor reserved,
        Optional<AreaClaim> area,
        Statement statement,
        Optional<Boolean> suitabilityStage,
        List<SupplierPresence> suppliers) {

    /**
     * Copies the suppliers and checks the name.
     *
     * @param contract its name, not blank
     * @param authority which kind of authority reserves it
     * @param type which threshold it meets
     * @param value its estimated value
     * @param commenced the day on which the procurement commenced
     * @param determined whether and when it was determined that the contract is reserved
     * @param invited whether and when tenders were invited
     * @param reserved for whom
     * @param area the local area; empty where it is not reserved for one, or not known
     * @param statement what the notice or advertisement says
     * @param suitabilityStage whether suppliers are selected by suitability before tenders are assessed
     * @param suppliers those whose place is looked at; may be none
     * @throws IllegalArgumentException if the contract is not named, or its type is no kind of contract that has a threshold
     */
    public ReservationFacts {
        suppliers = List.copyOf(suppliers);
        if (contract.isBlank()) {
            throw new IllegalArgumentException("The contract (" + contract + ") of a reservation must be named");
        }
        String owner = contract;
        type.filter(kind -> !kind.isOfContracts()).ifPresent(kind -> {
            throw new IllegalArgumentException("The type (" + kind.code() + ") of the contract " + owner
                    + " must be a kind of contract that has a threshold, such as "
                    + ThresholdType.GOODS_SERVICES_SUB_CENTRAL.code());
        });
    }

    /** The value that was estimated; empty where it was not. */
    Optional<Ratio> estimate() {
        return value instanceof EstimatedValue.WithVat given ? Optional.of(given.amount()) : Optional.empty();
    }

    /** Whether the authority is one of central government; unknown is not. */
    boolean isCentral() {
        return authority
                .filter(kind -> kind == AuthorityKind.CENTRAL_GOVERNMENT)
                .isPresent();
    }
}
