package io.github.tenderscore.monitor.localeconomy;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Evidence;
import java.util.List;

/**
 * Published figures of local spend. They are by different areas, tests and years; a council's own figure is set beside one only where all of those
 * are the same.
 */
public final class CitedFigures {

    private static final String REGION = "same region (NUTS 1)";
    private static final String CITY = "in the area of the council";

    private static final List<CitedFigure> ALL = List.of(
            tussell("tussell-2022-sme", "SME share of spend, 303 councils, 2022", "35", ""),
            tussell("tussell-2022-local", "local share of spend, 303 councils, 2022", "46", REGION),
            tussell("tussell-2022-vcse", "VCSE share of spend, 303 councils, 2022", "10", ""),
            bcc("bcc-2025-local-government", "SME share of direct spend of local government, 2024", "35"),
            bcc("bcc-2025-nhs", "SME share of direct spend of the NHS, 2024", "19"),
            bcc("bcc-2025-central", "SME share of direct spend of central government, 2024", "11"),
            bcc("bcc-2025-all", "SME share of direct spend of all public bodies, 2024", "20"),
            cles("manchester-2008", "in-area share of the 300 largest suppliers, Manchester, 2008/09", "51.5", CITY),
            cles("manchester-2017", "in-area share of the 300 largest suppliers, Manchester, 2017/18", "71.3", CITY),
            new CitedFigure(
                    "manchester-2018",
                    "in-area share of the 300 largest suppliers, Manchester, 2018/19",
                    Ratio.parse("69.9"),
                    "per cent",
                    CITY,
                    "Centre for Local Economic Strategies",
                    Evidence.SOURCE),
            new CitedFigure(
                    "northumberland-2005-local",
                    "spent again by local suppliers for each pound, without the first; published with it as £1.76",
                    Ratio.parse("0.76"),
                    "GBP for each GBP",
                    "Northumberland",
                    "New Economics Foundation",
                    Evidence.SOURCE),
            new CitedFigure(
                    "northumberland-2005-others",
                    "spent again by other suppliers for each pound, without the first",
                    Ratio.parse("0.36"),
                    "GBP for each GBP",
                    "Northumberland",
                    "New Economics Foundation",
                    Evidence.SOURCE));

    private CitedFigures() {}

    /**
     * Every figure.
     *
     * @return by publisher
     */
    public static List<CitedFigure> all() {
        return ALL;
    }

    private static CitedFigure tussell(String id, String what, String percent, String area) {
        return new CitedFigure(
                id, what, Ratio.parse(percent), "per cent", area, "Tussell with LocalGov", Evidence.SOURCE);
    }

    private static CitedFigure bcc(String id, String what, String percent) {
        return new CitedFigure(
                id,
                what,
                Ratio.parse(percent),
                "per cent",
                "",
                "British Chambers of Commerce with Tussell, tracker 2025",
                Evidence.SECONDARY);
    }

    private static CitedFigure cles(String id, String what, String percent, String area) {
        return new CitedFigure(
                id,
                what,
                Ratio.parse(percent),
                "per cent",
                area,
                "Centre for Local Economic Strategies",
                Evidence.SECONDARY);
    }
}
