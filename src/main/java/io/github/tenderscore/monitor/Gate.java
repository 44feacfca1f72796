package io.github.tenderscore.monitor;

/**
 * One condition that was looked at: what it asks, what the facts are, what follows, and which provision asks for it.
 *
 * @param id its name, such as {@code V3}; the same in every report
 * @param condition what must be so, in words
 * @param verdict whether it is
 * @param fact the fact that decided, with its value, or which fact is missing
 * @param provision where the condition comes from: a section, a guidance note, or the council's own rule
 */
public record Gate(String id, String condition, Verdict verdict, String fact, String provision) {

    /**
     * Why the verdict is what it is, for a place that says the condition and the verdict already.
     *
     * @return for example {@code share of activities 81.55 (Procurement Act 2023, Schedule 2 paragraph 2)}
     */
    public String reason() {
        return fact + " (" + provision + ")";
    }

    /**
     * The gate in one line.
     *
     * @return for example {@code V3 pass: share of activities 81.55 (must be above 80; Procurement Act 2023, Schedule 2 paragraph 2)}
     */
    @Override
    public String toString() {
        return id + " " + verdict.code() + ": " + fact + " (" + condition + "; " + provision + ")";
    }
}
