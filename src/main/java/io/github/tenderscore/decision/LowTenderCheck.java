package io.github.tenderscore.decision;

import static io.github.tenderscore.decision.PlacedStep.ACT;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds every step of a low-tender protocol that must not be where it stands, or lacks what it must say. */
final class LowTenderCheck {

    private static final String IN_TIME = ACT + "section 19(4)(b))";

    private final Faults faults;

    /** The latest last day of an opportunity so far. */
    private Optional<LocalDate> until = Optional.empty();

    private LowTenderCheck(Faults faults) {
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
        LowTenderCheck check = new LowTenderCheck(faults);
        for (int i = 0; i < steps.size(); i++) {
            PlacedStep placed = new PlacedStep(tender, steps.get(i), i);
            if (i == 0) {
                check.first(placed);
            } else {
                check.follows(placed, steps.get(i - 1));
            }
            LowTenderTexts.check(placed, faults);
            check.opportunity(placed);
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

    private void first(PlacedStep placed) {
        LowTenderState state = placed.step().state();
        if (state != LowTenderState.FLAGGED) {
            faults.add(placed.fault(
                    "state",
                    "The first step (" + state.words() + ") of the tender " + placed.tender()
                            + " must be \"flagged\", by a test or by judgement" + ACT + "section 19(3)(c))"));
        }
    }

    private void follows(PlacedStep placed, LowTenderStep before) {
        LowTenderState last = before.state();
        LowTenderState state = placed.step().state();
        if (!last.next().contains(state)) {
            faults.add(placed.fault(
                            "state",
                            start(placed) + " must not follow \"" + last.words() + "\": " + state.refusedAfter(last))
                    .maybe(mending(last, state)));
        }
        if (placed.step().date().isBefore(before.date())) {
            faults.add(placed.fault(
                    "date",
                    "The date (" + placed.step().date() + ") of " + placed.name() + " must not be before "
                            + before.date() + ", the date of the step \"" + last.words() + "\"" + ACT
                            + "section 19(4), sets the order)"));
        }
    }

    private static String mending(LowTenderState last, LowTenderState state) {
        List<Set<LowTenderState>> missing = LowTenderState.between(last, state);
        if (!missing.isEmpty()) {
            return missing.stream().map(LowTenderCheck::either).collect(Collectors.joining(", then "))
                    + " must be recorded first";
        }
        if (last == LowTenderState.SATISFIED && state == LowTenderState.DISREGARDED) {
            return "another ground applies, which has provisions and steps of its own";
        }
        return last.isEnd()
                ? "there are new facts: start another protocol with them"
                : "what follows here is " + either(last.next());
    }

    private static String either(Collection<LowTenderState> states) {
        return states.stream().map(state -> "\"" + state.words() + "\"").collect(Collectors.joining(" or "));
    }

    private void opportunity(PlacedStep placed) {
        Optional<LocalDate> day = placed.step().until();
        if (placed.step().state() == LowTenderState.OPPORTUNITY) {
            day.ifPresentOrElse(
                    last -> lastDay(placed, last),
                    () -> faults.add(placed.fault(
                            "until",
                            start(placed) + " must have a last day, so that all can see that it was reasonable"
                                    + IN_TIME)));
        } else {
            day.ifPresent(last -> faults.add(placed.fault(
                    "until",
                    "The last day (" + last + ") of " + placed.name()
                            + " must not be given; only an opportunity has one")));
            afterOpportunity(placed);
        }
        day.ifPresent(last -> until = Optional.of(until.filter(last::isBefore).orElse(last)));
    }

    private void lastDay(PlacedStep placed, LocalDate last) {
        LocalDate given = placed.step().date();
        String start = "The last day (" + last + ") of " + placed.name() + " must not be before ";
        if (last.isBefore(given)) {
            faults.add(placed.fault("until", start + given + ", the day on which the opportunity was given" + IN_TIME));
        } else if (until.filter(last::isBefore).isPresent()) {
            faults.add(placed.fault("until", start + until.get() + ", the last day that was given before" + IN_TIME));
        }
    }

    /** What goes against the supplier waits until its whole opportunity is over. */
    private void afterOpportunity(PlacedStep placed) {
        boolean against = switch (placed.step().state()) {
            case LAPSED, NOT_SATISFIED, DISREGARDED -> true;
            default -> false;
        };
        LocalDate date = placed.step().date();
        if (against && until.filter(last -> !date.isAfter(last)).isPresent()) {
            faults.add(placed.fault(
                            "date",
                            "The date (" + date + ") of " + placed.name() + " must be after " + until.get()
                                    + ", the last day of the supplier's opportunity" + IN_TIME)
                    .maybe("wait until that day is over"));
        }
    }

    private static String start(PlacedStep placed) {
        return "The" + placed.name().substring(3);
    }
}
