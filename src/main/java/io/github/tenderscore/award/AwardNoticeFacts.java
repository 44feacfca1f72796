package io.github.tenderscore.award;

import io.github.tenderscore.calendar.Standstill;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a contract award notice takes from the assessment and the decision to award (Procurement Regulations 2024, regulation 27): who
 * won, the counts or names of the others, the dates. It is filled in step by step; {@link #faults()} says what is still missing.
 *
 * <p>Of regulation 27 it leaves out what no assessment knows: the authority's own information (2)(a), the unique identifiers of
 * procurement, contract, framework and dynamic market (2)(c), the contract subject-matter (2)(d), connected persons (2)(e)(vii), of lots
 * their description, amount, dates, codes and place (2)(g)(iv)-(vii), (ix) and (x), the part of a dynamic market and the lot of a framework
 * (2)(j) and (v), the framework before in an open framework (2)(i), and a day that the authority waits for where no standstill applies
 * (2)(s). Direct awards, which have no assessment, and private utilities are not covered.
 *
 * @param title the title of the procurement, not blank
 * @param route by which procedure the contract is awarded
 * @param contracts what is awarded, at least one
 * @param ceased the lots that are no longer procured
 * @param dates the days from the decision to the signing, as far as they are known
 * @param regimes the special regimes that apply, none being an empty set; empty where that is not known
 * @param reservation for whom the tender notice reserved the contract; empty where that is not known
 */
public record AwardNoticeFacts(
        String title,
        AwardRoute route,
        List<AwardedContract> contracts,
        List<CeasedLot> ceased,
        NoticeDates dates,
        Optional<Set<SpecialRegime>> regimes,
        Optional<Reservation> reservation) {

    /**
     * Copies and checks.
     *
     * @param title the title of the procurement, not blank
     * @param route by which procedure the contract is awarded
     * @param contracts what is awarded, at least one
     * @param ceased the lots that are no longer procured
     * @param dates the days from the decision to the signing, as far as they are known
     * @param regimes the special regimes that apply, none being an empty set; empty where that is not known
     * @param reservation for whom the tender notice reserved the contract; empty where that is not known
     * @throws IllegalArgumentException if there is no contract, two have the same id, or the title is blank
     */
    public AwardNoticeFacts {
        Texts.notBlank(title, "The title of the procurement", "regulation 27(2)(b)");
        contracts = List.copyOf(contracts);
        ceased = List.copyOf(ceased);
        regimes = regimes.map(Set::copyOf);
        if (contracts.isEmpty()) {
            throw new IllegalArgumentException(
                    "The number (0) of contracts of the notice on " + title + " must be at least 1");
        }
        if (contracts.stream().map(AwardedContract::id).distinct().count() < contracts.size()) {
            throw new IllegalArgumentException("The ids ("
                    + String.join(
                            ", ", contracts.stream().map(AwardedContract::id).toList())
                    + ") of the contracts of the notice on "
                    + title + " must differ");
        }
    }

    /**
     * Starts with what is awarded.
     *
     * @param title the title of the procurement
     * @param route by which procedure the contract is awarded
     * @param contracts what is awarded
     * @return facts of which everything else is still missing
     * @throws IllegalArgumentException if there is no contract, two have the same id, or the title is blank
     */
    public static AwardNoticeFacts of(String title, AwardRoute route, AwardedContract... contracts) {
        return new AwardNoticeFacts(
                title,
                route,
                Arrays.asList(contracts),
                List.of(),
                NoticeDates.NONE,
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The same facts with other days.
     *
     * @param days the days from the decision to the signing
     * @return a new value
     */
    public AwardNoticeFacts with(NoticeDates days) {
        return new AwardNoticeFacts(title, route, contracts, ceased, days, regimes, reservation);
    }

    /**
     * The day on which the authority decided to award.
     *
     * @param day the day
     * @return a new value
     */
    public AwardNoticeFacts decidedOn(LocalDate day) {
        return with(dates.decidedOn(day));
    }

    /**
     * The day on which the assessment summaries were provided to all suppliers.
     *
     * @param day the day
     * @return a new value
     */
    public AwardNoticeFacts summariesProvidedOn(LocalDate day) {
        return with(dates.summariesProvidedOn(day));
    }

    /**
     * The standstill, which also says on which day the notice is published.
     *
     * @param period the standstill
     * @return a new value
     */
    public AwardNoticeFacts standstill(Standstill period) {
        return with(dates.standstill(period));
    }

    /**
     * The day on which the contract will probably be entered into.
     *
     * @param day the day
     * @return a new value
     */
    public AwardNoticeFacts signingExpectedOn(LocalDate day) {
        return with(dates.signingExpectedOn(day));
    }

    /**
     * The special regimes that apply.
     *
     * @param kinds all of them; none where none applies
     * @return a new value
     */
    public AwardNoticeFacts underRegimes(SpecialRegime... kinds) {
        return new AwardNoticeFacts(title, route, contracts, ceased, dates, Optional.of(Set.of(kinds)), reservation);
    }

    /**
     * For whom the tender notice reserved the contract.
     *
     * @param whom for nobody, too
     * @return a new value
     */
    public AwardNoticeFacts reservedFor(Reservation whom) {
        return new AwardNoticeFacts(title, route, contracts, ceased, dates, regimes, Optional.of(whom));
    }

    /**
     * A lot that is no longer procured.
     *
     * @param lot the lot
     * @return a new value
     */
    public AwardNoticeFacts ceasing(CeasedLot lot) {
        List<CeasedLot> more = new ArrayList<>(ceased);
        more.add(lot);
        return new AwardNoticeFacts(title, route, contracts, more, dates, regimes, reservation);
    }

    /**
     * Everything that the notice asks for and these facts cover, known or not.
     *
     * @return in the order of the regulation
     */
    public List<NoticeEntry> entries() {
        return new NoticeEntries(this).list();
    }

    /**
     * What keeps the notice from being published: each fact that is missing, with its regulation, and what does not fit together.
     *
     * @return empty where the notice is complete
     */
    public List<Fault> faults() {
        Faults faults = new Faults();
        entries().forEach(entry -> entry.fault().ifPresent(faults::add));
        AwardNoticeCheck.run(this, faults);
        return faults.list();
    }

    /**
     * Refuses an incomplete notice.
     *
     * @return these facts
     * @throws FaultException if something is missing or does not fit
     */
    public AwardNoticeFacts complete() {
        List<Fault> faults = faults();
        if (!faults.isEmpty()) {
            throw new FaultException("The contract award notice of \"" + title + "\"", faults);
        }
        return this;
    }
}
