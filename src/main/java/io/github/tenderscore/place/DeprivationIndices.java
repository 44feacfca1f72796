package io.github.tenderscore.place;

import io.github.tenderscore.appraisal.internal.OpenTable;
import io.github.tenderscore.number.Ratio;
import java.util.EnumMap;
import java.util.Map;

/** Deprivation indices by name. */
public final class DeprivationIndices {

    private static final int AREAS_2025 = 33_755;

    private static final DeprivationIndex ENGLAND_2025 =
            england2025(OpenTable.read(DeprivationIndices.class, "deprivation-2025.csv"));

    private DeprivationIndices() {}

    private static DeprivationIndex england2025(OpenTable table) {
        Map<String, String> texts = table.texts("weight");
        Map<DeprivationDomain, Ratio> weights = new EnumMap<>(DeprivationDomain.class);
        for (DeprivationDomain domain : DeprivationDomain.values()) {
            weights.put(domain, Ratio.parse(texts.getOrDefault(domain.code(), "")));
        }
        return new DeprivationIndex("english-imd-2025", AREAS_2025, weights, table.provenance());
    }

    /**
     * The English Index of Multiple Deprivation of 2025, over 33,755 small areas.
     *
     * <p>Its published weights are rounded and sum to 99.9; scores are divided by that sum. The file of areas does not ship.
     *
     * <p>Source: Ministry of Housing, Communities and Local Government, 30 October 2025, for the areas; the weights and the formula come from
     * secondary texts and are to be confirmed.
     *
     * @return the index
     */
    public static DeprivationIndex england2025() {
        return ENGLAND_2025;
    }
}
