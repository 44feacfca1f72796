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

    /** A value may be anybody's text: it must not add a line that looks like a fault, nor reach the terminal. */
    @Test
    void showsWhatCannotBeSeen() {
        Fault fault = Fault.at(List.of("tenders", "A\u0000"), "The id (a\u001b[2J\n- all is well\u202e\ufeff) is wrong")
                .maybe("\"b\u0007\" was meant");
        assertThat(fault)
                .hasToString("tenders/A\\u0000: The id (a\\u001b[2J\\n- all is well\\u202e\\ufeff) is wrong\n"
                        + "  Maybe \"b\\u0007\" was meant");
        assertThat(new FaultException("The method \"a\nb\"", List.of(fault)))
                .hasMessageStartingWith("The method \"a\\nb\" has");
        // choices stand below the message, each on a line of its own
        assertThat(Fault.at(List.of(), "One must be chosen:\n  1\n  2")).hasToString("One must be chosen:\n  1\n  2");
    }

    /** A text of a million characters may stand in thousands of faults. */
    @Test
    void leavesOutTheMiddleOfWhatIsTooLong() {
        String message = Fault.at(List.of(), "The id (" + "x".repeat(1_000_000) + ") must be shorter")
                .message();
        assertThat(message)
                .startsWith("The id (xxx")
                // 8 + 1,000,000 + 17 characters, of which 4,000 are kept
                .contains("x… (996025 characters left out) …x")
                .endsWith("x) must be shorter")
                .hasSizeLessThan(4_100);
        String pairs = Fault.at(
                        List.of("\ud83d\ude00".repeat(3_000)),
                        "\ud83d\ude00".repeat(1_500) + "ab" + "\ud83d\ude00".repeat(2_001))
                .toString();
        assertThat(pairs.codePoints().filter(c -> c >= 0xd800 && c <= 0xdfff)).isEmpty();
    }
}
