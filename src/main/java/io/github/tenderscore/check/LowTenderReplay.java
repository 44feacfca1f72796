package io.github.tenderscore.check;

import io.github.tenderscore.decision.LowTenderProtocol;
import io.github.tenderscore.decision.LowTenderState;
import io.github.tenderscore.decision.LowTenderStep;
import io.github.tenderscore.fault.FaultException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Runs what was done about a low price through the protocol that the Act sets, with the decision at its end. */
final class LowTenderReplay {

    private LowTenderReplay() {}

    /** Whether a flag came before the view of the authority is of no account to the Act. */
    static void run(DisregardEntry entry, LocalDate day, LowTenderFacts.Course course, Answer answer) {
        List<LowTenderStep> steps = new ArrayList<>(course.steps());
        LowTenderStep first = steps.get(0);
        boolean unflagged = first.state() != LowTenderState.FLAGGED;
        if (unflagged) {
            steps.add(
                    0,
                    LowTenderStep.of(LowTenderState.FLAGGED, first.date(), "authority", "considered low", List.of()));
        }
        end(entry, day, steps, answer);
        try {
            new LowTenderProtocol(entry.tender(), steps);
        } catch (FaultException e) {
            e.faults()
                    .forEach(fault -> FaultFindings.failAt(
                            answer,
                            place(entry.tender(), fault.place(), unflagged),
                            fault,
                            "take what is missing and decide again, or record it where it was taken"));
        }
    }

    /** Where no step says that the tender is disregarded, the decision does. */
    private static void end(DisregardEntry entry, LocalDate day, List<LowTenderStep> steps, Answer answer) {
        LowTenderStep last = steps.get(steps.size() - 1);
        if (last.state() != LowTenderState.DISREGARDED) {
            steps.add(LowTenderStep.of(
                    LowTenderState.DISREGARDED,
                    day,
                    entry.decider().filter(text -> !text.isBlank()).orElse("authority"),
                    entry.reason().filter(text -> !text.isBlank()).orElse("abnormally low"),
                    List.of()));
        } else if (!last.date().equals(day)) {
            answer.fails(
                    entry.place(),
                    "The day (" + day + ") of the decision to disregard the tender " + entry.tender() + " must be "
                            + last.date() + ", as the steps about its price have it",
                    "record the day on which it was decided in both places");
        }
    }

    private static List<String> place(String tender, List<String> inProtocol, boolean unflagged) {
        List<String> place = new ArrayList<>(List.of("lowTenders", tender));
        place.addAll(inProtocol);
        if (unflagged && place.size() > 3) {
            place.set(3, Integer.toString(Integer.parseInt(place.get(3)) - 1));
        }
        return place;
    }
}
