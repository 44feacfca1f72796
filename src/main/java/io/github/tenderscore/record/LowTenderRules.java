package io.github.tenderscore.record;

import io.github.tenderscore.decision.LowTenderProtocol;
import io.github.tenderscore.decision.LowTenderStep;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.panel.Access;
import java.util.List;
import java.util.Optional;

/** What the steps about an abnormally low price must keep: their order is that of the protocol. */
final class LowTenderRules {

    private LowTenderRules() {}

    static void stepped(LowTenderStepped event, State state, Guard guard) {
        LowTenderStep step = event.step();
        String subject = "The step \"" + step.state().words() + "\" of the tender " + event.tender();
        if (state.bids()
                .tender(event.tender())
                .flatMap(bid -> bid.openedAt(Access.Part.PRICE))
                .isEmpty()) {
            guard.refuse(
                    "event/tender",
                    subject + " must come after its price is opened; it is sealed (" + Guard.ACT + "section 19(3)(c))");
        }
        if (step.date().isAfter(guard.day())) {
            guard.refuse(
                    "event/date",
                    subject + " (" + step.date() + ") must not be dated after " + guard.day()
                            + ", the day on which it is recorded (" + Guard.ACT + "section 98)");
        }
        try {
            continued(event, state);
        } catch (FaultException e) {
            e.faults().forEach(fault -> guard.refuse("event/" + last(fault.place()), fault.message(), fault.maybe()));
        }
    }

    private static String last(List<String> place) {
        return place.get(place.size() - 1);
    }

    /** The protocol with the step; a new one where the last has ended. */
    private static LowTenderProtocol continued(LowTenderStepped event, State state) {
        Optional<LowTenderProtocol> before = state.bids()
                .protocols()
                .get(event.tender())
                .filter(protocol -> !protocol.state().isEnd());
        return before.isPresent()
                ? before.get().next(event.step())
                : new LowTenderProtocol(event.tender(), List.of(event.step()));
    }

    static State afterStep(LowTenderStepped event, State state, Entry entry) {
        LowTenderProtocol protocol = continued(event, state);
        Bids bids = state.bids().with(protocol);
        return state.with(protocol.decision().map(bids::with).orElse(bids));
    }
}
