package io.github.tenderscore.check;

import io.github.tenderscore.calendar.KpiCycle;
import io.github.tenderscore.delivery.Rating;
import io.github.tenderscore.fault.Fault;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** L32: each indicator is assessed in every period of twelve months and at the end of the contract, in the words of the regulation. */
final class KpisAssessed implements Examination {

    private static final String FACTS = "kpiReviews";

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        answer.reads(
                file,
                KpiReviewFacts.class,
                facts -> answer.needs(
                        List.of(FACTS, "kpis"),
                        "Which key performance indicators the contract has",
                        facts.kpis(),
                        kpis -> {
                            if (kpis.isEmpty()) {
                                answer.nothingToCheck("no key performance indicators are set");
                            } else {
                                kpis.forEach(kpi -> ratings(kpi, answer));
                                days(kpis, facts, answer);
                            }
                        }));
    }

    private static void ratings(KpiReviewFacts.AssessedKpi kpi, Answer answer) {
        answer.under("PA23 s.71(2)");
        answer.needs(place(kpi), "How " + kpi.id() + " was assessed", kpi.assessments(), assessments -> {
            answer.under("PR24 reg 39(5)");
            for (int i = 0; i < assessments.size(); i++) {
                List<String> place = List.of(FACTS, "kpis", kpi.id(), Integer.toString(i), "rating");
                answer.needs(
                        place, "A rating of " + kpi.id(), assessments.get(i).rating(), word -> {
                            if (Stream.of(Rating.values())
                                    .noneMatch(rating -> rating.word().equals(word))) {
                                answer.fails(
                                        place,
                                        "The rating (" + word + ") of " + kpi.id() + " must be one of "
                                                + Stream.of(Rating.values())
                                                        .map(Rating::word)
                                                        .collect(Collectors.joining(", ")),
                                        "use the word of the regulation that fits");
                            }
                        });
            }
        });
    }

    private static void days(List<KpiReviewFacts.AssessedKpi> kpis, KpiReviewFacts facts, Answer answer) {
        answer.under("PA23 s.71(2)");
        answer.needs(List.of(FACTS, "ends"), "The day on which the contract ends", facts.ends(), ends -> {});
        answer.needs(
                List.of(FACTS, "asOf"),
                "The day to which this is looked at",
                facts.asOf(),
                asOf -> answer.needs(
                        List.of(FACTS, "entered"),
                        "The day on which the contract was entered into",
                        facts.entered(),
                        entered -> cycle(entered, facts.ends(), answer)
                                .ifPresent(cycle -> kpis.forEach(kpi -> intervals(kpi, cycle, asOf, answer)))));
    }

    private static Optional<KpiCycle> cycle(LocalDate entered, Optional<LocalDate> ends, Answer answer) {
        if (ends.filter(entered::isAfter).isEmpty()) {
            return Optional.of(new KpiCycle(entered, ends));
        }
        answer.fails(
                List.of(FACTS, "ends"),
                "The day (" + ends.get()
                        + ") on which the contract ends must not be before the day on which it is entered" + " into, "
                        + entered,
                "correct the one or the other");
        return Optional.empty();
    }

    private static void intervals(KpiReviewFacts.AssessedKpi kpi, KpiCycle cycle, LocalDate asOf, Answer answer) {
        kpi.assessments().ifPresent(assessments -> {
            boolean all = true;
            for (KpiReviewFacts.Assessment one : assessments) {
                all &= one.made().isPresent();
                answer.needs(place(kpi), "The day of an assessment of " + kpi.id(), one.made(), day -> {});
            }
            if (all) {
                List<LocalDate> made =
                        assessments.stream().flatMap(one -> one.made().stream()).toList();
                cycle.faults(made, asOf).forEach(fault -> FaultFindings.failAt(answer, place(kpi), fault, mend(fault)));
            }
        });
    }

    /** What was late has a day in its place; what is missing has none. */
    private static String mend(Fault fault) {
        return fault.place().size() > 1
                ? "write down why it was late, and assess in time from now on"
                : "assess performance now, and publish the result";
    }

    private static List<String> place(KpiReviewFacts.AssessedKpi kpi) {
        return List.of(FACTS, "kpis", kpi.id());
    }
}
