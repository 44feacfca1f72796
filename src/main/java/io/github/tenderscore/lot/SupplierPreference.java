package io.github.tenderscore.lot;

import io.github.tenderscore.rule.Parameters;
import java.util.Set;

/** A supplier that comes first in more lots than it may be awarded keeps those it prefers. */
record SupplierPreference(Parameters parameters, boolean soleTenderFirst) implements LotMechanism {

    static final String ID = "LOT-PREFERENCE";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.PREFERENCES);
    }

    @Override
    public String text() {
        return "Each lot is offered to its best tender; a supplier that is offered more than it may be awarded keeps the lots that it"
                + " prefers by its own stated order, and each of the others is offered to the next best tender, until no lot is let go"
                + (soleTenderFirst
                        ? "; a lot for which only one supplier has a tender that passes counts as the one it prefers most"
                        : "");
    }

    @Override
    public LotDecision decide(Competition competition) {
        return LotOffers.decide(competition, this);
    }
}
