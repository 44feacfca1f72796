package io.github.tenderscore.check;

import java.util.EnumSet;
import java.util.List;

/** The checks that are made while tenders are invited, opened, marked and decided about. */
final class CourseChecks {

    private static final String BROMCOM = "Bromcom v United Learning [2022] EWHC 3262 (TCC)";

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
                    "PA23 s.31"),
            during(
                    "L13",
                    "Exclusion considered before ranking",
                    Severity.ERROR,
                    Reach.section19(),
                    new ExclusionBeforeRanking(),
                    "PA23 s.26(2)(a)",
                    "PA23 s.27(1)",
                    "PA23 s.28(1)"),
            during(
                    "L14",
                    "Decisions to disregard recorded",
                    Severity.ERROR,
                    Reach.section19(),
                    new DisregardsRecorded(),
                    "PA23 s.19(3)",
                    "PA23 s.16(5)",
                    "PA23 s.26",
                    "PA23 s.28",
                    "PA23 s.30",
                    "PA23 s.32(3)",
                    "PA23 s.33(4)",
                    "PA23 s.34(3)",
                    "PA23 s.82(4)",
                    "PA23 s.98"),
            during(
                    "L15",
                    "Supplier heard about an abnormally low price",
                    Severity.ERROR,
                    Reach.section19(),
                    new LowTenderHeard(),
                    "PA23 s.19(4)",
                    "PA23 s.19(5)",
                    "PA23 s.19(3)(c)"),
            during(
                    "L16",
                    "Chance to replace an associated person or sub-contractor",
                    Severity.ERROR,
                    Reach.section19AndCallOffs(),
                    new ChanceToReplace(),
                    "PA23 s.26(3)",
                    "PA23 s.27(4)",
                    "PA23 s.28(5)",
                    "PA23 s.48(3)"),
            during(
                    "L17",
                    "Representations before a finding of exclusion",
                    Severity.ERROR,
                    Reach.section19AndCallOffs(),
                    new ChanceToBeHeard(),
                    "PA23 s.58(2)",
                    "PA23 s.30(3)"),
            during(
                    "L19",
                    "Published marks and gates only",
                    Severity.ERROR,
                    Reach.section19AndCallOffs(),
                    new PublishedMarks(),
                    "PA23 s.23(3)(a)",
                    "Woods v Milton Keynes [2015] EWHC 2011 (TCC)",
                    BROMCOM),
            during(
                    "L20",
                    "Reason for every score",
                    Severity.ERROR,
                    Reach.section19(),
                    new ReasonedScores(),
                    "PR24 reg 31(2)(e)"),
            during(
                    "L21",
                    "Record of moderation",
                    Severity.ERROR,
                    Reach.section19AndCallOffs(),
                    new ModeratedMarks(),
                    "PA23 s.98",
                    BROMCOM,
                    "Lancashire Care v Lancashire County Council [2018] EWHC 1589 (TCC)"),
            during(
                    "L22",
                    "Same evaluators across tenders",
                    Severity.WARNING,
                    Reach.section19AndCallOffs(),
                    new SameEvaluators(),
                    "PA23 s.12(2)",
                    "EnergySolutions v NDA [2016] EWHC 1988 (TCC)"),
            during(
                    "L23",
                    "Declarations of conflicts current",
                    Severity.ERROR,
                    Reach.section19(),
                    new ConflictsDeclared(),
                    "PA23 s.81",
                    "PA23 s.82",
                    "PA23 s.83"));

    private CourseChecks() {}

    private static Check during(
            String id, String title, Severity severity, Reach reach, Examination examination, String... provisions) {
        return new Check(id, title, severity, EnumSet.of(Moment.DURING), reach, List.of(provisions), examination);
    }
}
