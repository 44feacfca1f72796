package io.github.tenderscore.award;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What only the authority knows of an award, and assessment summaries need beside the assessment.
 *
 * <p>Each step gives a new value; what is not said stays unknown and is named by {@link AssessmentSummaries#check()}.
 *
 * @param providedAt when all summaries are provided, at the same time (Procurement Regulations 2024, regulation 31(4))
 * @param access where the criteria and the methodology stand in full
 * @param awarded the tender that is awarded the contract; needed where the assessment alone does not say
 * @param furtherReasons ids of tenders to further reasons why they are not awarded the contract
 * @param withheld what is withheld
 * @param disclosed ids of criteria of which the authority discloses the price, or the promise, that others are compared with, such as
 *     the lowest price, although it is that of another tender
 * @param rank whether summaries give the places of both tenders, which the law does not ask for
 */
public record SummaryFacts(
        Optional<OffsetDateTime> providedAt,
        Optional<SummaryAccess> access,
        Optional<Awarded> awarded,
        Map<String, String> furtherReasons,
        List<WithheldItem> withheld,
        Set<String> disclosed,
        boolean rank) {

    /** Nothing is known yet. */
    public static final SummaryFacts NONE = new SummaryFacts(
            Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), List.of(), Set.of(), false);

    /**
     * The tender that is awarded the contract.
     *
     * @param tender its id
     * @param reason why it is this one, for the authority's record; needed where it does not stand alone in the first place. No summary
     *     shows it: what the others need to know stands in their further reasons
     */
    public record Awarded(String tender, Optional<String> reason) {

        /**
         * Checks that the reason is not blank.
         *
         * @param tender its id
         * @param reason why it is this one, for the authority's record; needed where it does not stand alone in the first place. No
         * summary shows it: what the others need to know stands in their further reasons
         * @throws IllegalArgumentException if it is blank
         */
        public Awarded {
            if (reason.filter(String::isBlank).isPresent()) {
                throw new IllegalArgumentException("The reason why the tender " + tender
                        + " is awarded the contract must not be blank (Procurement Act 2023, section 98)");
            }
        }
    }

    /**
     * Copies what is given, keeping its order.
     *
     * @param providedAt when all summaries are provided, at the same time (Procurement Regulations 2024, regulation 31(4))
     * @param access where the criteria and the methodology stand in full
     * @param awarded the tender that is awarded the contract; needed where the assessment alone does not say
     * @param furtherReasons ids of tenders to further reasons why they are not awarded the contract
     * @param withheld what is withheld
     * @param disclosed ids of criteria of which the authority discloses the price, or the promise, that others are compared with, such
     *     as the lowest price, although it is that of another tender
     * @param rank whether summaries give the places of both tenders, which the law does not ask for
     * @throws IllegalArgumentException if a further reason is blank
     */
    public SummaryFacts {
        furtherReasons = Collections.unmodifiableMap(new LinkedHashMap<>(furtherReasons));
        withheld = List.copyOf(withheld);
        disclosed = Collections.unmodifiableSet(new TreeSet<>(disclosed));
        furtherReasons.forEach((tender, reason) -> {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("The further reason why the tender " + tender
                        + " is not awarded the contract must not be blank (Procurement Regulations 2024, regulation"
                        + " 31(3)(c))");
            }
        });
    }

    /**
     * Says when all summaries are provided.
     *
     * @param time one time for all of them
     * @return a new value
     */
    public SummaryFacts providedAt(OffsetDateTime time) {
        return new SummaryFacts(Optional.of(time), access, awarded, furtherReasons, withheld, disclosed, rank);
    }

    /**
     * Says that the summaries themselves set out the criteria and the methodology in full.
     *
     * @return a new value
     */
    public SummaryFacts inFull() {
        return access(new SummaryAccess.InFull());
    }

    /**
     * Says where the criteria and the methodology can be accessed in full.
     *
     * @param place such as the address of the tender documents, not blank
     * @return a new value
     */
    public SummaryFacts accessAt(String place) {
        return access(new SummaryAccess.At(place));
    }

    private SummaryFacts access(SummaryAccess how) {
        return new SummaryFacts(providedAt, Optional.of(how), awarded, furtherReasons, withheld, disclosed, rank);
    }

    /**
     * Names the tender that is awarded the contract, which stands alone in the first place.
     *
     * @param tender its id
     * @return a new value
     */
    public SummaryFacts awarded(String tender) {
        return awarded(new Awarded(tender, Optional.empty()));
    }

    /**
     * Names the tender that is awarded the contract and says why, such as where tenders are tied, or where one with more points does not
     * satisfy the authority's requirements (Procurement Act 2023, section 19(2)(a)).
     *
     * @param tender its id
     * @param reason why, not blank
     * @return a new value
     */
    public SummaryFacts awarded(String tender, String reason) {
        return awarded(new Awarded(tender, Optional.of(reason)));
    }

    private SummaryFacts awarded(Awarded named) {
        return new SummaryFacts(providedAt, access, Optional.of(named), furtherReasons, withheld, disclosed, rank);
    }

    /**
     * Gives a further reason why a tender is not awarded the contract.
     *
     * @param tender its id
     * @param reason what its supplier is told, not blank; it takes the place of an earlier one
     * @return a new value
     */
    public SummaryFacts furtherReason(String tender, String reason) {
        Map<String, String> more = new LinkedHashMap<>(furtherReasons);
        more.put(tender, reason);
        return new SummaryFacts(providedAt, access, awarded, more, withheld, disclosed, rank);
    }

    /**
     * Withholds a piece of information.
     *
     * @param item what, from whom and why
     * @return a new value
     */
    public SummaryFacts withhold(WithheldItem item) {
        List<WithheldItem> more = new ArrayList<>(withheld);
        more.add(item);
        return new SummaryFacts(providedAt, access, awarded, furtherReasons, more, disclosed, rank);
    }

    /**
     * Discloses the price, or the promise, that tenders are compared with on a criterion, such as the lowest price, whosever it is.
     *
     * @param criterion the id of a criterion on which tenders are compared
     * @return a new value
     */
    public SummaryFacts disclose(String criterion) {
        Set<String> more = new TreeSet<>(disclosed);
        more.add(criterion);
        return new SummaryFacts(providedAt, access, awarded, furtherReasons, withheld, more, rank);
    }

    /**
     * Lets the summaries give the places of both tenders.
     *
     * @return a new value
     */
    public SummaryFacts withRank() {
        return new SummaryFacts(providedAt, access, awarded, furtherReasons, withheld, disclosed, true);
    }
}
