package io.github.tenderscore.check;

import java.util.List;

/** The provisions on which the checks of standstill, records and personal data rest. */
final class RecordProvisions {

    private static final Reach CALLED = Reach.section19AndCallOffs();

    static final List<Provision> ALL = List.of(
            Provisions.act("PA23 s.99", "Nothing in the Act overrides data protection law", Reach.ANY),
            Provisions.act("PA23 s.123(1)", "What a working day is", Reach.ANY));

    private RecordProvisions() {}
}
