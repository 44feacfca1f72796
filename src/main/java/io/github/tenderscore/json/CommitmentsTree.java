package io.github.tenderscore.json;

import io.github.tenderscore.commitment.Offer;
import io.github.tenderscore.commitment.Offers;
import io.github.tenderscore.commitment.WorkforceTerms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What bidders promise as the tree of a document. */
final class CommitmentsTree {

    private CommitmentsTree() {}

    static void content(Map<String, Object> tree, Offers offers) {
        tree.put("title", offers.title());
        CommitmentBasisTree.put(offers.basis(), tree);
        offers.workforce().ifPresent(terms -> tree.put("workforce", of(terms)));
        tree.put("offers", offers.offers().stream().map(CommitmentsTree::of).toList());
    }

    private static Map<String, Object> of(WorkforceTerms terms) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("measures", List.copyOf(terms.measures()));
        tree.put("labourShare", terms.labourShare().toString());
        tree.put("costPerYear", terms.costPerYear().toString());
        tree.put("years", terms.years().toString());
        return tree;
    }

    private static Map<String, Object> of(Offer offer) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", offer.id());
        tree.put("supplier", offer.supplier());
        offer.price().ifPresent(price -> tree.put("price", price.toString()));
        offer.investment().ifPresent(investment -> tree.put("investment", investment.toString()));
        tree.put(
                "commitments",
                offer.commitments().stream().map(CommitmentReader::tree).toList());
        return tree;
    }
}
