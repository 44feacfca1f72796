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

    /** The grades 10, 7, 5, 0, -5, -7 and -10 of Negometrix, gunnen op waarde, article 9000188813, as shares of 10. */
    @Test
    void aGradeMayTakePointsAway() {
        ChoiceScale grades =
                ChoiceScale.of(Option.of("good", "70"), Option.of("as asked", "0"), Option.of("poor", "-70"));
        assertThat(grades.share("poor")).isEqualTo(Ratio.parse("-0.7"));
        assertThat(grades.share("good").plus(grades.share("poor"))).isEqualTo(Ratio.ZERO);
        assertThat(grades.explain("poor").substituted()).isEqualTo("(-70) / 100");
        assertThat(grades.explain("poor").exact()).contains(Ratio.parse("-0.7"));
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
        for (String points : List.of("-100.1", "100.1")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Option.of("hybrid", points))
                    .withMessage("The percentage (" + points + ") of the option hybrid must be from -100 to 100");
        }
    }
}
