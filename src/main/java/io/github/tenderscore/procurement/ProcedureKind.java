package io.github.tenderscore.procurement;

import java.util.Locale;
import java.util.Map;

/** How suppliers were found: by competition, from a framework, or directly. */
public enum ProcedureKind {
    /** A single-stage competition open to all (Procurement Act 2023, s.20(2)(a)), or the open procedure of earlier law. */
    OPEN,
    /** Another competitive procedure that the authority designs (Procurement Act 2023, s.20(2)(b)). */
    COMPETITIVE_FLEXIBLE,
    /** An award without competition (Procurement Act 2023, ss.41 and 43), or without a call for competition under earlier law. */
    DIRECT_AWARD,
    /** An award under a framework (Procurement Act 2023, s.45). */
    FRAMEWORK_CALL_OFF,
    /** An open competition below the threshold. */
    BELOW_THRESHOLD_OPEN,
    /** A competition among invited suppliers below the threshold. */
    BELOW_THRESHOLD_LIMITED,
    /** No competition, below the threshold. */
    BELOW_THRESHOLD_NO_COMPETITION,
    /** Another known procedure, such as the restricted procedure of earlier law or a dynamic purchasing system. */
    OTHER;

    /** The texts of notices, in lower case: those of Find a Tender under the Act and under earlier law, then those of Contracts Finder. */
    private static final Map<String, ProcedureKind> TEXTS = Map.ofEntries(
            Map.entry("open procedure", OPEN),
            Map.entry("competitive flexible procedure", COMPETITIVE_FLEXIBLE),
            Map.entry("direct award", DIRECT_AWARD),
            Map.entry("award under framework", FRAMEWORK_CALL_OFF),
            Map.entry("below threshold - open competition", BELOW_THRESHOLD_OPEN),
            Map.entry("below threshold - limited competition", BELOW_THRESHOLD_LIMITED),
            Map.entry("below threshold - without competition", BELOW_THRESHOLD_NO_COMPETITION),
            Map.entry("restricted procedure", OTHER),
            Map.entry("competitive procedure with negotiation", OTHER),
            Map.entry("award procedure without prior publication of a call for competition", DIRECT_AWARD),
            Map.entry("call-off from a framework agreement", FRAMEWORK_CALL_OFF),
            Map.entry("open procedure (below threshold)", BELOW_THRESHOLD_OPEN),
            Map.entry("open procedure (above threshold)", OPEN),
            Map.entry("single tender action (below threshold)", BELOW_THRESHOLD_NO_COMPETITION),
            Map.entry("competitive quotation (below threshold)", BELOW_THRESHOLD_LIMITED),
            Map.entry("call-off from a dynamic purchasing system", OTHER));

    /**
     * The kind that a notice names.
     *
     * @param text the procedure in words, as notices have it in {@code procurementMethodDetails}; blank where they are silent
     * @return known for the texts that notices of Find a Tender and Contracts Finder were seen to use; absent for a blank text; doubtful,
     *     with the text, for any other and for those that say that the procedure is unknown
     */
    public static Fact<ProcedureKind> read(String text) {
        String words = text.strip();
        if (words.isEmpty()) {
            return Fact.absent();
        }
        String lower = words.toLowerCase(Locale.ROOT);
        ProcedureKind kind = TEXTS.get(lower);
        if (kind != null) {
            return Fact.of(kind);
        }
        return lower.startsWith("other -") || lower.equals("other")
                ? Fact.of(OTHER)
                : Fact.doubtful("the procedure (" + words + ") is none of those that notices are known to name");
    }

    /**
     * Whether tenders compete, so that award criteria and weights can matter.
     *
     * @return false for an award without competition
     */
    public boolean isCompetitive() {
        return this != DIRECT_AWARD && this != BELOW_THRESHOLD_NO_COMPETITION;
    }

    /**
     * The kind in words.
     *
     * @return for example {@code competitive flexible}
     */
    public String words() {
        return code().replace('-', ' ');
    }

    /**
     * The kind's name in documents.
     *
     * @return in lower case with hyphens, such as {@code competitive-flexible}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
