package io.github.tenderscore.award;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.model.Reason;
import java.util.List;
import java.util.Optional;

/**
 * How a tender was assessed against one criterion, as far as it was (Procurement Regulations 2024, regulation 31(2)(e)).
 *
 * @param criterion the id of the criterion or group
 * @param name its title
 * @param given what was assessed: the mark with its descriptor, the price, the quantity, the choice or the answer; empty on a group,
 *     and where it is withheld or was not assessed
 * @param points the score, or on a group the sub-total; empty where the criterion earns none, or it is withheld or was not assessed
 * @param available the points that could be earned; empty where the criterion earns none
 * @param reason why, by reference to the tender; empty where none is recorded or it is withheld
 * @param notes what else the reader must know, a sentence each: that a gate is passed or failed, or why something was not assessed
 * @param working how the points follow from what was assessed; empty on a group and where it cannot be told
 * @param withheld that something is withheld here
 * @param parts the sub-criteria, in the order in which they are published
 */
public record SummaryScore(
        String criterion,
        String name,
        Optional<String> given,
        Optional<SummaryFigure> points,
        Optional<SummaryFigure> available,
        Optional<Reason> reason,
        List<String> notes,
        Optional<Step> working,
        List<WithheldNotice> withheld,
        List<SummaryScore> parts) {

    /**
     * Copies the lists.
     *
     * @param criterion the id of the criterion or group
     * @param name its title
     * @param given what was assessed: the mark with its descriptor, the price, the quantity, the choice or the answer; empty on a group, and
     *     where it is withheld or was not assessed
     * @param points the score, or on a group the sub-total; empty where the criterion earns none, or it is withheld or was not assessed
     * @param available the points that could be earned; empty where the criterion earns none
     * @param reason why, by reference to the tender; empty where none is recorded or it is withheld
     * @param notes what else the reader must know, a sentence each: that a gate is passed or failed, or why something was not assessed
     * @param working how the points follow from what was assessed; empty on a group and where it cannot be told
     * @param withheld that something is withheld here
     * @param parts the sub-criteria, in the order in which they are published
     */
    public SummaryScore {
        notes = List.copyOf(notes);
        withheld = List.copyOf(withheld);
        parts = List.copyOf(parts);
    }
}
