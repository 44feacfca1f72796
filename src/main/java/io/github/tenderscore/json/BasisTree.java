package io.github.tenderscore.json;

import io.github.tenderscore.appraisal.CarbonSeries;
import io.github.tenderscore.appraisal.CarbonValues;
import io.github.tenderscore.appraisal.DiscountSchedule;
import io.github.tenderscore.appraisal.DiscountSchedules;
import io.github.tenderscore.appraisal.PriceIndex;
import io.github.tenderscore.appraisal.PriceIndices;
import io.github.tenderscore.appraisal.Provenance;
import io.github.tenderscore.cost.CarbonTerms;
import io.github.tenderscore.cost.CostPart;
import io.github.tenderscore.cost.CostTerms;
import io.github.tenderscore.cost.DiscountBasis;
import io.github.tenderscore.cost.EnvironmentalBasis;
import io.github.tenderscore.cost.LifeCostBasis;
import io.github.tenderscore.cost.PriceBasis;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** What is compared as a price as the tree of its document; the currency and VAT basis are those of the method and not repeated. */
final class BasisTree {

    private BasisTree() {}

    static Map<String, Object> of(PriceBasis basis) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", basis.kind());
        if (basis instanceof LifeCostBasis lifeCost) {
            terms(tree, lifeCost.terms());
            tree.put("paid", lifeCost.paid().stream().map(CostPart::code).toList());
        } else if (basis instanceof DiscountBasis discount) {
            discount(tree, discount);
        } else if (basis instanceof EnvironmentalBasis environmental) {
            tree.put("factor", environmental.addition().factor().toString());
        }
        return tree;
    }

    private static void discount(Map<String, Object> tree, DiscountBasis basis) {
        tree.put("id", basis.discount().id());
        List<Map<String, Object>> advantages = new ArrayList<>();
        basis.discount().advantages().forEach((level, advantage) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("level", level);
            one.put("percent", advantage.value().toString());
            advantages.add(one);
        });
        tree.put("advantages", advantages);
        basis.sanctionFactor().ifPresent(factor -> tree.put("sanctionFactor", factor.toString()));
    }

    private static void terms(Map<String, Object> tree, CostTerms terms) {
        tree.put("years", terms.years());
        Map<String, Object> discounting = new LinkedHashMap<>();
        discounting.put("schedule", schedule(terms.discounting().schedule()));
        discounting.put("timing", terms.discounting().timing().code());
        tree.put("discounting", discounting);
        tree.put("priceYear", terms.priceYear());
        terms.carbon().ifPresent(carbon -> tree.put("carbon", carbon(carbon)));
    }

    private static Object schedule(DiscountSchedule schedule) {
        if (DiscountSchedules.isReadyMade(schedule)) {
            return schedule.id();
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", schedule.id());
        List<Map<String, Object>> bands = new ArrayList<>();
        for (DiscountSchedule.Band band : schedule.bands()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("from", band.from());
            one.put("rate", band.rate().times(Ratio.HUNDRED).toString());
            bands.add(one);
        }
        tree.put("bands", bands);
        schedule.provenance().ifPresent(source -> tree.put("provenance", provenance(source)));
        return tree;
    }

    private static Map<String, Object> carbon(CarbonTerms carbon) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("values", values(carbon.values()));
        tree.put("firstYear", carbon.firstYear());
        carbon.index().ifPresent(index -> tree.put("index", index(index)));
        return tree;
    }

    private static Object values(CarbonValues values) {
        if (CarbonSeries.isReadyMade(values)) {
            return values.id();
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", values.id());
        tree.put("priceYear", values.priceYear());
        tree.put("values", byYear(values.values()));
        tree.put("provenance", provenance(values.provenance()));
        return tree;
    }

    private static Object index(PriceIndex index) {
        if (PriceIndices.isReadyMade(index)) {
            return index.id();
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", index.id());
        tree.put("levels", byYear(index.index()));
        tree.put("provenance", provenance(index.provenance()));
        return tree;
    }

    private static Map<String, Object> byYear(SortedMap<Integer, Ratio> figures) {
        Map<String, Object> tree = new LinkedHashMap<>();
        figures.forEach((year, figure) -> tree.put(String.valueOf(year), figure.toString()));
        return tree;
    }

    private static Map<String, Object> provenance(Provenance source) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("publisher", source.publisher());
        tree.put("edition", source.edition());
        tree.put("address", source.address());
        tree.put("licence", source.licence());
        tree.put("evidence", source.evidence().code());
        return tree;
    }
}
