package io.github.tenderscore.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Leaves out what happened after a day, so that an old report can be made again. */
final class KnownBy {

    private final LocalDate day;

    private KnownBy(LocalDate day) {
        this.day = day;
    }

    static Delivery on(LocalDate day, Delivery delivery) {
        KnownBy by = new KnownBy(day);
        return new Delivery(
                by.contract(delivery.contract()),
                delivery.terms(),
                delivery.kpis(),
                delivery.promises(),
                delivery.editions(),
                delivery.reviews().stream()
                        .filter(review -> !review.to().isAfter(day))
                        .map(by::review)
                        .toList(),
                delivery.failures().stream()
                        .filter(failure -> failure.applies().filter(by::isLater).isEmpty())
                        .map(by::failure)
                        .toList(),
                delivery.plans().stream()
                        .filter(plan -> !by.isLater(plan.agreed()))
                        .map(by::plan)
                        .toList(),
                delivery.ladder());
    }

    private boolean isLater(LocalDate other) {
        return other.isAfter(day);
    }

    private Optional<LocalDate> known(Optional<LocalDate> other) {
        return other.filter(one -> !isLater(one));
    }

    private Contract contract(Contract contract) {
        ContractTerm term = contract.term();
        KpiFacts facts = contract.facts();
        return new Contract(
                contract.id(),
                contract.title(),
                contract.suppliers(),
                new ContractTerm(term.entered(), term.begins(), term.ends(), known(term.terminated())),
                new KpiFacts(
                        facts.underAct(),
                        facts.estimatedValue(),
                        facts.exemptions(),
                        facts.inappropriate(),
                        known(facts.set()),
                        known(facts.published())));
    }

    private Review review(Review review) {
        List<Overrule> overrules =
                review.overrules().stream().filter(one -> !isLater(one.on())).toList();
        return new Review(
                review.id(),
                review.from(),
                review.to(),
                known(review.made()),
                known(review.published()),
                review.returns(),
                overrules);
    }

    private Failure failure(Failure failure) {
        return new Failure(
                failure.id(),
                failure.kind(),
                failure.requirement(),
                failure.description(),
                failure.applies(),
                failure.chance(),
                known(failure.published()),
                failure.decided(),
                failure.penalty());
    }

    private RecoveryPlan plan(RecoveryPlan plan) {
        return new RecoveryPlan(plan.id(), plan.kpi(), plan.agreed(), plan.actions(), plan.due(), known(plan.done()));
    }
}
