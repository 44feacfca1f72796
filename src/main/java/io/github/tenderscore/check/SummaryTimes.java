package io.github.tenderscore.check;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** When assessment summaries were given: all at the same time, and before the contract award notice. */
final class SummaryTimes {

    private SummaryTimes() {}

    static void examine(List<SummariesFacts.Sent> sent, SummariesFacts facts, Answer answer) {
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
        answer.under("PA23 s.50(3)")
                .needs(
                        List.of("summaries", "noticePublished"),
                        "When the contract award notice is published",
                        facts.noticePublished(),
                        notice -> sent.forEach(one -> one.provided()
                                .filter(time -> !time.isBefore(notice))
                                .ifPresent(time -> answer.fails(
                                        SummariesGiven.place(one, "provided"),
                                        "The assessment summary of the tender " + one.tender() + " (" + time
                                                + ") must be given before the contract award notice is published ("
                                                + notice + ")",
                                        "give the summaries first, and publish the notice after them"))));
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
