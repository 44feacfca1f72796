package io.github.tenderscore.check;

import java.util.EnumSet;
import java.util.List;

/** The checks of what is waited for, kept and disclosed around an award. */
final class RecordChecks {

    static final List<Check> ALL = List.of(new Check(
            "L29",
            "End of the standstill",
            Severity.ERROR,
            EnumSet.of(Moment.AT_AWARD),
            Reach.section19AndCallOffs(),
            List.of(
                    "PA23 s.51(2)",
                    "PA23 s.51(1)",
                    "PA23 s.51(3)",
                    "PA23 s.51(4)",
                    "PA23 s.51(5)",
                    "PA23 s.123(1)",
                    "PA23 s.50(1)"),
            new StandstillKept()));

    private RecordChecks() {}
}
