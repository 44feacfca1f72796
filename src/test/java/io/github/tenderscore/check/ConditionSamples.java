package io.github.tenderscore.check;

import io.github.tenderscore.check.ConditionFacts.Condition;
import io.github.tenderscore.check.ConditionFacts.Kind;
import io.github.tenderscore.check.ConditionFacts.Scope;
import io.github.tenderscore.check.ConditionFacts.Timing;
import io.github.tenderscore.number.VatBasis;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Samples of conditions of participation and of whole-life costs. What is asked: Procurement Act 2023, sections 22(3) and (4), 46(3) and (4), and
 * 23(5)(a) and (d).
 */
final class ConditionSamples implements CheckSamples.Group {

    @Override
    public Map<String, Map<Status, List<CaseFile>>> samples() {
        return Map.of("L12", conditions(), "L40", costs());
    }

    static Condition accounts(Scope scope) {
        return new Condition(
                "accounts", Optional.of(Kind.AUDITED_ACCOUNTS), Optional.of(scope), Optional.empty(), Optional.empty());
    }

    static Condition insurance(Timing timing) {
        return new Condition(
                "insurance", Optional.of(Kind.INSURANCE), Optional.empty(), Optional.of(timing), Optional.empty());
    }

    static Condition contract(Scope scope) {
        return new Condition(
                "contract", Optional.of(Kind.PRIOR_CONTRACT), Optional.of(scope), Optional.empty(), Optional.empty());
    }

    static Condition qualification(boolean equivalents) {
        return new Condition(
                "registered",
                Optional.of(Kind.QUALIFICATION),
                Optional.empty(),
                Optional.empty(),
                Optional.of(equivalents));
    }

    private static Condition bare(Optional<Kind> kind) {
        return new Condition("bare", kind, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static CaseFile file(Route route, Condition... conditions) {
        return CaseFile.of(CheckSamples.profile(route)).with(new ConditionFacts(Optional.of(List.of(conditions))));
    }

    private static Map<Status, List<CaseFile>> conditions() {
        return Map.of(
                Status.PASSES,
                List.of(
                        file(Route.OPEN),
                        file(
                                Route.OPEN,
                                accounts(Scope.SUPPLIERS_BOUND_TO_AUDIT),
                                insurance(Timing.ON_AWARD),
                                contract(Scope.ANYBODY),
                                qualification(true),
                                bare(Optional.of(Kind.OTHER))),
                        file(Route.CALL_OFF, contract(Scope.ANYBODY))),
                Status.FAILS,
                List.of(
                        file(Route.OPEN, accounts(Scope.EVERY_SUPPLIER)),
                        file(Route.OPEN, insurance(Timing.BEFORE_AWARD)),
                        file(Route.OPEN, contract(Scope.PARTICULAR_AUTHORITY)),
                        file(Route.CALL_OFF, contract(Scope.PARTICULAR_AUTHORITY)),
                        file(Route.CALL_OFF, contract(Scope.UNDER_THE_FRAMEWORK)),
                        file(Route.OPEN, qualification(false))),
                Status.UNKNOWN,
                List.of(
                        CaseFile.of(CheckSamples.profile(Route.OPEN)).with(new ConditionFacts(Optional.empty())),
                        file(Route.OPEN, bare(Optional.empty())),
                        file(Route.OPEN, bare(Optional.of(Kind.AUDITED_ACCOUNTS))),
                        file(Route.OPEN, bare(Optional.of(Kind.INSURANCE))),
                        file(Route.OPEN, bare(Optional.of(Kind.PRIOR_CONTRACT))),
                        file(Route.OPEN, bare(Optional.of(Kind.QUALIFICATION)))),
                Status.NOT_APPLICABLE,
                List.of(
                        CaseFile.of(CheckSamples.profile(Route.BELOW_THRESHOLD)),
                        CaseFile.of(CheckSamples.profile(Route.CALL_OFF, ContractTrait.LIGHT_TOUCH))));
    }

    /** Ten years at the rate of an illustrative schedule, without VAT, in prices of 2026. */
    static CostBasis basis(int years, String schedule, List<String> heads, VatBasis vat, int prices) {
        return new CostBasis(
                Optional.of(years), Optional.of(schedule), Optional.of(heads), Optional.of(vat), Optional.of(prices));
    }

    static CostBasis published() {
        return basis(10, "flat", List.of("acquisition", "operation"), VatBasis.NET, 2026);
    }

    static CaseFile tender(CostBasis basis) {
        return costs(true, Optional.of(published()), Optional.of(basis));
    }

    private static CaseFile costs(boolean wholeLife, Optional<CostBasis> published, Optional<CostBasis> tender) {
        return CaseFile.of(CheckSamples.profile(Route.OPEN))
                .with(new CostBasisFacts(
                        Optional.of(wholeLife),
                        published,
                        tender.map(basis -> List.of(new CostBasisFacts.TenderBasis("A", basis)))));
    }

    private static Map<Status, List<CaseFile>> costs() {
        List<String> heads = List.of("acquisition", "operation");
        CostBasis unstated = basis(10, "flat", heads, VatBasis.UNSTATED, 2026);
        CostBasis noHorizon = new CostBasis(
                Optional.empty(),
                published().discountSchedule(),
                published().costHeads(),
                published().vatTreatment(),
                published().priceBase());
        return Map.of(
                Status.PASSES,
                List.of(
                        tender(published()),
                        tender(basis(10, "flat", List.of("operation", "acquisition"), VatBasis.NET, 2026))),
                Status.FAILS,
                List.of(
                        tender(basis(11, "flat", heads, VatBasis.NET, 2026)),
                        tender(basis(10, "falling", heads, VatBasis.NET, 2026)),
                        tender(basis(10, "flat", List.of("acquisition"), VatBasis.NET, 2026)),
                        tender(basis(10, "flat", heads, VatBasis.GROSS, 2026)),
                        tender(basis(10, "flat", heads, VatBasis.NET, 2025))),
                Status.UNKNOWN,
                List.of(
                        tender(noHorizon),
                        // Two that do not state their VAT are not known to treat it alike
                        costs(true, Optional.of(unstated), Optional.of(unstated)),
                        costs(true, Optional.of(noHorizon), Optional.of(published())),
                        costs(true, Optional.empty(), Optional.of(published())),
                        costs(true, Optional.of(published()), Optional.empty())),
                Status.NOT_APPLICABLE,
                List.of(costs(false, Optional.empty(), Optional.empty())));
    }
}
