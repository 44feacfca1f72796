package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/** Kernel F11: the price and the costs that tenders state under other criteria. */
record CostSum(String id, Parameters parameters, List<String> criteria, boolean subtracts) implements AbsoluteRule {

    static CostSum of(String id, Parameters parameters, boolean subtracts) {
        String text = parameters.text("costs");
        List<String> ids = Arrays.stream(text.split(",", -1)).map(String::strip).toList();
        if (ids.contains("") || new HashSet<>(ids).size() < ids.size()) {
            throw new IllegalArgumentException("The parameter costs (" + text + ") of the rule " + id
                    + " must be ids of criteria with commas between them, each once");
        }
        return new CostSum(id, parameters, ids, subtracts);
    }

    @Override
    public boolean readsQuantities() {
        return true;
    }

    @Override
    public Ratio figure(Standing tender) {
        Ratio sum = tender.price();
        for (String criterion : criteria) {
            Ratio cost = tender.measure(criterion);
            sum = subtracts ? sum.minus(cost) : sum.plus(cost);
        }
        return sum;
    }

    @Override
    public Direction direction() {
        return subtracts ? Direction.HIGHEST : Direction.LOWEST;
    }

    @Override
    public String figureName() {
        return subtracts ? "Amount less costs" : "Life-cycle cost";
    }

    @Override
    public Step explain(Standing tender) {
        String sign = subtracts ? " - " : " + ";
        StringBuilder words = new StringBuilder("price");
        StringBuilder figures = new StringBuilder(Figures.factor(tender.price()));
        List<Step> costs = new ArrayList<>();
        for (String criterion : criteria) {
            Ratio cost = tender.measure(criterion);
            words.append(sign).append(criterion);
            figures.append(sign).append(Figures.factor(cost));
            costs.add(Step.of(criterion).exact(cost).build());
        }
        return Step.of(figureName())
                .formula(words.toString(), figures.toString())
                .exact(figure(tender))
                .steps(costs)
                .build();
    }
}
