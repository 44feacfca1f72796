package io.github.tenderscore.decision;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds every step of a low-tender protocol that must not be where it stands, or lacks what it must say. */
final class LowTenderCheck {

    private static final String ACT = " (Procurement Act 2023, ";
    private static final String RECORDS = ACT + "section 98, asks for records that explain decisions)";

    private final String tender;
    private final Faults faults;
    private Optional<LocalDate> until = Optional.empty();

    private LowTenderCheck(String tender, Faults faults) {
        this.tender = tender;
        this.faults = faults;
    }

    static void run(String tender, List<LowTenderStep> steps, Faults faults) {
        if (tender.isBlank()) {
            faults.add(List.of("tender"), "The tender of a low-tender protocol must not be blank");
        }
        if (steps.isEmpty()) {
            faults.add(
                    List.of("steps"),
                    "The number (0) of steps of the tender " + tender + " must be at least 1, the flag that starts it");
        }
        LowTenderCheck check = new LowTenderCheck(tender, faults);
        for (int i = 0; i < steps.size(); i++) {
            check.step(steps.get(i), i, i == 0 ? Optional.empty() : Optional.of(steps.get(i - 1)));
        }
    }

    /** The fault of a flag that no test raised. */
    static Fault noFlag(String tender, int tests) {
        return Fault.at(
                        List.of("steps", "0", "evidence"),
                        "The number (0) of tests out of " + tests + " that flag the tender " + tender
                                + " must be at least 1, because the step \"flagged\" rests on them")
                .maybe("a person considers the price low all the same: record a flag by judgement, with its reason");
    }

    private void step(LowTenderStep step, int index, Optional<LowTenderStep> before) {
        order(step, index, before);
        texts(step, index);
        opportunity(step, index);
        step.until()
                .ifPresent(
                        day -> until = Optional.of(until.filter(day::isBefore).orElse(day)));
    }

    private void order(LowTenderStep step, int index, Optional<LowTenderStep> before) {
        LowTenderState state = step.state();
        if (before.isEmpty()) {
            if (state != LowTenderState.FLAGGED) {
                add(
                        index,
                        "state",
                        "The first step (" + state.words() + ") of the tender " + tender
                                + " must be \"flagged\", by a test or by judgement" + ACT + "section 19(3)(c))");
            }
            return;
        }
        LowTenderState last = before.get().state();
        if (!last.next().contains(state)) {
            faults.add(fault(
                    index,
                    "state",
                    the(step) + " must not follow \"" + last.words() + "\": " + state.refusedAfter(last),
                    mending(last, state)));
        }
        if (step.date().isBefore(before.get().date())) {
            add(
                    index,
                    "date",
                    "The date (" + step.date() + ") of " + lower(step) + " must not be before "
                            + before.get().date() + ", the date of the step \"" + last.words() + "\"" + ACT
                            + "section 19(4), sets the order)");
        }
    }

    private static Optional<String> mending(LowTenderState last, LowTenderState state) {
        List<Set<LowTenderState>> missing = LowTenderState.between(last, state);
        if (!missing.isEmpty()) {
            return Optional.of(missing.stream()
                            .map(some -> some.stream()
                                    .map(one -> "\"" + one.words() + "\"")
                                    .collect(Collectors.joining(" or ")))
                            .collect(Collectors.joining(", then "))
                    + " must be recorded first");
        }
        if (last == LowTenderState.SATISFIED && state == LowTenderState.DISREGARDED) {
            return Optional.of("another ground applies, which has provisions and steps of its own");
        }
        return last.next().isEmpty()
                ? Optional.of("there are new facts: start another protocol with them")
                : Optional.of("what follows here is "
                        + last.next().stream()
                                .map(one -> "\"" + one.words() + "\"")
                                .collect(Collectors.joining(" or ")));
    }

    private void texts(LowTenderStep step, int index) {
        if (step.by().isBlank()) {
            add(index, "by", "The " + who(step.state()) + " of " + lower(step) + " must not be blank" + RECORDS);
        }
        if (step.text().isBlank()) {
            add(index, "text", "The " + what(step.state()) + " of " + lower(step) + " must not be blank" + RECORDS);
        }
        if (step.evidence().stream().anyMatch(String::isBlank)) {
            add(index, "evidence", "A piece of evidence of " + lower(step) + " must not be blank" + RECORDS);
        }
        if (step.state() == LowTenderState.DEMONSTRATED && step.evidence().isEmpty()) {
            faults.add(fault(
                    index,
                    "evidence",
                    "The evidence of " + lower(step) + " must name at least one thing that the supplier sent" + RECORDS,
                    Optional.of("nothing was received: record \"lapsed\" once the opportunity has ended")));
        }
    }

    private void opportunity(LowTenderStep step, int index) {
        Optional<LocalDate> day = step.until();
        if (step.state() != LowTenderState.OPPORTUNITY) {
            day.ifPresent(given -> add(
                    index,
                    "until",
                    "The last day (" + given + ") of " + lower(step)
                            + " must not be given; only an opportunity has one"));
            notBeforeItEnded(step, index);
        } else if (day.isEmpty()) {
            add(
                    index,
                    "until",
                    the(step) + " must have a last day, so that all can see that it was reasonable" + ACT
                            + "section 19(4)(b))");
        } else if (day.get().isBefore(step.date())) {
            add(
                    index,
                    "until",
                    "The last day (" + day.get() + ") of " + lower(step) + " must not be before " + step.date()
                            + ", the day on which the opportunity was given" + ACT + "section 19(4)(b))");
        } else if (until.filter(day.get()::isBefore).isPresent()) {
            add(
                    index,
                    "until",
                    "The last day (" + day.get() + ") of " + lower(step) + " must not be before " + until.get()
                            + ", the last day that was given before" + ACT + "section 19(4)(b))");
        }
    }

    private void notBeforeItEnded(LowTenderStep step, int index) {
        boolean ends = switch (step.state()) {
            case LAPSED, NOT_SATISFIED, DISREGARDED -> true;
            default -> false;
        };
        if (ends && until.filter(day -> !step.date().isAfter(day)).isPresent()) {
            faults.add(fault(
                    index,
                    "date",
                    "The date (" + step.date() + ") of " + lower(step) + " must be after " + until.get()
                            + ", the last day of the supplier's opportunity" + ACT + "section 19(4)(b))",
                    Optional.of("wait until that day is over")));
        }
    }

    private static String who(LowTenderState state) {
        return switch (state) {
            case CONSIDERED_LOW, SATISFIED, NOT_SATISFIED, KEPT, DISREGARDED -> "decider";
            case NOTIFIED, OPPORTUNITY, DEMONSTRATED -> "sender";
            case FLAGGED, LAPSED -> "recorder";
        };
    }

    private static String what(LowTenderState state) {
        return switch (state) {
            case FLAGGED, CONSIDERED_LOW, SATISFIED, NOT_SATISFIED, KEPT, DISREGARDED -> "reason";
            case NOTIFIED, OPPORTUNITY, DEMONSTRATED, LAPSED -> "text";
        };
    }

    private String the(LowTenderStep step) {
        return "The step \"" + step.state().words() + "\" of the tender " + tender;
    }

    private String lower(LowTenderStep step) {
        return "the step \"" + step.state().words() + "\" of the tender " + tender;
    }

    private void add(int index, String member, String message) {
        faults.add(fault(index, member, message, Optional.empty()));
    }

    private static Fault fault(int index, String member, String message, Optional<String> maybe) {
        return new Fault(List.of("steps", Integer.toString(index), member), message, maybe);
    }
}
