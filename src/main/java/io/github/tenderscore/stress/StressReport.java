package io.github.tenderscore.stress;

import java.util.List;

/**
 * What a draft method, and the same with other rules, did with made-up fields of bids. Every figure is illustrative: it is of the model of
 * bids and says nothing of any bidder.
 *
 * @param model how the bids were made up
 * @param seed where the fields come from; the same seed, model and methods give the same report
 * @param asked how many fields were asked for
 * @param done how many were drawn, the first of the seed; fewer than asked for where the run was cancelled
 * @param draft what the draft does
 * @param alternatives what it would do with other rules, in the order in which they were given
 */
public record StressReport(
        BidModel model, long seed, long asked, long done, MethodFigures draft, List<AlternativeFigures> alternatives) {

    /**
     * Copies the list.
     *
     * @param model how the bids were made up
     * @param seed where the fields come from; the same seed, model and methods give the same report
     * @param asked how many fields were asked for
     * @param done how many were drawn, the first of the seed; fewer than asked for where the run was cancelled
     * @param draft what the draft does
     * @param alternatives what it would do with other rules, in the order in which they were given
     */
    public StressReport {
        alternatives = List.copyOf(alternatives);
    }

    /**
     * Whether the run was cancelled before all fields were drawn.
     *
     * @return true where the figures are of fewer fields than were asked for
     */
    public boolean isPartial() {
        return done < asked;
    }
}
