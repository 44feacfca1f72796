package io.github.tenderscore.monitor.localeconomy;

/** What is known of where a supplier is: a code of an area, the council's own finding, or nothing. */
public sealed interface SupplierPlace {

    /** Nothing is known. */
    SupplierPlace UNKNOWN = new Unknown();

    /**
     * A code, as a notice or a register writes it.
     *
     * @param code of a country ({@code GB}), of a region ({@code UKD33}, {@code TLD33}), of an authority or a smaller area ({@code E08000003}), or of the
     *     council's own; not blank
     */
    record Coded(String code) implements SupplierPlace {

        /**
         * Checks the code.
         *
         * @param code of a country ({@code GB}), of a region ({@code UKD33}, {@code TLD33}), of an authority or a smaller area ({@code E08000003}), or of the
         *     council's own; not blank
         * @throws IllegalArgumentException if the code is blank
         */
        public Coded {
            if (code.isBlank()) {
                throw new IllegalArgumentException(
                        "The code (" + code + ") of the place of a supplier must not be blank");
            }
        }
    }

    /**
     * The council looked itself, by the test of place that it names.
     *
     * @param within whether the supplier is in the area
     */
    record Judged(boolean within) implements SupplierPlace {}

    /** Nothing is known. */
    record Unknown() implements SupplierPlace {}
}
