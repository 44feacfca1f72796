package io.github.tenderscore.panel;

import io.github.tenderscore.model.Methodology;
import java.util.Optional;

/** Whether a criterion may be marked: only one that is published may, and only where it asks for a mark. */
final class MarkableCriterion {

    private MarkableCriterion() {}

    /** What is wrong with a criterion that somebody marked, as the end of a sentence that starts with "must"; empty where nothing is. */
    static Optional<String> refusal(Methodology method, String criterion) {
        if (method.scale(criterion).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                method.find(criterion).isPresent()
                        ? "be of the kind mark"
                        : "be one of the published method, which has to say how tenders are assessed (Procurement Act 2023, "
                                + "section 23(3)(a)); what was not published may not be marked");
    }
}
