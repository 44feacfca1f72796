package io.github.tenderscore.json;

import io.github.tenderscore.commitment.Additionality;
import io.github.tenderscore.commitment.Measure;
import io.github.tenderscore.commitment.MeasureCatalogue;
import io.github.tenderscore.commitment.MeasureCatalogues;
import io.github.tenderscore.commitment.PolicyLink;
import io.github.tenderscore.commitment.UnitValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Catalogues of measures as trees of documents. */
final class MeasureTree {

    private MeasureTree() {}

    /** A ready-made catalogue by its id and edition, any other in full. */
    static Map<String, Object> referred(MeasureCatalogue catalogue) {
        return MeasureCatalogues.all().contains(catalogue) ? named(catalogue) : full(catalogue);
    }

    private static Map<String, Object> named(MeasureCatalogue catalogue) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", catalogue.id());
        tree.put("edition", catalogue.edition());
        return tree;
    }

    static Map<String, Object> full(MeasureCatalogue catalogue) {
        Map<String, Object> tree = named(catalogue);
        tree.put("measures", catalogue.measures().stream().map(MeasureTree::of).toList());
        return tree;
    }

    private static Map<String, Object> of(Measure measure) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("code", measure.code());
        tree.put("label", measure.label());
        tree.put("unit", measure.unit());
        tree.put("direction", measure.direction().code());
        tree.put("accrual", measure.accrual().code());
        tree.put("theme", measure.theme());
        if (!measure.links().isEmpty()) {
            tree.put("links", links(measure.links()));
        }
        measure.value().ifPresent(value -> tree.put("value", of(value)));
        if (measure.localised()) {
            tree.put("localised", true);
        }
        measure.doubleCountGroup().ifPresent(group -> tree.put("doubleCountGroup", group));
        measure.additionality().ifPresent(takenOff -> tree.put("additionality", of(takenOff)));
        if (!measure.evidenceRule().isEmpty()) {
            tree.put("evidenceRule", measure.evidenceRule());
        }
        tree.put("provenance", AppraisalTree.of(measure.provenance()));
        return tree;
    }

    private static List<Map<String, Object>> links(List<PolicyLink> links) {
        List<Map<String, Object>> trees = new ArrayList<>();
        for (PolicyLink link : links) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("policy", link.policy());
            tree.put("item", link.item());
            trees.add(tree);
        }
        return trees;
    }

    private static Map<String, Object> of(UnitValue value) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (value instanceof UnitValue.Fixed fixed) {
            tree.put("amount", fixed.amount().toString());
            tree.put("unit", fixed.unit());
            tree.put("kind", fixed.kind().code());
            tree.put("subtotal", fixed.subtotal().code());
            tree.put("priceYear", fixed.priceYear());
            tree.put("benefitYears", fixed.benefitYears());
            tree.put("provenance", AppraisalTree.of(fixed.provenance()));
        } else {
            tree.put("carbon", "by-year");
        }
        return tree;
    }

    static Map<String, Object> of(Additionality takenOff) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("deadweight", takenOff.deadweight().toString());
        tree.put("displacement", takenOff.displacement().toString());
        tree.put("attributionToOthers", takenOff.attributionToOthers().toString());
        tree.put("dropOff", takenOff.dropOff().toString());
        return tree;
    }
}
