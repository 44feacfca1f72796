package io.github.tenderscore.check;

import java.util.List;

/** The provisions on which the checks of standstill, records and personal data rest. */
final class RecordProvisions {

    private static final Reach CALLED = Reach.section19AndCallOffs();

    static final List<Provision> ALL = List.of(
            Provisions.act("PA23 s.50(1)", "A contract award notice before the contract is entered into", CALLED),
            Provisions.act("PA23 s.51(1)", "No contract before the end of the standstill", CALLED),
            Provisions.act("PA23 s.51(2)", "The mandatory standstill and its length", CALLED),
            Provisions.act("PA23 s.51(3)", "Contracts without a mandatory standstill", CALLED),
            Provisions.act("PA23 s.51(4)", "A standstill that the notice provides for is kept", CALLED),
            Provisions.act("PA23 s.51(5)", "The shortest standstill that a notice may provide for", CALLED),
            Provisions.act("PA23 s.123(1)", "What a working day is", Reach.ANY));

    private RecordProvisions() {}
}
