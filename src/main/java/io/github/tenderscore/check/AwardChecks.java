package io.github.tenderscore.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The checks that are made before the award is signed, and of what is kept and shown of it. */
final class AwardChecks {

    private static final Set<Moment> AWARD = EnumSet.of(Moment.AT_AWARD);
    private static final Set<Moment> TRIAL = EnumSet.of(Moment.BEFORE_PUBLICATION, Moment.AT_AWARD);

    static final List<Check> ALL = List.of(
            new Check(
                    "L18",
                    "Winner meets the requirements",
                    Severity.ERROR,
                    EnumSet.of(Moment.DURING, Moment.AT_AWARD),
                    Reach.section19(),
                    List.of("PA23 s.19(2)(a)", "PA23 s.19(2)"),
                    new WinnerFits()),
            new Check(
                    "L24",
                    "Totals recompute and order does not matter",
                    Severity.ERROR,
                    AWARD,
                    Reach.ANY,
                    List.of("PA23 s.12(2)"),
                    new ResultsRecompute()),
            new Check(
                    "L25",
                    "Rank reversal and leave-one-out",
                    Severity.WARNING,
                    TRIAL,
                    Reach.section19AndCallOffs(),
                    List.of("PA23 s.12(1)(a)", "Telgen and Timmer 2016", "Stilger, Siderius and van Raaij 2017"),
                    new OrderKept()),
            new Check(
                    "L26",
                    "Effective weight",
                    Severity.WARNING,
                    TRIAL,
                    Reach.section19AndCallOffs(),
                    List.of("TNS Dimarso C-6/15"),
                    new WeightsInEffect()),
            new Check(
                    "L27",
                    "Margin, rounding and tie-break agree",
                    Severity.ERROR,
                    AWARD,
                    Reach.section19AndCallOffs(),
                    List.of("PA23 s.19(2)", "PA23 s.19(1)"),
                    new FirstPlacesAgree()),
            new Check(
                    "L28",
                    "Assessment summaries complete and timely",
                    Severity.ERROR,
                    AWARD,
                    Reach.section19(),
                    List.of("PA23 s.50(3)", "PA23 s.50(4)", "PA23 s.50(5)", "PR24 reg 31", "PR24 reg 31(4)"),
                    new SummariesGiven()),
            new Check(
                    "L29",
                    "Standstill kept",
                    Severity.ERROR,
                    AWARD,
                    Reach.section19AndCallOffs(),
                    List.of("PA23 s.51(2)", "PA23 s.51(3)", "PA23 s.51(4)", "PA23 s.50(1)", "PA23 s.123(1)"),
                    new StandstillKept()),
            new Check(
                    "L30",
                    "Withheld information",
                    Severity.ERROR,
                    EnumSet.of(Moment.AT_AWARD, Moment.AFTER_AWARD),
                    Reach.ANY,
                    List.of("PA23 s.94(1)", "PA23 s.94(1)(b)", "PA23 s.94(2)", "PA23 s.94(3)", "PA23 s.94(4)"),
                    new WithholdingJustified()));

    private AwardChecks() {}
}
