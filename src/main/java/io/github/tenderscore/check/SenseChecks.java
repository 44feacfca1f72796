package io.github.tenderscore.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The checks of a method that no law asks for, and good sense does: each finding is a risk that somebody may accept. */
final class SenseChecks {

    private static final String IMPORTANCE = "PA23 s.23(3)(b)";
    private static final String METHODOLOGY = "PA23 s.23(3)(a)";

    static final List<Check> ALL = List.of(
            warning(
                    "M01",
                    "Words that can be measured",
                    new VagueWords(),
                    SenseProvisions.HEALTHCARE_AT_HOME,
                    "PA23 s.23(2)"),
            warning(
                    "M02",
                    "Criteria that can change the result",
                    new UnchangingCriteria(),
                    SenseProvisions.DIMARSO,
                    IMPORTANCE),
            warning("M03", "Steps of marks in proportion", new CoarseScale(), SenseProvisions.BRACEURSELF),
            warning("M04", "Gates that let somebody through", new EmptyingGates(), SenseProvisions.MONTTE),
            warning("M05", "Formulas that use all their points", new FormulaRange(), IMPORTANCE),
            made(
                    "M06",
                    "Weight of price in effect",
                    EnumSet.of(Moment.BEFORE_PUBLICATION, Moment.AT_AWARD),
                    new PriceInEffect(),
                    SenseProvisions.DIMARSO,
                    IMPORTANCE),
            warning("M07", "No comparison without need", new RelativeRules(), SenseProvisions.TELGEN_TIMMER),
            warning("M08", "Ties and decimals settled", new TieAndRounding(), METHODOLOGY, "PA23 s.19(1)"));

    private SenseChecks() {}

    private static Check warning(String id, String title, Examination examination, String... provisions) {
        return made(id, title, EnumSet.of(Moment.BEFORE_PUBLICATION), examination, provisions);
    }

    private static Check made(
            String id, String title, Set<Moment> moments, Examination examination, String... provisions) {
        return new Check(id, title, Severity.WARNING, moments, Reach.ANY, List.of(provisions), examination);
    }
}
