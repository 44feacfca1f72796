package io.github.tenderscore.stage;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.model.Gate;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.ranking.AwardRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who goes on from a stage, as published: everybody who is not disqualified, those who reach a threshold, the best few, or the best
 * few of those who reach a threshold.
 *
 * @param threshold the least total of points, looked at before any rounding; empty where there is none
 * @param best how many go on; empty where number is no limit
 * @param fewest the published minimum number; empty where none is published
 * @param most the published maximum number; empty where none is published
 */
public record Progression(
        Optional<Gate.Minimum> threshold, Optional<Best> best, Optional<Integer> fewest, Optional<Integer> most) {

    /**
     * The best few.
     *
     * @param number how many, at least 1
     * @param tie what happens with tenders that are tied for the last of these places
     */
    public record Best(int number, CutTie tie) {

        /**
         * Checks the number.
         *
         * @param number how many, at least 1
         * @param tie what happens with tenders that are tied for the last of these places
         * @throws IllegalArgumentException if the number is below 1
         */
        public Best {
            if (number < 1) {
                throw new IllegalArgumentException("The number (" + number + ") that go on must be at least 1");
            }
        }
    }

    /**
     * Checks that the numbers fit each other.
     *
     * @param threshold the least total of points, looked at before any rounding; empty where there is none
     * @param best how many go on; empty where number is no limit
     * @param fewest the published minimum number; empty where none is published
     * @param most the published maximum number; empty where none is published
     * @throws IllegalArgumentException if a number is below 1, or they contradict each other
     */
    public Progression {
        fewest.ifPresent(number -> needAtLeast("minimum", number, 1));
        most.ifPresent(number -> needAtLeast("maximum", number, fewest.orElse(1)));
        best.ifPresent(one -> {
            needAtLeast("count", one.number(), fewest.orElse(1));
            if (most.filter(number -> one.number() > number).isPresent()) {
                throw new IllegalArgumentException("The count (" + one.number()
                        + ") of tenders that go on must be at most " + most.get() + ", the published maximum");
            }
        });
    }

    private static void needAtLeast(String what, int number, int least) {
        if (number < least) {
            throw new IllegalArgumentException("The " + what + " (" + number
                    + ") of tenders that go on must be at least " + least
                    + (least > 1 ? ", the published minimum" : ""));
        }
    }

    /**
     * Everybody who is not disqualified goes on.
     *
     * @return the progression
     */
    public static Progression all() {
        return new Progression(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The best few go on.
     *
     * @param number how many, at least 1
     * @param tie what happens with tenders that are tied for the last of these places
     * @return the progression
     */
    public static Progression best(int number, CutTie tie) {
        return all().andBest(number, tie);
    }

    /**
     * Everybody who reaches a threshold goes on.
     *
     * @param threshold points such as {@code 60}, or with a sign a percentage of all points such as {@code 60%}
     * @return the progression
     * @throws IllegalArgumentException if the text is not a number, or outside its range
     */
    public static Progression atLeast(String threshold) {
        return new Progression(
                Optional.of(Gate.Minimum.of(threshold)), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The same, but only the best few.
     *
     * @param number how many, at least 1
     * @param tie what happens with tenders that are tied for the last of these places
     * @return the progression
     */
    public Progression andBest(int number, CutTie tie) {
        return new Progression(threshold, Optional.of(new Best(number, tie)), fewest, most);
    }

    /**
     * The same with the published minimum and maximum number. They decide about no tender: where they are not kept, a
     * {@link Selection} says so and a person must act.
     *
     * @param least the minimum number, at least 1
     * @param greatest the maximum number
     * @return the progression
     */
    public Progression numbering(int least, int greatest) {
        return new Progression(threshold, best, Optional.of(least), Optional.of(greatest));
    }

    /**
     * Says who goes on.
     *
     * @param assessment the assessment of the stage
     * @return what becomes of every tender
     * @throws FaultException if the progression cannot be applied under the method
     */
    public Selection select(Assessment assessment) {
        refuse(faultsUnder(assessment.evaluation().methodology()));
        return Cut.select(assessment, this, Optional.empty());
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new FaultException("The progression", faults);
        }
    }

    /**
     * What keeps the progression from being applied under a method.
     *
     * @param method the method of the stage
     * @return faults at no place of their own; none where it can be applied
     */
    public List<Fault> faultsUnder(Methodology method) {
        Faults faults = new Faults();
        if (threshold.isPresent() && !ranksByPoints(method)) {
            faults.add(
                    List.of(),
                    "The award rule (" + method.award().id() + ") of the method \"" + method.title() + "\" must be "
                            + AwardRules.weightedSum().id() + ", because a threshold compares totals of points");
        }
        threshold
                .filter(one -> one.points(method.pointsTotal()).compareTo(method.pointsTotal()) > 0)
                .ifPresent(one -> faults.add(
                        List.of(),
                        "The threshold (" + one + ") under the method \"" + method.title() + "\" must be at most "
                                + method.pointsTotal() + ", the points of all criteria"));
        if (best.filter(one -> one.tie() == CutTie.TIE_BREAKS).isPresent()
                && method.tieBreaks().isEmpty()) {
            faults.add(
                    List.of(),
                    "The method \"" + method.title()
                            + "\" must have a tie-break, because the tie-breaks are to separate those tied at the cut");
        }
        return faults.list();
    }

    static boolean ranksByPoints(Methodology method) {
        return method.award().equals(AwardRules.weightedSum());
    }

    /**
     * Says who goes on where a person settled a tie at the cut.
     *
     * @param assessment the assessment of the stage
     * @param decision how the tie was settled
     * @return what becomes of every tender
     * @throws FaultException if there is no such tie, or the progression cannot be applied under the method
     */
    public Selection select(Assessment assessment, TieDecision decision) {
        decision.refusal(select(assessment))
                .ifPresent(must -> refuse(
                        List.of(Fault.at(List.of("tieDecision"), "The decision on a tie at the cut must " + must))));
        return Cut.select(assessment, this, Optional.of(decision));
    }

    /**
     * The progression as it can be published.
     *
     * @return for example {@code those with at least 60% of the points go on, of these the best 3; all that are tied at the cut go on}
     */
    public String text() {
        List<String> parts = new ArrayList<>();
        String few = best.map(one -> "the best " + one.number()).orElse("");
        if (threshold.isPresent()) {
            parts.add("those with at least " + needed(threshold.get()) + " go on"
                    + (few.isEmpty() ? "" : ", of these " + few));
        } else {
            parts.add(few.isEmpty() ? "all that are not disqualified go on" : few + " go on");
        }
        best.ifPresent(one -> parts.add(text(one.tie())));
        fewest.ifPresent(number -> parts.add("published minimum " + number));
        most.ifPresent(number -> parts.add("published maximum " + number));
        return String.join("; ", parts);
    }

    static String text(CutTie tie) {
        return switch (tie) {
            case ALL_GO_ON -> "all that are tied at the cut go on";
            case TIE_BREAKS -> "the tie-breaks of the method separate those that are tied at the cut";
            case NOT_PUBLISHED -> "nothing is published about a tie at the cut";
        };
    }

    private static String needed(Gate.Minimum minimum) {
        return minimum.unit() == Gate.Minimum.Unit.PERCENT ? minimum + " of the points" : minimum + " points";
    }
}
