package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One thing that lets a council see, steer or stop its company.
 *
 * @param id unique in its scorecard, not blank
 * @param name what it is, not blank
 * @param weight how much it counts in its domain, above zero; set by the council
 * @param redLine whether the council named it a red line: absent, it caps the whole rating
 * @param score how far it is in place
 * @param evidence what shows it; empty text where nothing does
 * @param date the day of the evidence; empty where there is none
 */
public record AccountabilityItem(
        String id,
        String name,
        Ratio weight,
        boolean redLine,
        ItemScore score,
        String evidence,
        Optional<LocalDate> date) {

    /**
     * Checks the item.
     *
     * @param id unique in its scorecard, not blank
     * @param name what it is, not blank
     * @param weight how much it counts in its domain, above zero; set by the council
     * @param redLine whether the council named it a red line: absent, it caps the whole rating
     * @param score how far it is in place
     * @param evidence what shows it; empty text where nothing does
     * @param date the day of the evidence; empty where there is none
     * @throws io.github.tenderscore.fault.FaultException if a text is missing, the weight is not above zero, or the item is said to be
     *     evidenced and has no evidence with a date; it names every fault
     */
    public AccountabilityItem {
        Faults faults = new Faults();
        Words.needed(faults, "id", "id of an item of accountability", id);
        Words.needed(faults, "name", "name of the item " + id, name);
        if (weight.signum() <= 0) {
            faults.add(List.of("weight"), "The weight (" + weight + ") of the item " + id + " must be above zero");
        }
        if (score == ItemScore.EVIDENCED && (evidence.isBlank() || date.isEmpty())) {
            faults.add(
                    List.of("evidence"),
                    "The evidence (" + evidence + ") of the item " + id
                            + " must be given with its date, because the item is scored as evidenced");
        }
        faults.throwIfAny("The item " + id);
    }

    /**
     * An item with weight 1 of which nothing is known yet.
     *
     * @param id unique in its scorecard
     * @param name what it is
     * @param redLine whether it is a red line
     * @return the item, unknown
     */
    public static AccountabilityItem unknown(String id, String name, boolean redLine) {
        return new AccountabilityItem(id, name, Ratio.ONE, redLine, ItemScore.UNKNOWN, "", Optional.empty());
    }

    /**
     * The same item with a score.
     *
     * @param found how far it is in place
     * @param shown what shows it; empty text where nothing does
     * @param day the day of the evidence; empty where there is none
     * @return a new item
     */
    public AccountabilityItem scored(ItemScore found, String shown, Optional<LocalDate> day) {
        return new AccountabilityItem(id, name, weight, redLine, found, shown, day);
    }
}
