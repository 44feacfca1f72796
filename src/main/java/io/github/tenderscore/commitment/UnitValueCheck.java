package io.github.tenderscore.commitment;

import io.github.tenderscore.fault.Faults;
import java.util.List;

/** Looks at what a unit of a measure is said to be worth. */
final class UnitValueCheck {

    private UnitValueCheck() {}

    /** Notes what is wrong with the value of a measure. */
    static void of(UnitValue value, String code, Faults faults) {
        if (value instanceof UnitValue.Fixed fixed) {
            if (fixed.amount().signum() < 0) {
                faults.add(
                        List.of("value", "amount"),
                        "The value (" + fixed.amount() + ") of a unit of the measure " + code
                                + " must be zero or more pounds");
            }
            if (fixed.priceYear() < PriceBase.EARLIEST || fixed.priceYear() > PriceBase.LATEST) {
                faults.add(
                        List.of("value", "priceYear"),
                        "The price year (" + fixed.priceYear() + ") of the value of the measure " + code
                                + " must be a year from " + PriceBase.EARLIEST + " to " + PriceBase.LATEST
                                + ", because amounts in prices of different years cannot be added");
            }
            if (fixed.benefitYears() < 1 || fixed.benefitYears() > Horizon.MOST_YEARS) {
                faults.add(
                        List.of("value", "benefitYears"),
                        "The number (" + fixed.benefitYears() + ") of years in which a unit of the measure " + code
                                + " has an effect must be from 1 to " + Horizon.MOST_YEARS);
            }
        }
    }
}
