package io.github.tenderscore.commitment;

import io.github.tenderscore.appraisal.internal.OpenTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Catalogues of measures by name. A council's own, or one that needs a licence, is its own file. */
public final class MeasureCatalogues {

    private static final OpenTable TABLE = OpenTable.read(MeasureCatalogues.class, "four-themes-2026.csv");

    private static final MeasureCatalogue FOUR_THEMES = fourThemes();

    private MeasureCatalogues() {}

    /**
     * The library's own 22 measures of good jobs, resilient services, a greener economy and fairer local economies.
     *
     * <p>All are in natural units: none has a value in pounds. GR1 and GR5, which count tonnes saved against a stated baseline or reference, can be
     * given the carbon value of each year:
     * {@code fourThemes2026().withValue("GR1", new UnitValue.CarbonByYear(), Additionality.nothingTakenOff())}. The links to national policies are
     * this library's reading of the nearest item, not a statement of those who publish them.
     *
     * @return the catalogue
     */
    public static MeasureCatalogue fourThemes2026() {
        return FOUR_THEMES;
    }

    /**
     * The catalogues that have names of their own.
     *
     * @return in the order of this class
     */
    public static List<MeasureCatalogue> all() {
        return List.of(FOUR_THEMES);
    }

    private static MeasureCatalogue fourThemes() {
        List<Measure> measures = new ArrayList<>();
        for (String code : TABLE.texts("code").keySet()) {
            measures.add(new Measure(
                    code,
                    text(code, "label"),
                    text(code, "unit"),
                    text(code, "direction").equals(Direction.HIGHER_IS_BETTER.code())
                            ? Direction.HIGHER_IS_BETTER
                            : Direction.LOWER_IS_BETTER,
                    text(code, "accrual").equals(Accrual.FLOW.code()) ? Accrual.FLOW : Accrual.LEVEL,
                    text(code, "theme"),
                    links(code),
                    Optional.empty(),
                    text(code, "localised").equals("yes"),
                    Optional.of(text(code, "group")).filter(group -> !group.isEmpty()),
                    Optional.empty(),
                    text(code, "evidence"),
                    TABLE.provenance()));
        }
        return new MeasureCatalogue("four-themes", "2026", measures);
    }

    private static List<PolicyLink> links(String code) {
        List<PolicyLink> links = new ArrayList<>();
        String criterion = text(code, "ppn026");
        if (!criterion.isEmpty()) {
            links.add(new PolicyLink("PPN 026", criterion));
        }
        for (String outcome : text(code, "ppn002").split(" ", -1)) {
            if (!outcome.isEmpty()) {
                links.add(new PolicyLink("PPN 002", "outcome " + outcome));
            }
        }
        return links;
    }

    private static String text(String code, String column) {
        Map<String, String> texts = TABLE.texts(column);
        return texts.getOrDefault(code, "");
    }
}
