package io.github.tenderscore.check;

import java.util.EnumSet;
import java.util.List;

/** The checks of a method that are made before it is published. */
final class MethodChecks {

    private static final Reach COMPETED = Reach.section19();
    private static final Reach WITH_CALL_OFFS = Reach.section19AndCallOffs();

    static final List<Check> ALL = List.of(
            error("L01", "Weights total 100", Reach.ANY, new WeightsTotal(), "PA23 s.23(3)(b)(i)"),
            error("L02", "Relative importance declared", WITH_CALL_OFFS, new ImportanceDeclared(), "PA23 s.23(3)(b)"),
            error("L03", "Disqualifying criteria stated", WITH_CALL_OFFS, new DisqualifyingStated(), "PA23 s.23(3)(a)"),
            error("L04", "Criterion justified", COMPETED, new CriterionJustified(), "PA23 s.23(2)", "PA23 s.23(5)(c)"),
            warning(
                    "L05",
                    "Technical specification wording",
                    WITH_CALL_OFFS,
                    new SpecificationWording(),
                    "PA23 s.56(3)",
                    "PA23 s.56(4)",
                    "PA23 s.56(7)",
                    "PA23 s.56(8)"),
            error(
                    "L06",
                    "Light-touch-only criteria",
                    COMPETED.except(ContractTrait.LIGHT_TOUCH),
                    new LightTouchOnly(),
                    "PA23 s.23(6)"),
            error(
                    "L07",
                    "Lot award cap has a mechanism",
                    COMPETED,
                    new LotLimitMechanism(),
                    "PA23 s.23(4)",
                    "PR24 reg 18(2)(p)"),
            warning(
                    "L08",
                    "Reasons where lots are not used",
                    COMPETED,
                    new LotsOrReasons(),
                    "PA23 s.18(2)",
                    "PR24 reg 18(2)(q)"),
            error(
                    "L09",
                    "Whole method published",
                    WITH_CALL_OFFS,
                    new WholeMethodPublished(),
                    "PA23 s.23(3)(a)",
                    "Letting International v Newham [2008] EWHC 1583 (QB)",
                    "Lianakis C-532/06"),
            error(
                    "L12",
                    "Limits on conditions of participation",
                    WITH_CALL_OFFS,
                    new ConditionLimits(),
                    "PA23 s.22(3)",
                    "PA23 s.22(4)",
                    "PA23 s.46(3)",
                    "PA23 s.46(4)"),
            error(
                    "L34",
                    "Below-threshold suitability and notices",
                    Reach.of(Route.BELOW_THRESHOLD)
                            .except(ContractTrait.CONCESSION, ContractTrait.UTILITIES, ContractTrait.PRIVATE_UTILITY)
                            .by(
                                    Buyer.BEST_VALUE_AUTHORITY,
                                    Buyer.PARISH_COUNCIL,
                                    Buyer.CENTRAL_GOVERNMENT,
                                    Buyer.OTHER),
                    new BelowThresholdCourse(),
                    "PA23 s.85",
                    "PA23 s.84",
                    "PA23 s.87"),
            error(
                    "L35",
                    "Local or UK reservation",
                    Reach.of(Route.BELOW_THRESHOLD),
                    new LocalReservation(),
                    "LGA 1988 s.17(5)(e)",
                    "SI 2026/94 arts 3-4",
                    "PR24 reg 24(2)(k)",
                    "Guidance: Reserving below-threshold contracts, 3 December 2025"),
            error(
                    "L36",
                    "Threshold of the day on which the procurement commenced",
                    Reach.ANY,
                    new ThresholdOfTheDay(),
                    "PA23 s.3",
                    "PA23 Sch 1",
                    "SI 2025/1200 reg 3"),
            warning(
                    "L40",
                    "One whole-life cost basis",
                    WITH_CALL_OFFS,
                    new OneCostBasis(),
                    "PA23 s.23(5)(d)",
                    "PA23 s.23(5)(a)",
                    "Guidance: Assessing competitive tenders"));

    private MethodChecks() {}

    private static Check error(String id, String title, Reach reach, Examination examination, String... provisions) {
        return made(id, title, Severity.ERROR, reach, examination, provisions);
    }

    private static Check warning(String id, String title, Reach reach, Examination examination, String... provisions) {
        return made(id, title, Severity.WARNING, reach, examination, provisions);
    }

    private static Check made(
            String id, String title, Severity severity, Reach reach, Examination examination, String... provisions) {
        return new Check(
                id, title, severity, EnumSet.of(Moment.BEFORE_PUBLICATION), reach, List.of(provisions), examination);
    }
}
