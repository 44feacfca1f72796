package io.github.tenderscore.panel;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * The record of an evaluation panel: who takes part, what they declared, what they saw, the marks they gave and how they agreed.
 *
 * <p>A panel is a value: each step gives a new one and leaves the old one as it was, and nothing that was recorded is ever lost or
 * changed. It takes whatever is recorded, so that {@link #faults} can name all that is missing or wrong at once. The order of entries
 * matters to no result. Immutable and thread-safe.
 *
 * @param separation what the authority declared of keeping prices apart
 * @param dates the days on which conflicts of interest have to be in order
 * @param entries what is recorded, in the order in which it was
 */
public record Panel(Separation separation, KeyDates dates, List<PanelEntry> entries) {

    private static final Panel EMPTY = new Panel(Separation.NONE, KeyDates.UNKNOWN, List.of());

    /**
     * Copies the entries.
     *
     * @param separation what the authority declared of keeping prices apart
     * @param dates the days on which conflicts of interest have to be in order
     * @param entries what is recorded, in the order in which it was
     */
    public Panel {
        entries = List.copyOf(entries);
    }

    /**
     * A panel of which nothing is recorded yet.
     *
     * @return the panel
     */
    public static Panel empty() {
        return EMPTY;
    }

    // ---- what is recorded -------------------------------------------------------------------------------------------

    /**
     * Declares how prices are kept apart.
     *
     * @param declared the separation
     * @return a new panel
     */
    public Panel separatedBy(Separation declared) {
        return new Panel(declared, dates, entries);
    }

    /**
     * Records the days on which conflicts of interest have to be in order.
     *
     * @param known the days
     * @return a new panel
     */
    public Panel dated(KeyDates known) {
        return new Panel(separation, known, entries);
    }

    /**
     * Records more.
     *
     * @param more people, declarations, documents, accesses, marks, moderations or changes of evaluators
     * @return a new panel
     */
    public Panel with(PanelEntry... more) {
        return with(Arrays.asList(more));
    }

    /**
     * Records more.
     *
     * @param more people, declarations, documents, accesses, marks, moderations or changes of evaluators
     * @return a new panel
     */
    public Panel with(List<? extends PanelEntry> more) {
        List<PanelEntry> all = new ArrayList<>(entries.size() + more.size());
        all.addAll(entries);
        all.addAll(more);
        return new Panel(separation, dates, all);
    }

    // ---- reading ----------------------------------------------------------------------------------------------------

    /**
     * Everybody who takes part.
     *
     * @return in the order in which they were recorded
     */
    public List<Evaluator> evaluators() {
        return all(Evaluator.class);
    }

    /**
     * What they declared of conflicts of interest.
     *
     * @return in the order in which it was recorded
     */
    public List<ConflictDeclaration> declarations() {
        return all(ConflictDeclaration.class);
    }

    /**
     * The documents of the tenders. References to a tender of which no document is recorded cannot be looked up and are not.
     *
     * @return in the order in which they were recorded
     */
    public List<TenderDocument> documents() {
        return all(TenderDocument.class);
    }

    /**
     * Who saw what and when.
     *
     * @return in the order in which it was recorded
     */
    public List<Access> accessLog() {
        return all(Access.class);
    }

    /**
     * The marks as they were first given.
     *
     * @return in the order in which they were recorded
     */
    public List<IndividualMark> marks() {
        return all(IndividualMark.class);
    }

    /**
     * How several marks became one.
     *
     * @return in the order in which it was recorded
     */
    public List<Moderation> moderations() {
        return all(Moderation.class);
    }

    /**
     * Why a tender was marked by others.
     *
     * @return in the order in which it was recorded
     */
    public List<EvaluatorChange> evaluatorChanges() {
        return all(EvaluatorChange.class);
    }

    private <T extends PanelEntry> List<T> all(Class<T> type) {
        return entries.stream().filter(type::isInstance).map(type::cast).toList();
    }

    // ---- what follows from it ---------------------------------------------------------------------------------------

    /**
     * What each evaluator gave a tender on a criterion before the panel met.
     *
     * @param criterion the id of the criterion
     * @param tender the id of the tender
     * @return by pseudonym; empty where nobody marked it
     */
    public SortedMap<String, Ratio> initialMarks(String criterion, String tender) {
        return new MarkBook(this).initialMarks(new Cell(tender, criterion));
    }

    /**
     * The marks on one criterion as they were first given.
     *
     * @param criterion its id
     * @return tenders by evaluators, both in the order of their ids
     */
    public Ratings ratings(String criterion) {
        return new RatingsTable(this).of(criterion);
    }

    /**
     * The marks on all criteria as they were first given, each as a share of the highest mark of its scale.
     *
     * @param method the published method, for its scales; marks on other criteria are left out
     * @return tenders and criteria by evaluators, all in the order of their ids
     */
    public Ratings ratings(Methodology method) {
        return new RatingsTable(this).of(method);
    }

    /**
     * Everything that a court or a supplier would find missing or wrong in this record, with the provision that it breaks.
     *
     * @param method the published method
     * @param tenders the tenders that may be marked
     * @return every fault; empty where there is none
     */
    public List<Fault> faults(Methodology method, List<Tender> tenders) {
        return new PanelCheck(this, method, tenders).run().all();
    }

    /**
     * What is missing or wrong in one respect alone.
     *
     * @param topic the respect
     * @param method the published method
     * @param tenders the tenders that may be marked
     * @return its faults; empty where there is none
     */
    public List<Fault> faults(PanelTopic topic, Methodology method, List<Tender> tenders) {
        return new PanelCheck(this, method, tenders).run().about(topic);
    }

    /**
     * What is missing or wrong in the declarations of conflicts of interest, which no method and no tender is needed to tell (Procurement
     * Act 2023, sections 81 to 83). Days that are not known are not held against anybody.
     *
     * @return every fault; empty where there is none
     */
    public List<Fault> conflictFaults() {
        PanelFaults faults = new PanelFaults();
        new ConflictsCheck(this, new People(this), faults).run();
        return faults.all();
    }

    /**
     * When somebody first saw, marked or moderated a tender.
     *
     * @param person the pseudonym
     * @return empty where nothing of the kind is recorded
     */
    public Optional<LocalDateTime> firstAct(String person) {
        SortedSet<LocalDateTime> acts = new People(this).acts(person);
        return acts.isEmpty() ? Optional.empty() : Optional.of(acts.first());
    }

    /**
     * The one mark of each tender on each criterion that was marked.
     *
     * @param method the published method, which says how several marks become one
     * @return in the order of tender ids, and of criteria as published
     * @throws FaultException if a mark cannot be agreed; it names every one. Whether the record behind the marks is complete is for
     *     {@link #faults} to say
     */
    public List<AgreedMark> agreed(Methodology method) {
        return new AgreedMarks(this, method).orRefuse();
    }

    /**
     * The tenders with the agreed marks on them, and why they have them.
     *
     * @param method the published method
     * @param tenders the tenders, without marks
     * @return new tenders, in the same order; a tender that nobody marked on a criterion has none there
     * @throws FaultException if the record has a fault, or a tender has a mark or its reason already; it names every one
     */
    public List<Tender> marked(Methodology method, List<Tender> tenders) {
        return MarkedTenders.of(this, method, tenders);
    }
}
