package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.number.Ratio;
import java.util.Optional;

/**
 * Counts beside a scorecard, which move no rating; each is empty where it is not known.
 *
 * @param reportsOnTime reports that came on time, late, or of which that is not known
 * @param scrutinyMeetings meetings of scrutiny on the company in the year, zero or more
 * @param dividendReturned pounds of dividend returned in the year, zero or more
 */
public record AccountabilityCounts(
        Optional<Share> reportsOnTime, Optional<Ratio> scrutinyMeetings, Optional<Ratio> dividendReturned) {

    /** Nothing is known. */
    public static final AccountabilityCounts UNKNOWN =
            new AccountabilityCounts(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Checks the counts.
     *
     * @param reportsOnTime reports that came on time, late, or of which that is not known
     * @param scrutinyMeetings meetings of scrutiny on the company in the year, zero or more
     * @param dividendReturned pounds of dividend returned in the year, zero or more
     * @throws io.github.tenderscore.fault.FaultException if one is negative; it names every fault
     */
    public AccountabilityCounts {
        Faults faults = new Faults();
        Words.amount(faults, "scrutinyMeetings", "number of scrutiny meetings", scrutinyMeetings);
        Words.amount(faults, "dividendReturned", "dividend returned", dividendReturned);
        faults.throwIfAny("The counts beside a scorecard");
    }
}
