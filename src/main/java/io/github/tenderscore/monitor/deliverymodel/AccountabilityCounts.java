package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.number.Ratio;
import java.util.Optional;

/**
 * Counts beside a scorecard, which move no rating; each is empty where it is not known.
 *
 * @param reportsOnTime reports that came on time, late, or of which that is not known
 * @param scrutinyMeetings meetings of scrutiny on the company in the year
 * @param dividendReturned pounds of dividend returned in the year
 */
public record AccountabilityCounts(
        Optional<Share> reportsOnTime, Optional<Ratio> scrutinyMeetings, Optional<Ratio> dividendReturned) {

    /** Nothing is known. */
    public static final AccountabilityCounts UNKNOWN =
            new AccountabilityCounts(Optional.empty(), Optional.empty(), Optional.empty());
}
