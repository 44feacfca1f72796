package io.github.tenderscore.json;

import io.github.tenderscore.commitment.CommitmentBasis;
import io.github.tenderscore.commitment.Credibility;
import io.github.tenderscore.commitment.EvidenceGrade;
import io.github.tenderscore.commitment.Limits;
import io.github.tenderscore.commitment.LocalEconomicCap;
import io.github.tenderscore.commitment.Multiplier;
import io.github.tenderscore.commitment.NeedFactor;
import io.github.tenderscore.commitment.PointsTable;
import io.github.tenderscore.commitment.ValuationTerms;
import io.github.tenderscore.commitment.Weighting;
import io.github.tenderscore.number.Ratio;
import java.util.LinkedHashMap;
import java.util.Map;

/** How commitments become one figure as the tree of a document. */
final class CommitmentBasisTree {

    private CommitmentBasisTree() {}

    static Map<String, Object> of(CommitmentBasis basis) {
        Map<String, Object> tree = new LinkedHashMap<>();
        put(basis, tree);
        return tree;
    }

    /** Adds the catalogue, with the terms or the points table. */
    static void put(CommitmentBasis basis, Map<String, Object> into) {
        into.put("catalogue", MeasureTree.referred(basis.catalogue()));
        if (basis instanceof ValuationTerms terms) {
            into.put("terms", of(terms));
        } else if (basis instanceof PointsTable table) {
            Map<String, Object> points = new LinkedHashMap<>();
            points.put("contractYears", table.contractYears());
            points.put("points", figures(table.points()));
            into.put("points", points);
        }
    }

    private static Map<String, Object> of(ValuationTerms terms) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("firstYear", terms.horizon().firstYear());
        tree.put("contractYears", terms.horizon().contractYears());
        tree.put("years", terms.horizon().years());
        tree.put("discounting", AppraisalTree.of(terms.discounting()));
        tree.put("priceYear", terms.prices().priceYear());
        terms.prices().index().ifPresent(index -> tree.put("priceIndex", AppraisalTree.of(index)));
        terms.prices().carbon().ifPresent(carbon -> tree.put("carbon", AppraisalTree.of(carbon)));
        weighting(terms.weighting(), tree);
        limits(terms.limits(), tree);
        return tree;
    }

    private static void weighting(Weighting weighting, Map<String, Object> tree) {
        weighting.credibility().ifPresent(credibility -> tree.put("credibility", of(credibility)));
        if (!weighting.needs().isEmpty()) {
            tree.put(
                    "needMultipliers",
                    weighting.needs().stream().map(CommitmentBasisTree::of).toList());
        }
        if (!weighting.localMultipliers().isEmpty()) {
            Map<String, Object> local = new LinkedHashMap<>();
            weighting.localMultipliers().forEach((code, multiplier) -> local.put(code, of(multiplier)));
            tree.put("localMultipliers", local);
        }
        if (!weighting.priorities().isEmpty()) {
            tree.put("priorities", figures(weighting.priorities()));
        }
    }

    private static Map<String, Object> of(Credibility credibility) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (EvidenceGrade grade : EvidenceGrade.values()) {
            tree.put(grade.code(), credibility.factor(grade).toString());
        }
        return tree;
    }

    private static Map<String, Object> of(NeedFactor need) {
        Map<String, Object> tree = new LinkedHashMap<>();
        need.measure().ifPresent(measure -> tree.put("measure", measure));
        need.place().ifPresent(place -> tree.put("place", place));
        tree.putAll(of(need.multiplier()));
        return tree;
    }

    private static Map<String, Object> of(Multiplier multiplier) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("value", multiplier.value().toString());
        tree.put("source", multiplier.why().note());
        return tree;
    }

    private static void limits(Limits limits, Map<String, Object> tree) {
        if (!limits.quantityCaps().isEmpty()) {
            tree.put("quantityCaps", figures(limits.quantityCaps()));
        }
        limits.localEconomic().ifPresent(cap -> tree.put("localEconomicCap", of(cap)));
        if (limits.nonOverlapCounts()) {
            tree.put("nonOverlapCounts", true);
        }
        limits.outlierFactor().ifPresent(factor -> tree.put("outlierFactor", factor.toString()));
    }

    private static Map<String, Object> of(LocalEconomicCap cap) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("share", cap.share().toString());
        if (cap instanceof LocalEconomicCap.OfTarget target) {
            tree.put("of", "target");
            tree.put("amount", target.target().toString());
        } else if (cap instanceof LocalEconomicCap.OfContractValue value) {
            tree.put("of", "contract-value");
            tree.put("amount", value.contractValue().toString());
        } else {
            tree.put("of", "own-total");
        }
        return tree;
    }

    private static Map<String, Object> figures(Map<String, Ratio> figures) {
        Map<String, Object> tree = new LinkedHashMap<>();
        figures.forEach((name, figure) -> tree.put(name, figure.toString()));
        return tree;
    }
}
