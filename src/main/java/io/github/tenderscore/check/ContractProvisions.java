package io.github.tenderscore.check;

import io.github.tenderscore.law.LegalForce;
import java.util.List;
import java.util.Optional;

/** The provisions on which the checks of a contract that runs rest. */
final class ContractProvisions {

    private static final Reach CALLED = Reach.section19AndCallOffs();
    private static final Reach NOT_PRIVATE = CALLED.except(ContractTrait.PRIVATE_UTILITY);

    /**
     * Each from the first day of the Act, because the day on which a procurement commenced chooses: section 71 came into force later, and binds the
     * contracts of earlier procurements from then on, which the cycle of assessments knows.
     */
    static final List<Provision> ALL = List.of(
            Provisions.act(
                    "PA23 s.52",
                    "At least three key performance indicators are set and published",
                    CALLED.except(
                            ContractTrait.FRAMEWORK,
                            ContractTrait.CONCESSION,
                            ContractTrait.LIGHT_TOUCH,
                            ContractTrait.PRIVATE_UTILITY)),
            Provisions.act(
                    "PA23 s.46(8)",
                    "Proposals are assessed only against criteria of the framework",
                    Reach.of(Route.CALL_OFF)),
            Provisions.act("PA23 s.46(9)", "Criteria of a framework may be refined", Reach.of(Route.CALL_OFF)),
            Provisions.act("PA23 s.71(2)", "Performance is assessed every year and at the end", NOT_PRIVATE),
            Provisions.act(
                    "PA23 s.74", "Which changes of a contract are permitted", CALLED.except(ContractTrait.LIGHT_TOUCH)),
            Provisions.act(
                    "PA23 s.75(1)",
                    "A contract change notice before the change",
                    CALLED.except(ContractTrait.LIGHT_TOUCH, ContractTrait.PRIVATE_UTILITY, ContractTrait.DEFENCE)),
            regulation("PR24 reg 32(2)(r)-(s)", "The most material indicators in the notice", CALLED),
            regulation("PR24 reg 39(5)", "The words of ratings", NOT_PRIVATE));

    private ContractProvisions() {}

    private static Provision regulation(String cited, String title, Reach reach) {
        return new Provision(
                cited,
                title,
                Provisions.ACT,
                Optional.empty(),
                reach,
                LegalForce.IN_FORCE,
                "https://www.legislation.gov.uk/uksi/2024/692");
    }
}
