package io.github.tenderscore.award;

/**
 * Where a supplier finds the award criteria and the assessment methodology in full (Procurement Regulations 2024, regulation
 * 31(2)(d)).
 */
public sealed interface SummaryAccess {

    /** The summary itself sets them out in full. */
    record InFull() implements SummaryAccess {}

    /**
     * They can be accessed elsewhere.
     *
     * @param place such as the address of the tender documents, not blank
     */
    record At(String place) implements SummaryAccess {

        /**
         * Checks that a place is named.
         *
         * @param place such as the address of the tender documents, not blank
         * @throws IllegalArgumentException if it is blank
         */
        public At {
            if (place.isBlank()) {
                throw new IllegalArgumentException(
                        "The place where the methodology can be accessed must not be blank (Procurement Regulations 2024,"
                                + " regulation 31(2)(d)(ii))");
            }
        }
    }
}
