package io.github.tenderscore.json;

import io.github.tenderscore.appraisal.CarbonSeries;
import io.github.tenderscore.appraisal.CarbonValues;
import io.github.tenderscore.appraisal.DiscountSchedule;
import io.github.tenderscore.appraisal.DiscountSchedules;
import io.github.tenderscore.appraisal.Discounting;
import io.github.tenderscore.appraisal.PriceIndex;
import io.github.tenderscore.appraisal.PriceIndices;
import io.github.tenderscore.appraisal.Provenance;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Discounting, carbon values and price indices as trees of documents: a ready-made table by its name, any other in full with its source. */
final class AppraisalTree {

    private AppraisalTree() {}

    static Map<String, Object> of(Discounting discounting) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("schedule", of(discounting.schedule()));
        tree.put("timing", discounting.timing().code());
        return tree;
    }

    private static Object of(DiscountSchedule schedule) {
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
        schedule.provenance().ifPresent(source -> tree.put("provenance", of(source)));
        return tree;
    }

    static Object of(CarbonValues values) {
        if (CarbonSeries.isReadyMade(values)) {
            return values.id();
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", values.id());
        tree.put("priceYear", values.priceYear());
        tree.put("values", byYear(values.values()));
        tree.put("provenance", of(values.provenance()));
        return tree;
    }

    static Object of(PriceIndex index) {
        if (PriceIndices.isReadyMade(index)) {
            return index.id();
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", index.id());
        tree.put("levels", byYear(index.index()));
        tree.put("provenance", of(index.provenance()));
        return tree;
    }

    private static Map<String, Object> byYear(SortedMap<Integer, Ratio> figures) {
        Map<String, Object> tree = new LinkedHashMap<>();
        figures.forEach((year, figure) -> tree.put(String.valueOf(year), figure.toString()));
        return tree;
    }

    static Map<String, Object> of(Provenance source) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("publisher", source.publisher());
        tree.put("edition", source.edition());
        tree.put("address", source.address());
        tree.put("licence", source.licence());
        tree.put("evidence", source.evidence().code());
        return tree;
    }
}
