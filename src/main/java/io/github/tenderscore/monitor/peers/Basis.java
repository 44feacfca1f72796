package io.github.tenderscore.monitor.peers;

import io.github.tenderscore.fault.Faults;
import java.util.List;

/**
 * What a figure is of; two figures are compared only where all of this is the same.
 *
 * @param indicator what is measured, such as {@code local share of direct spend}
 * @param definition by which definition
 * @param area of which kind of area, with its boundaries
 * @param period of which period
 * @param mean which mean it is
 * @param unit the unit of the figures, such as {@code per cent}; empty for plain ratios
 */
public record Basis(String indicator, String definition, String area, String period, Mean mean, String unit) {

    /**
     * Checks the texts.
     *
     * @param indicator what is measured, such as {@code local share of direct spend}
     * @param definition by which definition
     * @param area of which kind of area, with its boundaries
     * @param period of which period
     * @param mean which mean it is
     * @param unit the unit of the figures, such as {@code per cent}; empty for plain ratios
     * @throws io.github.tenderscore.fault.FaultException if a text but the unit is blank; it names every one
     */
    public Basis {
        Faults faults = new Faults();
        named("indicator", indicator, faults);
        named("definition", definition, faults);
        named("area", area, faults);
        named("period", period, faults);
        faults.throwIfAny("The basis of a comparison");
    }

    private static void named(String what, String text, Faults faults) {
        if (text.isBlank()) {
            faults.add(
                    List.of(what),
                    "The " + what + " (" + text
                            + ") of a comparison must be named, because figures are compared only where it is the same");
        }
    }

    /** The unit of a difference of two figures. */
    String unitOfDifference() {
        return unit.equals("per cent") ? "percentage points" : unit;
    }

    /**
     * The basis in one line.
     *
     * @return such as {@code local share by in-boundary spend, own area, 2017/18, mean: none}
     */
    @Override
    public String toString() {
        return indicator + " by " + definition + ", " + area + ", " + period + ", mean: " + mean.code();
    }
}
