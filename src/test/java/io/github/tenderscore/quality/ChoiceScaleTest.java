package io.github.tenderscore.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.quality.ChoiceScale.Option;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoiceScaleTest {

    private static final ChoiceScale FLEET =
            ChoiceScale.of(Option.of("diesel", "0"), Option.of("hybrid", "33.3"), Option.of("electric", "100"));

    @Test
    void earnsWhatThePublishedOptionEarns() {
        assertThat(FLEET.share("diesel")).isEqualTo(Ratio.ZERO);
        assertThat(FLEET.share("hybrid")).isEqualTo(Ratio.parse("0.333"));
        assertThat(FLEET.share("electric")).isEqualTo(Ratio.ONE);
        assertThat(FLEET.find("hybrid")).contains(new Option("hybrid", Percent.of("33.30")));
    }

    @Test
    void explainsWhatAnOptionEarns() {
        Step step = FLEET.explain("hybrid");
        assertThat(step.exact()).contains(FLEET.share("hybrid"));
        assertThat(step.formula()).isEqualTo("percentage of the option / 100");
        assertThat(step.substituted()).isEqualTo("33.3 / 100");
        assertThat(step.note()).isEqualTo("choice: hybrid");
    }

    @Test
    void knowsPublishedOptionsOnly() {
        assertThat(FLEET.find("Diesel")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FLEET.share("steam"))
                .withMessage("The choice (steam) must be one of diesel, hybrid, electric");
    }

    @Test
    void keepsThePublishedOrder() {
        assertThat(FLEET.names()).isEqualTo("diesel, hybrid, electric");
        assertThat(FLEET)
                .isEqualTo(new ChoiceScale(FLEET.options()))
                .isNotEqualTo(ChoiceScale.of(
                        Option.of("electric", "100"), Option.of("hybrid", "33.3"), Option.of("diesel", "0")));
    }

    @Test
    void refusesWhatIsNoChoice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChoiceScale.of(Option.of("yes", "100")))
                .withMessage("The number (1) of options must be at least 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChoiceScale.of(Option.of("yes", "100"), Option.of("yes", "0")))
                .withMessage("The option (yes) must occur only once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Option.of(" ", "100"))
                .withMessage("The name of an option must not be blank");
        for (String points : List.of("-0.1", "100.1")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Option.of("hybrid", points))
                    .withMessage("The percentage (" + points + ") of the option hybrid must be from 0 to 100");
        }
    }
}
