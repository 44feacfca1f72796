package io.github.tenderscore.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class PercentTest {

    @Test
    void isANumberOfHundredths() {
        assertThat(Percent.of("40").value()).isEqualTo(Ratio.of(40));
        assertThat(Percent.of("40").fraction()).isEqualTo(Ratio.of(2, 5));
        assertThat(Percent.of("0.4").fraction()).isEqualTo(Ratio.of(1, 250));
        assertThat(Percent.of("100/3").fraction()).isEqualTo(Ratio.of(1, 3));
        assertThat(Percent.WHOLE.fraction()).isEqualTo(Ratio.ONE);
    }

    @Test
    void isTakenOfANumberExactly() {
        // a third of 7; an eighth of 100; all of it; more than all of it; below zero
        assertThat(Percent.of("100/3").of(Ratio.of(7))).isEqualTo(Ratio.of(7, 3));
        assertThat(Percent.of("12.5").of(Ratio.HUNDRED)).isEqualTo(Ratio.parse("12.5"));
        assertThat(Percent.WHOLE.of(Ratio.of(7))).isEqualTo(Ratio.of(7));
        assertThat(Percent.of("150").of(Ratio.of(8))).isEqualTo(Ratio.of(12));
        assertThat(Percent.of("-10").of(Ratio.of(8))).isEqualTo(Ratio.parse("-0.8"));
    }

    @Test
    void isComparedByValue() {
        assertThat(Percent.of("33.33")).isLessThan(Percent.of("100/3")).isEqualByComparingTo(Percent.of("33.330"));
        EqualsVerifier.forClass(Percent.class).verify();
    }

    @Test
    void isWrittenWithItsSign() {
        assertThat(Percent.of("12.50")).hasToString("12.5%");
        assertThat(Percent.of("100/3")).hasToString("100/3%");
    }

    @Test
    void isReadWithoutItsSign() {
        assertThatThrownBy(() -> Percent.of("40%"))
                .isExactlyInstanceOf(NumberFormatException.class)
                .hasMessage("The text \"40%\" is not a number; a number must be written in digits, such as 40, -3, "
                        + "36.36 or 400/11");
    }
}
