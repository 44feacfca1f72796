package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.model.Ids;
import io.github.tenderscore.number.Ratio;
import java.util.List;

/**
 * One benefit that delivery options differ in, with the swing from its worst to its best level.
 *
 * <p>Swing weighting: think of all criteria at their worst; the swing that matters most to go to its best has 100, the others less. A weight
 * belongs to the range of this appraisal and is not used for another service (HM Treasury and DESNZ, MCDA note, 16 May 2024).
 *
 * @param id unique in the appraisal
 * @param name what it is, not blank
 * @param worst the performance that is worth 0
 * @param best the performance that is worth 100; it may be the smaller number
 * @param swing how much the swing from worst to best matters, from 0 to 100
 */
public record AppraisalCriterion(String id, String name, Ratio worst, Ratio best, Ratio swing) {

    /** How the ids of these criteria start in the method that the engine runs. */
    static final String PREFIX = "benefit-";

    /**
     * Checks the criterion.
     *
     * @param id unique in the appraisal
     * @param name what it is, not blank
     * @param worst the performance that is worth 0
     * @param best the performance that is worth 100; it may be the smaller number
     * @param swing how much the swing from worst to best matters, from 0 to 100
     * @throws io.github.tenderscore.fault.FaultException if the id or the name is missing, worst and best are the same, or the swing is not
     *     from 0 to 100; it names every fault
     */
    public AppraisalCriterion {
        Faults faults = new Faults();
        Ids.fault(PREFIX + id).ifPresent(wrong -> faults.add(List.of("id"), "The id of a criterion " + wrong));
        Words.needed(faults, "id", "id of a criterion of an appraisal", id);
        Words.needed(faults, "name", "name of the criterion " + id, name);
        if (worst.equals(best)) {
            faults.add(
                    List.of("best"),
                    "The best performance (" + best + ") of the criterion " + id + " must differ from the worst");
        }
        if (swing.signum() < 0 || swing.compareTo(Ratio.HUNDRED) > 0) {
            faults.add(List.of("swing"), "The swing (" + swing + ") of the criterion " + id + " must be from 0 to 100");
        }
        faults.throwIfAny("The criterion " + id);
    }

    String inMethod() {
        return PREFIX + id;
    }
}
