package io.github.tenderscore.json;

import io.github.tenderscore.fault.Fault;
import java.util.List;

/**
 * The first line of a record that does not stand, and why; what stands before it is not in doubt.
 *
 * @param line its number, from 1
 * @param kind what kind of reason it is
 * @param faults every reason, saying what was expected and what was found; at least one
 */
public record RecordBreach(int line, Kind kind, List<Fault> faults) {

    /** Why a line does not stand. */
    public enum Kind {
        /** The line, or one before it, was changed, moved, taken out or put in after it was written. */
        CHAIN_BROKEN("breaks the chain"),
        /** The line is what was written, but it is no entry of a record. */
        NOT_READABLE("cannot be read"),
        /** The entry breaks the order of work or a provision of the law. */
        DOES_NOT_FOLLOW("does not follow"),
        /** The entry states a result that is not what the record computes. */
        DOES_NOT_RECOMPUTE("does not recompute");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /**
         * The kind in words.
         *
         * @return a verb that can stand behind "line 7"
         */
        public String words() {
            return words;
        }
    }

    /**
     * Copies the faults.
     *
     * @param line its number, from 1
     * @param kind what kind of reason it is
     * @param faults every reason, saying what was expected and what was found; at least one
     */
    public RecordBreach {
        faults = List.copyOf(faults);
    }

    static RecordBreach of(int line, Kind kind, String message, String maybe) {
        return new RecordBreach(line, kind, List.of(Fault.at(List.of(), message).maybe(maybe)));
    }
}
