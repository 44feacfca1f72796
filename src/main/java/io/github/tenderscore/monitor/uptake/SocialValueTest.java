package io.github.tenderscore.monitor.uptake;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether social value decided who won: the tenders are assessed again with its weight taken away.
 *
 * <p>Without social value every other weight becomes 100 × weight / (100 - weight of social value). Gates, scales and rounding stay as
 * they were published, those of the social value criteria among them.
 *
 * @param result what follows
 * @param weight what social value weighs, in per cent of the whole
 * @param winner the id of the tender that won as published; empty where none did alone
 * @param without the id of the tender that would have won without social value; empty where none would alone, or that was not worked out
 * @param why the fact that decided, in words
 */
public record SocialValueTest(
        Decisive result, Ratio weight, Optional<String> winner, Optional<String> without, String why) {

    /**
     * Assesses an evaluation with and without the weight of social value.
     *
     * @param evaluation the method, the tenders and what was decided on them
     * @param socialValue the ids of the criteria or groups that are social value, as the council names them
     * @return the result
     * @throws IllegalArgumentException if none is named or one is no criterion of the method
     * @throws io.github.tenderscore.fault.FaultException if the evaluation cannot be assessed
     */
    public static SocialValueTest of(Evaluation evaluation, Set<String> socialValue) {
        check(evaluation.methodology(), socialValue);
        return of(evaluation, evaluation.assess(), socialValue);
    }

    /** The same where the evaluation was assessed before. */
    static SocialValueTest of(Evaluation evaluation, Assessment assessment, Set<String> socialValue) {
        Methodology method = evaluation.methodology();
        check(method, socialValue);
        Set<String> leaves = new TreeSet<>();
        for (Criterion.Leaf leaf : method.leaves()) {
            if (leaf.isScored() && method.isWithin(leaf.id(), socialValue)) {
                leaves.add(leaf.id());
            }
        }
        Ratio weight = Ratio.ZERO;
        for (String leaf : leaves) {
            weight = weight.plus(method.available(leaf));
        }
        weight = weight.times(Ratio.HUNDRED).dividedBy(method.pointsTotal());
        Optional<String> winner = winner(assessment);
        if (weight.signum() == 0) {
            return new SocialValueTest(
                    Decisive.NOT_APPLICABLE, weight, winner, Optional.empty(), "social value has no weight");
        }
        if (assessment.ranking().size() < 2) {
            return new SocialValueTest(
                    Decisive.NOT_APPLICABLE,
                    weight,
                    winner,
                    Optional.empty(),
                    "fewer than two tenders have a place in the ranking");
        }
        if (winner.isEmpty()) {
            return new SocialValueTest(
                    Decisive.UNKNOWN, weight, winner, Optional.empty(), "tenders are tied for the first place");
        }
        return again(evaluation, leaves, weight, winner.get());
    }

    private static void check(Methodology method, Set<String> socialValue) {
        if (socialValue.isEmpty()) {
            throw new IllegalArgumentException(
                    "The criteria of social value must be named by their ids; none is named");
        }
        for (String id : new TreeSet<>(socialValue)) {
            if (method.find(id).isEmpty()) {
                throw new IllegalArgumentException("The criterion (" + id
                        + ") of social value must be a criterion or a group of the method \"" + method.title() + "\"");
            }
        }
    }

    private static SocialValueTest again(Evaluation evaluation, Set<String> leaves, Ratio weight, String winner) {
        if (weight.equals(Ratio.HUNDRED)) {
            return new SocialValueTest(
                    Decisive.UNKNOWN,
                    weight,
                    Optional.of(winner),
                    Optional.empty(),
                    "social value is the whole method, so that nothing is left without it");
        }
        Methodology other = new WithoutWeight(evaluation.methodology(), leaves).method();
        Assessment assessment = evaluation.again(other, evaluation.tenders()).assess();
        Optional<String> without = winner(assessment);
        if (without.isEmpty()) {
            return new SocialValueTest(
                    Decisive.TIE_CREATED,
                    weight,
                    Optional.of(winner),
                    without,
                    "without social value the tenders " + String.join(", ", ids(assessment.first()))
                            + " would be tied for the first place");
        }
        boolean same = without.get().equals(winner);
        return new SocialValueTest(
                same ? Decisive.NOT_DECISIVE : Decisive.DECISIVE,
                weight,
                Optional.of(winner),
                without,
                "the tender " + without.get() + " would win without social value"
                        + (same ? ", as it does with it" : "; with it the tender " + winner + " wins"));
    }

    private static Optional<String> winner(Assessment assessment) {
        return assessment.mostAdvantageous().map(result -> result.tender().id());
    }

    private static List<String> ids(List<TenderResult> results) {
        return results.stream().map(result -> result.tender().id()).toList();
    }
}
