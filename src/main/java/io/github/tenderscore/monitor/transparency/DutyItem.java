package io.github.tenderscore.monitor.transparency;

import io.github.tenderscore.calendar.StatutoryPeriod;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.monitor.Occurrence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One thing to publish.
 *
 * @param duty which duty it falls under
 * @param subject what it is about, such as the contract; not blank
 * @param event the day of the event from which the time runs; empty where not known
 * @param done whether and when it was published
 * @param applies whether the duty reaches it; empty where not known
 * @param exemption why it does not, or what exempts it; empty where it does
 * @param promptDays within how many days the council holds a thing to be done as soon as reasonably practicable, zero or more; only for duties to which
 *     the Act sets no number of days, and empty where the council sets none
 */
public record DutyItem(
        StatutoryPeriod duty,
        String subject,
        Optional<LocalDate> event,
        Occurrence done,
        Optional<Boolean> applies,
        String exemption,
        Optional<Integer> promptDays) {

    /**
     * Checks the subject and the days.
     *
     * @param duty which duty it falls under
     * @param subject what it is about, such as the contract; not blank
     * @param event the day of the event from which the time runs; empty where not known
     * @param done whether and when it was published
     * @param applies whether the duty reaches it; empty where not known
     * @param exemption why it does not, or what exempts it; empty where it does
     * @param promptDays within how many days the council holds a thing to be done as soon as reasonably practicable, zero or more; only for duties to which
     *     the Act sets no number of days, and empty where the council sets none
     * @throws io.github.tenderscore.fault.FaultException if the subject is blank, the days are negative, or days are given for a duty that has its own; it
     *     names every fault
     */
    public DutyItem {
        Faults faults = new Faults();
        String owner = duty.duty() + " of " + subject;
        if (subject.isBlank()) {
            faults.add(List.of("subject"), "The subject (" + subject + ") of a duty to publish must be named");
        }
        boolean open = duty.kind() == StatutoryPeriod.Kind.PROMPTLY;
        promptDays
                .filter(days -> days < 0 || !open)
                .ifPresent(days -> faults.add(
                        List.of("promptDays"),
                        "The days (" + days + ") that are prompt for the " + owner
                                + (open ? " must not be negative" : " must be absent, because the Act sets the time")));
        faults.throwIfAny("The duty to publish");
    }

    /**
     * A thing to which the duty applies.
     *
     * @param duty which duty
     * @param subject what it is about
     * @param event the day of the event
     * @param done whether and when it was published
     * @return the item
     */
    public static DutyItem of(StatutoryPeriod duty, String subject, LocalDate event, Occurrence done) {
        return new DutyItem(duty, subject, Optional.of(event), done, Optional.of(true), "", Optional.empty());
    }

    /**
     * How it stands at the end of a day.
     *
     * @param day the day at whose end one looks
     * @return the state, with its last day and why
     */
    public DutyResult at(LocalDate day) {
        return new DutyClock(this, day).result();
    }
}
