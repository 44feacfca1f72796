package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.number.Ratio;
import java.util.Optional;

/**
 * The activities of an entity in one year, for the authorities that control it and for others.
 *
 * @param year the calendar year in which the entity's year ends
 * @param controlled activities for or on behalf of the controlling authority or authorities, or of others that they control; zero or more, in
 *     the unit of the measure, such as pounds; empty where not known
 * @param external all other activities, in the same unit; empty where not known
 */
public record ActivityYear(int year, Optional<Ratio> controlled, Optional<Ratio> external) {

    /**
     * Checks the signs.
     *
     * @param year the calendar year in which the entity's year ends
     * @param controlled activities for or on behalf of the controlling authority or authorities, or of others that they control; zero or more, in
     *     the unit of the measure, such as pounds; empty where not known
     * @param external all other activities, in the same unit; empty where not known
     * @throws IllegalArgumentException if an amount is negative
     */
    public ActivityYear {
        if (isNegative(controlled) || isNegative(external)) {
            throw new IllegalArgumentException("The activities of the year " + year + " ("
                    + controlled.map(Ratio::toString).orElse("not known") + " for the authorities, "
                    + external.map(Ratio::toString).orElse("not known") + " for others) must not be negative");
        }
    }

    private static boolean isNegative(Optional<Ratio> amount) {
        return amount.filter(given -> given.signum() < 0).isPresent();
    }

    /**
     * A year of which both are known.
     *
     * @param year the calendar year in which the entity's year ends
     * @param controlled digits
     * @param external digits
     * @return the year
     * @throws NumberFormatException if an amount is not a number
     */
    public static ActivityYear of(int year, String controlled, String external) {
        return new ActivityYear(year, Optional.of(Ratio.parse(controlled)), Optional.of(Ratio.parse(external)));
    }
}
