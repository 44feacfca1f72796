package io.github.tenderscore.calendar;

import io.github.tenderscore.calendar.BankHoliday.Basis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The bank holidays of each part of the United Kingdom in any year from {@value #FIRST_YEAR} to {@value #LAST_YEAR}.
 *
 * <p>They are worked out from the Banking and Financial Dealings Act 1971 and from what is proclaimed every year. For the years to
 * {@value #LISTED_UNTIL} they are those of the official list (www.gov.uk/bank-holidays, as of 21 August 2026), with the days that
 * were proclaimed once. Later years rest on practice that no statute secures, and any day may still be moved: what is known better is
 * given as changes, and every result keeps them.
 *
 * @param changes what differs from the calendar that this library knows, in the order in which it is applied
 */
public record BankHolidays(List<HolidayChange> changes) {

    /** The first year: that with which the official list, as it could be checked, begins. */
    public static final int FIRST_YEAR = 2012;

    /** The last year that is worked out. */
    public static final int LAST_YEAR = 2099;

    /** The last year of the official list when this library was made. */
    public static final int LISTED_UNTIL = 2028;

    private static final BankHolidays STANDARD = new BankHolidays(List.of());

    /**
     * Copies the changes and tries them.
     *
     * @param changes what differs from the calendar that this library knows, in the order in which it is applied
     * @throws IllegalArgumentException if a holiday that is moved or taken away is none
     */
    public BankHolidays {
        changes = List.copyOf(changes);
        for (HolidayChange change : changes) {
            for (UkPart part : change.parts()) {
                in(year(change), part, changes);
            }
        }
    }

    /**
     * The calendar that this library knows, without changes.
     *
     * @return statutory holidays, those proclaimed every year and those proclaimed once
     */
    public static BankHolidays standard() {
        return STANDARD;
    }

    /**
     * The same calendar with further changes.
     *
     * @param more what differs, in the order in which it is applied. A day added that is a holiday already stays as it is
     * @return a new calendar
     * @throws IllegalArgumentException if a holiday that is moved or taken away is none
     */
    public BankHolidays with(HolidayChange... more) {
        List<HolidayChange> all = new ArrayList<>(changes);
        all.addAll(Arrays.asList(more));
        return new BankHolidays(all);
    }

    /**
     * The holidays of a year in one part.
     *
     * @param year from {@value #FIRST_YEAR} to {@value #LAST_YEAR}
     * @param part the part of the United Kingdom
     * @return in the order of their dates; those that fall on a weekend too, where the statute names them
     * @throws IllegalArgumentException if the year has no calendar
     */
    public List<BankHoliday> in(int year, UkPart part) {
        return in(year, part, changes);
    }

    /**
     * What holiday a day is, in any part of the United Kingdom.
     *
     * @param date a day from {@value #FIRST_YEAR} to {@value #LAST_YEAR}
     * @return none, or one or more in the order of the parts
     * @throws IllegalArgumentException if the year has no calendar
     */
    public List<BankHoliday> on(LocalDate date) {
        return Arrays.stream(UkPart.values())
                .flatMap(part -> in(date.getYear(), part).stream())
                .filter(holiday -> holiday.date().equals(date))
                .toList();
    }

    /**
     * What must be known of a year before its dates are relied on.
     *
     * @param year from {@value #FIRST_YEAR} to {@value #LAST_YEAR}
     * @return empty for the years of the official list
     * @throws IllegalArgumentException if the year has no calendar
     */
    public Optional<String> caveat(int year) {
        checkYear(year);
        return year <= LISTED_UNTIL
                ? Optional.empty()
                : Optional.of("the bank holidays of " + year + " were not in the official list (to " + LISTED_UNTIL
                        + ") when this calendar was made: those that rest on proclamation are expected, not certain");
    }

    static void checkYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "The year (" + year + ") of a bank holiday must be from " + FIRST_YEAR + " to " + LAST_YEAR);
        }
    }

    private static int year(HolidayChange change) {
        if (change instanceof HolidayChange.Added added) {
            return added.date().getYear();
        } else if (change instanceof HolidayChange.Moved moved) {
            return moved.from().getYear();
        }
        return ((HolidayChange.Removed) change).date().getYear();
    }

    private static List<BankHoliday> in(int year, UkPart part, List<HolidayChange> changes) {
        checkYear(year);
        List<BankHoliday> holidays = new ArrayList<>(StatutoryHolidays.of(year, part));
        holidays.addAll(ProclaimedHolidays.everyYear(year, part, holidays));
        for (HolidayChange change : ProclaimedHolidays.once()) {
            if (year(change) == year && change.parts().contains(part)) {
                apply(change, part, Basis.PROCLAMATION, holidays);
            }
        }
        for (HolidayChange change : changes) {
            if (year(change) == year && change.parts().contains(part)) {
                apply(change, part, Basis.GIVEN, holidays);
            }
        }
        holidays.sort(Comparator.comparing(BankHoliday::date));
        return List.copyOf(holidays);
    }

    private static void apply(HolidayChange change, UkPart part, Basis basis, List<BankHoliday> holidays) {
        if (change instanceof HolidayChange.Added added) {
            if (find(added.date(), holidays).isEmpty()) {
                holidays.add(new BankHoliday(added.date(), part, added.name(), basis));
            }
        } else if (change instanceof HolidayChange.Moved moved) {
            BankHoliday was = take(moved.from(), part, "moved to " + moved.to(), holidays);
            holidays.add(new BankHoliday(moved.to(), part, was.name(), basis));
        } else if (change instanceof HolidayChange.Removed removed) {
            take(removed.date(), part, "taken away", holidays);
        }
    }

    private static BankHoliday take(LocalDate date, UkPart part, String what, List<BankHoliday> holidays) {
        BankHoliday found = find(date, holidays)
                .orElseThrow(() -> new IllegalArgumentException("The day (" + date + ") in " + part.words()
                        + " that is " + what + " must be a bank holiday of that calendar"));
        holidays.remove(found);
        return found;
    }

    private static Optional<BankHoliday> find(LocalDate date, List<BankHoliday> holidays) {
        return holidays.stream().filter(holiday -> holiday.date().equals(date)).findFirst();
    }
}
