package io.github.tenderscore.robustness;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Whether an award stands firmly by the limits that were declared, with reasons in words.
 *
 * @param firmness the answer
 * @param reasons one for each thing that was looked at, those that speak against the award first
 */
public record Verdict(Firmness firmness, List<Reason> reasons) {

    /** How firmly an award stands. */
    public enum Firmness {
        /** Nothing that was looked at is nearer than its declared limit. */
        ROBUST,
        /** Something is nearer than its declared limit. */
        FRAGILE,
        /** Tenders share the first place, so that there is nothing to be firm about. */
        TIED
    }

    /** What was looked at. */
    public enum Subject {
        /** The first place itself. */
        FIRST_PLACE,
        /** What rounding and tie-breaks decide. */
        ROUNDING,
        /** Single marks. */
        MARK,
        /** Single prices. */
        PRICE,
        /** Single quantities, choices and answers of yes or no, for which no limit is declared. */
        ANSWER,
        /** The weights of criteria. */
        WEIGHT,
        /** Tenders that did not win, or that were made up. */
        REVERSAL
    }

    /**
     * A reason.
     *
     * @param subject what was looked at
     * @param against whether it makes the award fragile, or the first place tied
     * @param text one or more sentences that can be pasted into a report
     */
    public record Reason(Subject subject, boolean against, String text) {}

    /**
     * Copies the reasons.
     *
     * @param firmness the answer
     * @param reasons one for each thing that was looked at, those that speak against the award first
     */
    public Verdict {
        reasons = List.copyOf(reasons);
    }

    /**
     * The answer in one sentence.
     *
     * @return for example {@code The award is robust.}
     */
    public String answer() {
        return firmness == Firmness.TIED
                ? "The first place is tied."
                : "The award is " + firmness.name().toLowerCase(Locale.ROOT) + ".";
    }

    /**
     * The verdict in words.
     *
     * @return the answer and every reason, one a line
     */
    public String text() {
        return answer() + "\n" + reasons.stream().map(Reason::text).collect(Collectors.joining("\n"));
    }
}
