package io.github.tenderscore.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tenderscore.number.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {

    /** By the binomial chance of none, worked out here: (1 - 3/n)^n is below one in twenty, and not far below where n is large. */
    @ParameterizedTest
    @ValueSource(longs = {4, 10, 300, 1955, 10_000_000})
    void whatWasNeverSeenMayHappenUpToThreeInAsManyFields(long fields) {
        Ratio most = new Share(0, fields).unseenUpTo().orElseThrow();
        assertThat(most).isEqualTo(Ratio.of(3, fields));
        assertThat(Math.pow(1 - 3.0 / fields, (double) fields)).isLessThan(0.05);
    }

    @Test
    void inManyFieldsTheBoundIsCloseToOneInTwenty() {
        assertThat(Math.pow(1 - 3.0 / 1955, 1955)).isCloseTo(0.05, within(0.001));
    }

    @Test
    void fewFieldsExcludeNothing() {
        assertThat(new Share(0, 1).unseenUpTo()).contains(Ratio.ONE);
        assertThat(new Share(0, 3).unseenUpTo()).contains(Ratio.ONE);
    }

    @Test
    void whatWasSeenOrNotLookedAtHasNoSuchBound() {
        assertThat(new Share(1, 1955).unseenUpTo()).isEmpty();
        assertThat(new Share(0, 0).unseenUpTo()).isEmpty();
    }
}
