package io.github.tenderscore.stress;

import io.github.tenderscore.comparison.Alternative;
import java.util.List;

/**
 * What the method would do with another rule, with the same fields, beside the draft.
 *
 * @param alternative the rule and its place
 * @param figures what the method does with it
 * @param differences each measure beside that of the draft, in the order of {@link Measure}
 */
public record AlternativeFigures(Alternative alternative, MethodFigures figures, List<ComparedFigure> differences) {

    /**
     * Copies the list.
     *
     * @param alternative the rule and its place
     * @param figures what the method does with it
     * @param differences each measure beside that of the draft, in the order of {@link Measure}
     */
    public AlternativeFigures {
        differences = List.copyOf(differences);
    }

    /**
     * The measures by which the alternative is better, or worse.
     *
     * @param outcome which of the two
     * @return in the order of {@link Measure}
     */
    public List<Measure> by(ComparedFigure.Outcome outcome) {
        return differences.stream()
                .filter(difference -> difference.outcome() == outcome)
                .map(ComparedFigure::measure)
                .toList();
    }
}
