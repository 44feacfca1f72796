package io.github.tenderscore.check;

import java.util.EnumSet;
import java.util.List;

/** The checks of a method that are made before it is published. */
final class MethodChecks {

    static final List<Check> ALL = List.of(new Check(
            "L36",
            "Threshold of the day on which the procurement commenced",
            Severity.ERROR,
            EnumSet.of(Moment.BEFORE_PUBLICATION),
            Reach.ANY,
            List.of("PA23 s.3", "PA23 Sch 1", "SI 2025/1200 reg 3"),
            new ThresholdOfTheDay()));

    private MethodChecks() {}
}
