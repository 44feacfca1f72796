package io.github.tenderscore.decision;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

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
        PriorSteps.beforeDisregard(about, date, EnumSet.allOf(PriorStep.Kind.class))
                .forEach(faults::add);
    }

    /** A tender is kept where its ground does not stand, or leaves a choice. */
    void keep(Keep.Finding finding) {
        PriorSteps.beforeKeep(about, date).forEach(faults::add);
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
