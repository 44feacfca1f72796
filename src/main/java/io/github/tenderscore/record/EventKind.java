package io.github.tenderscore.record;

/**
 * What may happen in a procurement; {@link EventOrder} has the table of what may follow what.
 */
public enum EventKind {
    /** The method and the deadline were published. */
    PUBLISHED(
            "published",
            "must be the first, and the only one of its kind",
            "Procurement Act 2023, section 23",
            "the method is changed: record the event changed, with the provision that permits it"),
    /** The published method was changed. */
    CHANGED(
            "changed",
            "must come after the publication and before final tenders are assessed",
            "Procurement Act 2023, sections 24 and 31; Commission v Ireland C-226/09",
            "the procurement has to be ended and begun anew under the changed method"),
    /** Suppliers were invited to submit tenders for another round. */
    INVITED(
            "invited",
            "must come after the publication and before the award",
            "Procurement Act 2023, section 20(4) to (6)",
            "the procurement has to be ended and begun anew"),
    /** Somebody was asked to take part in the evaluation. */
    APPOINTED(
            "appointed",
            "must come after the publication and before the award",
            "Procurement Act 2023, section 98",
            "nobody else is needed now: whoever approves is appointed before the award"),
    /** Somebody declared their conflicts of interest. */
    DECLARED(
            "declared",
            "must come after the publication and before the contract is entered into",
            "Procurement Act 2023, sections 81 to 83",
            "it belongs to the management of the contract, which has a record of its own"),
    /** A tender had to be marked by other evaluators than the others. */
    EVALUATORS_CHANGED(
            "evaluators-changed",
            "must come after the opening and before the assessment",
            "Procurement Act 2023, section 12(2)",
            "it was so in time but recorded late; nothing that bears on a mark can be added once the tenders are assessed"),
    /** A tender, or a part of it, was opened. */
    OPENED(
            "opened",
            "must come after the publication and before the assessment",
            "Procurement Act 2023, sections 12(2) and 21",
            "the tender was found late; all tenders then have to be assessed again, in a procurement begun anew"),
    /** What a tender says was corrected. */
    CORRECTED(
            "corrected",
            "must come after the opening and before the assessment",
            "Procurement Act 2023, section 12(2)",
            "once it is known what a correction does to the ranking, none can be made"),
    /** Somebody saw a part of a tender. */
    ACCESSED(
            "accessed",
            "must come after the opening",
            "Procurement Act 2023, section 12(2)",
            "the contract award is over; keep it in the file of the procurement"),
    /** It was considered whether somebody is excluded or excludable. */
    EXCLUSION_CONSIDERED(
            "exclusion-considered",
            "must come after the publication and before the contract is entered into",
            "Procurement Act 2023, sections 26(2)(a), 27(1) and 28(1)",
            "it belongs to the management of the contract, which has a record of its own"),
    /** It was checked whether a condition of participation is satisfied. */
    CONDITION_CHECKED(
            "condition-checked",
            "must come after the publication and before the contract is entered into",
            "Procurement Act 2023, sections 19(3)(a) and 22",
            "it belongs to the management of the contract, which has a record of its own"),
    /** An evaluator gave a mark. */
    MARKED(
            "marked",
            "must come after the opening and before the assessment",
            "Procurement Act 2023, sections 12(2) and 19(2)",
            "the mark was given in time but recorded late; once the tenders are assessed no mark can be added"),
    /** The panel agreed a mark. */
    MODERATED(
            "moderated",
            "must come after the opening and before the assessment",
            "Procurement Act 2023, sections 12(2) and 19(2)",
            "the mark was agreed in time but recorded late; once the tenders are assessed no mark can be added"),
    /** It was decided that a tender is disregarded, or kept. */
    DECIDED(
            "decided",
            "must come after the opening and before the assessment summaries",
            "Procurement Act 2023, sections 19(3), 26 and 50(3)",
            "the procurement has to be ended: record the event closed, with the reason"),
    /** A step was taken about a price that may be abnormally low. */
    LOW_TENDER_STEP(
            "low-tender-step",
            "must come after the opening and before the assessment summaries",
            "Procurement Act 2023, section 19(3)(c) and (4)",
            "the procurement has to be ended: record the event closed, with the reason"),
    /** The tenders were assessed. */
    ASSESSED(
            "assessed",
            "must come after the opening, once, and again only where a decision came after it",
            "Procurement Act 2023, section 19(2)",
            "nothing has been decided since the assessment that stands"),
    /** It was decided to whom the contract is to be awarded. */
    AWARDED(
            "awarded",
            "must come after an assessment that no later decision has overtaken",
            "Procurement Act 2023, section 19(1) and (2)",
            "another decision came after the assessment: the tenders have to be assessed again first"),
    /** The assessment summaries were provided. */
    SUMMARISED(
            "summarised",
            "must come after the assessment and the award decision, and before the contract award notice",
            "Procurement Act 2023, section 50(3)",
            "further information is meant, which may be given at any time and is no assessment summary"),
    /** The contract award notice was published. */
    NOTICED(
            "noticed",
            "must come after the assessment summaries",
            "Procurement Act 2023, section 50(1) and (3)",
            "the notice was published before; it is published once"),
    /** The contract was entered into. */
    ENTERED(
            "entered",
            "must come after the contract award notice",
            "Procurement Act 2023, sections 50(1) and 51",
            "it is recorded already"),
    /** The procurement ended without a contract. */
    CLOSED(
            "closed",
            "must come after the publication and before a contract is entered into",
            "Procurement Act 2023, section 55",
            "the contract is ended instead, which is no part of this record");

    private final String code;
    private final String must;
    private final String provision;
    private final String late;

    EventKind(String code, String must, String provision, String late) {
        this.code = code;
        this.must = must;
        this.provision = provision;
        this.late = late;
    }

    /**
     * The kind's name in documents.
     *
     * @return for example {@code exclusion-considered}
     */
    public String code() {
        return code;
    }

    /**
     * The provision that sets the order.
     *
     * @return sections of the Procurement Act 2023, or a case
     */
    public String provision() {
        return provision;
    }

    /** When such an event may come, as the end of a sentence that starts with the event. */
    String must() {
        return must;
    }

    /** What is probably the case where such an event comes too late, as a sentence part behind "Maybe". */
    String late() {
        return late;
    }
}
