package io.github.tenderscore.record;

import io.github.tenderscore.panel.Evaluator;
import io.github.tenderscore.panel.Role;
import java.util.stream.Collectors;

/**
 * Somebody was asked to take part in the evaluation; a second appointment of the same person takes the place of the first.
 *
 * @param evaluator who, by pseudonym, with roles and criteria
 */
public record Appointed(Evaluator evaluator) implements Event {

    @Override
    public EventKind kind() {
        return EventKind.APPOINTED;
    }

    @Override
    public String text() {
        return evaluator.id() + " as "
                + evaluator.roles().stream().map(Role::code).collect(Collectors.joining(", "))
                + (evaluator.criteria().isEmpty() ? "" : " for " + String.join(", ", evaluator.criteria()));
    }
}
