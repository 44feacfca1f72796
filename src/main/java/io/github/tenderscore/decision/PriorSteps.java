package io.github.tenderscore.decision;

import io.github.tenderscore.fault.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether what the Procurement Act 2023 asks for was done before somebody found or decided against a supplier. */
public final class PriorSteps {

    private static final String ACT = "Procurement Act 2023, ";

    /** What comes after the steps, such as {@code decision}. */
    private final String noun;

    private final String subject;
    private final Consideration about;
    private final LocalDate date;
    private final Set<PriorStep.Kind> kinds;
    private final List<Fault> faults = new ArrayList<>();

    private PriorSteps(String noun, String verb, Consideration about, LocalDate date, Set<PriorStep.Kind> kinds) {
        this.noun = noun;
        this.subject = "The " + noun + " " + verb + " the tender " + about.tender() + " ("
                + about.ground().code() + ", " + about.ground().provision() + ")";
        this.about = about;
        this.date = date;
        this.kinds = kinds;
    }

    /**
     * What is missing or out of order before a tender is disregarded.
     *
     * @param about the ground, whose circumstances make it apply, and what was done before
     * @param date the day of the decision
     * @param kinds the steps to look at; those that neither ground nor cause asks for need not be there
     * @return every fault; empty where there is none
     */
    public static List<Fault> beforeDisregard(Consideration about, LocalDate date, Set<PriorStep.Kind> kinds) {
        return new PriorSteps("decision", "to disregard", about, date, kinds).whole();
    }

    /**
     * What is missing or out of order before a ground is found to apply.
     *
     * @param about the ground, whose circumstances make it apply, and what was done before
     * @param date the day of the finding
     * @param kinds the steps to look at; those that neither ground nor cause asks for need not be there
     * @return every fault; empty where there is none
     */
    public static List<Fault> beforeFinding(Consideration about, LocalDate date, Set<PriorStep.Kind> kinds) {
        return new PriorSteps("finding", "about", about, date, kinds).whole();
    }

    /** What is recorded as done before a tender was kept, and was later. */
    static List<Fault> beforeKeep(Consideration about, LocalDate date) {
        PriorSteps steps = new PriorSteps("decision", "to keep", about, date, EnumSet.allOf(PriorStep.Kind.class));
        steps.overBefore(false);
        return steps.faults;
    }

    private List<Fault> whole() {
        overBefore(true);
        Set<PriorStep.Kind> needed = EnumSet.noneOf(PriorStep.Kind.class);
        needed.addAll(about.ground().neededSteps());
        needed.addAll(about.cause().neededSteps());
        needed.retainAll(kinds);
        for (PriorStep.Kind kind : needed) {
            if (!about.has(kind)) {
                String named = named(kind);
                faults.add(Fault.at(
                                place("steps"),
                                subject + " must come after " + article(named) + named + " (" + ACT + kind.provision()
                                        + "); none is recorded")
                        .maybe("it was given but not recorded; record it with its days"));
            }
        }
        noticeFirst(PriorStep.Kind.NOTICE_OF_INTENTION, PriorStep.Kind.OPPORTUNITY_TO_REPLACE);
        noticeFirst(PriorStep.Kind.NOTICE_OF_LOW_PRICE, PriorStep.Kind.OPPORTUNITY_TO_DEMONSTRATE);
        return List.copyOf(faults);
    }

    /** A supplier that is to lose by a decision must have had the whole of its opportunity; one that is to be kept need not. */
    private void overBefore(boolean whole) {
        for (PriorStep step : steps()) {
            boolean lasting = whole && step.kind().lasts();
            boolean over = lasting ? step.overOn().isBefore(date) : !step.on().isAfter(date);
            if (!over) {
                add(
                        "date",
                        "The date (" + date + ") of the " + noun + " on the tender " + about.tender()
                                + " must be after the " + named(step.kind()) + ", which "
                                + (lasting ? "lasts until " + step.overOn() : "is of " + step.on()) + " (" + ACT
                                + step.kind().provision() + ")");
            }
        }
    }

    /** A supplier that is not told cannot replace anybody, nor show that it can perform for its price. */
    private void noticeFirst(PriorStep.Kind told, PriorStep.Kind opportunity) {
        List<PriorStep> notices =
                steps().stream().filter(step -> step.kind() == told).toList();
        for (PriorStep step : steps()) {
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

    private List<PriorStep> steps() {
        return about.steps().stream()
                .filter(step -> kinds.contains(step.kind()))
                .toList();
    }

    private static String named(PriorStep.Kind kind) {
        return kind.code().replace('-', ' ');
    }

    private static String article(String named) {
        return "aeio".indexOf(named.toLowerCase(Locale.ROOT).charAt(0)) >= 0 ? "an " : "a ";
    }

    private void add(String member, String message) {
        faults.add(Fault.at(place(member), message));
    }

    private List<String> place(String member) {
        return List.of("decisions", about.tender(), about.ground().code(), member);
    }
}
