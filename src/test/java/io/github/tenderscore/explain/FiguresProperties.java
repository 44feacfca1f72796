package io.github.tenderscore.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.number.ArbitraryNumbers;
import io.github.tenderscore.number.Fraction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FiguresProperties {

    @Property
    void writesFactorsThatReadBackExactly(@ForAll("fractions") Fraction fraction) {
        assertThat(FormulaReader.read(Figures.factor(fraction.ratio())))
                .isEqualTo(new FormulaReader.Value(fraction, false));
    }

    @Property
    void losesNothingButTheCommas(@ForAll("fractions") Fraction fraction) {
        assertThat(Figures.exact(fraction.ratio()).replace(",", ""))
                .isEqualTo(fraction.ratio().toString());
    }

    @Provide
    Arbitrary<Fraction> fractions() {
        return ArbitraryNumbers.fractions();
    }
}
