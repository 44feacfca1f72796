package io.github.tenderscore.commitment;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Ratio;
import java.util.List;

/**
 * How many people a price can pay for: full-time equivalents above it are a question to the bidder, never a change of its offer.
 *
 * @param price pounds for the whole contract, above zero
 * @param labourShare the share of the price that pays for labour, above 0 and up to 1
 * @param costPerYear pounds for one full-time equivalent and year, above zero
 * @param years the years of the contract, above zero
 */
public record WorkforceCeiling(Ratio price, Ratio labourShare, Ratio costPerYear, Ratio years) {

    /**
     * Checks the figures.
     *
     * @param price pounds for the whole contract, above zero
     * @param labourShare the share of the price that pays for labour, above 0 and up to 1
     * @param costPerYear pounds for one full-time equivalent and year, above zero
     * @param years the years of the contract, above zero
     * @throws io.github.tenderscore.fault.FaultException if one is outside its range; it names every fault
     */
    public WorkforceCeiling {
        Faults faults = new Faults();
        positive("price", "price", price, faults);
        positive("labourShare", "labour share", labourShare, faults);
        positive("costPerYear", "cost of a full-time equivalent and year", costPerYear, faults);
        positive("years", "number of years", years, faults);
        if (labourShare.compareTo(Ratio.ONE) > 0) {
            faults.add(
                    List.of("labourShare"),
                    "The labour share (" + labourShare + ") of a workforce ceiling must be at most 1, the whole price");
        }
        faults.throwIfAny("The workforce ceiling");
    }

    private static void positive(String place, String what, Ratio figure, Faults faults) {
        if (figure.signum() <= 0) {
            faults.add(List.of(place), "The " + what + " (" + figure + ") of a workforce ceiling must be above zero");
        }
    }

    /**
     * The most full-time equivalents that the price implies.
     *
     * @return price × labour share / (cost of a full-time equivalent and year × years)
     */
    public Ratio most() {
        return price.times(labourShare).dividedBy(costPerYear.times(years));
    }

    /**
     * Whether an offer needs clarification.
     *
     * @param fullTimeEquivalents what the bidder offers
     * @return true where it is above the ceiling
     */
    public boolean isExceededBy(Ratio fullTimeEquivalents) {
        return fullTimeEquivalents.compareTo(most()) > 0;
    }

    /**
     * Why the ceiling is what it is.
     *
     * @return a step whose exact figure is {@link #most()}
     */
    public Step explain() {
        return Step.of("Workforce ceiling")
                .formula(
                        "price × labour share / (cost of a full-time equivalent and year × years)",
                        Figures.factor(price) + " × " + Figures.factor(labourShare) + " / ("
                                + Figures.factor(costPerYear) + " × " + Figures.factor(years) + ")")
                .exact(most())
                .note("full-time equivalents; more than that is to be clarified and changes no score")
                .build();
    }
}
