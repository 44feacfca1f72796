package io.github.tenderscore.decision;

import io.github.tenderscore.fault.Fault;
import java.util.List;
import java.util.Optional;

/**
 * Somebody of a tender of whom it must be considered whether they are an excluded or excludable supplier.
 *
 * @param tender the id of the tender
 * @param cause whether the supplier itself, an associated person or an intended sub-contractor
 * @param name the name or identifier, as exclusion checks have it
 */
public record ExclusionSubject(String tender, Cause cause, String name) {

    private static final String ACT = " (Procurement Act 2023, ";

    /**
     * Who it is, within a sentence.
     *
     * @return such as {@code the sub-contractor Beech of the tender A}
     */
    public String words() {
        String kind =
                cause == Cause.SUBCONTRACTOR ? "sub-contractor" : cause.code().replace('-', ' ');
        return "the " + kind + " " + name + " of the tender " + tender;
    }

    /**
     * Whether a check is of them.
     *
     * @param check an exclusion check
     * @return true if tender, cause and name are the same
     */
    public boolean is(ExclusionCheck check) {
        return check.tender().equals(tender)
                && check.subject() == cause
                && check.name().equals(name);
    }

    /**
     * Why they are not considered yet, whatever the day (Procurement Act 2023, sections 26(2)(a), 28(1) and 57).
     *
     * @param checks all exclusion checks
     * @return empty where one of them is of them and includes the debarment list
     */
    public Optional<Fault> fault(List<ExclusionCheck> checks) {
        List<ExclusionCheck> own = checks.stream().filter(this::is).toList();
        List<String> place = List.of("exclusions", tender, cause.code(), name);
        if (own.isEmpty()) {
            return Optional.of(Fault.at(
                            place,
                            "Whether " + words()
                                    + " is excluded or excludable must be considered before tenders are ranked" + ACT
                                    + "sections 26(2)(a) and 28(1))")
                    .maybe("it was, but is not recorded"));
        }
        return own.stream().anyMatch(ExclusionCheck::debarmentListChecked)
                ? Optional.empty()
                : Optional.of(Fault.at(
                        place,
                        "The exclusion check of " + words() + " must include the debarment list" + ACT
                                + "sections 28(1) and 57)"));
    }
}
