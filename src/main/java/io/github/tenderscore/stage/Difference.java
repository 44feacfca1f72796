package io.github.tenderscore.stage;

import java.util.List;
import java.util.Optional;

/**
 * One thing in which two published methods or procedures differ.
 *
 * @param stage the id of the stage; empty in a comparison of two methods, and for what belongs to the procedure as a whole
 * @param criterion the ids of the groups that it stands in and its own, from the outside in; empty for what belongs to the method
 *     as a whole
 * @param aspect what kind of thing differs
 * @param what the thing itself, such as {@code the weight of price}
 * @param from what it was; {@code nothing} where it was not there
 * @param to what it is; {@code nothing} where it is not there
 */
public record Difference(
        Optional<String> stage, List<String> criterion, Aspect aspect, String what, String from, String to) {

    /** What can differ. */
    public enum Aspect {
        /** A criterion is there in only one of them. */
        CRITERION,
        /** A criterion has another weight. */
        WEIGHT,
        /** A criterion asks for something else, or what it earns is worked out otherwise: kind, scale, options, rule. */
        SCORING,
        /** A criterion has another minimum or other answers that pass. */
        GATE,
        /** A criterion is called otherwise. */
        NAME,
        /** A criterion is scored in one and pass/fail in the other. */
        PURPOSE,
        /** Something is rounded otherwise. */
        ROUNDING,
        /** A missing response is treated otherwise. */
        MISSING_RESPONSE,
        /** Criteria stand in another order or group. */
        ORDER,
        /** Something of the method or the procedure as a whole: title, currency, award rule, tie-breaks, stages, progression. */
        SETTING
    }

    /**
     * Copies the path.
     *
     * @param stage the id of the stage; empty in a comparison of two methods, and for what belongs to the procedure as a whole
     * @param criterion the ids of the groups that it stands in and its own, from the outside in; empty for what belongs to the method
     *     as a whole
     * @param aspect what kind of thing differs
     * @param what the thing itself, such as {@code the weight of price}
     * @param from what it was; {@code nothing} where it was not there
     * @param to what it is; {@code nothing} where it is not there
     */
    public Difference {
        criterion = List.copyOf(criterion);
    }

    /**
     * The difference in words.
     *
     * @return for example {@code in the stage written, the weight of price was 40 and is 50}
     */
    public String text() {
        return stage.map(id -> "in the stage " + id + ", ").orElse("") + what + " was " + from + " and is " + to;
    }

    /**
     * Whether it is a difference of a criterion or of one that stands in it.
     *
     * @param id the id of a criterion
     * @return true where the path leads through it
     */
    public boolean isWithin(String id) {
        return criterion.contains(id);
    }
}
