package io.github.tenderscore.check;

import io.github.tenderscore.law.LegalForce;
import java.util.List;
import java.util.Optional;

/** The provisions on which the checks between invitation and award rest. */
final class CourseProvisions {

    private static final String REGULATIONS = "https://www.legislation.gov.uk/uksi/2024/692";
    private static final Reach FLEXIBLE = Reach.of(Route.COMPETITIVE_FLEXIBLE);
    private static final Reach AWARDS = Reach.section19();
    private static final Reach CALLED = Reach.section19AndCallOffs();

    static final List<Provision> ALL = List.of(
            Provisions.act(
                    "PA23 s.12(2)", "The same treatment of suppliers unless a difference justifies another", CALLED),
            Provisions.act("PA23 s.16(5)", "An advantage by preliminary market engagement excludes", AWARDS),
            Provisions.act("PA23 s.19(3)", "Which tenders must or may be disregarded", AWARDS),
            Provisions.act("PA23 s.19(3)(c)", "An abnormally low tender may be disregarded", AWARDS),
            Provisions.act("PA23 s.19(4)", "Notice and opportunity before a low tender is disregarded", AWARDS),
            Provisions.act(
                    "PA23 s.19(5)", "A supplier that shows it can perform is not disregarded for its price", AWARDS),
            Provisions.act("PA23 s.24", "Refining award criteria", FLEXIBLE),
            Provisions.act("PA23 s.24(3)", "No refinement that would have let a fallen supplier through", FLEXIBLE),
            Provisions.act("PA23 s.26(2)(a)", "Considering whether a supplier is excludable before ranking", AWARDS),
            Provisions.act("PA23 s.26(3)", "Chance to replace an associated person", AWARDS),
            Provisions.act("PA23 s.27(1)", "Determining exclusion before a supplier takes part", FLEXIBLE),
            Provisions.act("PA23 s.27(4)", "Chance to replace an associated person before taking part", FLEXIBLE),
            Provisions.act("PA23 s.28(1)", "Asking for sub-contractors and searching the debarment list", AWARDS),
            Provisions.act("PA23 s.28(5)", "Chance to replace a sub-contractor", AWARDS),
            Provisions.act("PA23 s.30(3)", "Representations before a finding of improper behaviour", CALLED),
            Provisions.act("PA23 s.31", "Modifying the terms of a procurement", AWARDS),
            Provisions.act("PA23 s.31(3)", "What makes a modification substantial", FLEXIBLE),
            Provisions.act(
                    "PA23 s.48(3)", "Chance to replace an associated person in a framework", Reach.of(Route.CALL_OFF)),
            Provisions.act("PA23 s.58(2)", "Representations before a finding of exclusion", CALLED),
            Provisions.act("PA23 s.81", "Identifying conflicts of interest", AWARDS),
            Provisions.act("PA23 s.82", "Mitigating conflicts of interest", AWARDS),
            Provisions.act("PA23 s.83", "Conflicts assessment before the tender notice", AWARDS),
            Provisions.act("PA23 s.98", "Keeping records of material decisions", CALLED),
            new Provision(
                    "PR24 reg 31(2)(e)",
                    "The explanation of each score by reference to the tender",
                    Provisions.ACT,
                    Optional.empty(),
                    AWARDS,
                    LegalForce.IN_FORCE,
                    REGULATIONS));

    private CourseProvisions() {}
}
