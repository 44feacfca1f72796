package io.github.tenderscore.stage;

import io.github.tenderscore.fault.Fault;
import java.util.ArrayList;
import java.util.List;

/** Places of faults in the rounds of a procedure. */
final class FaultPlaces {

    private FaultPlaces() {}

    static List<String> round(String stage) {
        return List.of("rounds", stage);
    }

    static List<String> tender(String stage, String tender, String member) {
        return List.of("rounds", stage, "tenders", tender, member);
    }

    static List<String> response(String stage, String tender, String criterion) {
        return List.of("rounds", stage, "tenders", tender, "responses", criterion);
    }

    /** A fault of an evaluation as one of a round. */
    static Fault in(String stage, Fault fault) {
        List<String> place = new ArrayList<>(round(stage));
        place.addAll(fault.place());
        return new Fault(place, fault.message(), fault.maybe());
    }
}
