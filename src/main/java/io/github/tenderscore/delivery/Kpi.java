package io.github.tenderscore.delivery;

import io.github.tenderscore.commitment.Direction;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * A key performance indicator of a contract: what is measured, and what is promised of it.
 *
 * @param id unique within the contract, not blank
 * @param text what is measured, in words, not blank
 * @param theme to what it belongs, such as jobs; may be empty
 * @param socialValue whether it is of social value
 * @param unit what is counted, not blank
 * @param better whether more or less is better
 * @param target what is promised
 * @param weight its part in the index, zero or more; empty where the contract has no index
 * @param unitValue what one unit is worth, zero or more; empty where it is not valued
 * @param commitment the id of the commitment of the tender that it follows; empty where it follows none
 * @param measure the measure and the edition of the catalogue under which it was bid; empty where there is none
 */
public record Kpi(
        String id,
        String text,
        String theme,
        boolean socialValue,
        String unit,
        Direction better,
        Target target,
        Optional<Ratio> weight,
        Optional<Money> unitValue,
        Optional<String> commitment,
        Optional<MeasureReference> measure) {

    /**
     * Checks texts and amounts.
     *
     * @param id unique within the contract, not blank
     * @param text what is measured, in words, not blank
     * @param theme to what it belongs, such as jobs; may be empty
     * @param socialValue whether it is of social value
     * @param unit what is counted, not blank
     * @param better whether more or less is better
     * @param target what is promised
     * @param weight its part in the index, zero or more; empty where the contract has no index
     * @param unitValue what one unit is worth, zero or more; empty where it is not valued
     * @param commitment the id of the commitment of the tender that it follows; empty where it follows none
     * @param measure the measure and the edition of the catalogue under which it was bid; empty where there is none
     * @throws io.github.tenderscore.fault.FaultException if a text is blank, weight or value are negative, or a target by date is set where lower
     *     is better; it names every fault
     */
    public Kpi {
        Faults faults = new Faults();
        notBlank("id", id, id, faults);
        notBlank("text", text, id, faults);
        notBlank("unit", unit, id, faults);
        if (better == Direction.LOWER_IS_BETTER && target instanceof Target.ByDate) {
            faults.add(
                    List.of("kpis", id, "target"),
                    "The target (byDate) of the indicator " + id
                            + " must be evenly, byYear, level or levelByYear, because lower is better: before a date all that happens would"
                            + " be too much");
        }
        notNegative("weight", weight, id, faults);
        notNegative("unitValue", unitValue.map(Money::amount), id, faults);
        faults.throwIfAny("The indicator " + id);
    }

    private static void notBlank(String member, String text, String id, Faults faults) {
        if (text.isBlank()) {
            faults.add(
                    List.of("kpis", id, member), "The " + member + " () of the indicator " + id + " must not be blank");
        }
    }

    private static void notNegative(String member, Optional<Ratio> figure, String id, Faults faults) {
        figure.filter(one -> one.signum() < 0)
                .ifPresent(one -> faults.add(
                        List.of("kpis", id, member),
                        "The " + member + " (" + one + ") of the indicator " + id + " must be zero or more"));
    }

    boolean isHeld() {
        return target instanceof Target.Held;
    }

    /**
     * Whether more is better.
     *
     * @return false where less is
     */
    public boolean isHigherBetter() {
        return better == Direction.HIGHER_IS_BETTER;
    }
}
