package io.github.tenderscore.json;

import io.github.tenderscore.lot.Lotting;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Tender;
import java.util.ArrayList;
import java.util.List;

/** What the documents of lots leave unsaid, because it follows from the rest. */
final class LotDefaults {

    private LotDefaults() {}

    /** The title of the method of a lot, where it has none of its own. */
    static String title(String procurement, String lot) {
        return procurement + ": " + lot;
    }

    /** By what a supplier is known across the lots. */
    static String key(Tender tender) {
        return tender.supplier().identifier().orElse(tender.supplier().name());
    }

    /** The ids of the common criteria and of all that stand in them, groups and those that ask for a response. */
    static List<String> commonCriteria(Lotting lotting) {
        List<String> ids = new ArrayList<>();
        for (String id : lotting.common()) {
            lotting.lots().get(0).methodology().find(id).ifPresent(criterion -> add(criterion, ids));
        }
        return ids;
    }

    private static void add(Criterion criterion, List<String> into) {
        into.add(criterion.id());
        if (criterion instanceof Criterion.Group group) {
            group.criteria().forEach(part -> add(part, into));
        }
    }
}
