package io.github.tenderscore.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.Methods;
import io.github.tenderscore.model.Methodology;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Two methods differ in something that is listed if and only if they are not equal. */
class DifferencesProperties {

    @Provide
    Arbitrary<Methodology> methods() {
        return Methods.methods();
    }

    @Property(tries = 300)
    void somethingIsListedExactlyWhereMethodsDiffer(
            @ForAll("methods") Methodology one, @ForAll("methods") Methodology other) {
        assertThat(Differences.between(one, one)).isEmpty();
        assertThat(Differences.between(one, other).isEmpty()).isEqualTo(one.equals(other));
    }

    @Property(tries = 200)
    void theOtherWayRoundEverythingIsTheOtherWayRound(
            @ForAll("methods") Methodology one, @ForAll("methods") Methodology other) {
        assertThat(Differences.between(other, one))
                .extracting(Difference::aspect, Difference::what)
                .hasSameSizeAs(Differences.between(one, other));
    }
}
