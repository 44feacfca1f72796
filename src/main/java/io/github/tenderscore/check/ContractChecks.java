package io.github.tenderscore.check;

import java.util.EnumSet;
import java.util.List;

/** The checks that are made below the threshold, and while the contract runs. */
final class ContractChecks {

    static final List<Check> ALL = List.of(
            new Check(
                    "L31",
                    "Key performance indicators above five million pounds",
                    Severity.ERROR,
                    EnumSet.of(Moment.AFTER_AWARD),
                    Reach.section19AndCallOffs()
                            .except(
                                    ContractTrait.FRAMEWORK,
                                    ContractTrait.CONCESSION,
                                    ContractTrait.LIGHT_TOUCH,
                                    ContractTrait.PRIVATE_UTILITY),
                    List.of("PA23 s.52", "PR24 reg 32(2)(r)-(s)"),
                    new KpisSet()),
            new Check(
                    "L32",
                    "Ratings and days of assessments of performance",
                    Severity.ERROR,
                    EnumSet.of(Moment.AFTER_AWARD),
                    Reach.section19AndCallOffs().except(ContractTrait.PRIVATE_UTILITY),
                    List.of("PA23 s.71(2)", "PR24 reg 39(5)"),
                    new KpisAssessed()),
            new Check(
                    "L33",
                    "Criteria of a call-off within those of the framework",
                    Severity.ERROR,
                    EnumSet.of(Moment.BEFORE_PUBLICATION, Moment.AT_AWARD),
                    Reach.of(Route.CALL_OFF),
                    List.of("PA23 s.46(8)", "PA23 s.46(9)"),
                    new CallOffCriteria()),
            new Check(
                    "L39",
                    "Size of a change of the contract",
                    Severity.WARNING,
                    EnumSet.of(Moment.AFTER_AWARD),
                    Reach.section19AndCallOffs().except(ContractTrait.LIGHT_TOUCH),
                    List.of("PA23 s.74", "PA23 s.75(1)"),
                    new ContractChangeSize()));

    private ContractChecks() {}
}
