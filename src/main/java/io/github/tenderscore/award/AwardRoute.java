package io.github.tenderscore.award;

import java.util.Locale;

/** By which procedure a contract is awarded after tenders were assessed (Procurement Regulations 2024, regulation 27(2)(h) and (p)). */
public enum AwardRoute {
    /** An open procedure. */
    OPEN("open procedure", true),
    /** A competitive flexible procedure. */
    COMPETITIVE_FLEXIBLE("competitive flexible procedure", true),
    /** A competitive selection process under a framework (Procurement Act 2023, section 46). */
    FRAMEWORK_COMPETITION("competitive selection process under a framework", false);

    private final String words;
    private final boolean section19;

    AwardRoute(String words, boolean section19) {
        this.words = words;
        this.section19 = section19;
    }

    /**
     * The route's name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The route in a sentence.
     *
     * @return such as {@code open procedure}
     */
    public String words() {
        return words;
    }

    /**
     * Tells whether the award is made under section 19, which alone asks for assessment summaries (section 50(3)).
     *
     * @return false for a contract under a framework
     */
    public boolean isUnderSection19() {
        return section19;
    }
}
