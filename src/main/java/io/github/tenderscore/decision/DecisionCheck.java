package io.github.tenderscore.decision;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names everything that keeps a decision from standing. */
final class DecisionCheck {

    private static final String ACT = "Procurement Act 2023, ";

    private final String subject;
    private final Consideration about;
    private final LocalDate date;
    private final Faults faults = new Faults();

    DecisionCheck(String verb, Consideration about, String decider, LocalDate date, String reason) {
        this.about = about;
        this.date = date;
        this.subject = "The decision to " + verb + " the tender " + about.tender() + " ("
                + about.ground().code() + ", " + about.ground().provision() + ")";
        if (decider.isBlank()) {
            add(
                    "decider",
                    subject + " must name who decided (" + ACT + "section 98)",
                    "a role such as Head of procurement");
        }
        if (reason.isBlank()) {
            add("reason", subject + " must say why (" + ACT + "section 98)", "the facts, and why they meet the ground");
        }
        cause();
        about.evidence().stream()
                .filter(String::isBlank)
                .forEach(blank -> add("evidence", subject + " must have no blank evidence"));
    }

    void throwIfAny() {
        faults.throwIfAny(subject);
    }

    /** A disregard needs every step that its ground and its cause ask for. */
    void disregard() {
        overBefore(true);
        Set<PriorStep.Kind> needed = EnumSet.noneOf(PriorStep.Kind.class);
        needed.addAll(about.ground().neededSteps());
        needed.addAll(about.cause().neededSteps());
        for (PriorStep.Kind kind : needed) {
            if (!about.has(kind)) {
                String named = named(kind);
                add(
                        "steps",
                        subject + " must come after " + article(named) + named + " (" + ACT + kind.provision()
                                + "); none is recorded",
                        "it was given but not recorded; record it with its days");
            }
        }
        noticeFirst();
    }

    /** A tender is kept where its ground does not stand, or leaves a choice. */
    void keep(Keep.Finding finding) {
        overBefore(false);
        if (finding == Keep.Finding.ESTABLISHED && about.ground().force() == Ground.Force.MUST) {
            add(
                    "finding",
                    subject + " must not be made, because the ground is established and leaves no choice (" + ACT
                            + about.ground().provision() + ")");
        }
        if (finding == Keep.Finding.REPLACED && !about.has(PriorStep.Kind.REPLACEMENT)) {
            add("steps", subject + " must come after a recorded replacement, because its finding is that one was made");
        }
        if (finding == Keep.Finding.REPLACED && about.cause() == Cause.SUPPLIER) {
            add("finding", subject + " must have another finding, because the supplier itself cannot be replaced");
        }
    }

    private void cause() {
        boolean aboutSubcontractor = Consideration.isAboutSubcontractor(about.ground());
        if (aboutSubcontractor != (about.cause() == Cause.SUBCONTRACTOR)) {
            add(
                    "cause",
                    subject + " must " + (aboutSubcontractor ? "" : "not ") + "be caused by a sub-contractor, not by "
                            + about.cause().code().replace('-', ' '),
                    aboutSubcontractor
                            ? "the ground of the supplier itself is meant"
                            : "the ground of a sub-contractor is meant: " + Ground.EXCLUDED_SUBCONTRACTOR.code()
                                    + " or " + Ground.EXCLUDABLE_SUBCONTRACTOR.code());
        }
    }

    /** A supplier that is to lose by a decision must have had the whole of its opportunity; one that is to be kept need not. */
    private void overBefore(boolean whole) {
        for (PriorStep step : about.steps()) {
            boolean lasting = whole && step.kind().lasts();
            boolean over = lasting ? step.overOn().isBefore(date) : !step.on().isAfter(date);
            if (!over) {
                add(
                        "date",
                        "The date (" + date + ") of the decision on the tender " + about.tender()
                                + " must be after the " + named(step.kind()) + ", which "
                                + (lasting ? "lasts until " + step.overOn() : "is of " + step.on()) + " (" + ACT
                                + step.kind().provision() + ")");
            }
        }
    }

    /** A supplier that is not told cannot replace anybody, nor show that it can perform for its price. */
    private void noticeFirst() {
        noticeFirst(PriorStep.Kind.NOTICE_OF_INTENTION, PriorStep.Kind.OPPORTUNITY_TO_REPLACE);
        noticeFirst(PriorStep.Kind.NOTICE_OF_LOW_PRICE, PriorStep.Kind.OPPORTUNITY_TO_DEMONSTRATE);
    }

    private void noticeFirst(PriorStep.Kind told, PriorStep.Kind opportunity) {
        List<PriorStep> notices = new ArrayList<>(about.steps());
        notices.removeIf(step -> step.kind() != told);
        for (PriorStep step : about.steps()) {
            if (step.kind() == opportunity
                    && !notices.isEmpty()
                    && notices.stream().allMatch(notice -> notice.on().isAfter(step.overOn()))) {
                add(
                        "steps",
                        "The " + named(opportunity) + " until " + step.overOn() + " of the tender " + about.tender()
                                + " must not be over before the " + named(told) + " of "
                                + notices.get(0).on() + " (" + ACT + opportunity.provision() + ")");
            }
        }
    }

    private static String named(PriorStep.Kind kind) {
        return kind.code().replace('-', ' ');
    }

    private static String article(String named) {
        return "aeio".indexOf(named.toLowerCase(Locale.ROOT).charAt(0)) >= 0 ? "an " : "a ";
    }

    private void add(String member, String message) {
        faults.add(place(member), message);
    }

    private void add(String member, String message, String maybe) {
        faults.add(Fault.at(place(member), message).maybe(maybe));
    }

    private List<String> place(String member) {
        return List.of("decisions", about.tender(), about.ground().code(), member);
    }
}
