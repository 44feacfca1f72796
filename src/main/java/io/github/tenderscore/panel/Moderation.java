package io.github.tenderscore.panel;

import io.github.tenderscore.number.Ratio;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the panel came from several marks to one: what each gave first, what speaks for and against, the agreed mark and why.
 *
 * <p>Nobody has to give way; what is needed is a full account of the reasons (Lancashire Care v Lancashire County Council [2018]
 * EWHC 1589 (TCC)).
 *
 * @param criterion the id of the criterion
 * @param tender the id of the tender
 * @param initialMarks what each evaluator gave before the panel met, by pseudonym
 * @param pointsFor what in the tender speaks for a higher mark
 * @param pointsAgainst what in the tender speaks for a lower mark
 * @param agreedMark the mark that counts; where a published formula works it out, the mark that it gives
 * @param reason why it is this one
 * @param references the places in the tender that it rests on
 * @param moderator the pseudonym of who led the panel
 * @param at when it was agreed, local time of the authority
 */
public record Moderation(
        String criterion,
        String tender,
        SortedMap<String, Ratio> initialMarks,
        List<String> pointsFor,
        List<String> pointsAgainst,
        Ratio agreedMark,
        String reason,
        List<TenderReference> references,
        String moderator,
        LocalDateTime at)
        implements PanelEntry {

    /**
     * Copies what it is given.
     *
     * @param criterion the id of the criterion
     * @param tender the id of the tender
     * @param initialMarks what each evaluator gave before the panel met, by pseudonym
     * @param pointsFor what in the tender speaks for a higher mark
     * @param pointsAgainst what in the tender speaks for a lower mark
     * @param agreedMark the mark that counts; where a published formula works it out, the mark that it gives
     * @param reason why it is this one
     * @param references the places in the tender that it rests on
     * @param moderator the pseudonym of who led the panel
     * @param at when it was agreed, local time of the authority
     */
    public Moderation {
        initialMarks = Collections.unmodifiableSortedMap(new TreeMap<>(initialMarks));
        pointsFor = List.copyOf(pointsFor);
        pointsAgainst = List.copyOf(pointsAgainst);
        references = List.copyOf(references);
    }

    /**
     * By how much moderation moved the mark of each evaluator.
     *
     * @return by pseudonym, agreed mark - initial mark; above zero where it went up
     */
    public SortedMap<String, Ratio> deltas() {
        SortedMap<String, Ratio> deltas = new TreeMap<>();
        initialMarks.forEach((evaluator, mark) -> deltas.put(evaluator, agreedMark.minus(mark)));
        return Collections.unmodifiableSortedMap(deltas);
    }
}
