package io.github.tenderscore.framework;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names what keeps a call-off from being carried out, whichever way the contract is awarded; and knows who cannot be called. */
final class CallOffCheck {

    private final Admission admission;
    private final CallOff callOff;
    private final Faults faults;
    private final Map<String, Member> members = new HashMap<>();
    private final Map<String, Unavailability> unavailable = new HashMap<>();

    CallOffCheck(Admission admission, CallOff callOff, Faults faults) {
        this.admission = admission;
        this.callOff = callOff;
        this.faults = faults;
        admission.members().forEach(member -> members.put(member.id(), member));
    }

    void run() {
        Term term = admission.framework().term();
        if (!term.includes(callOff.date())) {
            add(
                    "date",
                    "The day (" + callOff.date() + ") of the call-off " + callOff.id()
                            + " must be within the term of the framework, " + term.first() + " to " + term.last()
                            + Law.of("47"));
        }
        for (Unavailability one : callOff.unavailable()) {
            if (member(one.member()).isEmpty()) {
                add(
                        "unavailable",
                        "The member (" + one.member() + ") that cannot be called in the call-off " + callOff.id()
                                + " must be one of the framework");
            }
            if (day(one).isAfter(callOff.date())) {
                add(
                        "unavailable",
                        "The member " + one.member() + " must be found unavailable by the day of the call-off "
                                + callOff.id() + ", " + callOff.date() + ", not on " + day(one));
            }
            if (unavailable.putIfAbsent(one.member(), one) != null) {
                add(
                        "unavailable",
                        "The member (" + one.member() + ") must be recorded as unavailable only once in the call-off "
                                + callOff.id());
            }
        }
    }

    private static LocalDate day(Unavailability one) {
        if (one instanceof Unavailability.Excluded excluded) {
            return excluded.decision().date();
        }
        return one instanceof Unavailability.Refused refused
                ? refused.date()
                : ((Unavailability.NoCapacity) one).date();
    }

    /** A member by its id. */
    Optional<Member> member(String id) {
        return Optional.ofNullable(members.get(id));
    }

    /** Why a member cannot be called; empty where it can. */
    Optional<Unavailability> obstacle(String member) {
        return Optional.ofNullable(unavailable.get(member));
    }

    void add(String member, String message) {
        faults.add(place(member), message);
    }

    void add(String member, String message, String cause) {
        faults.add(Fault.at(place(member), message).maybe(cause));
    }

    private List<String> place(String member) {
        return List.of("callOffs", callOff.id(), member);
    }

    /** A fault of an evaluation as one of the call-off. */
    void add(Fault fault) {
        List<String> place = new ArrayList<>(List.of("callOffs", callOff.id()));
        place.addAll(fault.place());
        faults.add(new Fault(place, fault.message(), fault.maybe()));
    }
}
