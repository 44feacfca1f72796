package io.github.tenderscore.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One tender: who submits it, what is known of it on each criterion, and why it has its scores.
 *
 * @param id unique within the evaluation
 * @param supplier who submits it
 * @param responses criterion ids to responses; a criterion without an entry has no response, which is not zero
 * @param reasons ids of criteria and groups to why the tender has its score there; needed for assessment summaries alone
 */
public record Tender(String id, Supplier supplier, Map<String, Response> responses, Map<String, Reason> reasons) {

    /**
     * Copies responses and reasons, keeping their order.
     *
     * @param id unique within the evaluation
     * @param supplier who submits it
     * @param responses criterion ids to responses; a criterion without an entry has no response, which is not zero
     * @param reasons ids of criteria and groups to why the tender has its score there; needed for assessment summaries alone
     */
    public Tender {
        responses = Collections.unmodifiableMap(new LinkedHashMap<>(responses));
        reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
    }

    /**
     * A tender whose scores have no reasons recorded.
     *
     * @param id unique within the evaluation
     * @param supplier who submits it
     * @param responses criterion ids to responses; a criterion without an entry has no response, which is not zero
     */
    public Tender(String id, Supplier supplier, Map<String, Response> responses) {
        this(id, supplier, responses, Map.of());
    }

    /**
     * What is known of the tender on a criterion.
     *
     * @param criterion its id
     * @return null where there is no response
     */
    public @Nullable Response response(String criterion) {
        return responses.get(criterion);
    }

    /**
     * Why the tender has its score on a criterion.
     *
     * @param criterion the id of a criterion or group
     * @return empty where no reason is recorded
     */
    public Optional<Reason> reason(String criterion) {
        return Optional.ofNullable(reasons.get(criterion));
    }
}
