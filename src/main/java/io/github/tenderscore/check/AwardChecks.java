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
                    new EffectiveWeights()),
            new Check(
                    "L27",
                    "Margin, rounding and tie-break agree",
                    Severity.ERROR,
                    AWARD,
                    Reach.section19AndCallOffs(),
                    List.of("PA23 s.19(2)", "PA23 s.19(1)"),
                    new FirstPlacesAgree()));

    private AwardChecks() {}
}
