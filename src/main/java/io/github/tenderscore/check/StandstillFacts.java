package io.github.tenderscore.check;

import io.github.tenderscore.calendar.BankHolidays;
import io.github.tenderscore.calendar.StandstillExemption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of the standstill between the contract award notice and the contract.
 *
 * @param published the day on which the contract award notice is published; empty where not known
 * @param end the last day of the standstill as the notice states it; empty where not known
 * @param entered the day on which the contract is, or is to be, entered into; empty where not known
 * @param exemptions the limbs of section 51(3) on which the authority relies, none where it relies on none; empty where not known. That the
 *     contract is light touch or called off a framework is known from its profile and needs no entry
 * @param provided whether the notice provides for a standstill, which matters where none is mandatory; empty where not known
 * @param holidays the bank holidays of the United Kingdom
 */
public record StandstillFacts(
        Optional<LocalDate> published,
        Optional<LocalDate> end,
        Optional<LocalDate> entered,
        Optional<List<StandstillExemption>> exemptions,
        Optional<Boolean> provided,
        BankHolidays holidays)
        implements Facts {

    /**
     * Copies the limbs.
     *
     * @param published the day on which the contract award notice is published; empty where not known
     * @param end the last day of the standstill as the notice states it; empty where not known
     * @param entered the day on which the contract is, or is to be, entered into; empty where not known
     * @param exemptions the limbs of section 51(3) on which the authority relies, none where it relies on none; empty where not known
     * @param provided whether the notice provides for a standstill, which matters where none is mandatory; empty where not known
     * @param holidays the bank holidays of the United Kingdom
     */
    public StandstillFacts {
        exemptions = exemptions.map(List::copyOf);
    }
}
