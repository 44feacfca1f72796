package io.github.tenderscore.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.fault.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class KpiCycleTest {

    private static final LocalDate ENTERED = LocalDate.of(2026, 3, 16);

    private static KpiCycle until(String end) {
        return new KpiCycle(ENTERED, Optional.of(LocalDate.parse(end)));
    }

    private static List<LocalDate> dates(String... texts) {
        List<LocalDate> dates = new ArrayList<>();
        for (String text : texts) {
            dates.add(LocalDate.parse(text));
        }
        return dates;
    }

    /** Counted by hand: periods of twelve months from 16 March, and the end of a contract of two and a half years. */
    @Test
    void namesTheLastDayOfEachPeriodAndTheEnd() {
        assertThat(until("2028-09-15").latest(LocalDate.of(2030, 1, 1)))
                .isEqualTo(dates("2027-03-15", "2028-03-15", "2028-09-15"));
        assertThat(until("2028-03-15").latest(LocalDate.of(2030, 1, 1))).isEqualTo(dates("2027-03-15", "2028-03-15"));
        assertThat(until("2026-06-30").latest(LocalDate.of(2030, 1, 1))).isEqualTo(dates("2026-06-30"));
        assertThat(new KpiCycle(ENTERED, Optional.empty()).latest(LocalDate.of(2028, 3, 15)))
                .isEqualTo(dates("2027-03-15", "2028-03-15"));
    }

    @Test
    void beginsWithTheDayOnWhichTheDutyCameIntoForceForEarlierContracts() {
        KpiCycle early = new KpiCycle(LocalDate.of(2025, 6, 1), Optional.empty());
        assertThat(early.next(Optional.empty())).contains(LocalDate.of(2026, 12, 31));
        assertThat(new KpiCycle(LocalDate.of(2025, 6, 1), Optional.of(LocalDate.of(2025, 12, 31)))
                        .next(Optional.empty()))
                .isEmpty();
    }

    @Test
    void countsOnFromAnEarlierAssessment() {
        assertThat(until("2028-09-15").next(Optional.of(LocalDate.of(2026, 10, 1))))
                .contains(LocalDate.of(2027, 10, 1));
        assertThat(until("2028-09-15").next(Optional.of(LocalDate.of(2027, 10, 1))))
                .contains(LocalDate.of(2028, 9, 15));
        assertThat(until("2028-09-15").next(Optional.of(LocalDate.of(2028, 9, 15))))
                .isEmpty();
    }

    @Test
    void namesEachPeriodThatHasNoAssessment() {
        assertThat(until("2028-09-15").faults(dates("2027-03-16", "2028-03-16"), LocalDate.of(2028, 9, 16)))
                .extracting(Fault::toString)
                .containsExactly(
                        "assessments/2027-03-16: The assessment (2027-03-16) of key performance indicators must be made by 2027-03-15, "
                                + "within twelve months of the one before or of entry (Procurement Act 2023, section 71(2))",
                        "assessments: An assessment (none) of key performance indicators must be made on termination, 2028-09-15 "
                                + "(Procurement Act 2023, section 71(2))");
        assertThat(new KpiCycle(ENTERED, Optional.empty()).faults(List.of(), LocalDate.of(2027, 3, 16)))
                .extracting(Fault::message)
                .containsExactly(
                        "An assessment (none) of key performance indicators must be made by 2027-03-15 (Procurement Act 2023, "
                                + "section 71(2))");
    }

    @Test
    void findsNothingWrongWithAssessmentsInTimeInAnyOrder() {
        assertThat(until("2028-09-15")
                        .faults(dates("2028-09-20", "2027-03-15", "2028-03-15"), LocalDate.of(2029, 1, 1)))
                .isEmpty();
        assertThat(new KpiCycle(ENTERED, Optional.empty()).faults(List.of(), LocalDate.of(2027, 3, 15)))
                .isEmpty();
    }

    @Property(tries = 200)
    void latestDatesAreInTimeAndNotADayCouldBeGainedEveryTime(
            @ForAll @IntRange(max = 2000) int start, @ForAll @IntRange(max = 4000) int length) {
        LocalDate entered = LocalDate.of(2026, 1, 1).plusDays(start);
        KpiCycle cycle = new KpiCycle(entered, Optional.of(entered.plusDays(length)));
        LocalDate later = entered.plusYears(20);
        List<LocalDate> latest = cycle.latest(later);
        assertThat(cycle.faults(latest, later)).isEmpty();
        for (int i = 0; i < latest.size() - 1; i++) {
            List<LocalDate> oneDayLate = new ArrayList<>(latest);
            oneDayLate.set(i, latest.get(i).plusDays(1));
            assertThat(cycle.faults(oneDayLate, later)).isNotEmpty();
        }
    }

    @Test
    void refusesAContractThatEndsBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> until("2026-03-15"))
                .withMessage(
                        "The end (2026-03-15) of the contract must not be before the day on which it is entered into, 2026-03-16");
    }
}
