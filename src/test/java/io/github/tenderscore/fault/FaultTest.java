package io.github.tenderscore.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FaultTest {

    private static final List<String> PLACE = List.of("criteria", "price", "weight");

    @Test
    void isOneLineWithItsPlace() {
        assertThat(Fault.at(PLACE, "The weight (-1) of price must not be negative"))
                .hasToString("criteria/price/weight: The weight (-1) of price must not be negative");
        assertThat(Fault.at(List.of(), "The title must not be blank")).hasToString("The title must not be blank");
    }

    @Test
    void putsTheLikelyCauseOnASecondLine() {
        Fault fault = Fault.at(PLACE, "The weights total 1; they must total exactly 100")
                .maybe("they are written as fractions of one");
        assertThat(fault)
                .hasToString("criteria/price/weight: The weights total 1; they must total exactly 100\n"
                        + "  Maybe they are written as fractions of one");
        assertThat(fault.maybe()).contains("they are written as fractions of one");
    }

    @Test
    void isAnotherFaultWithACause() {
        Fault plain = Fault.at(PLACE, "wrong");
        assertThat(plain.maybe("a slip")).isEqualTo(new Fault(PLACE, "wrong", Optional.of("a slip")));
        assertThat(plain.maybe()).isEmpty();
    }

    @Test
    void doesNotChangeWithTheListItWasMadeFrom() {
        List<String> place = new ArrayList<>(PLACE);
        Fault fault = Fault.at(place, "wrong");
        place.clear();
        assertThat(fault.place()).isEqualTo(PLACE);
        assertThatThrownBy(() -> fault.place().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
