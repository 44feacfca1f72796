package io.github.tenderscore.monitor.localeconomy;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * One of the three years of a spend target; direct spend only.
 *
 * @param year its name, not blank, such as {@code 2026/27}
 * @param spend all direct spend of the year in pounds, zero or more, or its forecast where the year is not over; empty where not known
 * @param achieved what of it went to the firms of the target, from 0 to the spend; empty where not known or the year is not over
 * @param over whether the year is over
 */
public record TargetYear(String year, Optional<Ratio> spend, Optional<Ratio> achieved, boolean over) {

    /**
     * Checks the figures.
     *
     * @param year its name, not blank, such as {@code 2026/27}
     * @param spend all direct spend of the year in pounds, zero or more, or its forecast where the year is not over; empty where not known
     * @param achieved what of it went to the firms of the target, from 0 to the spend; empty where not known or the year is not over
     * @param over whether the year is over
     * @throws io.github.tenderscore.fault.FaultException if the year is blank, an amount is outside its range, or something was achieved in a year
     *     that is not over; it names every fault
     */
    public TargetYear {
        Faults faults = new Faults();
        String owner = year;
        if (year.isBlank()) {
            faults.add(List.of("year"), "The year (" + year + ") of a target must be named");
        }
        spend.filter(given -> given.signum() < 0)
                .ifPresent(given -> faults.add(
                        List.of("spend"), "The spend (" + given + ") of " + owner + " must not be negative"));
        Optional<Ratio> whole = spend;
        achieved.filter(given -> given.signum() < 0
                        || whole.filter(all -> given.compareTo(all) > 0).isPresent())
                .ifPresent(given -> faults.add(
                        List.of("achieved"),
                        "The amount (" + given + ") achieved in " + owner
                                + " must be from 0 to the spend of the year"));
        if (!over && achieved.isPresent()) {
            faults.add(
                    List.of("achieved"),
                    "The amount (" + achieved.get() + ") achieved in " + owner
                            + " must be absent, because the year is not over");
        }
        faults.throwIfAny("The year of a target");
    }

    /** What was achieved, in per cent of the spend; empty where the year is not over, something is not known, or nothing was spent. */
    Optional<Ratio> percent() {
        return spend.filter(all -> all.signum() > 0)
                .flatMap(all -> achieved.map(part -> Ratio.HUNDRED.times(part).dividedBy(all)));
    }
}
