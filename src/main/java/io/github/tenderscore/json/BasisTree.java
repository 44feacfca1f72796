package io.github.tenderscore.json;

import io.github.tenderscore.cost.CarbonTerms;
import io.github.tenderscore.cost.CostPart;
import io.github.tenderscore.cost.CostTerms;
import io.github.tenderscore.cost.DiscountBasis;
import io.github.tenderscore.cost.EnvironmentalBasis;
import io.github.tenderscore.cost.LifeCostBasis;
import io.github.tenderscore.cost.PriceBasis;
import java.util.LinkedHashMap;
import java.util.Map;

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
        tree.put("advantages", AdvantagesCodec.tree(basis.discount().advantages()));
        basis.sanctionFactor().ifPresent(factor -> tree.put("sanctionFactor", factor.toString()));
    }

    private static void terms(Map<String, Object> tree, CostTerms terms) {
        tree.put("years", terms.years());
        tree.put("discounting", AppraisalTree.of(terms.discounting()));
        tree.put("priceYear", terms.priceYear());
        terms.carbon().ifPresent(carbon -> tree.put("carbon", carbon(carbon)));
    }

    private static Map<String, Object> carbon(CarbonTerms carbon) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("values", AppraisalTree.of(carbon.values()));
        tree.put("firstYear", carbon.firstYear());
        carbon.index().ifPresent(index -> tree.put("index", AppraisalTree.of(index)));
        return tree;
    }
}
