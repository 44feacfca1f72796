package io.github.tenderscore.check;

import java.util.Locale;

/** What an assessment summary has to hold (Procurement Regulations 2024, regulation 31(2) and (3)). */
public enum SummaryItem {
    /** The name of the supplier. */
    NAME("the name of the supplier", "31(2)(a)", Reader.EVERYBODY),
    /** Its contact postal and email address. */
    CONTACT("the postal and email address of the supplier", "31(2)(b)", Reader.EVERYBODY),
    /** Its unique identifier. */
    IDENTIFIER("the unique identifier of the supplier", "31(2)(c)", Reader.EVERYBODY),
    /** The award criteria and the assessment methodology in full. */
    METHOD_IN_FULL("the award criteria and the methodology in full", "31(2)(d)", Reader.NOBODY_ALONE),
    /** Of each criterion its title, its relative importance and how it is scored. */
    METHOD_IN_OUTLINE(
            "the title, importance and scoring of each criterion", "31(2)(d)(i)(aa)-(cc)", Reader.NOBODY_ALONE),
    /** Where the criteria and the methodology can be accessed in full. */
    ACCESS("where the criteria and the methodology stand in full", "31(2)(d)(ii)", Reader.NOBODY_ALONE),
    /** The score of the supplier's tender on each criterion, as far as it was assessed. */
    SCORES("the score on each criterion", "31(2)(e)(i)", Reader.EVERYBODY),
    /** The explanation of each of those scores by reference to relevant information in the tender. */
    EXPLANATIONS("the explanation of each score", "31(2)(e)(i)(aa)", Reader.EVERYBODY),
    /** The same for each sub-criterion; only where the method has any. */
    SUB_CRITERIA("the explanation of each score on a sub-criterion", "31(2)(e)(i)(bb)", Reader.EVERYBODY),
    /** The total and any sub-totals. */
    TOTALS("the total and any sub-totals", "31(2)(e)(ii)", Reader.EVERYBODY),
    /** Why the contract is not awarded to the supplier, and why its tender is disqualified where it is. */
    REASONS("the further reasons why the contract is not awarded to the supplier", "31(3)(c)", Reader.OTHERS),
    /** The scores of the most advantageous tender. */
    BEST_SCORES("the scores of the most advantageous tender", "31(3)(d)", Reader.OTHERS),
    /** Their explanations. */
    BEST_EXPLANATIONS("the explanation of those scores", "31(3)(d)", Reader.OTHERS),
    /** Their explanations for each sub-criterion; only where the method has any. */
    BEST_SUB_CRITERIA("the explanation of those scores on a sub-criterion", "31(3)(d)", Reader.OTHERS),
    /** Its total and any sub-totals. */
    BEST_TOTALS("the total and any sub-totals of the most advantageous tender", "31(3)(d)", Reader.OTHERS);

    /** Whose summary needs it. */
    private enum Reader {
        EVERYBODY,
        OTHERS,
        /** It can stand in the place of another. */
        NOBODY_ALONE
    }

    private final String words;
    private final String regulation;
    private final Reader reader;

    SummaryItem(String words, String regulation, Reader reader) {
        this.words = words;
        this.regulation = regulation;
        this.reader = reader;
    }

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The item in a sentence.
     *
     * @return such as {@code the total and any sub-totals}
     */
    public String words() {
        return words;
    }

    /**
     * Where the Procurement Regulations 2024 ask for it.
     *
     * @return such as {@code 31(2)(e)(ii)}
     */
    public String regulation() {
        return regulation;
    }

    /**
     * Whether a summary must hold it by itself.
     *
     * @param best whether the summary is that of the most advantageous tender
     * @param subCriteria whether the method has sub-criteria
     * @return false also for the three ways of giving the method, of which a summary needs the first, or the two others
     */
    boolean isNeeded(boolean best, boolean subCriteria) {
        boolean read = reader == Reader.EVERYBODY || (reader == Reader.OTHERS && !best);
        return read && (subCriteria || (this != SUB_CRITERIA && this != BEST_SUB_CRITERIA));
    }
}
