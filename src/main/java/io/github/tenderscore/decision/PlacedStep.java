package io.github.tenderscore.decision;

import io.github.tenderscore.fault.Fault;
import java.util.List;

/** A step of a low-tender protocol with its place, as faults name it. */
record PlacedStep(String tender, LowTenderStep step, int index) {

    static final String ACT = " (Procurement Act 2023, ";

    String name() {
        return "the step \"" + step.state().words() + "\" of the tender " + tender;
    }

    Fault fault(String member, String message) {
        return Fault.at(List.of("steps", Integer.toString(index), member), message);
    }
}
