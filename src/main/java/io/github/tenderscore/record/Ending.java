package io.github.tenderscore.record;

import java.time.OffsetDateTime;
import java.util.Optional;

/** What came of the tenders, as far as the procurement is. */
record Ending(
        Optional<Assessed> assessed,
        Optional<Awarded> awarded,
        Optional<OffsetDateTime> awardedAt,
        Optional<Summarised> summarised,
        Optional<Noticed> noticed) {

    static final Ending OPEN =
            new Ending(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    Ending with(Assessed event) {
        return new Ending(Optional.of(event), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    Ending with(Awarded event, OffsetDateTime at) {
        return new Ending(assessed, Optional.of(event), Optional.of(at), summarised, noticed);
    }

    Ending with(Summarised event) {
        return new Ending(assessed, awarded, awardedAt, Optional.of(event), noticed);
    }

    Ending with(Noticed event) {
        return new Ending(assessed, awarded, awardedAt, summarised, Optional.of(event));
    }
}
