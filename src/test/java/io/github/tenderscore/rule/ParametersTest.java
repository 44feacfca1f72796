package io.github.tenderscore.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.number.Ratio;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ParametersTest {

    private static final Parameters TWO = Parameters.of("zero", "400/11").with("full", "100");

    @Test
    void areInOrderOfName() {
        assertThat(TWO.names()).containsExactly("full", "zero");
        assertThat(TWO).hasToString("full 100, zero 400/11");
        assertThat(Parameters.NONE).hasToString("");
        assertThat(TWO).isEqualTo(Parameters.of(Map.of("full", "100", "zero", "400/11")));
    }

    @Test
    void areNewWithOneMore() {
        Parameters other = TWO.with("full", "5");
        assertThat(other.text("full")).isEqualTo("5");
        assertThat(TWO.text("full")).isEqualTo("100");
    }

    @Test
    void areReadAsTextsOrNumbers() {
        assertThat(TWO.text("zero")).isEqualTo("400/11");
        assertThat(TWO.number("zero")).isEqualTo(Ratio.of(400, 11));
    }

    @Test
    void nameWhatIsMissing() {
        assertThatThrownBy(() -> TWO.text("span"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("The parameter (span) must be given");
        assertThatThrownBy(() -> TWO.number("span"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("The parameter (span) must be given");
    }

    @Test
    void nameWhatIsNoNumber() {
        assertThatThrownBy(() -> Parameters.of("span", "5%").number("span"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("The parameter span (5%) must be a number in digits, such as 40, 36.36 or 400/11")
                .hasCauseInstanceOf(NumberFormatException.class);
    }

    @Test
    void doNotChangeWithTheMapTheyWereMadeFrom() {
        Map<String, String> map = new HashMap<>(Map.of("full", "100"));
        Parameters fromMap = Parameters.of(map);
        TreeMap<String, String> sorted = new TreeMap<>(map);
        Parameters fromSorted = new Parameters(sorted);
        map.clear();
        sorted.clear();
        assertThat(fromMap.names()).containsExactly("full");
        assertThat(fromSorted).isEqualTo(fromMap);
        assertThatThrownBy(() -> fromMap.values().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
