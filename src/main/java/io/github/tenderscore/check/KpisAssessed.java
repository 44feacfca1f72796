package io.github.tenderscore.check;

import io.github.tenderscore.calendar.KpiCycle;
import io.github.tenderscore.calendar.StatutoryPeriods;
import io.github.tenderscore.delivery.KpiDuty;
import io.github.tenderscore.delivery.Rating;
import io.github.tenderscore.fault.Fault;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * L32: each indicator is assessed in every period of twelve months and at the end of the contract, in the words of the regulation. Indicators
 * that were set without a duty are assessed as the authority likes, because section 71(1) speaks of those of section 52(1).
 */
final class KpisAssessed implements Examination {

    private static final String FACTS = "kpiReviews";
    private static final List<ContractTrait> WITHOUT_DUTY =
            List.of(ContractTrait.FRAMEWORK, ContractTrait.CONCESSION, ContractTrait.LIGHT_TOUCH);

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
                            Optional<String> voluntary = voluntary(file.profile(), facts);
                            if (kpis.isEmpty()) {
                                answer.nothingToCheck("no key performance indicators are set");
                            } else if (voluntary.isPresent()) {
                                answer.nothingToCheck("the indicators are voluntary, for " + voluntary.get());
                            } else {
                                answer.needs(
                                        List.of("profile", "value"),
                                        "The estimated value with VAT",
                                        file.profile().value().flatMap(EstimatedValue::comparable),
                                        pounds -> {
                                            kpis.forEach(kpi -> ratings(kpi, answer));
                                            days(kpis, facts, answer);
                                        });
                            }
                        }));
    }

    /** Why section 52 does not ask for the indicators; empty where it does or that is not known. */
    private static Optional<String> voluntary(Profile profile, KpiReviewFacts facts) {
        return WITHOUT_DUTY.stream()
                .filter(profile::is)
                .findFirst()
                .map(trait -> "section 52 asks for none of a " + trait.words())
                .or(() -> facts.entered()
                        .map(entered -> KpisSet.reach(entered, profile))
                        .filter(duty -> duty.result() == KpiDuty.Result.NOT_APPLICABLE)
                        .map(KpisSet::words));
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
        answer.asks(List.of(FACTS, "ends"), "The day on which the contract ends", facts.ends());
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
                answer.asks(place(kpi), "The day of an assessment of " + kpi.id(), one.made());
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
        afterEntry.forEach(fault -> FaultFindings.failAt(answer, place(kpi), fault, mend(fault)));
        if (afterEntry.size() < faults.size()) {
            answer.unknown(
                    place(kpi),
                    "Whether " + anniversary + " is in time for " + kpi.id()
                            + ", as the Act does not say whether its first twelve months begin with the day of entry,");
        }
        boolean ran = cycle.entered().isBefore(inForce)
                && !anniversary.isBefore(inForce)
                && cycle.terminated().filter(anniversary::isAfter).isEmpty();
        if (ran && anniversary.isBefore(asOf) && made.stream().allMatch(anniversary::isBefore) && faults.isEmpty()) {
            answer.unknown(
                    place(kpi),
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

    private static List<String> place(KpiReviewFacts.AssessedKpi kpi) {
        return List.of(FACTS, "kpis", kpi.id());
    }
}
