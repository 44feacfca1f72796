package io.github.tenderscore.check;

import io.github.tenderscore.monitor.Occurrence;
import io.github.tenderscore.monitor.reservation.AreaClaim;
import io.github.tenderscore.monitor.reservation.ReservedFor;
import io.github.tenderscore.monitor.reservation.Statement;
import java.util.List;
import java.util.Optional;

/**
 * Whether a contract below the threshold is reserved for suppliers of a place, and how that came about (SI 2026/94).
 *
 * @param reserved whether it is reserved for anybody; empty where not known
 * @param reservedFor for whom; empty where not known, or it is not reserved
 * @param area the local area and those of which it may be made up; empty where not known, or it is not reserved for one
 * @param statement what the notice or advertisement says of it
 * @param determined whether and when it was decided to reserve it
 * @param invited whether and when tenders were invited
 * @param scoringInputs the criteria that look at the reservation when they earn points; none where there is none; empty where not known
 */
public record LocalReservationFacts(
        Optional<Boolean> reserved,
        Optional<ReservedFor> reservedFor,
        Optional<AreaClaim> area,
        Statement statement,
        Occurrence determined,
        Occurrence invited,
        Optional<List<String>> scoringInputs)
        implements Facts {

    /**
     * Copies the criteria.
     *
     * @param reserved whether it is reserved for anybody; empty where not known
     * @param reservedFor for whom; empty where not known, or it is not reserved
     * @param area the local area and those of which it may be made up; empty where not known, or it is not reserved for one
     * @param statement what the notice or advertisement says of it
     * @param determined whether and when it was decided to reserve it
     * @param invited whether and when tenders were invited
     * @param scoringInputs the criteria that look at the reservation when they earn points; none where there is none; empty where not known
     */
    public LocalReservationFacts {
        scoringInputs = scoringInputs.map(List::copyOf);
    }
}
