package io.github.tenderscore.framework;

import java.util.Locale;

/** What a framework is for, which decides how long it may run and how contracts are awarded under it. */
public enum FrameworkKind {
    /** Any that is none of the others: at most four years. */
    GENERAL,
    /** A defence and security framework: at most eight years. */
    DEFENCE,
    /** A utilities framework: at most eight years. */
    UTILITIES,
    /** A light-touch framework, to which the rules on selection, call-off criteria and term do not apply (section 45 to 47). */
    LIGHT_TOUCH;

    /**
     * The kind's name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The most years that a framework may run without published reasons. */
    int mostYears() {
        return this == GENERAL ? 4 : 8;
    }
}
