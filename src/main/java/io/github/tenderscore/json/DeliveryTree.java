package io.github.tenderscore.json;

import io.github.tenderscore.delivery.Delivery;
import io.github.tenderscore.number.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A contract that is followed as the tree of its document. */
final class DeliveryTree {

    private DeliveryTree() {}

    static void content(Map<String, Object> tree, Delivery delivery) {
        Optional<Money> unit = delivery.followed().stream()
                .flatMap(kpi -> kpi.unitValue().stream())
                .findFirst();
        tree.put("contract", FollowedContractReader.tree(delivery.contract()));
        tree.put("terms", DeliveryTermsReader.tree(delivery.terms(), unit));
        tree.put("kpis", delivery.kpis().stream().map(KpiReader::tree).toList());
        put(tree, "promises", delivery.promises(), KpiReader::tree);
        put(tree, "editions", delivery.editions(), DeliveryTermsReader::tree);
        put(tree, "reviews", delivery.reviews(), ReviewReader::tree);
        put(tree, "failures", delivery.failures(), DeliveryEventsReader::tree);
        put(tree, "recoveryPlans", delivery.plans(), DeliveryEventsReader::tree);
        put(tree, "levels", delivery.ladder(), DeliveryEventsReader::tree);
    }

    private static <T> void put(
            Map<String, Object> tree, String name, List<T> list, Function<T, Map<String, Object>> form) {
        if (!list.isEmpty()) {
            tree.put(name, list.stream().map(form).toList());
        }
    }

    static void notice(Map<String, Object> tree, DeliveryDocument.Notice notice) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("ocid", notice.procurement().ocid());
        Map<String, Object> authority = new LinkedHashMap<>();
        authority.put("id", notice.procurement().buyerId());
        authority.put("name", notice.procurement().buyerName());
        form.put("authority", authority);
        notice.award().ifPresent(award -> form.put("award", award));
        form.put("kpis", notice.mostMaterial());
        tree.put("notice", form);
    }
}
