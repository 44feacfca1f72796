package io.github.tenderscore.lowtender;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.rule.Independence;
import io.github.tenderscore.rule.Jurisdiction;
import io.github.tenderscore.rule.Parameter;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.rule.RuleType;
import java.util.ArrayList;
import java.util.List;

/** The entry of the limit by costs. */
final class CostFloorType {

    static final String ID = "AL-JP-COST";
    static final List<String> PARTS = List.of("direct", "temporary", "site", "administration");
    static final String COUNTS = "Counts";

    private static final List<String> WORDS =
            List.of("direct works", "temporary works", "site management", "general administration");

    private CostFloorType() {}

    static RuleType<LowTenderTest> type() {
        return RuleType.<LowTenderTest>named(ID, "Investigation or minimum price by costs, Japan")
                .formula(
                        "flagged where P < sum of part × counts/100, each cut to partUnit, within low to high per cent of the planned price,"
                                + " cut to unit")
                .parameters(parameters())
                .behaves(
                        Independence.ABSOLUTE,
                        PercentageTypes.BY_ESTIMATE
                                + " The estimate is the planned price; the parts are those of the authority.")
                .source(
                        Evidence.SOURCE,
                        "Japan, Higashiyamato 2019, counting 97, 90, 90 and 55; expydoc 10043581, counting 95, 90, 80 and 55, each cut to 1 yen,"
                                + " from 70 to 90 per cent, cut to 10000 yen")
                .usedIn(Jurisdiction.JAPAN)
                .called("ja", "低入札価格調査基準価格・最低制限価格")
                .makes(CostFloorType::make);
    }

    private static Parameter[] parameters() {
        List<Parameter> all = new ArrayList<>();
        for (int i = 0; i < PARTS.size(); i++) {
            all.add(Parameter.number(PARTS.get(i), "cost of " + WORDS.get(i)).from("0"));
            all.add(Parameter.number(PARTS.get(i) + COUNTS, "per cent of it that count")
                    .from("0")
                    .to("100"));
        }
        all.add(Parameter.number("partUnit", "each part is cut to a multiple of it")
                .above("0"));
        all.add(Parameter.number("low", "least per cent of the planned price")
                .from("0")
                .below("100"));
        all.add(Parameter.number("high", "most per cent of the planned price, not below low")
                .above("0")
                .to("100"));
        all.add(Parameter.number("unit", "the limit is cut to a multiple of it").above("0"));
        return all.toArray(Parameter[]::new);
    }

    private static LowTenderTest make(Parameters parameters) {
        Ratio low = parameters.number("low");
        Ratio high = parameters.number("high");
        if (high.compareTo(low) < 0) {
            throw new IllegalArgumentException(
                    "The parameter high (" + high + ") of the rule " + ID + " must not be below low (" + low + ")");
        }
        List<CostFloor.Part> parts = new ArrayList<>();
        for (int i = 0; i < PARTS.size(); i++) {
            parts.add(new CostFloor.Part(
                    WORDS.get(i), parameters.number(PARTS.get(i)), parameters.number(PARTS.get(i) + COUNTS)));
        }
        return new BelowPrice(
                ID,
                parameters,
                new CostFloor(List.copyOf(parts), parameters.number("partUnit"), low, high, parameters.number("unit")));
    }
}
