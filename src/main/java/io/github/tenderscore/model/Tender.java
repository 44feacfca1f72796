package io.github.tenderscore.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One tender: who submits it and what is known of it on each criterion.
 *
 * @param id unique within the evaluation
 * @param supplier who submits it
 * @param responses criterion ids to responses; a criterion without an entry has no response, which is not zero
 */
public record Tender(String id, Supplier supplier, Map<String, Response> responses) {

    /**
     * Copies the responses, keeping their order.
     *
     * @param id unique within the evaluation
     * @param supplier who submits it
     * @param responses criterion ids to responses; a criterion without an entry has no response, which is not zero
     */
    public Tender {
        responses = Collections.unmodifiableMap(new LinkedHashMap<>(responses));
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
}
