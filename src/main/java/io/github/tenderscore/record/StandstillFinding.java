package io.github.tenderscore.record;

import io.github.tenderscore.calendar.BankHolidays;
import io.github.tenderscore.calendar.Standstill;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import java.util.List;

/**
 * Whether the standstill that a published notice states is as long as the Act asks. It is a finding and no refusal: the notice is out, and
 * bank holidays that are proclaimed later must not make a record that stood fall.
 */
final class StandstillFinding {

    private StandstillFinding() {}

    static List<Fault> of(Noticed notice) {
        try {
            // all that a standstill must keep is checked where one is made
            new Standstill(
                    notice.standstill(),
                    notice.exemption(),
                    notice.publishedOn(),
                    notice.standstillEnds(),
                    BankHolidays.standard());
            return List.of();
        } catch (FaultException e) {
            return e.faults().stream()
                    .map(fault -> new Fault(List.of("noticed", "standstillEnds"), fault.message(), fault.maybe()))
                    .toList();
        }
    }
}
