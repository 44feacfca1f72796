package io.github.tenderscore.ocds;

import io.github.tenderscore.award.ProcurementReference;
import io.github.tenderscore.delivery.Contract;
import io.github.tenderscore.delivery.Failure;
import io.github.tenderscore.delivery.KpiResult;
import io.github.tenderscore.delivery.PerformanceNotice;
import io.github.tenderscore.delivery.Rating;
import io.github.tenderscore.delivery.Review;
import io.github.tenderscore.model.Supplier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The facts of a contract performance notice as a release. */
final class PerformanceTree {

    private final PerformanceNotice notice;
    private final ProcurementReference procurement;
    private final Contract contract;

    PerformanceTree(PerformanceNotice notice, ProcurementReference procurement) {
        this.notice = notice;
        this.procurement = procurement;
        this.contract = notice.performance().delivery().contract();
    }

    Map<String, Object> release() {
        Map<String, Object> tree = AwardTree.start(List.of("implementation"), procurement);
        List<Map<String, Object>> parties = new ArrayList<>();
        parties.add(PartyTree.buyer(procurement));
        contract.suppliers().forEach(supplier -> parties.add(party(supplier)));
        tree.put("parties", parties);
        AwardTree.buyer(tree, procurement);
        tree.put("contracts", List.of(contract()));
        tree.put("language", "en");
        return tree;
    }

    private static Map<String, Object> party(Supplier supplier) {
        Map<String, Object> tree = PartyTree.reference(supplier);
        supplier.identifier()
                .ifPresent(id -> tree.put("identifier", OrganizationId.of(id).tree()));
        tree.put("roles", List.of("supplier"));
        return tree;
    }

    private Map<String, Object> contract() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", contract.id());
        notice.award().ifPresent(award -> tree.put("awardID", award));
        tree.put("title", contract.title());
        tree.put("period", period(contract.term().begins(), contract.term().ends()));
        tree.put("dateSigned", UkTime.startOf(contract.term().entered()));
        Map<String, Object> implementation = new LinkedHashMap<>();
        List<Map<String, Object>> metrics = metrics();
        if (!metrics.isEmpty()) {
            implementation.put("metrics", metrics);
        }
        List<Failure> failures = notice.failures();
        if (!failures.isEmpty()) {
            implementation.put(
                    "performanceFailures", failures.stream().map(this::failure).toList());
        }
        tree.put("implementation", implementation);
        return tree;
    }

    private static Map<String, Object> period(LocalDate from, LocalDate to) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("startDate", UkTime.startOf(from));
        tree.put("endDate", UkTime.endOf(to));
        return tree;
    }

    private List<Map<String, Object>> metrics() {
        List<Map<String, Object>> metrics = new ArrayList<>();
        notice.assessed()
                .ifPresent(one -> notice.ratings().forEach(result -> metrics.add(metric(result, one.review()))));
        return metrics;
    }

    private static Map<String, Object> metric(KpiResult result, Review review) {
        Map<String, Object> observation = new LinkedHashMap<>();
        observation.put("id", "1");
        observation.put("period", period(review.from(), review.to()));
        Rating rating = result.rating();
        Map<String, Object> classification = new LinkedHashMap<>();
        classification.put("id", rating.noticeId());
        classification.put("description", rating.word());
        observation.put("measureClassification", classification);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", result.kpi().id());
        tree.put("title", result.kpi().text());
        tree.put("observations", List.of(observation));
        return tree;
    }

    private Map<String, Object> failure(Failure failure) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", failure.id());
        tree.put("requirement", failure.requirement());
        tree.put("description", failure.description());
        failure.decided().ifPresent(day -> tree.put("decisionDate", UkTime.startOf(day)));
        failure.penalty().ifPresent(penalty -> {
            tree.put("penaltyType", penalty.kind().code());
            penalty.value().flatMap(TenderTree::value).ifPresent(value -> tree.put("penaltyValue", value));
            penalty.paid().ifPresent(day -> tree.put("penaltyDate", UkTime.startOf(day)));
        });
        if (failure.kind() == Failure.Kind.TERMINATION || failure.kind() == Failure.Kind.PARTIAL_TERMINATION) {
            tree.put("partialTermination", failure.kind() == Failure.Kind.PARTIAL_TERMINATION);
        }
        tree.put(
                "suppliers",
                contract.suppliers().stream().map(PartyTree::reference).toList());
        return tree;
    }
}
