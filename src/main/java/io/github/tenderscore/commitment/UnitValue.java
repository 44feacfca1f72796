package io.github.tenderscore.commitment;

import io.github.tenderscore.appraisal.Provenance;
import io.github.tenderscore.number.Ratio;

/** What one unit of a measure is worth in pounds. */
public sealed interface UnitValue {

    /**
     * The unit of which one is worth so much.
     *
     * @return the unit of the measure
     */
    String unit();

    /**
     * What sort of good it stands for.
     *
     * @return the kind
     */
    ValueKind kind();

    /**
     * The subtotal to which it belongs.
     *
     * @return the subtotal
     */
    Subtotal subtotal();

    /**
     * The same amount in every year.
     *
     * @param amount pounds for one unit in each year in which the effect lasts, zero or more
     * @param unit the unit of which one is worth so much
     * @param kind what sort of good it stands for
     * @param subtotal the subtotal to which it belongs
     * @param priceYear the year of its prices
     * @param benefitYears for how many years the effect of one unit lasts, from 1, where it is over with the year of the activity, to
     *     {@value Horizon#MOST_YEARS}
     * @param provenance where the amount comes from
     */
    record Fixed(
            Ratio amount,
            String unit,
            ValueKind kind,
            Subtotal subtotal,
            int priceYear,
            int benefitYears,
            Provenance provenance)
            implements UnitValue {}

    /** The carbon value of the year in which a tonne is saved, from the table that the terms name; worth something once, and not local. */
    record CarbonByYear() implements UnitValue {

        /** The unit of measures that can be valued so. */
        public static final String UNIT = "tCO2e";

        @Override
        public String unit() {
            return UNIT;
        }

        @Override
        public ValueKind kind() {
            return ValueKind.CARBON;
        }

        @Override
        public Subtotal subtotal() {
            return Subtotal.ADDITIONAL_SOCIAL;
        }
    }
}
