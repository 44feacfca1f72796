package io.github.tenderscore.commitment;

import io.github.tenderscore.appraisal.Provenance;
import io.github.tenderscore.fault.Faults;
import java.util.List;
import java.util.Optional;

/**
 * One thing that bidders can promise and a council can count, such as weeks of apprenticeship.
 *
 * @param code its name in a catalogue, not blank
 * @param label what is counted, in a few words, not blank
 * @param unit in what it is counted, such as {@code weeks}, not blank
 * @param direction whether more is better
 * @param accrual how the quantities of several years become one
 * @param theme the theme of the catalogue to which it belongs, not blank
 * @param links the nearest items of national policies
 * @param value what one unit is worth; empty for a measure that stays in its natural unit
 * @param localised whether it counts only with a multiplier of the place, as measures of local jobs and local spend do
 * @param doubleCountGroup the group of measures that may describe the same person, pound or tonne; empty where there is none
 * @param additionality what is taken off its effects unless a commitment states its own; empty where each commitment must state it
 * @param evidenceRule what proof is needed, in words; empty where the catalogue does not say it
 * @param provenance where the measure comes from
 */
public record Measure(
        String code,
        String label,
        String unit,
        Direction direction,
        Accrual accrual,
        String theme,
        List<PolicyLink> links,
        Optional<UnitValue> value,
        boolean localised,
        Optional<String> doubleCountGroup,
        Optional<Additionality> additionality,
        String evidenceRule,
        Provenance provenance) {

    /**
     * Copies and checks the measure.
     *
     * @param code its name in a catalogue, not blank
     * @param label what is counted, in a few words, not blank
     * @param unit in what it is counted, such as {@code weeks}, not blank
     * @param direction whether more is better
     * @param accrual how the quantities of several years become one
     * @param theme the theme of the catalogue to which it belongs, not blank
     * @param links the nearest items of national policies
     * @param value what one unit is worth; empty for a measure that stays in its natural unit
     * @param localised whether it counts only with a multiplier of the place, as measures of local jobs and local spend do
     * @param doubleCountGroup the group of measures that may describe the same person, pound or tonne; empty where there is none
     * @param additionality what is taken off its effects unless a commitment states its own; empty where each commitment must state it
     * @param evidenceRule what proof is needed, in words; empty where the catalogue does not say it
     * @param provenance where the measure comes from
     * @throws io.github.tenderscore.fault.FaultException if a text is blank, or its value is negative, lacks its price year, stands for another
     *     unit, or belongs to a measure of which less is better or that cannot be added over years; it names every fault
     */
    public Measure {
        links = List.copyOf(links);
        Faults faults = new Faults();
        notBlank("code", "code", code, code, faults);
        notBlank("label", "label", label, code, faults);
        notBlank("unit", "unit", unit, code, faults);
        notBlank("theme", "theme", theme, code, faults);
        for (int i = 0; i < links.size(); i++) {
            notBlank(
                    List.of("links", String.valueOf(i), "policy"),
                    "policy of a link",
                    links.get(i).policy(),
                    code,
                    faults);
            notBlank(
                    List.of("links", String.valueOf(i), "item"),
                    "item of a link",
                    links.get(i).item(),
                    code,
                    faults);
        }
        doubleCountGroup.ifPresent(group -> notBlank("doubleCountGroup", "double-count group", group, code, faults));
        if (value.isPresent()) {
            UnitValueCheck.of(value.get(), code, faults);
            fits(value.get(), code, unit, direction, accrual, faults);
        }
        faults.throwIfAny("The measure " + code);
    }

    private static void notBlank(String place, String what, String text, String code, Faults faults) {
        notBlank(List.of(place), what, text, code, faults);
    }

    private static void notBlank(List<String> place, String what, String text, String code, Faults faults) {
        if (text.isBlank()) {
            faults.add(place, "The " + what + " (" + text + ") of the measure " + code + " must not be blank");
        }
    }

    private static void fits(
            UnitValue value, String code, String unit, Direction direction, Accrual accrual, Faults faults) {
        if (!value.unit().equals(unit)) {
            faults.add(
                    List.of("value", "unit"),
                    "The unit (" + value.unit() + ") of the value of the measure " + code
                            + " must be the unit of the measure, " + unit);
        }
        if (direction == Direction.LOWER_IS_BETTER) {
            faults.add(
                    List.of("direction"),
                    "The direction (" + direction.code() + ") of the measure " + code
                            + " must be higher-is-better, because it has a value; what is less than a baseline is stated as the saving");
        }
        if (accrual == Accrual.LEVEL) {
            faults.add(
                    List.of("accrual"),
                    "The accrual (" + accrual.code() + ") of the measure " + code
                            + " must be flow, because it has a value, and what a unit is worth is added over the years");
        }
    }

    /**
     * A measure that is counted and has no value in pounds; more is better, and quantities are added over the years.
     *
     * @param code its name in a catalogue, not blank
     * @param label what is counted, in a few words, not blank
     * @param unit in what it is counted, not blank
     * @param theme the theme of the catalogue to which it belongs, not blank
     * @param provenance where the measure comes from
     * @return a measure that is not localised and in no group
     * @throws io.github.tenderscore.fault.FaultException if a text is blank; it names every fault
     */
    public static Measure counted(String code, String label, String unit, String theme, Provenance provenance) {
        return new Measure(
                code,
                label,
                unit,
                Direction.HIGHER_IS_BETTER,
                Accrual.FLOW,
                theme,
                List.of(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                "",
                provenance);
    }

    /**
     * The same measure with a value.
     *
     * @param worth what one unit is worth
     * @return a new measure
     * @throws io.github.tenderscore.fault.FaultException if the value does not fit the measure; it names every fault
     */
    public Measure withValue(UnitValue worth) {
        return with(Optional.of(worth), localised, doubleCountGroup, additionality);
    }

    /**
     * The same measure, with what is taken off its effects.
     *
     * @param takenOff unless a commitment states its own
     * @return a new measure
     */
    public Measure withAdditionality(Additionality takenOff) {
        return with(value, localised, doubleCountGroup, Optional.of(takenOff));
    }

    /**
     * The same measure in a group of those that may describe the same person, pound or tonne.
     *
     * @param group its name, not blank
     * @return a new measure
     * @throws io.github.tenderscore.fault.FaultException if the name is blank
     */
    public Measure inGroup(String group) {
        return with(value, localised, Optional.of(group), additionality);
    }

    /**
     * The same measure, which counts only with a multiplier of the place.
     *
     * @return a new measure
     */
    public Measure asLocalised() {
        return with(value, true, doubleCountGroup, additionality);
    }

    private Measure with(
            Optional<UnitValue> worth, boolean local, Optional<String> group, Optional<Additionality> takenOff) {
        return new Measure(
                code,
                label,
                unit,
                direction,
                accrual,
                theme,
                links,
                worth,
                local,
                group,
                takenOff,
                evidenceRule,
                provenance);
    }
}
