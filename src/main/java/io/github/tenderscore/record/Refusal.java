package io.github.tenderscore.record;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import java.util.List;

/**
 * Why an entry is not taken into a record; the record stays as it was.
 *
 * @param entry the entry
 * @param cause what kind of reason it is
 * @param faults every reason, with the place in the entry, the provision and what would mend it; at least one
 */
public record Refusal(Entry entry, Cause cause, List<Fault> faults) {

    /** Why an entry is not taken. */
    public enum Cause {
        /** The order of work or a provision of the law is broken. */
        DOES_NOT_FOLLOW("does not follow"),
        /** The order is kept, but the result that the entry states is not what the record computes. */
        DOES_NOT_RECOMPUTE("does not recompute");

        private final String words;

        Cause(String words) {
            this.words = words;
        }

        /**
         * The cause in words.
         *
         * @return a verb that can stand behind "the entry"
         */
        public String words() {
            return words;
        }
    }

    /**
     * Copies the faults.
     *
     * @param entry the entry
     * @param cause what kind of reason it is
     * @param faults every reason, with the place in the entry, the provision and what would mend it; at least one
     */
    public Refusal {
        faults = List.copyOf(faults);
    }

    FaultException exception() {
        return new FaultException(
                "The entry " + entry.number() + " (" + entry.event().kind().code() + ") " + cause.words() + "; it",
                faults);
    }
}
