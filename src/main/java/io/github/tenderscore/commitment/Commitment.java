package io.github.tenderscore.commitment;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a bidder promises on one measure.
 *
 * @param id its name in the bid, not blank
 * @param measure the code of the measure
 * @param unit the unit in which the bidder counts; refused later unless it is that of the measure
 * @param profile how much for which year
 * @param place where it is delivered, by the name that the terms use; empty where it is not tied to a place
 * @param grade how well it is supported
 * @param attribution the share of the activity that is for this contract, above 0 and up to 1; 1/3 for a fair that three contracts share
 * @param additionality what is taken off its effects; empty where that of the measure applies
 * @param nonOverlapping whether the bidder declares that it describes no person, pound or tonne that another of its commitments describes
 */
public record Commitment(
        String id,
        String measure,
        String unit,
        Profile profile,
        Optional<String> place,
        EvidenceGrade grade,
        Ratio attribution,
        Optional<Additionality> additionality,
        boolean nonOverlapping) {

    /**
     * Checks the commitment by itself.
     *
     * @param id its name in the bid, not blank
     * @param measure the code of the measure
     * @param unit the unit in which the bidder counts; refused later unless it is that of the measure
     * @param profile how much for which year
     * @param place where it is delivered, by the name that the terms use; empty where it is not tied to a place
     * @param grade how well it is supported
     * @param attribution the share of the activity that is for this contract, above 0 and up to 1; 1/3 for a fair that three contracts share
     * @param additionality what is taken off its effects; empty where that of the measure applies
     * @param nonOverlapping whether the bidder declares that it describes no person, pound or tonne that another of its commitments describes
     * @throws io.github.tenderscore.fault.FaultException if the id is blank, a quantity is negative, the years run backwards or the share is
     *     outside its range; it names every fault
     */
    public Commitment {
        Objects.requireNonNull(
                grade, "The evidence grade of a commitment must be stated; nothing in its support is NONE");
        Faults faults = new Faults();
        if (id.isBlank()) {
            faults.add(List.of("id"), "The id (" + id + ") of a commitment must not be blank");
        }
        ProfileCheck.of(profile, id, faults);
        if (attribution.signum() <= 0 || attribution.compareTo(Ratio.ONE) > 0) {
            faults.add(
                    List.of("attribution"),
                    "The share (" + attribution + ") of the activity of the commitment " + id
                            + " that is for this contract must be above 0 and at most 1");
        }
        faults.throwIfAny("The commitment " + id);
    }

    /**
     * A commitment whose whole activity is for this contract.
     *
     * @param id its name in the bid, not blank
     * @param measure the code of the measure
     * @param unit the unit in which the bidder counts
     * @param profile how much for which year
     * @param grade how well it is supported
     * @return a commitment that is tied to no place and declares nothing more
     * @throws io.github.tenderscore.fault.FaultException if the id is blank, a quantity is negative or the years run backwards; it names every
     *     fault
     */
    public static Commitment whole(String id, String measure, String unit, Profile profile, EvidenceGrade grade) {
        return new Commitment(id, measure, unit, profile, Optional.empty(), grade, Ratio.ONE, Optional.empty(), false);
    }

    /**
     * The same commitment, delivered in a place.
     *
     * @param where the name that the terms use
     * @return a new commitment
     */
    public Commitment inPlace(String where) {
        return new Commitment(
                id, measure, unit, profile, Optional.of(where), grade, attribution, additionality, nonOverlapping);
    }

    /**
     * The same commitment, of whose activity only a share is for this contract.
     *
     * @param share above 0 and up to 1
     * @return a new commitment
     * @throws io.github.tenderscore.fault.FaultException if the share is outside its range
     */
    public Commitment sharedBy(Ratio share) {
        return new Commitment(id, measure, unit, profile, place, grade, share, additionality, nonOverlapping);
    }

    /**
     * The same commitment with what is taken off its effects.
     *
     * @param takenOff instead of what the measure says
     * @return a new commitment
     */
    public Commitment withAdditionality(Additionality takenOff) {
        return new Commitment(
                id, measure, unit, profile, place, grade, attribution, Optional.of(takenOff), nonOverlapping);
    }

    /**
     * The same commitment, declared to overlap with no other of the bid.
     *
     * @return a new commitment
     */
    public Commitment declaredNonOverlapping() {
        return new Commitment(id, measure, unit, profile, place, grade, attribution, additionality, true);
    }
}
