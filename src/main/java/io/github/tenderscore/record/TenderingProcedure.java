package io.github.tenderscore.record;

/** The competitive tendering procedures (Procurement Act 2023, section 20). */
public enum TenderingProcedure {
    /** One round of tenders, open to all. */
    OPEN("open", "open procedure"),
    /** Any other, such as one with several rounds. */
    COMPETITIVE_FLEXIBLE("competitive-flexible", "competitive flexible procedure");

    private final String code;
    private final String words;

    TenderingProcedure(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /**
     * The procedure's name in documents.
     *
     * @return for example {@code open}
     */
    public String code() {
        return code;
    }

    /**
     * The procedure in words.
     *
     * @return for example {@code open procedure}
     */
    public String words() {
        return words;
    }
}
