package io.github.tenderscore.cost;

import io.github.tenderscore.appraisal.CarbonSeries;
import io.github.tenderscore.appraisal.CarbonValues;
import io.github.tenderscore.appraisal.PriceIndex;
import io.github.tenderscore.appraisal.PriceIndices;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * How emissions become money.
 *
 * @param values what a tonne is worth by calendar year
 * @param firstYear the calendar year of the first year of the horizon
 * @param index brings the values to the price year of the costs; empty where they are in its prices already
 */
public record CarbonTerms(CarbonValues values, int firstYear, Optional<PriceIndex> index) {

    private int calendarYear(int year) {
        return firstYear + year - 1;
    }

    /** What a tonne of a year of the horizon is worth in the prices of a year. */
    Ratio value(int year, int priceYear) {
        Ratio value = values.value(calendarYear(year));
        return index.map(known -> known.rebase(value, values.priceYear(), priceYear))
                .orElse(value);
    }

    Step explain(int year, int priceYear) {
        int calendar = calendarYear(year);
        Ratio value = values.value(calendar);
        String label = "Value of a tonne in " + calendar;
        return index.map(known -> known.explain(label, value, values.priceYear(), priceYear))
                .orElseGet(() -> Step.of(label).exact(value).build())
                .withNote("carbon values " + values.id() + ": "
                        + values.provenance().words());
    }

    /** Every term in words. */
    String text() {
        String table = CarbonSeries.isReadyMade(values)
                ? ""
                : " (prices of " + values.priceYear() + ": " + figures(values.values()) + "; "
                        + values.provenance().text() + ")";
        return "emissions by " + values.id() + table + " from " + firstYear
                + index.map(CarbonTerms::rebased).orElse("");
    }

    private static String rebased(PriceIndex index) {
        return ", rebased by " + index.id()
                + (PriceIndices.isReadyMade(index)
                        ? ""
                        : " (" + figures(index.index()) + "; "
                                + index.provenance().text() + ")");
    }

    private static String figures(SortedMap<Integer, Ratio> byYear) {
        return byYear.entrySet().stream()
                .map(year -> year.getKey() + " " + year.getValue())
                .collect(Collectors.joining(", "));
    }

    void check(int years, int priceYear, Faults faults) {
        if (index.isEmpty() && values.priceYear() != priceYear) {
            faults.add(
                    List.of("carbon"),
                    "The carbon values (" + values.id() + ", in prices of " + values.priceYear()
                            + ") of whole-life costs must be in prices of " + priceYear
                            + ", as all costs are, or come with a price index that brings them there");
            return;
        }
        try {
            // the ends first: how far the table reaches says most; a table of one's own may also have a gap
            value(1, priceYear);
            value(years, priceYear);
            for (int year = 2; year < years; year++) {
                value(year, priceYear);
            }
        } catch (IllegalArgumentException e) {
            faults.add(List.of("carbon"), String.valueOf(e.getMessage()));
        }
    }
}
