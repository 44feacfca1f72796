package io.github.tenderscore.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a parameter may be, at both ends of its range. */
class ParameterRangeTest {

    private static final Parameter OPEN =
            Parameter.number("open", "").above("0").below("100");
    private static final Parameter CLOSED =
            Parameter.number("closed", "").from("0").to("100");
    private static final Parameter WHOLE =
            Parameter.number("whole", "").from("1").whole();
    private static final Parameter CHOICE = Parameter.choice("choice", "what is chosen", "none", "zero");

    @ParameterizedTest
    @CsvSource({
        "-0.01, false, false",
        "0, false, true",
        "0.01, true, true",
        "99.99, true, true",
        "100, false, true",
        "100.01, false, false"
    })
    void theEndsOfARangeBelongToItWhereItSaysSo(String value, boolean open, boolean closed) {
        assertThat(OPEN.breach(value).isEmpty()).isEqualTo(open);
        assertThat(CLOSED.breach(value).isEmpty()).isEqualTo(closed);
    }

    @Test
    void wholeNumbersAndChoicesAreHeld() {
        assertThat(WHOLE.breach("1")).isEmpty();
        assertThat(WHOLE.breach("1.5")).isPresent();
        assertThat(WHOLE.breach("0")).isPresent();
        assertThat(CHOICE.breach("zero")).isEmpty();
        assertThat(CHOICE.breach("Zero")).contains("be one of none, zero");
        assertThat(Parameter.number("any", "").breach("-5.5")).isEmpty();
    }

    @Test
    void aRangeIsSaidInWords() {
        assertThat(OPEN.breach("0")).contains("be above 0 and below 100");
        assertThat(CLOSED.breach("-1")).contains("be from 0 to 100");
        assertThat(CHOICE.description()).isEqualTo("what is chosen, one of none, zero");
        assertThat(OPEN.description()).isEqualTo("above 0 and below 100");
        assertThat(Parameter.number("any", "per cent").description()).isEqualTo("per cent");
    }
}
