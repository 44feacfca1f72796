package io.github.tenderscore.commitment;

import io.github.tenderscore.appraisal.internal.OpenTable;
import io.github.tenderscore.number.Ratio;

/**
 * What a measured change in life satisfaction is worth: a WELLBY is one point on a scale from 0 to 10 for one person and one year.
 *
 * <p>No measure has such a value unless a catalogue is told so, and the measure must count WELLBYs.
 *
 * <p>Source: HM Treasury, Wellbeing guidance for appraisal, July 2021, in prices of 2019, from secondary texts that are to be confirmed.
 */
public final class WellbeingValues {

    /** The unit of measures that can be valued so. */
    public static final String UNIT = "WELLBY";

    private static final OpenTable TABLE = OpenTable.read(WellbeingValues.class, "wellby-2021.csv");
    private static final int PRICE_YEAR = 2019;

    private static final UnitValue LOW = value("low");
    private static final UnitValue CENTRAL = value("central");
    private static final UnitValue HIGH = value("high");

    private WellbeingValues() {}

    private static UnitValue value(String level) {
        String amount = TABLE.texts("value").get(level);
        return new UnitValue.Fixed(
                Ratio.parse(String.valueOf(amount)),
                UNIT,
                ValueKind.WELLBEING,
                Subtotal.ADDITIONAL_SOCIAL,
                PRICE_YEAR,
                1,
                TABLE.provenance());
    }

    /**
     * The low value.
     *
     * @return 10,000 pounds in prices of 2019
     */
    public static UnitValue low2021() {
        return LOW;
    }

    /**
     * The central value.
     *
     * @return 13,000 pounds in prices of 2019
     */
    public static UnitValue central2021() {
        return CENTRAL;
    }

    /**
     * The high value.
     *
     * @return 16,000 pounds in prices of 2019
     */
    public static UnitValue high2021() {
        return HIGH;
    }
}
