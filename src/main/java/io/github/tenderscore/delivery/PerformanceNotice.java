package io.github.tenderscore.delivery;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.model.Supplier;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a contract performance notice says of a contract: the ratings of the indicators that the authority finds most material when it
 * publishes, and the failures (Procurement Regulations 2024, regulation 39, and Procurement Act 2023, section 71).
 *
 * <p>Which indicators are most material is the authority's choice, and is never worked out. What is missing is named and not invented.
 *
 * @param performance how the contract stands
 * @param award the number of the award in the notices of the procurement; empty where it is not known
 * @param mostMaterial the ids of the indicators that the authority chose
 */
public record PerformanceNotice(Performance performance, Optional<String> award, List<String> mostMaterial) {

    /** How many indicators the notice covers. */
    public static final int MOST = 3;

    /**
     * Copies the choice.
     *
     * @param performance how the contract stands
     * @param award the number of the award in the notices of the procurement; empty where it is not known
     * @param mostMaterial the ids of the indicators that the authority chose
     */
    public PerformanceNotice {
        mostMaterial = List.copyOf(mostMaterial);
    }

    /**
     * What is missing or does not fit.
     *
     * @return every fault; empty where the notice is complete
     */
    public List<Fault> faults() {
        Faults faults = new Faults();
        if (award.isEmpty()) {
            missing(faults, List.of("notice", "award"), "the number of the award", "no number was given");
        }
        for (Supplier supplier : performance.delivery().contract().suppliers()) {
            if (supplier.identifier().isEmpty()) {
                missing(
                        faults,
                        List.of("contract", "suppliers"),
                        "the unique identifier of " + supplier.name(),
                        "no identifier was given");
            }
        }
        choice(faults);
        if (assessed().isEmpty()) {
            missing(faults, List.of("reviews"), "an assessment", "none was made by " + performance.day());
        }
        failures().forEach(failure -> failure(failure, faults));
        return faults.list();
    }

    private static void missing(Faults faults, List<String> place, String what, String why) {
        faults.add(
                place,
                "The contract performance notice must say " + what + "; " + why
                        + " (Procurement Regulations 2024, regulation 39)");
    }

    private void choice(Faults faults) {
        List<String> known = performance.delivery().kpis().stream().map(Kpi::id).toList();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < mostMaterial.size(); i++) {
            String id = mostMaterial.get(i);
            if (!known.contains(id) || !seen.add(id)) {
                faults.add(
                        List.of("notice", "kpis", String.valueOf(i)),
                        "The indicator (" + id + ") of the contract performance notice must be one of "
                                + String.join(", ", known) + ", and stand once");
            }
        }
        int wanted = Math.min(MOST, known.size());
        if (mostMaterial.size() != wanted) {
            faults.add(
                    List.of("notice", "kpis"),
                    "The number (" + mostMaterial.size() + ") of indicators of the contract performance notice must be "
                            + wanted + ", which the authority chooses as the most material when it publishes"
                            + " (Procurement Regulations 2024, regulation 39(4)(d))");
        }
    }

    private static void failure(Failure failure, Faults faults) {
        if (failure.applies().isEmpty()) {
            missing(
                    faults,
                    List.of("failures", failure.id(), "applies"),
                    "when section 71(5) first applied to the failure " + failure.id(),
                    "no day was given");
        }
        if (failure.kind() == Failure.Kind.NOT_IMPROVED && failure.chance().isEmpty()) {
            missing(
                    faults,
                    List.of("failures", failure.id(), "chance"),
                    "the opportunity to improve before the failure " + failure.id(),
                    "none is recorded");
        }
    }

    /**
     * The failures that are to be published: those known by the day that no notice holds yet.
     *
     * @return in the order in which they are recorded
     */
    public List<Failure> failures() {
        return performance.known().failures().stream()
                .filter(failure -> failure.published().isEmpty())
                .toList();
    }

    /**
     * The last assessment that was made.
     *
     * @return empty where none was made by the day that is looked at
     */
    public Optional<ReviewResult> assessed() {
        return performance.reviews().stream()
                .filter(one -> one.review().made().isPresent())
                .reduce((before, after) -> after);
    }

    /**
     * How the chosen indicators stand at the last assessment that was made.
     *
     * @return in the order of the choice; none where no assessment was made
     */
    public List<KpiResult> ratings() {
        return mostMaterial.stream()
                .flatMap(id -> assessed().flatMap(one -> one.result(id)).stream())
                .toList();
    }

    /**
     * The same notice where nothing is missing.
     *
     * @return this notice
     * @throws FaultException if anything is missing or does not fit; it names every fault
     */
    public PerformanceNotice complete() {
        List<Fault> faults = faults();
        if (!faults.isEmpty()) {
            throw new FaultException(
                    "The contract performance notice of "
                            + performance.delivery().contract().id(),
                    faults);
        }
        return this;
    }
}
