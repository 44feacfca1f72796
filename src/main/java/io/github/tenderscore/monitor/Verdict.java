package io.github.tenderscore.monitor;

import java.util.Locale;
import java.util.Optional;

/** What a gate says: a missing fact is unknown, and unknown is never passed. */
public enum Verdict {
    /** The facts meet the condition. */
    PASS,
    /** The facts do not meet it. */
    FAIL,
    /** A fact is missing. */
    UNKNOWN,
    /** The condition does not concern this case. */
    NOT_APPLICABLE;

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The verdict in words.
     *
     * @return {@code met}, {@code not met}, {@code not known} or {@code does not apply}
     */
    public String words() {
        return switch (this) {
            case PASS -> "met";
            case FAIL -> "not met";
            case UNKNOWN -> "not known";
            case NOT_APPLICABLE -> "does not apply";
        };
    }

    /**
     * The verdict on something that is so, is not so, or is not known.
     *
     * @param met whether the condition is met; empty where that is not known
     * @return pass, fail or unknown
     */
    public static Verdict of(Optional<Boolean> met) {
        if (met.isEmpty()) {
            return UNKNOWN;
        }
        return met.get() ? PASS : FAIL;
    }

    /**
     * The verdict on several conditions that must all be met.
     *
     * @param verdicts one for each condition
     * @return fail where any fails, else unknown where any is unknown, else pass; not applicable where none applies
     */
    public static Verdict all(Iterable<Verdict> verdicts) {
        Verdict all = NOT_APPLICABLE;
        for (Verdict one : verdicts) {
            if (one == FAIL) {
                return FAIL;
            }
            if (one == UNKNOWN || (one == PASS && all == NOT_APPLICABLE)) {
                all = one;
            }
        }
        return all;
    }
}
