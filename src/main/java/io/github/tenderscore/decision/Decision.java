package io.github.tenderscore.decision;

import java.time.LocalDate;

/** What somebody decided about a tender: it is disregarded, or it is kept although a ground was considered. */
public sealed interface Decision permits Disregard, Keep {

    /**
     * What was considered: the tender, the ground, and what came before.
     *
     * @return the consideration
     */
    Consideration about();

    /**
     * Who decided.
     *
     * @return a role or pseudonymous id, not blank
     */
    String decider();

    /**
     * When it was decided.
     *
     * @return the day
     */
    LocalDate date();

    /**
     * Why.
     *
     * @return a sentence, not blank
     */
    String reason();

    /**
     * The decision's name in documents.
     *
     * @return {@code disregard} or {@code keep}
     */
    String code();

    /**
     * The tender that was decided about.
     *
     * @return its id
     */
    default String tender() {
        return about().tender();
    }

    /**
     * The ground that was considered.
     *
     * @return the ground
     */
    default Ground ground() {
        return about().ground();
    }

    /**
     * The decision in one sentence.
     *
     * @return for example {@code disregarded on 2026-03-02 by Head of procurement under section 19(3)(d): …}
     */
    String text();
}
