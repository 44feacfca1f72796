package io.github.tenderscore.monitor.autonomy;

import java.util.Optional;

/**
 * A procurement that departs from the National Procurement Policy Statement.
 *
 * <p>Contracting authorities must have regard to the Statement (Procurement Act 2023, section 13(9)), which is to consider, understand and follow it
 * or to have clear reasons (so reported by law firms). The duty does not extend to call-offs and awards under dynamic markets (section 13(10)), and no
 * supplier can enforce it (section 100(5)). That a reason is recorded is asked for by this library.
 *
 * @param id the procurement; not blank
 * @param subject what it departs from; not blank
 * @param callOff whether it is a call-off or an award under a dynamic market; empty where that is not known
 * @param recorded whether a reason is recorded; empty where that is not known
 * @param reason the reason; not blank where one is recorded
 */
public record Departure(
        String id, String subject, Optional<Boolean> callOff, Optional<Boolean> recorded, String reason) {

    /**
     * Checks that a recorded reason is given.
     *
     * @param id the procurement; not blank
     * @param subject what it departs from; not blank
     * @param callOff whether it is a call-off or an award under a dynamic market; empty where that is not known
     * @param recorded whether a reason is recorded; empty where that is not known
     * @param reason the reason; not blank where one is recorded
     * @throws IllegalArgumentException if id or subject is blank, or a reason is recorded and blank or given and not recorded
     */
    public Departure {
        if (id.isBlank() || subject.isBlank()) {
            throw new IllegalArgumentException("The departure (" + id + ") must have an id and a subject");
        }
        if (recorded.orElse(false) == reason.isBlank()) {
            throw new IllegalArgumentException("The reason (" + reason + ") of the departure " + id
                    + " must be given where one is recorded, and only there");
        }
    }

    boolean isExempt() {
        return callOff.orElse(false);
    }

    /** Whether a reason is recorded, where the duty extends to the procurement for certain or a reason makes that irrelevant. */
    Optional<Boolean> explained() {
        return callOff.isEmpty() && !recorded.orElse(false) ? Optional.empty() : recorded;
    }
}
