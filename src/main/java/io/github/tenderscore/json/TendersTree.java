package io.github.tenderscore.json;

import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Tender;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tenders as the tree of their document: in the order of their ids, responses in the order of the method. */
final class TendersTree {

    private TendersTree() {}

    static List<Map<String, Object>> of(Methodology method, List<Tender> tenders) {
        return tenders.stream()
                .sorted(Comparator.comparing(Tender::id))
                .map(tender -> tender(method, tender))
                .toList();
    }

    private static Map<String, Object> tender(Methodology method, Tender tender) {
        Map<String, Object> responses = new LinkedHashMap<>();
        for (Criterion.Leaf leaf : method.leaves()) {
            Response response = tender.response(leaf.id());
            if (response != null) {
                responses.put(leaf.id(), value(response));
            }
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", tender.id());
        tree.put("supplier", SupplierReader.tree(tender.supplier()));
        tree.put("responses", responses);
        if (!tender.reasons().isEmpty()) {
            tree.put("reasons", reasons(method, tender));
        }
        return tree;
    }

    private static Map<String, Object> reasons(Methodology method, Tender tender) {
        Map<String, Object> reasons = new LinkedHashMap<>();
        method.withGroups()
                .forEach(criterion -> tender.reason(criterion.id()).ifPresent(reason -> {
                    Map<String, Object> one = new LinkedHashMap<>();
                    one.put("text", reason.text());
                    if (!reason.references().isEmpty()) {
                        one.put("references", reason.references());
                    }
                    reasons.put(criterion.id(), one);
                }));
        return reasons;
    }

    private static Map<String, Object> rounded(Response.Mark mark) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("mark", mark.mark().toString());
        tree.put("unrounded", mark.unrounded().toString());
        return tree;
    }

    private static Map<String, Object> detailed(Response.Price price) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("amount", price.money().amount().toString());
        price.detail().ifPresent(detail -> DetailCodec.write(tree, detail));
        return tree;
    }

    static Object value(Response response) {
        if (response instanceof Response.Price price) {
            return price.detail().isPresent()
                    ? detailed(price)
                    : price.money().amount().toString();
        }
        if (response instanceof Response.Mark mark) {
            return mark.isRounded() ? rounded(mark) : mark.mark().toString();
        }
        if (response instanceof Response.Commitments given) {
            return given.commitments().stream().map(CommitmentReader::tree).toList();
        }
        if (response instanceof Response.Quantity quantity) {
            return quantity.quantity().toString();
        }
        return response instanceof Response.Choice choice ? choice.option() : ((Response.YesNo) response).yes();
    }
}
