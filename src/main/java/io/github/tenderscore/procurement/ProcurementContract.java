package io.github.tenderscore.procurement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A contract that follows an award.
 *
 * @param id the id within the procurement; doubtful where two contracts have the same
 * @param award the id of the award that it follows; doubtful where no award has that id
 * @param status the status by the code of the standard
 * @param signed the day on which it was signed; absent where it is not said to be signed, whatever the tags of the notice
 * @param announced the day on which its contract details notice was published, the first of several; doubtful where one of them has no day that can be read, absent where the notices list none with it, which
 *     does not say that there is none
 * @param value the value
 * @param isAboveThreshold whether it is at or above the threshold
 * @param period its period
 * @param indicators how many key performance indicators it sets; absent where the notices are silent
 * @param noIndicators why it sets none, in the words of the notice
 * @param ratings the ratings of its indicators that were published, by their codes, such as {@code met}
 */
public record ProcurementContract(
        Fact<String> id,
        Fact<String> award,
        Optional<String> status,
        Fact<LocalDate> signed,
        Fact<LocalDate> announced,
        Amount value,
        Fact<Boolean> isAboveThreshold,
        Period period,
        Fact<Integer> indicators,
        Optional<String> noIndicators,
        List<String> ratings) {

    /**
     * Copies the ratings.
     *
     * @param id the id within the procurement; doubtful where two contracts have the same
     * @param award the id of the award that it follows; doubtful where no award has that id
     * @param status the status by the code of the standard
     * @param signed the day on which it was signed; absent where it is not said to be signed, whatever the tags of the notice
     * @param announced the day on which its contract details notice was published, the first of several; doubtful where one of them has no day that can be read, absent where the notices list none with it, which
     *     does not say that there is none
     * @param value the value
     * @param isAboveThreshold whether it is at or above the threshold
     * @param period its period
     * @param indicators how many key performance indicators it sets; absent where the notices are silent
     * @param noIndicators why it sets none, in the words of the notice
     * @param ratings the ratings of its indicators that were published, by their codes, such as {@code met}
     */
    public ProcurementContract {
        ratings = List.copyOf(ratings);
    }
}
