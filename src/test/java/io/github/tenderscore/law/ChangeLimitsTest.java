package io.github.tenderscore.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The parts of law.md, section 7: 10 per cent of the longest term, and of the value 10 per cent or, for works, 15. */
class ChangeLimitsTest {

    @Test
    void theLimitsAreThoseOfTheAct() {
        ChangeLimits limits = ChangeLimits.at(LocalDate.of(2025, 2, 24)).orElseThrow();
        assertThat(limits.term()).isEqualTo(Ratio.parse("0.1"));
        assertThat(limits.value()).isEqualTo(Ratio.parse("0.1"));
        assertThat(limits.valueOfWorks()).isEqualTo(Ratio.parse("0.15"));
        assertThat(ChangeLimits.at(LocalDate.of(2025, 2, 23))).isEmpty();
    }
}
