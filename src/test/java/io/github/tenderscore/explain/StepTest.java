package io.github.tenderscore.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StepTest {

    @Test
    void leavesEmptyWhatIsNotSet() {
        assertThat(Step.of("Quality").build())
                .isEqualTo(new Step("Quality", "", "", Optional.empty(), Optional.empty(), "", List.of()));
    }

    @Test
    void holdsWhatIsSet() {
        Step below = Step.of("Price").exact(Ratio.of(5)).build();
        Step more = Step.of("Share").build();
        Step step = Step.of("Points")
                .formula("a × b", "2 × 3")
                .exact(Ratio.of(6))
                .rounded(Optional.of(Rounding.halfUp(2)))
                .note("by hand")
                .step(below)
                .steps(List.of(more))
                .build();
        assertThat(step)
                .isEqualTo(new Step(
                        "Points",
                        "a × b",
                        "2 × 3",
                        Optional.of(Ratio.of(6)),
                        Optional.of(Rounding.halfUp(2)),
                        "by hand",
                        List.of(below, more)));
    }

    @Test
    void countsRoundedWhereRoundingIsDeclared() {
        Step.Builder third = Step.of("Share").exact(Ratio.of(200, 3));
        assertThat(third.build().value()).contains(Ratio.of(200, 3));
        assertThat(third.rounded(Optional.of(Rounding.down(2))).build().value()).contains(Ratio.parse("66.66"));
        assertThat(Step.of("Quality")
                        .rounded(Optional.of(Rounding.down(2)))
                        .build()
                        .value())
                .isEmpty();
    }

    @Test
    void doesNotChangeWithTheListItWasMadeFrom() {
        List<Step> steps = new ArrayList<>(List.of(Step.of("A").build()));
        Step step = new Step("Top", "", "", Optional.empty(), Optional.empty(), "", steps);
        steps.clear();
        assertThat(step.steps()).hasSize(1);
        assertThatThrownBy(() -> step.steps().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
