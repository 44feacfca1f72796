package io.github.tenderscore.stress;

import io.github.tenderscore.fault.FaultException;
import java.util.Optional;

/** Adds up what one method does with fields. Not thread-safe; those of several threads are merged in any order. */
final class MethodTally {

    private final TriedMethod tried;
    private final BidModel model;
    private final OutcomeTally outcomes;
    private final ReversalTally reversals;
    private final CriterionTally criteria;
    private final MarkValueTally markValues;
    private final StrategyTally strategies;

    MethodTally(TriedMethod tried, BidModel model) {
        this.tried = tried;
        this.model = model;
        this.outcomes = new OutcomeTally(tried);
        this.reversals = new ReversalTally(tried);
        this.criteria = new CriterionTally(tried);
        this.markValues = new MarkValueTally(tried);
        this.strategies = new StrategyTally(model.strategies().keySet());
    }

    void add(Field field) {
        AssessedField assessed;
        try {
            assessed = tried.assessed(field.tenders());
        } catch (FaultException e) {
            outcomes.addUnassessed(field.number(), e.faults().get(0));
            return;
        }
        outcomes.add(assessed);
        reversals.add(field, assessed);
        criteria.add(assessed);
        markValues.add(field, assessed);
        strategies.add(field, assessed.first());
    }

    void merge(MethodTally other) {
        outcomes.merge(other.outcomes);
        reversals.merge(other.reversals);
        criteria.merge(other.criteria);
        markValues.merge(other.markValues);
        strategies.merge(other.strategies);
    }

    MethodFigures figures() {
        String whyNone = tried.markSteps().whyNone();
        return new MethodFigures(
                tried.method(),
                outcomes.outcomes(),
                reversals.reversals(),
                criteria.figures(),
                markValues.values(),
                whyNone.isEmpty() ? Optional.empty() : Optional.of(whyNone),
                strategies.figures(),
                PriceCurves.of(tried.method(), model));
    }
}
