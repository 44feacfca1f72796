package io.github.tenderscore.monitor.localeconomy;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * A target of three years for the share of direct spend that goes to small firms or to the voluntary sector. It is no score and no reservation.
 *
 * @param name of the target, not blank
 * @param kind {@link SpendTrait#SME} or {@link SpendTrait#VCSE}
 * @param mode what it asks for
 * @param duty who asks for it
 * @param baseline the share before, from 0 to 100
 * @param target the share to reach, from 0 to 100
 * @param tolerance by how many percentage points it may be missed and still be on its path; set by the council, zero or more
 * @param years the three years, in order
 * @param annualSpend procurement spend in a year, zero or more, for the trigger of the proposal; empty where not known
 */
public record SpendTarget(
        String name,
        SpendTrait kind,
        TargetMode mode,
        TargetDuty duty,
        Ratio baseline,
        Ratio target,
        Ratio tolerance,
        List<TargetYear> years,
        Optional<Ratio> annualSpend) {

    /** How many years a target has. */
    public static final int YEARS = 3;

    /**
     * Copies the years and checks the target.
     *
     * @param name of the target, not blank
     * @param kind {@link SpendTrait#SME} or {@link SpendTrait#VCSE}
     * @param mode what it asks for
     * @param duty who asks for it
     * @param baseline the share before, from 0 to 100
     * @param target the share to reach, from 0 to 100
     * @param tolerance by how many percentage points it may be missed and still be on its path; set by the council, zero or more
     * @param years the three years, in order
     * @param annualSpend procurement spend in a year, zero or more, for the trigger of the proposal; empty where not known
     * @throws io.github.tenderscore.fault.FaultException if a figure is outside its range, there are not three years, or one that is over follows one
     *     that is not; it names every fault
     */
    public SpendTarget {
        years = List.copyOf(years);
        Faults faults = new Faults();
        if (name.isBlank()) {
            faults.add(List.of("name"), "The target (" + name + ") must be named");
        }
        if (kind == SpendTrait.LOCAL) {
            faults.add(List.of("kind"), "The kind (local) of the target " + name + " must be sme or vcse");
        }
        percent("baseline", baseline, name, faults);
        percent("target", target, name, faults);
        if (tolerance.signum() < 0) {
            faults.add(List.of("tolerance"), "The tolerance (" + tolerance + ") of " + name + " must not be negative");
        }
        if (years.size() != YEARS) {
            faults.add(List.of("years"), "The number (" + years.size() + ") of years of " + name + " must be " + YEARS);
        }
        for (int i = 1; i < years.size(); i++) {
            if (years.get(i).over() && !years.get(i - 1).over()) {
                faults.add(
                        List.of("years"),
                        "The year (" + years.get(i).year() + ") of " + name
                                + " must not be over before the one in front of it");
            }
        }
        String owner = name;
        annualSpend
                .filter(given -> given.signum() < 0)
                .ifPresent(given -> faults.add(
                        List.of("annualSpend"),
                        "The annual spend (" + given + ") of " + owner + " must not be negative"));
        faults.throwIfAny("The target");
    }

    private static void percent(String what, Ratio value, String name, Faults faults) {
        if (value.signum() < 0 || value.compareTo(Ratio.HUNDRED) > 0) {
            faults.add(
                    List.of(what), "The " + what + " (" + value + ") of " + name + " must be from 0 to 100 per cent");
        }
    }

    /**
     * How the target stands.
     *
     * @return the path, the gaps, what is still required, and the status
     */
    public TargetProgress progress() {
        return new TargetProgress(this);
    }
}
