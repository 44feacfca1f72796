package io.github.tenderscore.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is found in the criteria of a call-off. */
class CallOffCriteriaTest {

    @Test
    void foreignCriteriaAndLinksToNothingAreFound() {
        assertThat(Findings.of("L33", CallOffSamples.of("price", "speed", "team:people")))
                .extracting(Findings::text)
                .containsExactly(
                        "callOff/criteria/speed: The criterion (speed) of the call-off must be one of the framework's or"
                                + " refine one of them (Procurement Act 2023, section 46(8) and (9)); use a criterion of the"
                                + " framework, or say which of them it refines; it may also be that it refines one of price,"
                                + " quality; then say which",
                        "callOff/refines/team: The criterion (people) that team refines must be one of the framework's,"
                                + " price, quality (Procurement Act 2023, section 46(8) and (9)); use a criterion of the"
                                + " framework, or say which of them it refines");
    }
}
