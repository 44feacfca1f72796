package io.github.tenderscore.calendar;

import java.util.Locale;

/**
 * A kind of contract that may be entered into without a mandatory standstill (Procurement Act 2023, section 51(3)). A standstill that
 * the contract award notice provides for all the same must be kept.
 */
public enum StandstillExemption {
    /** Direct award in extreme and unavoidable urgency (Schedule 5, paragraph 13). */
    EXTREME_URGENCY("a", "direct award in extreme and unavoidable urgency (Schedule 5, paragraph 13)"),
    /** Direct award under regulations to protect life and the like (section 42). */
    PROTECTION_OF_LIFE("b", "direct award under regulations to protect life and the like (section 42)"),
    /** Direct award or switching to direct award by a private utility (sections 41 and 43). */
    PRIVATE_UTILITY_DIRECT_AWARD("c", "direct award by a private utility (section 41 or 43)"),
    /** A contract awarded in accordance with a framework. */
    FRAMEWORK_CALL_OFF("d", "a contract awarded in accordance with a framework"),
    /** A contract awarded by reference to a dynamic market. */
    DYNAMIC_MARKET("e", "a contract awarded by reference to a dynamic market"),
    /** A light touch contract. */
    LIGHT_TOUCH("f", "a light touch contract");

    private final String limb;
    private final String words;

    StandstillExemption(String limb, String words) {
        this.limb = limb;
        this.words = words;
    }

    /**
     * The exemption's name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The provision.
     *
     * @return such as {@code section 51(3)(f)}
     */
    public String provision() {
        return "section 51(3)(" + limb + ")";
    }

    /**
     * What the contract is, in a sentence.
     *
     * @return such as {@code a light touch contract}
     */
    public String words() {
        return words;
    }
}
