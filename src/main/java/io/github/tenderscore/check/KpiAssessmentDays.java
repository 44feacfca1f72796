package io.github.tenderscore.check;

import io.github.tenderscore.calendar.KpiCycle;
import io.github.tenderscore.calendar.StatutoryPeriods;
import io.github.tenderscore.fault.Fault;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether indicators were assessed in time: in every period of twelve months, and at the end of the contract. */
final class KpiAssessmentDays {

    private KpiAssessmentDays() {}

    static void examine(List<KpiReviewFacts.AssessedKpi> kpis, KpiReviewFacts facts, Answer answer) {
        answer.under("PA23 s.71(2)");
        answer.asks(List.of(KpisAssessed.FACTS, "ends"), "The day on which the contract ends", facts.ends());
        answer.needs(
                List.of(KpisAssessed.FACTS, "asOf"),
                "The day to which this is looked at",
                facts.asOf(),
                asOf -> answer.needs(
                        List.of(KpisAssessed.FACTS, "entered"),
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
                List.of(KpisAssessed.FACTS, "ends"),
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
                answer.asks(KpisAssessed.place(kpi), "The day of an assessment of " + kpi.id(), one.made());
            }
            if (all) {
                List<LocalDate> made =
                        assessments.stream().flatMap(one -> one.made().stream()).toList();
                found(kpi, cycle, made, asOf, answer);
            }
        });
    }

    /** What is late by every reading fails; what is late by one reading alone is not known, for the Act does not say how the year begins. */
    private static void found(
            KpiReviewFacts.AssessedKpi kpi, KpiCycle cycle, List<LocalDate> made, LocalDate asOf, Answer answer) {
        LocalDate anniversary = cycle.entered().plusYears(1);
        LocalDate inForce = StatutoryPeriods.KPI_ASSESSMENT.from();
        boolean onTheDay = made.contains(anniversary) || asOf.equals(anniversary);
        List<Fault> faults = cycle.faults(made, asOf);
        List<Fault> afterEntry = onTheDay ? dayLater(cycle).faults(made, asOf) : faults;
        afterEntry.forEach(fault -> FaultFindings.failAt(answer, KpisAssessed.place(kpi), fault, mend(fault)));
        if (afterEntry.size() < faults.size()) {
            answer.unknown(
                    KpisAssessed.place(kpi),
                    "Whether " + anniversary + " is in time for " + kpi.id()
                            + ", as the Act does not say whether its first twelve months begin with the day of entry,");
        }
        boolean ran = cycle.entered().isBefore(inForce)
                && !anniversary.isBefore(inForce)
                && cycle.terminated().filter(anniversary::isAfter).isEmpty();
        if (ran && anniversary.isBefore(asOf) && made.stream().allMatch(anniversary::isBefore) && faults.isEmpty()) {
            answer.unknown(
                    KpisAssessed.place(kpi),
                    "Whether " + kpi.id() + " had to be assessed by " + anniversary
                            + ", as the Act does not say whether months before section 71 came into force, on "
                            + inForce
                            + ", count,");
        }
    }

    private static KpiCycle dayLater(KpiCycle cycle) {
        LocalDate later = cycle.entered().plusDays(1);
        return new KpiCycle(cycle.terminated().filter(later::isAfter).orElse(later), cycle.terminated());
    }

    /** What was late has a day in its place; what is missing has none. */
    private static String mend(Fault fault) {
        return fault.place().size() > 1
                ? "write down why it was late, and assess in time from now on"
                : "assess performance now, and publish the result";
    }
}
