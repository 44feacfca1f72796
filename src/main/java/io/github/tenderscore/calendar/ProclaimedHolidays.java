package io.github.tenderscore.calendar;

import io.github.tenderscore.calendar.BankHoliday.Basis;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The bank holidays that are proclaimed every year, and those that were proclaimed once.
 *
 * <p>No statute says which days are proclaimed. This is what the official list of bank holidays shows for each year from
 * {@value BankHolidays#FIRST_YEAR} to {@value BankHolidays#LISTED_UNTIL}: where a holiday falls on a Saturday or Sunday, the next
 * weekday that is no holiday stands in for it.
 */
final class ProclaimedHolidays {

    private static final String LIST = "official list of bank holidays, www.gov.uk/bank-holidays, as of 21 August 2026";
    private static final Set<UkPart> EVERYWHERE = EnumSet.allOf(UkPart.class);
    private static final String SUBSTITUTE = " (substitute day)";

    /** What was proclaimed for one year only, in the years of the official list. */
    private static final List<HolidayChange> ONCE = List.of(
            moved("2012-05-28", "2012-06-04"),
            added(EVERYWHERE, "2012-06-05", "Queen's Diamond Jubilee"),
            moved("2020-05-04", "2020-05-08"),
            moved("2022-05-30", "2022-06-02"),
            added(EVERYWHERE, "2022-06-03", "Platinum Jubilee bank holiday"),
            added(EVERYWHERE, "2022-09-19", "State Funeral of Queen Elizabeth II"),
            added(EVERYWHERE, "2023-05-08", "Coronation of King Charles III"),
            added(EnumSet.of(UkPart.SCOTLAND), "2026-06-15", "World Cup bank holiday"));

    private final int year;
    private final UkPart part;
    private final List<BankHoliday> statutory;
    private final List<BankHoliday> holidays = new ArrayList<>();

    private ProclaimedHolidays(int year, UkPart part, List<BankHoliday> statutory) {
        this.year = year;
        this.part = part;
        this.statutory = statutory;
    }

    static List<HolidayChange> once() {
        return ONCE;
    }

    /** Those of every year, given the holidays that need no proclamation. */
    static List<BankHoliday> everyYear(int year, UkPart part, List<BankHoliday> statutory) {
        ProclaimedHolidays list = new ProclaimedHolidays(year, part, statutory);
        if (part == UkPart.SCOTLAND) {
            list.scotland();
        } else {
            list.otherParts();
        }
        return list.holidays;
    }

    private void scotland() {
        standIn(Month.JANUARY, 1, "New Year's Day");
        standIn(Month.JANUARY, 2, "2 January");
        add(Dates.lastMonday(year, Month.MAY), "Spring bank holiday");
        standIn(Month.DECEMBER, 25, "Christmas Day");
        onOrAfter(Month.DECEMBER, 26, "Boxing Day");
    }

    private void otherParts() {
        onOrAfter(Month.JANUARY, 1, "New Year's Day");
        if (part == UkPart.NORTHERN_IRELAND) {
            standIn(Month.MARCH, 17, "St Patrick's Day");
            onOrAfter(Month.JULY, 12, "Battle of the Boyne");
        }
        add(Dates.firstMonday(year, Month.MAY), "Early May bank holiday");
        standIn(Month.DECEMBER, 25, "Christmas Day");
        standIn(Month.DECEMBER, 26, "Boxing Day");
    }

    /** The substitute for a day that is a holiday without proclamation, where it is a Saturday. */
    private void standIn(Month month, int day, String name) {
        LocalDate date = LocalDate.of(year, month, day);
        if (Dates.isSaturday(date)) {
            add(nextFree(date), name + SUBSTITUTE);
        }
    }

    /** A day that is a holiday by proclamation only: itself, or the next weekday that is free. */
    private void onOrAfter(Month month, int day, String name) {
        LocalDate date = LocalDate.of(year, month, day);
        LocalDate kept = isFree(date) ? date : nextFree(date);
        add(kept, kept.equals(date) ? name : name + SUBSTITUTE);
    }

    private LocalDate nextFree(LocalDate date) {
        LocalDate next = date.plusDays(1);
        while (!isFree(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private boolean isFree(LocalDate date) {
        return !Dates.isWeekend(date) && isNoneOf(statutory, date) && isNoneOf(holidays, date);
    }

    private static boolean isNoneOf(List<BankHoliday> list, LocalDate date) {
        return list.stream().noneMatch(holiday -> holiday.date().equals(date));
    }

    private void add(LocalDate date, String name) {
        holidays.add(new BankHoliday(
                date, part, name, year <= BankHolidays.LISTED_UNTIL ? Basis.PROCLAMATION : Basis.EXPECTED));
    }

    private static HolidayChange added(Set<UkPart> parts, String date, String name) {
        return new HolidayChange.Added(parts, LocalDate.parse(date), name, LIST);
    }

    private static HolidayChange moved(String from, String to) {
        return new HolidayChange.Moved(EVERYWHERE, LocalDate.parse(from), LocalDate.parse(to), LIST);
    }
}
