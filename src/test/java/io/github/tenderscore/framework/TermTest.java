package io.github.tenderscore.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.fault.Fault;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How long a framework runs (Procurement Act 2023, sections 47 and 49): years are counted from and with the first day. */
class TermTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);

    private static List<String> faults(FrameworkKind kind, Term term, int members) {
        return new Framework(
                        "Repairs",
                        kind,
                        Repairs.method(),
                        Repairs.competed().admission(),
                        false,
                        Optional.empty(),
                        term)
                .termFaults(members).stream().map(Fault::toString).toList();
    }

    private static Term until(int year, int month, int day) {
        return Term.of(FIRST, LocalDate.of(year, month, day));
    }

    @Test
    void fourYearsAndNotADayMore() {
        assertThat(faults(FrameworkKind.GENERAL, until(2030, 3, 31), 3)).isEmpty();
        assertThat(faults(FrameworkKind.GENERAL, until(2030, 4, 1), 3))
                .containsExactly(
                        "term/last: The last day (2030-04-01) of the framework must be at most 2030-03-31, 4 years from its first (Procurement Act 2023, section 47)\n"
                                + "  Maybe the nature of what is supplied needs longer; then the reasons must be published");
    }

    @Test
    void eightYearsForDefenceAndUtilities() {
        for (FrameworkKind kind : List.of(FrameworkKind.DEFENCE, FrameworkKind.UTILITIES)) {
            assertThat(faults(kind, until(2034, 3, 31), 3)).isEmpty();
            assertThat(faults(kind, until(2034, 4, 1), 3))
                    .singleElement()
                    .asString()
                    .contains("2034-03-31, 8 years");
        }
    }

    @Test
    void longerOnlyWithPublishedReasons() {
        assertThat(faults(FrameworkKind.GENERAL, until(2036, 3, 31).longerBecause("The tunnel takes ten years"), 3))
                .isEmpty();
        assertThatThrownBy(() -> until(2036, 3, 31).longerBecause(" "))
                .hasMessage("The reasons for a longer term of a framework must not be blank");
    }

    @Test
    void noLimitForLightTouch() {
        assertThat(faults(FrameworkKind.LIGHT_TOUCH, until(2046, 3, 31), 3)).isEmpty();
    }

    private static Term open(String last, String... awards) {
        return until(2028, 3, 31)
                .in(new Term.OpenScheme(Stream.of(awards).map(LocalDate::parse).toList(), LocalDate.parse(last)));
    }

    @Test
    void anOpenFrameworkRunsEightYearsInAll() {
        assertThat(faults(FrameworkKind.GENERAL, open("2034-03-31", "2026-04-01", "2028-04-01", "2031-04-01"), 3))
                .isEmpty();
        assertThat(faults(FrameworkKind.GENERAL, open("2034-04-01", "2026-04-01", "2028-04-01", "2031-04-01"), 3))
                .containsExactly(
                        "term/open/expires: The last day (2034-04-01) of the open framework must be at most 2034-03-31, eight years from its first award (Procurement Act 2023, section 49(2)(c))");
    }

    @Test
    void anOpenFrameworkIsAwardedAgainWithinThreeYears() {
        assertThat(faults(FrameworkKind.GENERAL, open("2034-03-31", "2026-04-01", "2029-04-01"), 3))
                .containsExactly(
                        "term/open/awards: The second award of the open framework must be at most on 2029-03-31, three years from the first (Procurement Act 2023, section 49(2)(a)(i))");
        assertThat(faults(FrameworkKind.GENERAL, open("2034-03-31", "2026-04-01"), 3))
                .hasSize(1);
        assertThat(faults(FrameworkKind.GENERAL, open("2029-03-31", "2026-04-01"), 3))
                .as("it ends before a second award is due")
                .isEmpty();
    }

    /** Second award on 1 April 2028: five years from then end on 31 March 2033, before the scheme does. */
    @Test
    void andThenWithinEachFive() {
        assertThat(faults(FrameworkKind.GENERAL, open("2034-03-31", "2026-04-01", "2028-04-01"), 3))
                .containsExactly(
                        "term/open/awards: The open framework must be awarded again from 2028-04-01 to 2033-03-31, a period of five years from its second award (Procurement Act 2023, section 49(2)(a)(ii))");
        assertThat(faults(FrameworkKind.GENERAL, open("2034-03-30", "2026-04-01", "2029-03-31"), 3))
                .as("five years from then end with the scheme")
                .isEmpty();
    }

    @Test
    void anOpenFrameworkWithASingleSupplierRunsFourYears() {
        Term term = until(2031, 3, 31)
                .in(new Term.OpenScheme(List.of(FIRST, LocalDate.of(2031, 3, 31)), LocalDate.of(2034, 3, 31)));
        assertThat(faults(FrameworkKind.GENERAL, term, 1))
                .contains(
                        "term/last: The last day (2031-03-31) of the framework with a single supplier must be at most 2030-03-31, four years from its award (Procurement Act 2023, section 49(6))",
                        "term/open/expires: The last day (2034-03-31) of the open framework of which a framework has a single supplier must be at most 2030-03-31, four years from the award of that framework (Procurement Act 2023, section 49(6))");
        assertThat(faults(FrameworkKind.GENERAL, term, 2)).noneMatch(fault -> fault.contains("single supplier"));
    }

    /** The award comes first: a framework from 1 April 2026 that was awarded on 1 March ends with February 2030. */
    @Test
    void theFourYearsBeginWithTheAward() {
        Term term = until(2030, 3, 31)
                .in(new Term.OpenScheme(List.of(LocalDate.of(2026, 3, 1)), LocalDate.of(2030, 2, 28)));
        assertThat(faults(FrameworkKind.GENERAL, term, 1))
                .contains(
                        "term/last: The last day (2030-03-31) of the framework with a single supplier must be at most 2030-02-28, four years from its award (Procurement Act 2023, section 49(6))");
    }

    @Test
    void aFrameworkEndsWhenTheNextIsAwarded() {
        Term term = until(2029, 3, 31)
                .in(new Term.OpenScheme(
                        List.of(FIRST, LocalDate.of(2028, 4, 1), LocalDate.of(2031, 4, 1)), LocalDate.of(2034, 3, 31)));
        assertThat(faults(FrameworkKind.GENERAL, term, 3))
                .containsExactly(
                        "term/last: The last day (2029-03-31) of the framework must be at most 2028-04-01, when the next framework of its open framework is awarded (Procurement Act 2023, section 49(2)(b))");
    }

    /** Three years that begin with 29 February 2028 end with 28 February 2031. */
    @Test
    void yearsFromALeapDayEndWithFebruary() {
        LocalDate leap = LocalDate.of(2028, 2, 29);
        Term term = Term.of(leap, LocalDate.of(2031, 2, 28))
                .in(new Term.OpenScheme(
                        List.of(leap, LocalDate.of(2031, 2, 28), LocalDate.of(2035, 1, 1)), LocalDate.of(2036, 2, 28)));
        assertThat(faults(FrameworkKind.GENERAL, term, 3)).isEmpty();
    }

    @Test
    void noFrameworkOutlivesItsScheme() {
        assertThat(faults(FrameworkKind.GENERAL, open("2028-03-30", "2026-04-01"), 3))
                .containsExactly(
                        "term/last: The last day (2028-03-31) of the framework must be at most 2028-03-30, the last of its open framework (Procurement Act 2023, section 49(2)(c))");
    }

    @Test
    void daysStandInTheirOrder() {
        assertThatThrownBy(() -> Term.of(FIRST, FIRST.minusDays(1)))
                .hasMessage("The last day (2026-03-31) of a framework must not be before its first, 2026-04-01");
        assertThatThrownBy(() -> new Term.OpenScheme(List.of(), FIRST))
                .hasMessage("The number (0) of awards of an open framework must be at least 1");
        assertThat(until(2030, 3, 31).includes(FIRST)).isTrue();
        assertThat(until(2030, 3, 31).includes(LocalDate.of(2030, 3, 31))).isTrue();
        assertThat(until(2030, 3, 31).includes(FIRST.minusDays(1))).isFalse();
        assertThat(until(2030, 3, 31).includes(LocalDate.of(2030, 4, 1))).isFalse();
    }
}
