package io.github.tenderscore.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.number.Ratio;
import java.util.List;
import org.junit.jupiter.api.Test;

class GateTest {

    /** By hand: 60 per cent of 40 points is 24; a minimum of 2 stays 2. */
    @Test
    void aMinimumAsksForPoints() {
        assertThat(Gate.Minimum.of("60%").points(Ratio.of(40))).isEqualTo(Ratio.of(24));
        assertThat(Gate.Minimum.of("100/3%").points(Ratio.of(60))).isEqualTo(Ratio.of(20));
        assertThat(Gate.Minimum.of("2").points(Ratio.of(40))).isEqualTo(Ratio.of(2));
    }

    @Test
    void aMinimumReachesFromNothingToEverything() {
        for (String text : List.of("0", "0%", "100%", "100000")) {
            assertThat(Gate.Minimum.of(text)).hasToString(text);
        }
        assertThat(Gate.Minimum.of("60.0%"))
                .isEqualTo(new Gate.Minimum(Ratio.of(60), Gate.Minimum.Unit.PERCENT))
                .isNotEqualTo(Gate.Minimum.of("60"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gate.Minimum.of("100.01%"))
                .withMessage("The minimum (100.01%) must be at most 100%");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gate.Minimum.of("-0.01"))
                .withMessage("The minimum (-0.01) must not be negative");
    }

    @Test
    void acceptsNeedsAnOption() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Gate.Accepts(List.of()))
                .withMessage("The number (0) of accepted options must be at least 1");
    }
}
