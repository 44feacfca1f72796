package io.github.tenderscore.monitor.spatial;

/**
 * How a local and a national priority bear on each other, as somebody judged it.
 *
 * <p>A pair that nobody judged has no cell: it is not known, and never 0. Each cell says how sure it is and on what evidence it rests, because a
 * matrix without them cannot be audited.
 *
 * @param local the id of the local priority
 * @param national the id of the national priority
 * @param interaction the point of the scale
 * @param influence which way one bears on the other
 * @param confidence how sure the judgement is
 * @param evidence what it rests on; not blank
 * @param context the place, time or condition under which it holds; may be empty
 */
public record Cell(
        String local,
        String national,
        Interaction interaction,
        Influence influence,
        Confidence confidence,
        String evidence,
        String context) {

    /**
     * Checks that the judgement rests on something.
     *
     * @param local the id of the local priority
     * @param national the id of the national priority
     * @param interaction the point of the scale
     * @param influence which way one bears on the other
     * @param confidence how sure the judgement is
     * @param evidence what it rests on; not blank
     * @param context the place, time or condition under which it holds; may be empty
     * @throws IllegalArgumentException if the evidence is blank
     */
    public Cell {
        if (evidence.isBlank()) {
            throw new IllegalArgumentException("The evidence (" + evidence + ") of the interaction of " + local
                    + " with " + national + " must be stated; a pair without evidence is not known and has no cell");
        }
    }
}
