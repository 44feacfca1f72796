package io.github.tenderscore.delivery;

import java.time.LocalDate;

/**
 * A word that the authority used in place of the computed one, with its reason. The computed word stays visible beside it.
 *
 * @param kpi the id of the indicator
 * @param rating the word that the authority used
 * @param reason why, not blank
 * @param by who decided, by role, not blank
 * @param on the day of the decision
 */
public record Overrule(String kpi, Rating rating, String reason, String by, LocalDate on) {

    /**
     * Checks the texts.
     *
     * @param kpi the id of the indicator
     * @param rating the word that the authority used
     * @param reason why, not blank
     * @param by who decided, by role, not blank
     * @param on the day of the decision
     * @throws IllegalArgumentException if the reason or who decided is blank
     */
    public Overrule {
        if (reason.isBlank() || by.isBlank()) {
            throw new IllegalArgumentException(
                    "The reason (" + reason + ") of the rating " + rating.code() + " for " + kpi + " and who gave it ("
                            + by + ") must not be blank, because it takes the place of the computed one");
        }
    }
}
