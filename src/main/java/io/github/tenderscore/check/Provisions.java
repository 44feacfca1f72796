package io.github.tenderscore.check;

import io.github.tenderscore.law.Enactment;
import io.github.tenderscore.law.LegalForce;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The provisions on which the checks of this library rest, for England. */
final class Provisions {

    static final LocalDate ACT = Enactment.PROCUREMENT_ACT_2023.from();
    private static final String ACT_TEXT = "https://www.legislation.gov.uk/ukpga/2023/54";

    static final List<Provision> ENGLAND = Stream.of(
                    List.of(act("PA23 s.3", "Which contracts are covered", Reach.ANY)),
                    AwardProvisions.ALL,
                    ContractProvisions.ALL,
                    CourseProvisions.ALL,
                    MethodProvisions.ALL,
                    RecordProvisions.ALL,
                    SenseProvisions.ALL)
            .flatMap(List::stream)
            .toList();

    private Provisions() {}

    static Provision act(String cited, String title, Reach reach) {
        return act(cited, title, ACT, reach);
    }

    /** For a section that came into force later than the Act. */
    private static Provision act(String cited, String title, LocalDate from, Reach reach) {
        return new Provision(cited, title, from, Optional.empty(), reach, LegalForce.IN_FORCE, ACT_TEXT);
    }
}
