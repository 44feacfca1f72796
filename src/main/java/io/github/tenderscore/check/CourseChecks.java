package io.github.tenderscore.check;

import java.util.EnumSet;
import java.util.List;

/** The checks that are made while tenders are invited, opened, marked and decided about. */
final class CourseChecks {

    static final List<Check> ALL = List.of(
            new Check(
                    "L10",
                    "Method unchanged or lawfully changed",
                    Severity.ERROR,
                    EnumSet.of(Moment.DURING, Moment.AT_AWARD),
                    Reach.section19(),
                    List.of("PA23 s.31", "PA23 s.24", "C-226/09 Commission v Ireland"),
                    new MethodUnchanged()),
            during(
                    "L11",
                    "Earlier rounds unchanged by changes of the method",
                    Severity.ERROR,
                    Reach.of(Route.COMPETITIVE_FLEXIBLE),
                    new EarlierRounds(),
                    "PA23 s.24(3)",
                    "PA23 s.31(3)",
                    "PA23 s.24",
                    "PA23 s.31"));

    private CourseChecks() {}

    private static Check during(
            String id, String title, Severity severity, Reach reach, Examination examination, String... provisions) {
        return new Check(id, title, severity, EnumSet.of(Moment.DURING), reach, List.of(provisions), examination);
    }
}
