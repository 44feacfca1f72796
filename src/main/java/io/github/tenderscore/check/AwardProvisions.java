package io.github.tenderscore.check;

import io.github.tenderscore.law.LegalForce;
import java.util.List;
import java.util.Optional;

/** The provisions on which the checks of an award rest. */
final class AwardProvisions {

    private static final Reach AWARDS = Reach.section19();
    private static final Reach CALLED = Reach.section19AndCallOffs();

    static final List<Provision> ALL = List.of(
            Provisions.act("PA23 s.12(1)(a)", "Regard to value for money", CALLED),
            Provisions.act("PA23 s.19(1)", "Award to the most advantageous tender", CALLED),
            Provisions.act(
                    "PA23 s.19(2)", "Which tender best satisfies the award criteria under the methodology", CALLED),
            Provisions.act("PA23 s.19(2)(a)", "The most advantageous tender satisfies the requirements", AWARDS),
            new Provision(
                    "TNS Dimarso C-6/15",
                    "The method of evaluation must not alter the published weights",
                    Provisions.ACT,
                    Optional.empty(),
                    CALLED,
                    LegalForce.ADVISORY,
                    "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62015CJ0006"));

    private AwardProvisions() {}
}
