package io.github.tenderscore.check;

/** How a check finds out. Implementations must be immutable and thread-safe, and must look at nothing but the case file and the rulebook. */
@FunctionalInterface
public interface Examination {

    /**
     * Looks at what is known.
     *
     * @param file what is known of the procurement
     * @param rulebook the law as dated data; its day is that on which the procurement commenced
     * @param answer where findings are written; nothing is written where the check passes
     */
    void examine(CaseFile file, Rulebook rulebook, Answer answer);
}
