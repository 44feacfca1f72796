package io.github.tenderscore.check;

import io.github.tenderscore.calendar.StatutoryPeriods;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** L37: there is a record of every material decision and communication, kept as long as the Act asks. */
final class RecordsKept implements Examination {

    private static final String FACTS = "keptRecords";

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        answer.reads(file, KeptRecordFacts.class, facts -> {
            answer.asks(List.of(FACTS, "outcome"), "How the procurement ended", facts.outcome());
            answer.needs(List.of(FACTS, "day"), "The day on which it ended so", facts.day(), day -> {
                if (day.isBefore(file.profile().commenced())) {
                    answer.fails(
                            List.of(FACTS, "day"),
                            "The day (" + day + ") on which the procurement ended must not be before "
                                    + file.profile().commenced() + ", on which it commenced",
                            "correct the one or the other");
                }
            });
            answer.needs(
                    List.of(FACTS, "subjects"),
                    "Which material decisions and communications there were",
                    facts.subjects(),
                    subjects -> {
                        if (subjects.isEmpty()) {
                            answer.nothingToCheck("there were no material decisions and no communications");
                        }
                        Optional<LocalDate> last =
                                facts.outcome().flatMap(outcome -> facts.day().map(day -> last(outcome, day)));
                        subjects.forEach(subject -> subject(subject, last, answer));
                    });
        });
    }

    /** Without an award nothing need be kept beyond the notice that says so. */
    private static LocalDate last(KeptRecordFacts.Outcome outcome, LocalDate day) {
        return outcome == KeptRecordFacts.Outcome.TERMINATED
                ? day
                : StatutoryPeriods.RECORDS.due(day).date().orElse(day);
    }

    private static void subject(KeptRecordFacts.Subject subject, Optional<LocalDate> last, Answer answer) {
        String what = (subject.communication() ? "communication " : "material decision ") + subject.id();
        answer.needs(place(subject, "recorded"), "Whether there is a record of the " + what, subject.recorded(), is -> {
            if (is) {
                answer.needs(
                        place(subject, "keepUntil"),
                        "Until when the record of the " + what + " is kept",
                        subject.keepUntil(),
                        until -> last.filter(until::isBefore)
                                .ifPresent(day -> answer.fails(
                                        place(subject, "keepUntil"),
                                        "The record of the " + what + ", kept until " + until + ", must be kept until "
                                                + day
                                                + " or longer (Procurement Act 2023, "
                                                + StatutoryPeriods.RECORDS.provision() + ")",
                                        "keep it until that day at least")));
            } else {
                answer.fails(
                        place(subject, "recorded"),
                        "There must be a record of the " + what + "; there is none",
                        "write down what was decided or said and why, and when that was written down");
            }
        });
    }

    private static List<String> place(KeptRecordFacts.Subject subject, String member) {
        return List.of(FACTS, "subjects", subject.id(), member);
    }
}
