package io.github.tenderscore.check;

import java.util.List;

/** The provisions on which the checks of standstill, records and personal data rest. */
final class RecordProvisions {

    private static final Reach CALLED = Reach.section19AndCallOffs();

    static final List<Provision> ALL = List.of();

    private RecordProvisions() {}
}
