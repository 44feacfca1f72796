package io.github.tenderscore.commitment;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Ratio;
import java.util.List;

/**
 * How much of an effect would not have come about anyway: what is taken off, each as a fraction from 0 to 1. There is no default: that nothing
 * is taken off is said by zeros.
 *
 * <p>Impact in year t of an effect = quantity × value × (1 - deadweight) × (1 - displacement) × (1 - attribution to others) × (1 - drop-off) ^ (t -
 * 1), where t is 1 in the year of the activity. This is the usual method of social return on investment; its text was not confirmed in the Guide to
 * SROI.
 *
 * @param deadweight the part that would have happened anyway
 * @param displacement the part that only moves an effect from elsewhere
 * @param attributionToOthers the part that others bring about
 * @param dropOff the part of the effect that is lost with each year after the activity
 */
public record Additionality(Ratio deadweight, Ratio displacement, Ratio attributionToOthers, Ratio dropOff) {

    private static final Additionality WHOLE = new Additionality(Ratio.ZERO, Ratio.ZERO, Ratio.ZERO, Ratio.ZERO);

    /**
     * Checks the fractions.
     *
     * @param deadweight the part that would have happened anyway
     * @param displacement the part that only moves an effect from elsewhere
     * @param attributionToOthers the part that others bring about
     * @param dropOff the part of the effect that is lost with each year after the activity
     * @throws io.github.tenderscore.fault.FaultException if one is not from 0 to 1; it names every fault
     */
    public Additionality {
        Faults faults = new Faults();
        fraction("deadweight", "deadweight", deadweight, faults);
        fraction("displacement", "displacement", displacement, faults);
        fraction("attributionToOthers", "attribution to others", attributionToOthers, faults);
        fraction("dropOff", "drop-off", dropOff, faults);
        faults.throwIfAny("The additionality");
    }

    private static void fraction(String place, String what, Ratio fraction, Faults faults) {
        if (fraction.signum() < 0 || fraction.compareTo(Ratio.ONE) > 0) {
            faults.add(
                    List.of(place), "The " + what + " (" + fraction + ") of an effect must be a fraction from 0 to 1");
        }
    }

    /**
     * Nothing is taken off: four zeros, stated.
     *
     * @return the whole effect counts in every year
     */
    public static Additionality nothingTakenOff() {
        return WHOLE;
    }

    /**
     * What is left of an effect in the year of the activity.
     *
     * @return (1 - deadweight) × (1 - displacement) × (1 - attribution to others)
     */
    public Ratio kept() {
        return rest(deadweight).times(rest(displacement)).times(rest(attributionToOthers));
    }

    /** What is left of an effect after so many years, of which each loses a part. */
    static Ratio lasting(Ratio dropOff, int yearsSince) {
        return rest(dropOff).power(yearsSince);
    }

    /** The factors of {@link #kept()} with the figures put in. */
    String substituted() {
        return "(1 - " + Figures.factor(deadweight) + ") × (1 - " + Figures.factor(displacement) + ") × (1 - "
                + Figures.factor(attributionToOthers) + ")";
    }

    private static Ratio rest(Ratio part) {
        return Ratio.ONE.minus(part);
    }
}
