package io.github.tenderscore.monitor.insourcing;

import java.util.Locale;

/** Why a service left; causes are listed and never ranked, because exits are few. */
public enum ExitCause {
    /** Its end had been planned. */
    PLANNED_END("its end had been planned"),
    /** It cost too much. */
    COST("cost"),
    /** It was not good enough. */
    QUALITY("quality"),
    /** Staff could not be found or kept. */
    STAFFING("staffing"),
    /** The council's policy changed. */
    POLICY_CHANGE("change of policy"),
    /** A court, an auditor or the law. */
    LEGAL("legal"),
    /** Councils were reorganised; no failing of insourcing. */
    REORGANISATION("reorganisation, no failing of insourcing"),
    /** Its money ended. */
    FUNDING("funding"),
    /** Another cause that is known. */
    OTHER("another cause"),
    /** Not known. */
    UNKNOWN("cause not known");

    private final String words;

    ExitCause(String words) {
        this.words = words;
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
     * The cause in words.
     *
     * @return such as {@code staffing}
     */
    public String words() {
        return words;
    }
}
