package io.github.tenderscore.record;

import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.stage.Answer;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The published method was changed and published again, which only two provisions permit, each until its own deadline.
 *
 * @param method the whole method as it is from now on
 * @param provision what permits the change
 * @param deadline the deadline for tenders where the change moves it
 * @param opensToOthers whether suppliers could take part that do not, which is for people to judge; asked for only of a modification after
 *     the first deadline (section 31(3))
 * @param notified the tenders whose suppliers were notified of the change (section 31(6))
 * @param reason what was changed and why, not blank
 */
public record Changed(
        Methodology method,
        Provision provision,
        Optional<OffsetDateTime> deadline,
        Answer opensToOthers,
        SortedSet<String> notified,
        String reason)
        implements Event {

    /**
     * Copies the tenders and checks the reason.
     *
     * @param method the whole method as it is from now on
     * @param provision what permits the change
     * @param deadline the deadline for tenders where the change moves it
     * @param opensToOthers whether suppliers could take part that do not, which is for people to judge; asked for only of a modification
     *     after the first deadline (section 31(3))
     * @param notified the tenders whose suppliers were notified of the change (section 31(6))
     * @param reason what was changed and why, not blank
     * @throws IllegalArgumentException if the reason is blank
     */
    public Changed {
        notified = Collections.unmodifiableSortedSet(new TreeSet<>(notified));
        if (reason.isBlank()) {
            throw new IllegalArgumentException(
                    "The change of the method must say what was changed and why (Procurement Act 2023, section 98)");
        }
    }

    /** What permits a change of the method. */
    public enum Provision {
        /** Refining an award criterion before final tenders are invited. */
        REFINEMENT("s24", "section 24"),
        /** Modifying the terms of the procurement. */
        MODIFICATION("s31", "section 31");

        private final String code;
        private final String words;

        Provision(String code, String words) {
            this.code = code;
            this.words = words;
        }

        /**
         * The provision's name in documents.
         *
         * @return for example {@code s24}
         */
        public String code() {
            return code;
        }

        /**
         * The provision in words.
         *
         * @return a section of the Procurement Act 2023
         */
        public String words() {
            return words;
        }
    }

    @Override
    public EventKind kind() {
        return EventKind.CHANGED;
    }

    @Override
    public String text() {
        return "the method under " + provision.words() + ": " + reason;
    }
}
