package io.github.tenderscore.monitor.reservation;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.monitor.Gate;
import io.github.tenderscore.monitor.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * The local area of a reservation, and the areas of which it may be made up: the authority's own area, alone or with any bordering counties or London
 * boroughs; joint authorities, their areas and those that border them; an authority wholly inside one county or London borough, that county or borough
 * (SI 2026/94, article 3(3), (5) and (6)).
 *
 * @param claimed the areas that the reservation names, at least one
 * @param own the area of the authority, or those of joint authorities, at least one
 * @param bordering the counties and London boroughs that border them; empty where not known
 * @param containing the county or London borough in which the authority lies wholly; empty where there is none or that is not known
 */
public record AreaClaim(
        List<String> claimed, List<String> own, Optional<List<String>> bordering, Optional<String> containing) {

    private static final String CONDITION =
            "the local area is the own area, with or without bordering counties or London boroughs, or the county or borough around it";
    private static final String PROVISION = "SI 2026/94, article 3(3), (5) and (6)";

    /**
     * Copies the areas.
     *
     * @param claimed the areas that the reservation names, at least one
     * @param own the area of the authority, or those of joint authorities, at least one
     * @param bordering the counties and London boroughs that border them; empty where not known
     * @param containing the county or London borough in which the authority lies wholly; empty where there is none or that is not known
     * @throws io.github.tenderscore.fault.FaultException if no area is claimed or none is the authority's own
     */
    public AreaClaim {
        claimed = List.copyOf(claimed);
        own = List.copyOf(own);
        bordering = bordering.map(List::copyOf);
        Faults faults = new Faults();
        if (claimed.isEmpty()) {
            faults.add(List.of("claimed"), "The areas (none) of a local reservation must be at least one");
        }
        if (own.isEmpty()) {
            faults.add(List.of("own"), "The areas (none) of the authority that reserves must be at least one");
        }
        faults.throwIfAny("The local area");
    }

    Gate gate() {
        List<String> more = claimed.stream()
                .filter(area -> !own.contains(area))
                .filter(area -> containing.filter(area::equals).isEmpty())
                .toList();
        boolean around = containing.filter(claimed::contains).isPresent();
        List<String> leftOut =
                own.stream().filter(area -> !claimed.contains(area)).toList();
        if (!around && !leftOut.isEmpty()) {
            return gate(Verdict.FAIL, "the own area " + String.join(", ", leftOut) + " is left out");
        }
        if (around || more.isEmpty()) {
            return more.isEmpty()
                    ? gate(Verdict.PASS, "the area is " + String.join(", ", claimed))
                    : gate(
                            Verdict.UNKNOWN,
                            "whether areas that border the county or borough around may be added is not confirmed");
        }
        return borders(more);
    }

    private Gate borders(List<String> more) {
        if (bordering.isEmpty()) {
            return gate(Verdict.UNKNOWN, "which areas border the own area is not known");
        }
        List<String> apart =
                more.stream().filter(area -> !bordering.get().contains(area)).toList();
        return apart.isEmpty()
                ? gate(Verdict.PASS, "the own area and " + String.join(", ", more) + ", which border it")
                : gate(Verdict.FAIL, String.join(", ", apart) + " does not border the own area");
    }

    private static Gate gate(Verdict verdict, String fact) {
        return new Gate("R6", CONDITION, verdict, fact, PROVISION);
    }
}
