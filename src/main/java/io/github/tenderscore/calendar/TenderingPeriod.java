package io.github.tenderscore.calendar;

import io.github.tenderscore.calendar.StatutoryPeriod.Kind;
import io.github.tenderscore.calendar.StatutoryPeriod.Start;
import io.github.tenderscore.law.Enactment;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * How short the time for tenders may be: the shortest minimum among the entries of the table in section 54(4) of the Procurement Act
 * 2023 that apply to the case.
 *
 * <p>A reason for a shorter period applies only where it is named; without one, the entries about electronic submission and documents
 * decide.
 */
public final class TenderingPeriod {

    private static final LocalDate ACT = Enactment.PROCUREMENT_ACT_2023.from();

    /** How tenders may be submitted. */
    public enum Submission {
        /** Electronically. */
        ELECTRONIC,
        /** Not electronically. */
        NOT_ELECTRONIC
    }

    /** When the tender notice and the associated tender documents are provided. */
    public enum Documents {
        /** All at the same time. */
        TOGETHER,
        /** Not all at the same time. */
        NOT_TOGETHER
    }

    /** A circumstance with a minimum of its own. */
    public enum Circumstance {
        /** The contract is a light touch contract. */
        LIGHT_TOUCH(0),
        /** A utilities contract, or an authority that is not central government, with a period agreed with pre-selected suppliers. */
        NEGOTIATED_NOT_CENTRAL(0),
        /** A utilities contract, or an authority that is not central government, with tenders from pre-selected suppliers only. */
        PRESELECTED_NOT_CENTRAL(10),
        /** A qualifying planned procurement notice has been issued ({@link #isQualifying(LocalDate, LocalDate)}). */
        QUALIFYING_PLANNED_NOTICE(10),
        /** The authority considers that urgency makes any other applicable minimum impractical. */
        URGENCY(10),
        /** The contract is awarded by reference to suppliers' membership of a dynamic market. */
        DYNAMIC_MARKET(10);

        private final int days;

        Circumstance(int days) {
            this.days = days;
        }
    }

    private TenderingPeriod() {}

    /**
     * The minimum for a case.
     *
     * @param submission how tenders may be submitted
     * @param documents when the documents are provided
     * @param circumstances every further circumstance that applies; none where none does
     * @return a limit that begins with the day after tenders are invited; empty where there is no minimum
     */
    public static Optional<StatutoryPeriod> minimum(
            Submission submission, Documents documents, Set<Circumstance> circumstances) {
        int general =
                25 + (submission == Submission.NOT_ELECTRONIC ? 5 : 0) + (documents == Documents.NOT_TOGETHER ? 5 : 0);
        int days = circumstances.stream()
                .mapToInt(circumstance -> circumstance.days)
                .reduce(general, Math::min);
        return days == 0 ? Optional.empty() : Optional.of(period(days));
    }

    private static StatutoryPeriod period(int days) {
        return new StatutoryPeriod(
                "tendering-" + days,
                "tenders due",
                "tenders are invited",
                "section 54(4) and (5)",
                "competitive tendering procedures",
                ACT,
                Kind.AT_LEAST,
                Start.WITH_THE_DAY_AFTER,
                Optional.of(Length.days(days)));
    }

    /**
     * Tells whether a planned procurement notice is a qualifying one: published at least 40 days, but not more than 12 months, before
     * the day on which the tender notice is published (section 15(3)).
     *
     * @param planned the day on which the planned procurement notice is published
     * @param tender the day on which the tender notice is published
     * @return true where it shortens the minimum to 10 days
     */
    public static boolean isQualifying(LocalDate planned, LocalDate tender) {
        return !planned.isAfter(tender.minusDays(40)) && !planned.isBefore(tender.minusMonths(12));
    }
}
