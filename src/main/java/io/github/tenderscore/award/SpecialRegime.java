package io.github.tenderscore.award;

import java.util.Locale;

/** A kind of contract with rules of its own (Procurement Regulations 2024, regulation 27(2)(k)). */
public enum SpecialRegime {
    /** A concession contract. */
    CONCESSION,
    /** A defence and security contract. */
    DEFENCE_AND_SECURITY,
    /** A light touch contract. */
    LIGHT_TOUCH,
    /** A utilities contract. */
    UTILITIES;

    /**
     * The kind's name in documents.
     *
     * @return in lower case with hyphens, such as {@code light-touch}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
