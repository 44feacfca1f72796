package io.github.tenderscore.robustness;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Rules;
import java.util.List;
import java.util.Optional;

/**
 * How firmly an award stands: everything this package can say of an assessment, as one value.
 *
 * <p>It informs and changes nothing: the award is made under the published method alone (Procurement Act 2023, section 19(1)).
 *
 * @param first the ids of the tenders that come first as published, in order
 * @param weights the weights at which the winner changes; empty where the award rule is no sum of points, only one tender is ranked, or
 *     several have the most before any rounding
 * @param change the smallest changes of all weights that do; empty likewise
 * @param possible which tenders could win under some weights; empty where the award rule is no sum of points, or only one tender is ranked
 * @param criticality the smallest changes of one response
 * @param reversal whether tenders that did not win decide who did
 * @param verdict whether it is robust, by the declared limits
 */
public record Robustness(
        List<String> first,
        Optional<WeightSensitivity> weights,
        Optional<WeightChange> change,
        Optional<PossibleWinners> possible,
        Criticality criticality,
        RankReversal reversal,
        Verdict verdict) {

    /**
     * Copies the list.
     *
     * @param first the ids of the tenders that come first as published, in order
     * @param weights the weights at which the winner changes; empty where the award rule is no sum of points, only one tender is
     *     ranked, or several have the most before any rounding
     * @param change the smallest changes of all weights that do; empty likewise
     * @param possible which tenders could win under some weights; empty where the award rule is no sum of points, or only one tender is ranked
     * @param criticality the smallest changes of one response
     * @param reversal whether tenders that did not win decide who did
     * @param verdict whether it is robust, by the declared limits
     */
    public Robustness {
        first = List.copyOf(first);
    }

    /**
     * Everything that can be said of an assessment whose rules are those of this library.
     *
     * @param assessment with any award rule
     * @param terms what is called robust
     * @return the whole, with a verdict
     * @throws IllegalArgumentException if no tender is ranked, or no weights, or not those of the method, keep to the limits
     */
    public static Robustness of(Assessment assessment, VerdictTerms terms) {
        return of(assessment, terms, Rules.standard());
    }

    /**
     * Everything that can be said of an assessment.
     *
     * @param assessment with any award rule
     * @param terms what is called robust
     * @param rules where it is looked up whether a rule lets one tender move another
     * @return the whole, with a verdict
     * @throws IllegalArgumentException if no tender is ranked, or no weights, or not those of the method, keep to the limits
     */
    public static Robustness of(Assessment assessment, VerdictTerms terms, Rules rules) {
        int ranked = assessment.ranking().size();
        if (ranked == 0) {
            throw new IllegalArgumentException(
                    "The number (0) of ranked tenders must be at least 1: there is no award that could stand");
        }
        Optional<ScoreTable> table =
                ranked > 1 && assessment.evaluation().methodology().award().sumsPoints()
                        ? Optional.of(ScoreTable.of(assessment))
                        : Optional.empty();
        table.ifPresent(terms.region()::checkPresent);
        Optional<ScoreTable> decided = table.filter(one -> Front.of(one).size() == 1);
        Optional<WeightChange> change = decided.map(one -> WeightChange.of(one, terms.region()));
        List<String> first = Replay.first(assessment);
        Criticality criticality = Criticality.of(assessment, terms.search());
        RankReversal reversal = RankReversal.of(assessment, rules, terms.search());
        return new Robustness(
                first,
                decided.map(one -> WeightSensitivity.of(assessment)),
                change,
                table.map(one -> PossibleWinners.of(one, terms.region())),
                criticality,
                reversal,
                new Judge(first, ranked, table, change, criticality, reversal, terms).verdict());
    }
}
