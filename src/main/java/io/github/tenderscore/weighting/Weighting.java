package io.github.tenderscore.weighting;

import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question of weights as a buyer puts it: by which method, and what is said of which criteria.
 *
 * @param title what it is about
 * @param method how importance becomes weights
 * @param importance what the buyer says
 * @param names what criteria are called, where that is more than their id
 * @param published the numbers of a European notice that the importance was taken from, with those that weigh nothing; none where it was not
 */
public record Weighting(
        String title,
        WeightMethod method,
        Importance importance,
        Map<String, String> names,
        List<EformsNumber> published) {

    /**
     * Copies the names and checks them.
     *
     * @param title what it is about
     * @param method how importance becomes weights
     * @param importance what the buyer says
     * @param names what criteria are called, where that is more than their id
     * @param published the numbers of a European notice that the importance was taken from, with those that weigh nothing; none where it was not
     * @throws IllegalArgumentException if the title or a name is blank, a name belongs to none of the criteria, or the published numbers come to
     *     something else than the importance by the method
     */
    public Weighting {
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        published = List.copyOf(published);
        if (title.isBlank()) {
            throw new IllegalArgumentException("The title (" + title + ") of a weighting must not be blank");
        }
        if (!published.isEmpty()
                && !PublishedWeights.of(published, Optional.of(method))
                        .map(PublishedWeights::importance)
                        .equals(Optional.of(importance))) {
            throw new IllegalArgumentException(
                    "The importance (" + importance + ") of a weighting must be what the published numbers say");
        }
        List<String> criteria = criteria(importance, published);
        for (Map.Entry<String, String> name : names.entrySet()) {
            if (name.getValue().isBlank() || !criteria.contains(name.getKey())) {
                throw new IllegalArgumentException(
                        "The name (" + name.getValue() + ") of the criterion " + name.getKey()
                                + " must not be blank, and the criterion one of " + String.join(", ", criteria));
            }
        }
    }

    /**
     * A question of weights that no notice put.
     *
     * @param title what it is about
     * @param method how importance becomes weights
     * @param importance what the buyer says
     * @param names what criteria are called, where that is more than their id
     * @throws IllegalArgumentException if the title or a name is blank, or a name belongs to none of the criteria
     */
    public Weighting(String title, WeightMethod method, Importance importance, Map<String, String> names) {
        this(title, method, importance, names, List.of());
    }

    /**
     * A question of weights as a European notice puts it, by the codes of its numbers.
     *
     * @param title what it is about
     * @param numbers in the order of the criteria; of each criterion at most one weight, one fixed price and one of each gate
     * @param method the conversion of an order of importance, or WT-DIRECT for exact weights that are to be counted in another unit; empty where
     *     the weights are exact and are to be taken as their code says
     * @param names what criteria are called, where that is more than their id
     * @return the question
     * @throws FaultException if a number cannot be used as {@link EformsWeighting#of(List, WeightMethod)} says, or none is a weight
     * @throws IllegalArgumentException if the title or a name is blank, or a name belongs to none of the criteria
     */
    public static Weighting published(
            String title, List<EformsNumber> numbers, Optional<WeightMethod> method, Map<String, String> names) {
        PublishedWeights found = PublishedWeights.of(numbers, method).orElseThrow(Weighting::noWeight);
        return new Weighting(title, found.method(), found.importance(), names, numbers);
    }

    private static FaultException noWeight() {
        Faults faults = new Faults();
        faults.add(
                List.of("criteria"),
                "The weights (none) of the criteria must be at least one: a fixed price and a threshold weigh nothing");
        return new FaultException(PublishedWeights.SUBJECT, faults.list());
    }

    /**
     * Every criterion that something is said of, also those that weigh nothing.
     *
     * @return their ids in the buyer's order
     */
    public List<String> criteria() {
        return criteria(importance, published);
    }

    private static List<String> criteria(Importance importance, List<EformsNumber> published) {
        return published.isEmpty()
                ? importance.criteria()
                : published.stream().map(EformsNumber::criterion).distinct().toList();
    }

    /**
     * The published numbers of a criterion.
     *
     * @param criterion its id
     * @return in the order in which they were published; none where no notice put the question
     */
    public List<EformsNumber> published(String criterion) {
        return published.stream()
                .filter(one -> one.criterion().equals(criterion))
                .toList();
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
