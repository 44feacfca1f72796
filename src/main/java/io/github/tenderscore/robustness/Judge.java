package io.github.tenderscore.robustness;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.robustness.Verdict.Firmness;
import io.github.tenderscore.robustness.Verdict.Reason;
import io.github.tenderscore.robustness.Verdict.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Holds what was found against the declared limits and says it in words.
 *
 * @param first the ids of the tenders that come first as published
 * @param ranked how many tenders are ranked
 * @param table what the tenders earned; empty where the award rule is no sum of points, or only one tender is ranked
 * @param change the smallest changes of weights; empty where several tenders have the most points, or there is no table
 * @param criticality the smallest changes of one response
 * @param reversal whether tenders that did not win decide
 * @param terms the limits
 */
record Judge(
        List<String> first,
        int ranked,
        Optional<ScoreTable> table,
        Optional<WeightChange> change,
        Criticality criticality,
        RankReversal reversal,
        VerdictTerms terms) {

    Verdict verdict() {
        List<Reason> reasons = new ArrayList<>();
        if (first.size() > 1) {
            reasons.add(new Reason(
                    Subject.FIRST_PLACE,
                    true,
                    Words.starting(Words.tenders(first))
                            + " share the first place under the published method; what would part them is"
                            + " no distance from it."));
        }
        table.map(this::rounding).ifPresent(reasons::add);
        reasons.add(marks());
        reasons.add(prices());
        criticality.smallestAnswer().map(Judge::answer).ifPresent(reasons::add);
        reasons.add(weights());
        reasons.add(reversals());
        reasons.sort(Comparator.comparing(reason -> !reason.against()));
        Firmness firmness = reasons.stream().anyMatch(Reason::against) ? Firmness.FRAGILE : Firmness.ROBUST;
        return new Verdict(first.size() > 1 ? Firmness.TIED : firmness, reasons);
    }

    private Reason rounding(ScoreTable scores) {
        List<String> most = Front.of(scores).stream()
                .map(i -> scores.tenders().get(i).tender())
                .sorted()
                .toList();
        return most.equals(first)
                ? new Reason(Subject.ROUNDING, false, "Without rounding and tie-breaks the first place is the same.")
                : new Reason(
                        Subject.ROUNDING,
                        true,
                        "Without rounding and tie-breaks " + Words.tenders(most) + " would come first in the place of "
                                + Words.tenders(first) + ": the published rounding or a tie-break alone decides.");
    }

    private Reason marks() {
        return criticality
                .smallestMark()
                .map(mark -> {
                    Ratio grades = mark.size().grades().orElseThrow();
                    return limited(
                            Subject.MARK,
                            "The smallest change of one mark that changes the first place is " + Words.grades(grades)
                                    + ": " + Words.of(mark),
                            grades,
                            terms.leastGrades(),
                            Words.grades(terms.leastGrades()));
                })
                .orElseGet(() -> new Reason(Subject.MARK, false, "No change of one mark changes the first place."));
    }

    private Reason prices() {
        return criticality
                .smallestPrice()
                .map(price -> {
                    Ratio percent = price.size().percent().orElseThrow();
                    return limited(
                            Subject.PRICE,
                            "The smallest change of one price that was found to change the first place is "
                                    + Words.percent(percent) + ": " + Words.of(price),
                            percent,
                            terms.leastPricePercent(),
                            Words.percent(terms.leastPricePercent()));
                })
                .orElseGet(() -> new Reason(
                        Subject.PRICE, false, "No change of one price that was tried changes the first place."));
    }

    /** How far an answer is from another one has no measure that all kinds share, so that it is told and nothing more. */
    private static Reason answer(CriticalChange change) {
        return new Reason(
                Subject.ANSWER,
                false,
                "One quantity, choice or answer can change the first place as well: " + Words.of(change)
                        + ". No limit is declared for these.");
    }

    private Reason weights() {
        if (ranked == 1) {
            return new Reason(
                    Subject.WEIGHT,
                    false,
                    "Only one tender is ranked, so that no change of weights can make another one as good.");
        }
        if (table.isEmpty()) {
            return new Reason(
                    Subject.WEIGHT,
                    false,
                    "Changes of weights were not worked out, because the award rule does not add up points.");
        }
        if (change.isEmpty()) {
            return new Reason(
                    Subject.WEIGHT,
                    true,
                    "Without rounding and tie-breaks several tenders have the most points, so that a change of weights,"
                            + " however small, can decide.");
        }
        String winner = Words.tenders(List.of(change.get().winner()));
        return change.get()
                .smallestLargest()
                .map(smallest -> weights(table.get(), winner, smallest))
                .orElseGet(() -> new Reason(
                        Subject.WEIGHT,
                        false,
                        "Under no weights that are thought possible is another tender as good as " + winner + "."));
    }

    private Reason weights(ScoreTable scores, String winner, WeightChange.Change smallest) {
        Ratio percent = smallest.size().times(Ratio.HUNDRED).dividedBy(scores.attainable());
        return limited(
                Subject.WEIGHT,
                Words.starting(Words.tenders(List.of(smallest.rival()))) + " can be as good as " + winner
                        + " if weights change by up to " + Words.percent(percent)
                        + " of all points each, and not if they"
                        + " change by less: " + Words.weights(scores, smallest),
                percent,
                terms.leastWeightPercent(),
                Words.percent(terms.leastWeightPercent()));
    }

    private static Reason limited(Subject subject, String finding, Ratio size, Ratio limit, String limitInWords) {
        boolean against = size.compareTo(limit) < 0;
        return new Reason(
                subject,
                against,
                finding + ". That is " + (against ? "less than" : "not less than") + " the declared least of "
                        + limitInWords + ".");
    }

    private Reason reversals() {
        return new Reason(Subject.REVERSAL, reversal.isFound() && !terms.allowsReversal(), Words.of(reversal, first));
    }
}
