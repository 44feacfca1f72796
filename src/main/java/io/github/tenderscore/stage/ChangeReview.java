package io.github.tenderscore.stage;

import java.util.List;

/**
 * Whether a change of the method was lawful, tested against what had come in by then.
 *
 * @param change the change
 * @param objections why it is not shown to be lawful; none where it is
 * @param replays the earlier rounds as they would have gone, in their order; none where the provision asks for no replay
 */
public record ChangeReview(Change change, List<Objection> objections, List<Replay> replays) {

    /**
     * Copies the lists.
     *
     * @param change the change
     * @param objections why it is not shown to be lawful; none where it is
     * @param replays the earlier rounds as they would have gone, in their order; none where the provision asks for no replay
     */
    public ChangeReview {
        objections = List.copyOf(objections);
        replays = List.copyOf(replays);
    }

    /**
     * Whether the change is lawful.
     *
     * @return {@link Answer#NO} where an objection holds, {@link Answer#UNKNOWN} where something is missing to tell
     */
    public Answer isLawful() {
        if (objections.isEmpty()) {
            return Answer.YES;
        }
        return objections.stream().anyMatch(one -> one.answer() == Answer.NO) ? Answer.NO : Answer.UNKNOWN;
    }
}
