package io.github.tenderscore.check;

import io.github.tenderscore.law.Enactment;
import io.github.tenderscore.law.LegalForce;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The provisions on which the checks of a method before its publication rest. */
final class MethodProvisions {

    private static final LocalDate ACT = Enactment.PROCUREMENT_ACT_2023.from();
    private static final String ACT_TEXT = "https://www.legislation.gov.uk/ukpga/2023/54";
    private static final String REGULATIONS_TEXT = "https://www.legislation.gov.uk/uksi/2024/692";
    private static final Reach COMPETED = Reach.section19();
    private static final Reach BELOW = Reach.of(Route.BELOW_THRESHOLD);
    private static final Reach WITH_CALL_OFFS = Reach.section19AndCallOffs();

    static final List<Provision> ALL = List.of(
            act("PA23 s.18(2)", "Lots are considered, and used or reasons given", COMPETED),
            act(
                    "PA23 s.22(3)",
                    "No audited accounts of those not bound to have them, no insurance before award",
                    COMPETED),
            act(
                    "PA23 s.22(4)",
                    "No contract with a particular authority, no qualification without equivalents",
                    COMPETED),
            act("PA23 s.23(2)", "Criteria are linked to the subject-matter, measurable and proportionate", COMPETED),
            act(
                    "PA23 s.23(3)(a)",
                    "The methodology says how tenders are assessed and what disqualifies",
                    WITH_CALL_OFFS),
            act("PA23 s.23(3)(b)", "The relative importance of criteria is stated", WITH_CALL_OFFS),
            act("PA23 s.23(3)(b)(i)", "Relative importance as a percentage weight", Reach.ANY),
            act("PA23 s.23(4)", "An objective mechanism where the lots of one supplier are limited", COMPETED),
            act("PA23 s.23(5)(c)", "Criteria about staff who matter to the quality", COMPETED),
            act("PA23 s.23(5)(a)", "Criteria about any stage of the life-cycle", COMPETED),
            act("PA23 s.23(5)(d)", "Criteria about price, other costs or value for money", COMPETED),
            act("PA23 s.23(6)", "Further subject-matter of light touch contracts", COMPETED),
            act(
                    "PA23 s.56(3)",
                    "Standards of the United Kingdom only where there is no international one",
                    WITH_CALL_OFFS),
            act("PA23 s.56(4)", "Equivalents of a standard are accepted", WITH_CALL_OFFS),
            act(
                    "PA23 s.56(7)",
                    "No trade mark, origin or producer unless it is needed to be understood",
                    WITH_CALL_OFFS),
            act("PA23 s.56(8)", "Equivalents of what is named are accepted", WITH_CALL_OFFS),
            act("PA23 s.46(3)", "The same limits of conditions in a call-off", Reach.of(Route.CALL_OFF)),
            act(
                    "PA23 s.46(4)",
                    "No contract under the framework, no qualification without equivalents in a call-off",
                    Reach.of(Route.CALL_OFF)),
            act("PA23 s.84", "Which contracts below the threshold are regulated", BELOW),
            act("PA23 s.85", "No selection by suitability below the threshold, but for larger works", BELOW),
            act("PA23 s.87", "Notices of notifiable contracts below the threshold", BELOW),
            regulation("PR24 reg 18(2)(p)", "The tender notice states limits and criteria of several lots", COMPETED),
            regulation("PR24 reg 18(2)(q)", "The tender notice states why lots are not used", COMPETED),
            regulation("PR24 reg 24(2)(k)", "The notice states the limb and the area of a reservation", BELOW),
            binding(
                    "LGA 1988 s.17(5)(e)",
                    "The place of a supplier is no matter for a local authority, unless it is lifted",
                    BELOW,
                    "https://www.legislation.gov.uk/ukpga/1988/9"),
            new Provision(
                    "SI 2026/94 arts 3-4",
                    "Contracts below the threshold may be reserved for suppliers of the United Kingdom or the local area",
                    Enactment.LOCAL_RESERVATIONS_ORDER_2026.from(),
                    Optional.empty(),
                    BELOW,
                    LegalForce.IN_FORCE,
                    "https://www.legislation.gov.uk/uksi/2026/94"),
            new Provision(
                    "Guidance: Reserving below-threshold contracts, 3 December 2025",
                    "How contracts are reserved, to which regard must be had (Local Government Act 1999, section 19(4))",
                    LocalDate.of(2025, 12, 3),
                    Optional.empty(),
                    BELOW,
                    LegalForce.ADVISORY,
                    "https://www.gov.uk/government/publications/reserving-competitions-for-below-threshold-contracts"));

    private MethodProvisions() {}

    private static Provision act(String cited, String title, Reach reach) {
        return binding(cited, title, reach, ACT_TEXT);
    }

    private static Provision regulation(String cited, String title, Reach reach) {
        return binding(cited, title, reach, REGULATIONS_TEXT);
    }

    /** What was law before the Act counts from its first day, before which these checks do not go. */
    private static Provision binding(String cited, String title, Reach reach, String source) {
        return new Provision(cited, title, ACT, Optional.empty(), reach, LegalForce.IN_FORCE, source);
    }
}
