package io.github.tenderscore.stage;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which the power to change the published method ends.
 *
 * <p>A change is in time only on a day before the deadline: on the same day it cannot be told which came first.
 *
 * @param published the day on which the tender notice was published
 * @param firstDeadline the deadline for tenders in an open procedure; otherwise for requests to participate or, where there are none,
 *     for first tenders (Procurement Act 2023, section 31(1))
 * @param finalInvited the day on which final tenders were invited (section 24); empty where that has not happened, and in an open
 *     procedure
 * @param finalDeadline the deadline for final tenders (section 31(2)); empty where it is not set yet, and in an open procedure
 */
public record Timetable(
        LocalDate published,
        LocalDate firstDeadline,
        Optional<LocalDate> finalInvited,
        Optional<LocalDate> finalDeadline) {

    /**
     * Checks the order of the days.
     *
     * @param published the day on which the tender notice was published
     * @param firstDeadline the deadline for tenders in an open procedure; otherwise for requests to participate or, where there are
     *     none, for first tenders (Procurement Act 2023, section 31(1))
     * @param finalInvited the day on which final tenders were invited (section 24); empty where that has not happened, and in an open
     *     procedure
     * @param finalDeadline the deadline for final tenders (section 31(2)); empty where it is not set yet, and in an open procedure
     * @throws IllegalArgumentException if one of the days is before the one that must come first
     */
    public Timetable {
        inOrder("first deadline", firstDeadline, "publication", published);
        finalInvited.ifPresent(day -> inOrder("invitation of final tenders", day, "publication", published));
        finalDeadline.ifPresent(day -> inOrder("deadline for final tenders", day, "first deadline", firstDeadline));
        if (finalInvited.isPresent() && finalDeadline.isPresent()) {
            inOrder(
                    "deadline for final tenders",
                    finalDeadline.get(),
                    "invitation of final tenders",
                    finalInvited.get());
        }
    }

    private static void inOrder(String what, LocalDate day, String first, LocalDate before) {
        if (day.isBefore(before)) {
            throw new IllegalArgumentException("The day (" + day + ") of the " + what
                    + " must not be before that of the " + first + " (" + before + ")");
        }
    }

    /**
     * The days of an open procedure.
     *
     * @param published the day on which the tender notice was published
     * @param tenders the deadline for tenders
     * @return the timetable
     * @throws IllegalArgumentException if the deadline is before the publication
     */
    public static Timetable open(LocalDate published, LocalDate tenders) {
        return new Timetable(published, tenders, Optional.empty(), Optional.empty());
    }

    /**
     * The days of a competitive flexible procedure whose final tenders are not invited yet.
     *
     * @param published the day on which the tender notice was published
     * @param first the deadline for requests to participate or, where there are none, for first tenders
     * @return the timetable
     * @throws IllegalArgumentException if the deadline is before the publication
     */
    public static Timetable flexible(LocalDate published, LocalDate first) {
        return new Timetable(published, first, Optional.empty(), Optional.empty());
    }

    /**
     * The same with the days of the final tenders.
     *
     * @param invited the day on which final tenders were invited
     * @param deadline their deadline
     * @return a new timetable
     * @throws IllegalArgumentException if one of the days is before the one that must come first
     */
    public Timetable finalTenders(LocalDate invited, LocalDate deadline) {
        return new Timetable(published, firstDeadline, Optional.of(invited), Optional.of(deadline));
    }
}
