package io.github.tenderscore.record;

/** How far a procurement is, in the order of time. */
public enum Phase {
    /** Nothing is published yet. */
    UNPUBLISHED("nothing is published"),
    /** The method is published, and no tender of the round is opened. */
    PUBLISHED("no tender of this round is opened"),
    /** A tender is opened: the method is frozen, and tenders are checked, marked and decided about. */
    OPENED("tenders are opened"),
    /** A decision after the assessment asks for another one; marks stay as they were. */
    RECONSIDERED("a decision after the assessment asks for another one"),
    /** The tenders are assessed. */
    ASSESSED("the tenders are assessed"),
    /** It is decided to whom the contract is to be awarded. */
    AWARDED("the award is decided"),
    /** The assessment summaries are provided. */
    SUMMARISED("the assessment summaries are provided"),
    /** The contract award notice is published. */
    NOTICED("the contract award notice is published"),
    /** The contract is entered into. */
    ENTERED("the contract is entered into"),
    /** The procurement ended without a contract. */
    CLOSED("the procurement is closed without a contract");

    private final String words;

    Phase(String words) {
        this.words = words;
    }

    /**
     * The phase in words.
     *
     * @return a clause that can stand behind "because"
     */
    public String words() {
        return words;
    }
}
