package io.github.tenderscore.check;

import java.util.Locale;

/** On what the link of an award criterion to the subject-matter of the contract rests (Procurement Act 2023, section 23(5) and (6)). */
public enum SubjectMatterBasis {
    /** What is supplied, at any stage of its production, trading or life-cycle (subsection (5)). */
    LIFE_CYCLE("the goods, services or works at a stage of their life-cycle"),
    /** How or when it is supplied (subsection (5)). */
    MANNER_OF_SUPPLY("how or when it is supplied"),
    /** The staff who do the work, where that is likely to matter to the quality (subsection (5)). */
    STAFF("the staff who do the work"),
    /** Price, other costs or value for money (subsection (5)). */
    PRICE_OR_VALUE("price, other costs or value for money"),
    /** What the recipients of a light touch service, or their carers, think (subsection (6)). */
    RECIPIENT_OR_CARER_VIEWS("the views of recipients or carers"),
    /** The different needs of recipients of a light touch service (subsection (6)). */
    DIFFERING_NEEDS("the different needs of recipients"),
    /** How near the supplier of a light touch service is to its recipients (subsection (6)). */
    PROXIMITY("the proximity of the supplier");

    private final String words;

    SubjectMatterBasis(String words) {
        this.words = words;
    }

    /**
     * Whether only a light touch contract may have such a criterion.
     *
     * @return true for those of subsection (6)
     */
    public boolean isOnlyLightTouch() {
        return this == RECIPIENT_OR_CARER_VIEWS || this == DIFFERING_NEEDS || this == PROXIMITY;
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
     * The basis in a sentence.
     *
     * @return such as {@code the proximity of the supplier}
     */
    public String words() {
        return words;
    }
}
