package io.github.tenderscore.monitor.autonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalAutonomyIndexTest {

    /** monitoring.md section 6: the inputs of the check, in the order of the variables. */
    private static Map<AutonomyVariable, Ratio> values(String... values) {
        Map<AutonomyVariable, Ratio> map = new EnumMap<>(AutonomyVariable.class);
        AutonomyVariable[] variables = AutonomyVariable.values();
        for (int i = 0; i < values.length; i++) {
            map.put(variables[i], Ratio.parse(values[i]));
        }
        return map;
    }

    private static LocalAutonomyIndex index(String... values) {
        return new LocalAutonomyIndex("Exampleland", "2014", values(values), List.of());
    }

    private static final LocalAutonomyIndex EXAMPLE = index("2", "2", "2.5", "2.2", "1", "2", "2", "3", "1", "2", "2");

    @Test
    void theSevenDimensionsAndTheIndexAreThoseOfTheReference() {
        // monitoring.md section 6: 66.6667, 63.3333, 55, 45.8333, 75, 50, 66.6667; LAI 59.2949
        assertThat(Arrays.stream(AutonomyDimension.values())
                        .map(one -> EXAMPLE.dimension(one).orElseThrow())
                        .map(Rounding.halfUp(4)::format))
                .containsExactly("66.6667", "63.3333", "55.0000", "45.8333", "75.0000", "50.0000", "66.6667");
        assertThat(Rounding.halfUp(4).format(EXAMPLE.value().orElseThrow())).isEqualTo("59.2949");
    }

    @Test
    void runsFromZeroToAHundred() {
        assertThat(index("0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0").value())
                .contains(Ratio.ZERO);
        assertThat(index("3", "3", "4", "4", "4", "3", "3", "4", "3", "3", "3").value())
                .contains(Ratio.HUNDRED);
    }

    @Test
    void aVariableThatIsNotKnownLeavesNoIndex() {
        LocalAutonomyIndex index = index("2", "2", "2.5");
        assertThat(index.value()).isEmpty();
        assertThat(index.dimension(AutonomyDimension.POLITICAL_DISCRETION)).isPresent();
        assertThat(index.explain().note()).isEqualTo("not defined: a dimension is not known");
        assertThat(FormulaReader.disagreements(index.explain())).isEmpty();
    }

    @Test
    void saysThatItIsNotToBeComparedAndWhatIsNotVerified() {
        assertThat(EXAMPLE.explain().note())
                .isEqualTo("of a country, not to be compared with a council's discretion; the greatest values of the"
                        + " variables are not verified");
        assertThat(FormulaReader.disagreements(EXAMPLE.explain())).isEmpty();
        assertThat(EXAMPLE.indicators())
                .extracting(Indicator::id)
                .hasSize(8)
                .startsWith("autonomy/index/Exampleland/2014", "autonomy/index/Exampleland/2014/legal");
    }

    @Test
    void refusesValuesOutsideTheirRange() {
        assertThatThrownBy(() -> index("3.1", "2", "4.5"))
                .hasMessageContaining("The value (3.1) of legal-protection must be from 0 to 3")
                .hasMessageContaining("The value (4.5) of effective-political-discretion must be from 0 to 4");
    }
}
