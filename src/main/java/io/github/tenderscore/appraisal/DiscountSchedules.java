package io.github.tenderscore.appraisal;

import io.github.tenderscore.appraisal.DiscountSchedule.Band;
import io.github.tenderscore.appraisal.internal.OpenTable;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/** Discount schedules by name: those of the Green Book of 2026, one's own, or none. */
public final class DiscountSchedules {

    private static final OpenTable RATES = OpenTable.read(DiscountSchedules.class, "discount-rates-2026.csv");

    private static final DiscountSchedule NONE =
            new DiscountSchedule("none", List.of(new Band(1, Ratio.ZERO)), Optional.empty());

    private static final DiscountSchedule STANDARD = schedule("green-book-2026", "standard");
    private static final DiscountSchedule HEALTH = schedule("green-book-2026-health", "health");
    private static final DiscountSchedule SENSITIVITY =
            schedule("green-book-2026-sensitivity", "pure-time-preference-removed");

    private DiscountSchedules() {}

    private static DiscountSchedule schedule(String id, String column) {
        List<Band> bands = RATES.column(column).entrySet().stream()
                .map(row -> new Band(row.getKey(), row.getValue()))
                .toList();
        return new DiscountSchedule(id, bands, Optional.of(RATES.provenance()));
    }

    /**
     * Nothing is discounted.
     *
     * @return a schedule with the rate 0
     */
    public static DiscountSchedule none() {
        return NONE;
    }

    /**
     * The same rate in every year.
     *
     * @param rate per cent a year, above -100, such as {@code 3.5}
     * @return the schedule
     * @throws NumberFormatException if the rate is not a number
     */
    public static DiscountSchedule flat(String rate) {
        return new DiscountSchedule(
                "flat-" + rate, List.of(new Band(1, Percent.of(rate).fraction())), Optional.empty());
    }

    /**
     * The standard rates of the Green Book: 3.5 per cent to year 30, 3.0 to 75, 2.5 to 125 and lower beyond.
     *
     * <p>Source: HM Treasury, Green Book, 5 February 2026. The conclusions of a review of the rate were published on 30 June 2026; whether
     * they change these rates is open.
     *
     * @return the schedule
     */
    public static DiscountSchedule greenBook2026() {
        return STANDARD;
    }

    /**
     * The rates of the Green Book for effects on health: 1.5 per cent to year 30, 1.29 to 75 and lower beyond.
     *
     * @return the schedule
     */
    public static DiscountSchedule greenBook2026Health() {
        return HEALTH;
    }

    /**
     * The lower rates with which the Green Book tests appraisals of more than 50 years: 3.0 per cent to year 30 and lower beyond.
     *
     * @return the schedule
     */
    public static DiscountSchedule greenBook2026Sensitivity() {
        return SENSITIVITY;
    }

    /**
     * The schedules that have names of their own.
     *
     * @return in the order of this class
     */
    public static List<DiscountSchedule> all() {
        return List.of(NONE, STANDARD, HEALTH, SENSITIVITY);
    }

    /**
     * Whether a schedule is one of these, and not only called like one.
     *
     * @param schedule any schedule
     * @return true for each of {@link #all}
     */
    public static boolean isReadyMade(DiscountSchedule schedule) {
        return all().contains(schedule);
    }
}
