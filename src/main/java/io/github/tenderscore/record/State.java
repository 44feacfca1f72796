package io.github.tenderscore.record;

import io.github.tenderscore.panel.Access;
import java.time.OffsetDateTime;
import java.util.Optional;

/** What the entries of a record come to, as a value. */
record State(
        int count,
        Optional<OffsetDateTime> last,
        Phase phase,
        Optional<Terms> published,
        People people,
        Bids bids,
        Marks marks,
        AccessLog accesses,
        Ending ending) {

    static final State EMPTY = new State(
            0,
            Optional.empty(),
            Phase.UNPUBLISHED,
            Optional.empty(),
            People.NONE,
            Bids.NONE,
            Marks.NONE,
            AccessLog.EMPTY,
            Ending.OPEN);

    /** What was published; only asked for by events that the table lets follow a publication. */
    Terms terms() {
        return published.orElseThrow(() -> new IllegalStateException("Nothing is published"));
    }

    State with(Terms terms) {
        return new State(count, last, phase, Optional.of(terms), people, bids, marks, accesses, ending);
    }

    State with(People more) {
        return new State(count, last, phase, published, more, bids, marks, accesses, ending);
    }

    State with(Bids more) {
        return new State(count, last, phase, published, people, more, marks, accesses, ending);
    }

    State with(Marks more) {
        return new State(count, last, phase, published, people, bids, more, accesses, ending);
    }

    State with(Access access) {
        return new State(count, last, phase, published, people, bids, marks, accesses.with(access), ending);
    }

    State with(Ending more) {
        return new State(count, last, phase, published, people, bids, marks, accesses, more);
    }

    /** Another round: what was opened and marked before counts no longer. */
    State nextRound(Terms terms) {
        return new State(
                count,
                last,
                phase,
                Optional.of(terms),
                people,
                bids.nextRound(),
                Marks.NONE,
                accesses.nextRound(),
                Ending.OPEN);
    }

    /** The same state behind an entry. */
    State after(Entry entry, Phase next) {
        return new State(
                entry.number(), Optional.of(entry.at()), next, published, people, bids, marks, accesses, ending);
    }
}
