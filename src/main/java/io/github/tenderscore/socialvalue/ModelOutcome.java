package io.github.tenderscore.socialvalue;

import io.github.tenderscore.rule.Evidence;
import java.util.List;

/**
 * What a national model wants to come about, with the labels of its award criteria.
 *
 * @param code its number or letters in the model, such as {@code 1} or {@code GJ}
 * @param title in few words; for an outcome whose title was confirmed nowhere, what it is about
 * @param criteria the labels of the award criteria, as far as they are known; empty where none is
 * @param evidence how far title and labels were confirmed
 */
public record ModelOutcome(String code, String title, List<String> criteria, Evidence evidence) {

    /**
     * Copies the labels.
     *
     * @param code its number or letters in the model, such as {@code 1} or {@code GJ}
     * @param title in few words; for an outcome whose title was confirmed nowhere, what it is about
     * @param criteria the labels of the award criteria, as far as they are known; empty where none is
     * @param evidence how far title and labels were confirmed
     */
    public ModelOutcome {
        criteria = List.copyOf(criteria);
    }
}
