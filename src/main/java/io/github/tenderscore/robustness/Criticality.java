package io.github.tenderscore.robustness;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Outcome;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which single mark, choice, answer, quantity or price would have to be how different for another tender to come first: how close the
 * award was.
 *
 * <p>Each change is assessed by the engine itself under the published method, with its gates, roundings and tie-breaks, whatever the award
 * rule. Marks go through the published grades, up and down. Prices and quantities are looked at on a grid from nearly nothing to twice the
 * highest, and where that shows a change, the nearest one is found by halving. Where points do not only rise or only fall with a figure,
 * what is given is the nearest change that the grid shows, and a nearer one may hide between two of its figures. Commitments, and criteria
 * without a response, are not changed.
 *
 * @param first the ids of the tenders that come first, in order
 * @param terms how finely it was looked
 * @param changes from the smallest to the largest, at most one for each tender, criterion and direction; empty where nothing found changes
 *     the first place
 * @param untried what was not looked at, and why
 */
public record Criticality(List<String> first, SearchTerms terms, List<CriticalChange> changes, List<Untried> untried) {

    /**
     * A response that was not changed.
     *
     * @param tender the tender's id
     * @param criterion the criterion's id
     * @param reason why not
     */
    public record Untried(String tender, String criterion, String reason) {}

    /**
     * Copies the lists.
     *
     * @param first the ids of the tenders that come first, in order
     * @param terms how finely it was looked
     * @param changes from the smallest to the largest, at most one for each tender, criterion and direction; empty where nothing found
     *     changes the first place
     * @param untried what was not looked at, and why
     */
    public Criticality {
        first = List.copyOf(first);
        changes = List.copyOf(changes);
        untried = List.copyOf(untried);
    }

    /**
     * Looks for the changes of an assessment.
     *
     * @param assessment with any award rule
     * @param terms how finely prices and quantities are changed
     * @return what would change the first place; tenders that are disregarded are left as they are
     */
    public static Criticality of(Assessment assessment, SearchTerms terms) {
        List<CriticalChange> changes = new ArrayList<>();
        List<Untried> untried = new ArrayList<>();
        CriticalSearch search = new CriticalSearch(assessment, terms, untried);
        for (TenderResult result : assessment.results()) {
            if (!(result.outcome() instanceof Outcome.Disregarded)) {
                for (Criterion.Leaf leaf : assessment.evaluation().methodology().leaves()) {
                    changes.addAll(search.changes(result, leaf));
                }
            }
        }
        changes.sort(Comparator.comparing(change -> change.size().share()));
        return new Criticality(Replay.first(assessment), terms, changes, untried);
    }

    /**
     * The smallest change of all.
     *
     * @return empty where nothing found changes the first place
     */
    public Optional<CriticalChange> smallest() {
        return changes.stream().findFirst();
    }

    /**
     * The smallest change of a mark.
     *
     * @return empty where no mark changes the first place
     */
    public Optional<CriticalChange> smallestMark() {
        return changes.stream()
                .filter(change -> change.size().grades().isPresent())
                .min(Comparator.comparing(change -> change.size().grades().orElseThrow()));
    }

    /**
     * The smallest change of a price.
     *
     * @return empty where no price that was tried changes the first place
     */
    public Optional<CriticalChange> smallestPrice() {
        return changes.stream()
                .filter(change -> change.from() instanceof Response.Price)
                .min(Comparator.comparing(change -> change.size().percent().orElseThrow()));
    }

    /**
     * The smallest change of a quantity, a choice or an answer of yes or no.
     *
     * @return empty where none that was tried changes the first place
     */
    public Optional<CriticalChange> smallestAnswer() {
        return changes.stream()
                .filter(change ->
                        !(change.from() instanceof Response.Mark) && !(change.from() instanceof Response.Price))
                .findFirst();
    }
}
