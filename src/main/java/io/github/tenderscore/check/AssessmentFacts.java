package io.github.tenderscore.check;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.robustness.SearchTerms;
import java.util.List;
import java.util.Optional;

/**
 * What is assessed, what was recorded of it, and how closely the method is looked at.
 *
 * @param evaluation the published method with the tenders, or before publication with simulated ones; empty where not known
 * @param recorded what was recorded of each tender; empty where not known
 * @param search how finely prices of made-up tenders are changed when it is looked for one that would turn round two others; empty where not
 *     stated
 * @param tolerance by how many hundredths of all points the effective weight of a criterion may be away from its stated share; empty where not
 *     stated
 */
public record AssessmentFacts(
        Optional<Evaluation> evaluation,
        Optional<List<RecordedResult>> recorded,
        Optional<SearchTerms> search,
        Optional<Ratio> tolerance)
        implements Facts {

    /**
     * Copies the list.
     *
     * @param evaluation the published method with the tenders, or before publication with simulated ones; empty where not known
     * @param recorded what was recorded of each tender; empty where not known
     * @param search how finely prices of made-up tenders are changed when it is looked for one that would turn round two others; empty where
     *     not stated
     * @param tolerance by how many hundredths of all points the effective weight of a criterion may be away from its stated share; empty where
     *     not stated
     * @throws IllegalArgumentException if the tolerance is negative, or a tender is recorded twice
     */
    public AssessmentFacts {
        recorded = recorded.map(List::copyOf);
        Once.check(recorded, "recorded result", RecordedResult::tender);
        if (tolerance.filter(one -> one.signum() < 0).isPresent()) {
            throw new IllegalArgumentException(
                    "The tolerance (" + tolerance.get() + ") of effective weights must be zero or more");
        }
    }
}
