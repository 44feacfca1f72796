package io.github.tenderscore.weighting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A question of weights as a buyer puts it: by which method, and what is said of which criteria.
 *
 * @param title what it is about
 * @param method how importance becomes weights
 * @param importance what the buyer says
 * @param names what criteria are called, where that is more than their id
 */
public record Weighting(String title, WeightMethod method, Importance importance, Map<String, String> names) {

    /**
     * Copies the names and checks them.
     *
     * @param title what it is about
     * @param method how importance becomes weights
     * @param importance what the buyer says
     * @param names what criteria are called, where that is more than their id
     * @throws IllegalArgumentException if the title or a name is blank, or a name belongs to none of the criteria
     */
    public Weighting {
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        if (title.isBlank()) {
            throw new IllegalArgumentException("The title (" + title + ") of a weighting must not be blank");
        }
        for (Map.Entry<String, String> name : names.entrySet()) {
            if (name.getValue().isBlank() || !importance.criteria().contains(name.getKey())) {
                throw new IllegalArgumentException(
                        "The name (" + name.getValue() + ") of the criterion " + name.getKey()
                                + " must not be blank, and the criterion one of "
                                + String.join(", ", importance.criteria()));
            }
        }
    }

    /**
     * What a criterion is called.
     *
     * @param criterion its id
     * @return its name, or the id where it has none
     */
    public String name(String criterion) {
        return names.getOrDefault(criterion, criterion);
    }

    /**
     * Works out the weights.
     *
     * @return in the buyer's order
     * @throws IllegalArgumentException as {@link WeightMethod#weigh} says
     */
    public Weights weights() {
        return method.weigh(importance);
    }
}
