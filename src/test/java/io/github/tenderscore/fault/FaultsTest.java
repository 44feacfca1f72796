package io.github.tenderscore.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private static final Fault ONE = Fault.at(List.of("title"), "The title of a method must not be blank");
    private static final Fault OTHER =
            Fault.at(List.of("criteria", "price"), "The weights total 1").maybe("they are written as fractions of one");

    private final Faults faults = new Faults();

    @Test
    void refusesNothingWhereNothingIsWrong() {
        assertThat(faults.isEmpty()).isTrue();
        assertThat(faults.count()).isZero();
        assertThat(faults.list()).isEmpty();
        assertThatCode(() -> faults.throwIfAny("The method")).doesNotThrowAnyException();
    }

    @Test
    void keepsFaultsInTheOrderInWhichTheyWereNoted() {
        faults.add(ONE);
        faults.add(List.of("tenders", "A"), "wrong");
        faults.addAll(List.of(OTHER, ONE));
        assertThat(faults.list()).containsExactly(ONE, Fault.at(List.of("tenders", "A"), "wrong"), OTHER, ONE);
        assertThat(faults.count()).isEqualTo(4);
        assertThat(faults.isEmpty()).isFalse();
    }

    @Test
    void givesACopyOfItsList() {
        List<Fault> before = faults.list();
        faults.add(ONE);
        assertThat(before).isEmpty();
        assertThatThrownBy(() -> faults.list().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void namesOneFault() {
        faults.add(ONE);
        assertThatThrownBy(() -> faults.throwIfAny("The method"))
                .isExactlyInstanceOf(FaultException.class)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The method has 1 fault:\n- title: The title of a method must not be blank");
    }

    @Test
    void namesAllFaultsAtOnce() {
        faults.addAll(List.of(ONE, OTHER));
        assertThatThrownBy(() -> faults.throwIfAny("The method"))
                .isExactlyInstanceOf(FaultException.class)
                .hasMessage("""
                        The method has 2 faults:
                        - title: The title of a method must not be blank
                        - criteria/price: The weights total 1
                          Maybe they are written as fractions of one""")
                .satisfies(e -> assertThat(((FaultException) e).faults()).containsExactly(ONE, OTHER));
    }

    @Test
    void doesNotChangeOnceItIsThrown() {
        List<Fault> given = new ArrayList<>(List.of(ONE));
        FaultException exception = new FaultException("The method", given);
        given.clear();
        assertThat(exception.faults()).containsExactly(ONE);
        assertThatThrownBy(() -> exception.faults().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void listsAThousandAndCountsTheRest() {
        Faults faults = new Faults();
        for (int i = 0; i < 1_003; i++) {
            faults.add(List.of(), "fault " + i);
        }
        assertThatThrownBy(() -> faults.throwIfAny("The document"))
                .isInstanceOf(FaultException.class)
                .hasMessageStartingWith("The document has 1003 faults:\n- fault 0\n")
                .hasMessageEndingWith("- fault 999\nand 3 more")
                .satisfies(refused ->
                        assertThat(((FaultException) refused).faults()).hasSize(1_003));
    }
}
