package io.github.tenderscore.check;

import io.github.tenderscore.law.LegalForce;
import java.util.List;
import java.util.Optional;

/** The provisions on which the checks of an award rest. */
final class AwardProvisions {

    private static final String REGULATIONS = "https://www.legislation.gov.uk/uksi/2024/692";
    private static final Reach AWARDS = Reach.section19();
    private static final Reach CALLED = Reach.section19AndCallOffs();

    static final List<Provision> ALL = List.of(
            Provisions.act("PA23 s.12(1)(a)", "Regard to value for money", CALLED),
            Provisions.act("PA23 s.19(1)", "Award to the most advantageous tender", CALLED),
            Provisions.act(
                    "PA23 s.19(2)", "Which tender best satisfies the award criteria under the methodology", CALLED),
            Provisions.act("PA23 s.19(2)(a)", "The most advantageous tender satisfies the requirements", AWARDS),
            Provisions.act("PA23 s.50(1)", "The contract award notice comes before the contract", CALLED),
            Provisions.act("PA23 s.50(3)", "Assessment summaries before the contract award notice", AWARDS),
            Provisions.act("PA23 s.50(4)", "What a summary is about", AWARDS),
            Provisions.act("PA23 s.50(5)", "Which tenders are assessed tenders", AWARDS),
            Provisions.act("PA23 s.51(2)", "Eight working days of standstill", CALLED),
            Provisions.act("PA23 s.51(3)", "Contracts without a mandatory standstill", CALLED),
            Provisions.act("PA23 s.51(4)", "A voluntary standstill is kept", CALLED),
            Provisions.act("PA23 s.123(1)", "Working days and bank holidays of the United Kingdom", CALLED),
            Provisions.act("PA23 s.94(1)", "What may be withheld", Reach.ANY),
            Provisions.act("PA23 s.94(1)(b)", "An overriding public interest in withholding", Reach.ANY),
            Provisions.act("PA23 s.94(2)", "What sensitive commercial information is", Reach.ANY),
            Provisions.act("PA23 s.94(3)", "Telling that something is withheld, and under which limb", Reach.ANY),
            Provisions.act("PA23 s.94(4)", "Where even that is not told, for national security", Reach.ANY),
            regulation("PR24 reg 31", "What an assessment summary holds"),
            regulation("PR24 reg 31(4)", "All summaries at the same time"),
            new Provision(
                    "TNS Dimarso C-6/15",
                    "The method of evaluation must not alter the published weights",
                    Provisions.ACT,
                    Optional.empty(),
                    CALLED,
                    LegalForce.ADVISORY,
                    "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62015CJ0006"));

    private AwardProvisions() {}

    private static Provision regulation(String cited, String title) {
        return new Provision(cited, title, Provisions.ACT, Optional.empty(), AWARDS, LegalForce.IN_FORCE, REGULATIONS);
    }
}
