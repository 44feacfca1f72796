package io.github.tenderscore.monitor.localeconomy;

import io.github.tenderscore.fault.Faults;
import java.util.List;

/**
 * What a mean of several councils is of.
 *
 * @param indicator what is measured, not blank, such as {@code in-boundary share of spend}
 * @param area which kind of area counts
 * @param boundaries the edition of the boundaries, not blank
 * @param test by what a supplier is held to be in the area
 * @param period of which the spend is, not blank
 */
public record MeanBasis(String indicator, AreaKind area, String boundaries, PlaceTest test, String period) {

    /**
     * Checks the texts.
     *
     * @param indicator what is measured, not blank, such as {@code in-boundary share of spend}
     * @param area which kind of area counts
     * @param boundaries the edition of the boundaries, not blank
     * @param test by what a supplier is held to be in the area
     * @param period of which the spend is, not blank
     * @throws io.github.tenderscore.fault.FaultException if a text is blank; it names every one
     */
    public MeanBasis {
        Faults faults = new Faults();
        named("indicator", indicator, faults);
        named("boundaries", boundaries, faults);
        named("period", period, faults);
        faults.throwIfAny("The basis of a mean");
    }

    private static void named(String what, String text, Faults faults) {
        if (text.isBlank()) {
            faults.add(List.of(what), "The " + what + " (" + text + ") of a mean of councils must be named");
        }
    }

    /**
     * The basis in one line.
     *
     * @return such as {@code in-boundary share of spend, 2017/18 (own area, boundaries of 2018; by registered address)}
     */
    @Override
    public String toString() {
        return indicator + ", " + period + " (" + area.words() + ", boundaries of " + boundaries + "; by "
                + test.words() + ")";
    }
}
