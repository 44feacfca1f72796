package io.github.tenderscore.check;

import java.util.EnumSet;
import java.util.List;

/** The checks of what is kept and disclosed. */
final class RecordChecks {

    static final List<Check> ALL = List.of(
            new Check(
                    "L37",
                    "Records of decisions and communications kept",
                    Severity.ERROR,
                    EnumSet.of(Moment.AFTER_AWARD),
                    Reach.section19AndCallOffs().except(ContractTrait.DEFENCE),
                    List.of("PA23 s.98"),
                    new RecordsKept()),
            new Check(
                    "L38",
                    "Personal data limited",
                    Severity.WARNING,
                    EnumSet.of(Moment.AFTER_AWARD),
                    Reach.ANY,
                    List.of("PA23 s.99"),
                    new PersonalDataLimited()));

    private RecordChecks() {}
}
