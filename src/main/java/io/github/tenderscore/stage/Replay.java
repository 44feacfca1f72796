package io.github.tenderscore.stage;

import java.util.List;
import java.util.Optional;

/**
 * An earlier round as it would have gone had a change been made before it.
 *
 * @param stage the id of the stage
 * @param selection who would have gone on; empty where that is unknown
 * @param turns every tender of the round with what became of it and what would have; none where that is unknown
 * @param missing what is missing to run the round again; none where it was run
 */
public record Replay(String stage, Optional<Selection> selection, List<Turn> turns, List<Missing> missing) {

    /**
     * Something without which a round cannot be run again.
     *
     * @param text what it is, as a sentence
     * @param mend what would supply it, without the word "Maybe"; empty where the sentence says it
     */
    public record Missing(String text, Optional<String> mend) {

        static Missing of(String text) {
            return new Missing(text, Optional.empty());
        }

        static Missing response(String text) {
            return new Missing(
                    text,
                    Optional.of(
                            "the earlier tenders can be marked again under the changed criteria, for the replay alone"));
        }
    }

    /**
     * What became of a tender, and what would have.
     *
     * @param was its fate under the method that was in force
     * @param wouldBe its fate under the changed method
     */
    public record Turn(Fate was, Fate wouldBe) {

        /**
         * Whether the tender would have gone on though it did not.
         *
         * @return true where the change would have let it through
         */
        public boolean letsThrough() {
            return !was.goesOn() && wouldBe.goesOn();
        }

        /**
         * Whether the tender would not have gone on though it did.
         *
         * @return true where the change would have kept it out
         */
        public boolean keepsOut() {
            return was.goesOn() && !wouldBe.goesOn();
        }

        String supplier() {
            return was.tender() + ", " + was.result().tender().supplier().name() + ",";
        }
    }

    /**
     * Copies the lists.
     *
     * @param stage the id of the stage
     * @param selection who would have gone on; empty where that is unknown
     * @param turns every tender of the round with what became of it and what would have; none where that is unknown
     * @param missing what is missing to run the round again; none where it was run
     */
    public Replay {
        turns = List.copyOf(turns);
        missing = List.copyOf(missing);
    }

    static Replay unknown(String stage, List<Missing> missing) {
        return new Replay(stage, Optional.empty(), List.of(), missing);
    }

    static Replay unknown(String stage, String missing) {
        return unknown(stage, List.of(Missing.of(missing)));
    }

    /** What is missing as objections under the provision that asks for the replay. */
    List<Objection> objections(String provision) {
        return missing.stream()
                .map(one -> new Objection(provision, Answer.UNKNOWN, one.text(), one.mend()))
                .toList();
    }

    /**
     * Whether the same tenders would have gone on.
     *
     * @return {@link Answer#UNKNOWN} where the round could not be run again
     */
    public Answer isUnchanged() {
        if (!missing.isEmpty()) {
            return Answer.UNKNOWN;
        }
        return turns.stream().anyMatch(turn -> turn.letsThrough() || turn.keepsOut()) ? Answer.NO : Answer.YES;
    }
}
