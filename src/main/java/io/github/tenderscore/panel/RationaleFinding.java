package io.github.tenderscore.panel;

import io.github.tenderscore.number.Ratio;
import java.util.List;

/**
 * A reason that people should look at, because it may say nothing of the tender.
 *
 * @param kind what is odd about it
 * @param writer the pseudonym of the evaluator or moderator who wrote it; empty for a reason that stands with a tender
 * @param criterion the id of the criterion
 * @param tenders the ids of the tenders it was written for, in order; several where it is the same for all of them
 * @param share how much of it was found again, from 0 to 1; of several tenders, the least that links one of them with another
 * @param rationale the reason; of several tenders, of the first
 * @param matched the text that it repeats; of several tenders, the reason of the second
 */
public record RationaleFinding(
        Kind kind,
        String writer,
        String criterion,
        List<String> tenders,
        Ratio share,
        String rationale,
        String matched) {

    /** What is odd about a reason. */
    public enum Kind {
        /** It repeats a descriptor of the scale. */
        REPEATS_SCALE,
        /** It repeats the words of the criterion. */
        REPEATS_CRITERION,
        /** It is put together from the words of the scale and of the criterion. */
        REPEATS_BOTH,
        /** It is the same, or nearly, for several tenders. */
        SAME_FOR_SEVERAL
    }

    /**
     * Copies the tenders.
     *
     * @param kind what is odd about it
     * @param writer the pseudonym of the evaluator or moderator who wrote it; empty for a reason that stands with a tender
     * @param criterion the id of the criterion
     * @param tenders the ids of the tenders it was written for, in order; several where it is the same for all of them
     * @param share how much of it was found again, from 0 to 1; of several tenders, the least that links one of them with another
     * @param rationale the reason; of several tenders, of the first
     * @param matched the text that it repeats; of several tenders, the reason of the second
     */
    public RationaleFinding {
        tenders = List.copyOf(tenders);
    }
}
