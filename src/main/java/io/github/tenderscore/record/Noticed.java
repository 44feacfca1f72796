package io.github.tenderscore.record;

import io.github.tenderscore.calendar.Standstill;
import io.github.tenderscore.calendar.StandstillExemption;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The contract award notice was published.
 *
 * @param publishedOn the day of publication
 * @param reference the number of the notice, not blank
 * @param standstillEnds the last day of the standstill; empty where the Act asks for none and none is kept
 * @param exemption the limb of section 51(3) under which the Act asks for none; empty where it asks for one
 */
public record Noticed(
        LocalDate publishedOn,
        String reference,
        Optional<LocalDate> standstillEnds,
        Optional<StandstillExemption> exemption)
        implements Event {

    /**
     * Checks number and days.
     *
     * @param publishedOn the day of publication
     * @param reference the number of the notice, not blank
     * @param standstillEnds the last day of the standstill; empty where the Act asks for none and none is kept
     * @param exemption the limb of section 51(3) under which the Act asks for none; empty where it asks for one
     * @throws IllegalArgumentException if the number is blank, the standstill ends before the notice, or there is none and no limb
     */
    public Noticed {
        if (reference.isBlank()) {
            throw new IllegalArgumentException("The contract award notice of " + publishedOn + " must have a number");
        }
        if (standstillEnds.filter(publishedOn::isAfter).isPresent()) {
            throw new IllegalArgumentException("The standstill (" + standstillEnds.get()
                    + ") must not end before the contract award notice of " + publishedOn
                    + " (Procurement Act 2023, section 51(2))");
        }
        if (standstillEnds.isEmpty() && exemption.isEmpty()) {
            throw new IllegalArgumentException("The contract award notice of " + publishedOn
                    + " must state the end of the standstill, or under which limb of section 51(3) none is needed (Procurement Act 2023, "
                    + "section 51)");
        }
    }

    /**
     * What the standstill of the notice rests on.
     *
     * @return mandatory where no limb of section 51(3) is named; otherwise voluntary where one is kept, or none
     */
    public Standstill.Kind standstill() {
        if (exemption.isEmpty()) {
            return Standstill.Kind.MANDATORY;
        }
        return standstillEnds.isPresent() ? Standstill.Kind.VOLUNTARY : Standstill.Kind.NONE;
    }

    @Override
    public EventKind kind() {
        return EventKind.NOTICED;
    }

    @Override
    public String text() {
        return "contract award notice " + reference + " of " + publishedOn
                + standstillEnds.map(day -> ", standstill until " + day).orElse(", no standstill")
                + exemption.map(limb -> ", as " + limb.provision() + " permits").orElse("");
    }
}
