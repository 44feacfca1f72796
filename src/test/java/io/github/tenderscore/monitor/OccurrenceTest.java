package io.github.tenderscore.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Which of two things came first, as far as days tell. */
class OccurrenceTest {

    private static final Occurrence FIRST = Occurrence.on(LocalDate.of(2026, 3, 1));
    private static final Occurrence NEXT_DAY = Occurrence.on(LocalDate.of(2026, 3, 2));

    @Test
    void daysDecide() {
        assertThat(FIRST.precedes(NEXT_DAY)).hasValue(true);
        assertThat(NEXT_DAY.precedes(FIRST)).hasValue(false);
        assertThat(FIRST.precedes(FIRST)).isEmpty();
    }

    @Test
    void whatHasNotHappenedComesLater() {
        assertThat(FIRST.precedes(Occurrence.notYet())).hasValue(true);
        assertThat(Occurrence.notYet().precedes(FIRST)).hasValue(false);
        assertThat(Occurrence.notYet().precedes(Occurrence.notYet())).isEmpty();
    }

    @Test
    void whatIsNotKnownDecidesNothing() {
        assertThat(FIRST.precedes(Occurrence.unknown())).isEmpty();
        assertThat(Occurrence.unknown().precedes(FIRST)).isEmpty();
        assertThat(Occurrence.notYet().precedes(Occurrence.unknown())).isEmpty();
    }
}
