package io.github.tenderscore.check;

import io.github.tenderscore.calendar.HolidayChange;
import io.github.tenderscore.calendar.Standstill;
import io.github.tenderscore.calendar.StandstillExemption;
import io.github.tenderscore.monitor.Occurrence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The standstill between the contract award notice and the contract.
 *
 * @param noticePublished the day on which the contract award notice was published; empty where not known
 * @param kind what the standstill rests on, or that there is none; empty where not known
 * @param exemption the limb of section 51(3) by which none is mandatory; empty where none is claimed
 * @param end the last day of the standstill that the notice states; empty where not known, and where there is no standstill
 * @param entered whether and when the contract was entered into
 * @param holidayChanges what differs from the bank holidays of the United Kingdom that this library knows; none where nothing is known to
 */
public record StandstillFacts(
        Optional<LocalDate> noticePublished,
        Optional<Standstill.Kind> kind,
        Optional<StandstillExemption> exemption,
        Optional<LocalDate> end,
        Occurrence entered,
        List<HolidayChange> holidayChanges)
        implements Facts {

    /**
     * Copies the changes.
     *
     * @param noticePublished the day on which the contract award notice was published; empty where not known
     * @param kind what the standstill rests on, or that there is none; empty where not known
     * @param exemption the limb of section 51(3) by which none is mandatory; empty where none is claimed
     * @param end the last day of the standstill that the notice states; empty where not known, and where there is no standstill
     * @param entered whether and when the contract was entered into
     * @param holidayChanges what differs from the bank holidays of the United Kingdom that this library knows; none where nothing is known to
     */
    public StandstillFacts {
        holidayChanges = List.copyOf(holidayChanges);
    }
}
