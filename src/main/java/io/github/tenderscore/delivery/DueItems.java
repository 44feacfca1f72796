package io.github.tenderscore.delivery;

import io.github.tenderscore.calendar.KpiCycle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What was and is to be done by which day. */
final class DueItems {

    private static final String YEARLY = "Procurement Act 2023, section 71(2)";
    private static final String NOT_KNOWN = "if section 52 applies to the contract, which is not known";

    private final Delivery delivery;
    private final KpiDuty duty;
    private final LocalDate day;
    private final List<DueItem> items = new ArrayList<>();

    private DueItems(Delivery delivery, KpiDuty duty, LocalDate day) {
        this.delivery = delivery;
        this.duty = duty;
        this.day = day;
    }

    /** Assessments and their notices, notices of failures, and recovery plans. */
    static List<DueItem> of(Delivery delivery, KpiDuty duty, LocalDate day) {
        DueItems found = new DueItems(delivery, duty, day);
        if (duty.applies().orElse(true)) {
            found.assessments();
        }
        if (found.isUnderSection71Subsection5()) {
            delivery.failures().forEach(failure -> found.items.add(DueItem.of(failure, day, found.onExemptions())));
        }
        delivery.plans()
                .forEach(plan -> found.items.add(DueItem.of(
                        "recovery plan " + plan.id() + " for " + plan.kpi(),
                        "recovery plan of " + plan.agreed(),
                        Optional.of(plan.due()),
                        plan.done(),
                        day,
                        "")));
        return List.copyOf(found.items);
    }

    /** The Act sets no day for the assessment on termination, so one that is made after it is late only after twelve months. */
    private void assessments() {
        KpiCycle cycle = delivery.contract().term().cycle();
        KpiCycle endless = new KpiCycle(delivery.contract().term().entered(), Optional.empty());
        String note = duty.applies().isPresent() ? "" : NOT_KNOWN;
        Optional<LocalDate> previous = Optional.empty();
        List<Review> made = delivery.reviews().stream()
                .filter(review -> review.made().isPresent())
                .sorted(Comparator.comparing(review -> review.made().orElseThrow()))
                .toList();
        for (Review review : made) {
            Optional<LocalDate> due = endless.next(previous);
            items.add(DueItem.of("assessment " + review.id(), YEARLY, due, review.made(), day, note));
            items.add(DueItem.of(
                    "contract performance notice of the assessment " + review.id(),
                    YEARLY,
                    due,
                    review.published(),
                    day,
                    note));
            previous = review.made();
        }
        cycle.next(previous)
                .ifPresent(due -> items.add(DueItem.of(
                        "next assessment and its notice", YEARLY, Optional.of(due), Optional.empty(), day, note)));
    }

    private boolean isUnderSection71Subsection5() {
        return !isA(KpiExemption.LIGHT_TOUCH)
                && !isA(KpiExemption.PRIVATE_UTILITY)
                && delivery.contract().facts().underAct().orElse(true);
    }

    private boolean isA(KpiExemption kind) {
        return Boolean.TRUE.equals(delivery.contract().facts().exemptions().get(kind));
    }

    /** What is to be said where it is not known whether section 71(5) reaches the contract. */
    private String onExemptions() {
        KpiFacts facts = delivery.contract().facts();
        boolean known = facts.underAct().isPresent()
                && facts.exemptions().containsKey(KpiExemption.LIGHT_TOUCH)
                && facts.exemptions().containsKey(KpiExemption.PRIVATE_UTILITY);
        return known
                ? ""
                : "unless it is a light touch contract, one of a private utility or not under the Act, which is not known";
    }
}
