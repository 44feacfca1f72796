package io.github.tenderscore.stage;

import java.util.Locale;
import java.util.Optional;

/**
 * A criterion of a method whose response comes from an earlier stage and is not given again.
 *
 * <p>Its weight in the later method is the published share that the earlier stage has there, and the engine adds it up as any other
 * criterion. A later mark replaces an earlier one where the criterion is carried from the later stage.
 *
 * @param into the id of the criterion in the method of this stage
 * @param stage the id of the earlier stage
 * @param criterion the id of the criterion or group there; empty for the total of all points
 * @param what whether the response itself is carried or the points it earned
 */
public record Carry(String into, String stage, Optional<String> criterion, What what) {

    /** What is carried. */
    public enum What {
        /** The response: the mark, the quantity, the choice, the answer, the price. It is scored anew under the later method. */
        RESPONSE,
        /** The points that were earned, as published. The later criterion is a quantity of which all available points earn all. */
        POINTS;

        /**
         * The name in documents.
         *
         * @return the name in lower case
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The response on a criterion of an earlier stage, on the criterion of the same id.
     *
     * @param criterion the id of the criterion there and here
     * @param stage the id of the earlier stage
     * @return the carry
     */
    public static Carry response(String criterion, String stage) {
        return response(criterion, stage, criterion);
    }

    /**
     * The response on a criterion of an earlier stage.
     *
     * @param into the id of the criterion here
     * @param stage the id of the earlier stage
     * @param criterion the id of the criterion there
     * @return the carry
     */
    public static Carry response(String into, String stage, String criterion) {
        return new Carry(into, stage, Optional.of(criterion), What.RESPONSE);
    }

    /**
     * The points that a criterion or group earned in an earlier stage.
     *
     * @param into the id of the criterion here: a quantity under SV-TARGET whose target is the points available there
     * @param stage the id of the earlier stage
     * @param criterion the id of the criterion or group there
     * @return the carry
     */
    public static Carry points(String into, String stage, String criterion) {
        return new Carry(into, stage, Optional.of(criterion), What.POINTS);
    }

    /**
     * The total of points of an earlier stage.
     *
     * @param into the id of the criterion here: a quantity under SV-TARGET whose target is the points of all criteria there
     * @param stage the id of the earlier stage
     * @return the carry
     */
    public static Carry total(String into, String stage) {
        return new Carry(into, stage, Optional.empty(), What.POINTS);
    }

    /**
     * What is carried, in words.
     *
     * @return for example {@code the points on quality in the stage written}
     */
    public String text() {
        return (what == What.RESPONSE ? "the response" : criterion.isPresent() ? "the points" : "the total of points")
                + criterion.map(id -> " on " + id).orElse("") + " in the stage " + stage;
    }
}
