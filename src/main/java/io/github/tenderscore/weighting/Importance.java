package io.github.tenderscore.weighting;

import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * What a buyer says of the importance of its criteria: a number for each, or comparisons of two at a time.
 *
 * <p>What the numbers are, the {@link WeightMethod} says: weights, ranks or scores. Written
 * {@code Importance.NONE.with("price", "1").with("quality", "2")} or {@code Importance.of("price", "quality").over("price", "quality", "3")}.
 *
 * @param criteria the ids of the criteria in the buyer's order, which changes no weight
 * @param values the number of each criterion; none where the criteria are compared
 * @param comparisons in any order; none where the criteria have numbers
 */
public record Importance(List<String> criteria, Map<String, Ratio> values, List<Comparison> comparisons) {

    /** Nothing is said yet. */
    public static final Importance NONE = new Importance(List.of(), Map.of(), List.of());

    /**
     * Copies what is said, and refuses criteria that cannot be told apart.
     *
     * @param criteria the ids of the criteria in the buyer's order, which changes no weight
     * @param values the number of each criterion; none where the criteria are compared
     * @param comparisons in any order; none where the criteria have numbers
     * @throws IllegalArgumentException if an id is blank or occurs twice, or a number belongs to none of the criteria
     */
    public Importance {
        criteria = List.copyOf(criteria);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        comparisons = List.copyOf(comparisons);
        LinkedHashSet<String> seen = new LinkedHashSet<>();
        for (String criterion : criteria) {
            if (criterion.isBlank()) {
                throw new IllegalArgumentException("The id of a criterion must not be blank");
            }
            if (!seen.add(criterion)) {
                throw new IllegalArgumentException("The criterion (" + criterion + ") must occur only once");
            }
        }
        for (String criterion : values.keySet()) {
            if (!seen.contains(criterion)) {
                throw new IllegalArgumentException(
                        "The criterion (" + criterion + ") of a number must be one of " + String.join(", ", criteria));
            }
        }
    }

    /**
     * Criteria of which nothing more is said yet.
     *
     * @param criteria their ids, in the buyer's order
     * @return what is said
     * @throws IllegalArgumentException if an id is blank or occurs twice
     */
    public static Importance of(String... criteria) {
        return new Importance(List.of(criteria), Map.of(), List.of());
    }

    /**
     * The same with one more criterion and its number.
     *
     * @param criterion its id
     * @param value digits such as {@code 40}
     * @return more that is said
     * @throws IllegalArgumentException if the criterion is blank or named already, or the text is not a number
     */
    public Importance with(String criterion, String value) {
        List<String> more = new ArrayList<>(criteria);
        more.add(criterion);
        Map<String, Ratio> numbers = new LinkedHashMap<>(values);
        numbers.put(criterion, Ratio.parse(value));
        return new Importance(more, numbers, comparisons);
    }

    /**
     * The same with one more comparison.
     *
     * @param criterion the id of one criterion
     * @param over the id of the criterion that it is compared with
     * @param times how many times as important the one is as the other, in digits such as {@code 3} or {@code 1/9}
     * @return more that is said
     * @throws IllegalArgumentException if the text is not a number
     */
    public Importance over(String criterion, String over, String times) {
        List<Comparison> more = new ArrayList<>(comparisons);
        more.add(Comparison.of(criterion, over, times));
        return new Importance(criteria, values, more);
    }

    /** The number of each criterion, in the order of the criteria; every criterion must have one. */
    List<Ratio> numbers() {
        List<Ratio> numbers = new ArrayList<>();
        for (String criterion : criteria) {
            numbers.add(values.getOrDefault(criterion, Ratio.ZERO));
        }
        return numbers;
    }
}
