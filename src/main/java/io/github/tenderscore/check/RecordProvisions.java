package io.github.tenderscore.check;

import java.util.List;

/** The provisions on which the checks of records and personal data rest. */
final class RecordProvisions {

    static final List<Provision> ALL =
            List.of(Provisions.act("PA23 s.99", "Nothing in the Act overrides data protection law", Reach.ANY));

    private RecordProvisions() {}
}
