package io.github.tenderscore.appraisal;

import io.github.tenderscore.appraisal.internal.OpenTable;
import java.util.List;

/** Carbon values by name: low, central and high, each in prices of 2022. */
public final class CarbonSeries {

    private static final OpenTable TABLE = OpenTable.read(CarbonSeries.class, "carbon-values-2023.csv");
    private static final int PRICE_YEAR = 2022;

    private static final CarbonValues LOW = series("low");
    private static final CarbonValues CENTRAL = series("central");
    private static final CarbonValues HIGH = series("high");

    private CarbonSeries() {}

    private static CarbonValues series(String level) {
        return new CarbonValues("hmg-carbon-2023-" + level, PRICE_YEAR, TABLE.column(level), TABLE.provenance());
    }

    /**
     * Half the central values.
     *
     * @return the values of 2020 to 2050
     */
    public static CarbonValues low2023() {
        return LOW;
    }

    /**
     * The central values for appraisal.
     *
     * <p>Source: Department for Energy Security and Net Zero, data table 3, November 2023, from a secondary transcription that is to be
     * confirmed.
     *
     * @return the values of 2020 to 2050
     */
    public static CarbonValues central2023() {
        return CENTRAL;
    }

    /**
     * One and a half times the central values.
     *
     * @return the values of 2020 to 2050
     */
    public static CarbonValues high2023() {
        return HIGH;
    }

    /**
     * The carbon values that have names of their own.
     *
     * @return in the order of this class
     */
    public static List<CarbonValues> all() {
        return List.of(LOW, CENTRAL, HIGH);
    }

    /**
     * Whether a table is one of these, and not only called like one.
     *
     * @param table any table
     * @return true for each of {@link #all}
     */
    public static boolean isReadyMade(CarbonValues table) {
        return all().contains(table);
    }
}
