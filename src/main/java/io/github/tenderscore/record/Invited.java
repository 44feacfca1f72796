package io.github.tenderscore.record;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Suppliers were invited to submit tenders for another round of a competitive flexible procedure; what was marked before stays in the
 * record and counts no longer.
 *
 * @param tenders the tenders of the round before that go on; all others are out
 * @param deadline until when tenders of this round may be submitted
 * @param last true where final tenders are invited, after which no criterion may be refined
 */
public record Invited(SortedSet<String> tenders, OffsetDateTime deadline, boolean last) implements Event {

    /**
     * Copies the tenders.
     *
     * @param tenders the tenders of the round before that go on; all others are out
     * @param deadline until when tenders of this round may be submitted
     * @param last true where final tenders are invited, after which no criterion may be refined
     * @throws IllegalArgumentException if nobody is invited
     */
    public Invited {
        tenders = Collections.unmodifiableSortedSet(new TreeSet<>(tenders));
        if (tenders.isEmpty()) {
            throw new IllegalArgumentException("At least one supplier must be invited to submit a tender");
        }
    }

    @Override
    public EventKind kind() {
        return EventKind.INVITED;
    }

    @Override
    public String text() {
        return (last ? "final tenders" : "tenders of another round") + " of " + String.join(", ", tenders)
                + ", deadline " + TimeText.text(deadline);
    }
}
