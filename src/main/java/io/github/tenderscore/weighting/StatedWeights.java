package io.github.tenderscore.weighting;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The kernel of weights that a buyer states outright: they must total what they should, and are only counted in another unit. */
record StatedWeights(String id, Ratio stated, Ratio total) implements WeightMethod {

    static final String STATED = "stated";

    @Override
    public Parameters parameters() {
        return Parameters.of(STATED, stated.toString()).with(WeightTotal.TOTAL_NAME, total.toString());
    }

    @Override
    public Asks asks() {
        return Asks.VALUES;
    }

    @Override
    public Weights weigh(Importance importance) {
        InputCheck check = new InputCheck(id, importance).numbers("weight", Ratio.ZERO);
        Ratio sum = Ratio.sum(importance.numbers());
        if (check.faults().isEmpty() && !sum.equals(stated)) {
            check.faults().add(wrongTotal(sum));
        }
        check.done();
        List<Weights.Weighed> all = new ArrayList<>();
        for (String criterion : importance.criteria()) {
            Ratio value = importance.values().getOrDefault(criterion, Ratio.ZERO);
            Ratio weight = value.times(total).dividedBy(stated);
            all.add(new Weights.Weighed(criterion, weight, step(criterion, value, weight)));
        }
        return Parting.weights(
                total,
                all,
                Optional.empty(),
                Step.of("Weights").note("as the buyer states them, which is the rule " + id));
    }

    private Step step(String criterion, Ratio value, Ratio weight) {
        Step.Builder step = Step.of("Weight of " + criterion).exact(weight);
        return stated.equals(total)
                ? step.note("as stated").build()
                : step.formula(
                                "stated weight × total / what stated weights total",
                                Figures.factor(value) + " × " + Figures.factor(total) + " / " + Figures.factor(stated))
                        .build();
    }

    private Fault wrongTotal(Ratio sum) {
        Ratio missing = stated.minus(sum);
        Fault fault = Fault.at(
                List.of("criteria"),
                "The weights (" + sum + " in all) must total exactly " + stated + "; they are " + missing.abs()
                        + (missing.signum() > 0 ? " short" : " over") + ", and nothing is normalised");
        if (sum.equals(Ratio.ONE)) {
            return fault.maybe("they are written as fractions of one; write 40, not 0.4, or state that they total 1");
        }
        boolean rounded = missing.abs().times(Ratio.HUNDRED).compareTo(stated) < 0;
        return rounded ? fault.maybe("they were rounded; write exact ones, such as 100/3 in place of 33.33") : fault;
    }
}
