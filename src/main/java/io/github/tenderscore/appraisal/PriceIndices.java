package io.github.tenderscore.appraisal;

import io.github.tenderscore.appraisal.internal.OpenTable;
import java.util.List;

/** Price indices by name. */
public final class PriceIndices {

    private static final PriceIndex GDP_DEFLATORS = gdpDeflators();

    private PriceIndices() {}

    private static PriceIndex gdpDeflators() {
        OpenTable table = OpenTable.read(PriceIndices.class, "gdp-deflators-2025.csv");
        return new PriceIndex("gdp-deflators-2025-12", table.column("index"), table.provenance());
    }

    /**
     * The GDP deflators of the United Kingdom for the calendar years 1990 to 2024.
     *
     * <p>Source: HM Treasury, Quarterly National Accounts of December 2025, from a secondary transcription that is to be confirmed.
     *
     * @return the index, 2024 = 100
     */
    public static PriceIndex gdpDeflatorsDecember2025() {
        return GDP_DEFLATORS;
    }

    /**
     * The price indices that have names of their own.
     *
     * @return in the order of this class
     */
    public static List<PriceIndex> all() {
        return List.of(GDP_DEFLATORS);
    }

    /**
     * Whether a table is one of these, and not only called like one.
     *
     * @param table any table
     * @return true for each of {@link #all}
     */
    public static boolean isReadyMade(PriceIndex table) {
        return all().contains(table);
    }
}
