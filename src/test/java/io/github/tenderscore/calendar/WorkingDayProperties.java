package io.github.tenderscore.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingDayProperties {

    private static final BankHolidays STANDARD = BankHolidays.standard();

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2025, 2, 24).toEpochDay(),
                        LocalDate.of(2099, 11, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Set<UkPart>> parts() {
        return Arbitraries.of(UkPart.class).set().ofMinSize(1);
    }

    private static BankHolidays with(LocalDate day, Set<UkPart> parts) {
        return STANDARD.with(new HolidayChange.Added(EnumSet.copyOf(parts), day, "Illustrative day", "illustrative"));
    }

    /** Strikes the holidays out of a list of days, and takes what is left one by one. */
    @Property(tries = 300)
    void countsAsStrikingOutDaysDoes(
            @ForAll("days") LocalDate first,
            @ForAll @IntRange(min = 1, max = 30) int count,
            @ForAll("parts") Set<UkPart> parts) {
        Set<LocalDate> struckOut = new HashSet<>();
        for (int year = first.getYear(); year <= Math.min(first.getYear() + 1, BankHolidays.LAST_YEAR); year++) {
            for (UkPart part : parts) {
                STANDARD.in(year, part).forEach(holiday -> struckOut.add(holiday.date()));
            }
        }
        List<LocalDate> left = Stream.iterate(first, day -> day.plusDays(1))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .filter(day -> !struckOut.contains(day))
                .limit(count)
                .toList();
        assertThat(new WorkingDays(STANDARD, parts).count(first, count).last()).isEqualTo(left.get(count - 1));
    }

    @Property(tries = 300)
    void endsOnAWorkingDayWithEveryDayBetweenAccountedFor(
            @ForAll("days") LocalDate first, @ForAll @IntRange(min = 1, max = 20) int count) {
        WorkingDays calendar = WorkingDays.ofTheUnitedKingdom(STANDARD);
        WorkingDayCount period = calendar.count(first, count);
        assertThat(calendar.isWorkingDay(period.last())).isTrue();
        assertThat(period.days()).hasSize((int) (period.last().toEpochDay() - first.toEpochDay()) + 1);
        assertThat(period.days())
                .allSatisfy(day -> assertThat(day.number().isPresent())
                        .isNotEqualTo(day.skipped().isPresent()));
        assertThat(period.days().stream().flatMap(day -> day.number().stream()))
                .containsExactlyElementsOf(
                        Stream.iterate(1, number -> number + 1).limit(count).toList());
    }

    @Property(tries = 300)
    void neverEndsEarlierForAFurtherHoliday(
            @ForAll("days") LocalDate published,
            @ForAll @IntRange(min = 0, max = 20) int after,
            @ForAll("parts") Set<UkPart> parts) {
        LocalDate end = Standstill.mandatory(published, STANDARD).end().orElseThrow();
        LocalDate day = published.plusDays(after);
        LocalDate later =
                Standstill.mandatory(published, with(day, parts)).end().orElseThrow();
        boolean hits =
                !day.isAfter(end) && WorkingDays.ofTheUnitedKingdom(STANDARD).isWorkingDay(day);
        LocalDate next = WorkingDays.ofTheUnitedKingdom(STANDARD).onOrAfter(end.plusDays(1));
        assertThat(later).isEqualTo(hits ? next : end);
    }

    @Property(tries = 200)
    void neverEndsEarlierForMoreParts(
            @ForAll("days") LocalDate first, @ForAll("parts") Set<UkPart> some, @ForAll("parts") Set<UkPart> others) {
        Set<UkPart> both = EnumSet.copyOf(some);
        both.addAll(others);
        assertThat(new WorkingDays(STANDARD, both).count(first, 8).last())
                .isAfterOrEqualTo(
                        new WorkingDays(STANDARD, some).count(first, 8).last());
    }
}
