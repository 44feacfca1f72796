package io.github.tenderscore.check;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** When assessment summaries were given: all at the same time, and before the contract award notice. */
final class SummaryTimes {

    private SummaryTimes() {}

    /** The day of the notice, as the facts of the standstill have it, counts where its time is not known. */
    static void examine(
            List<SummariesFacts.Sent> sent, SummariesFacts facts, Optional<LocalDate> noticed, Answer answer) {
        Optional<OffsetDateTime> first =
                sent.stream().flatMap(one -> one.provided().stream()).min(OffsetDateTime.timeLineOrder());
        for (SummariesFacts.Sent one : sent) {
            answer.under("PR24 reg 31(4)")
                    .needs(
                            SummariesGiven.place(one, "provided"),
                            "When the assessment summary of the tender " + one.tender() + " was given",
                            one.provided(),
                            time -> same(one, time, first.orElse(time), answer));
        }
        answer.under("PA23 s.50(3)");
        for (SummariesFacts.Sent one : sent) {
            one.provided().ifPresent(time -> {
                if (facts.noticePublished().isPresent()) {
                    atTime(one, time, facts.noticePublished().get(), answer);
                } else {
                    noticed.ifPresent(day -> onDay(one, time, day, answer));
                }
            });
        }
        if (facts.noticePublished().isEmpty() && noticed.isEmpty()) {
            answer.unknown(List.of("summaries", "noticePublished"), "When the contract award notice is published");
        }
    }

    private static void atTime(SummariesFacts.Sent one, OffsetDateTime time, OffsetDateTime notice, Answer answer) {
        if (!time.isBefore(notice)) {
            late(one, time, notice.toString(), answer);
        }
    }

    /** Of the notice the day alone is known: on the same day it cannot be told which came first. */
    private static void onDay(SummariesFacts.Sent one, OffsetDateTime time, LocalDate notice, Answer answer) {
        LocalDate given = time.toLocalDate();
        if (given.isAfter(notice)) {
            late(one, time, notice.toString(), answer);
        } else if (given.isEqual(notice)) {
            answer.unknown(
                    List.of("summaries", "noticePublished"),
                    "At what time of " + notice + ", on which the assessment summary of the tender " + one.tender()
                            + " was given, the contract award notice is published");
        }
    }

    private static void late(SummariesFacts.Sent one, OffsetDateTime time, String notice, Answer answer) {
        answer.fails(
                SummariesGiven.place(one, "provided"),
                "The assessment summary of the tender " + one.tender() + " (" + time
                        + ") must be given before the contract award notice is published (" + notice + ")",
                "give the summaries first, and publish the notice after them");
    }

    private static void same(SummariesFacts.Sent one, OffsetDateTime time, OffsetDateTime first, Answer answer) {
        if (!time.isEqual(first)) {
            answer.fails(
                    SummariesGiven.place(one, "provided"),
                    "The assessment summary of the tender " + one.tender() + " (" + time
                            + ") must be given at the same time as all others (" + first + ")",
                    "give all summaries at one time");
        }
    }
}
