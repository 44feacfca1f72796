package io.github.tenderscore.monitor.autonomy;

import java.util.Optional;

/**
 * What a criterion serves in national policy: a mission, and as far as that is known the priority and the action of the National Procurement
 * Policy Statement.
 *
 * @param mission the mission
 * @param priority the priority; empty where it is not known
 * @param action the action, from 1 to 8; empty where it is not known. The Statement has eight; their exact list was not verified, so that the
 *     council numbers them by the text that it uses
 */
public record Placement(Mission mission, Optional<NppsPriority> priority, Optional<Integer> action) {

    /** How many actions the Statement has; not verified in the official text. */
    public static final int ACTIONS = 8;

    /**
     * Checks the action.
     *
     * @param mission the mission
     * @param priority the priority; empty where it is not known
     * @param action the action, from 1 to 8; empty where it is not known. The Statement has eight; their exact list was not verified, so that the council numbers them by the text that it uses
     * @throws IllegalArgumentException if the action is not from 1 to 8
     */
    public Placement {
        if (action.filter(number -> number < 1 || number > ACTIONS).isPresent()) {
            throw new IllegalArgumentException("The action (" + action.get()
                    + ") of the National Procurement Policy Statement must be from 1 to " + ACTIONS);
        }
    }

    boolean isExactly(Mission where, NppsPriority which, int number) {
        return mission == where
                && priority.filter(one -> one == which).isPresent()
                && action.filter(one -> one == number).isPresent();
    }

    boolean mayBe(Mission where, NppsPriority which, int number) {
        return mission == where
                && priority.filter(one -> one != which).isEmpty()
                && action.filter(one -> one != number).isEmpty();
    }
}
