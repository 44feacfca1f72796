package io.github.tenderscore.stress;

import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.ranking.AwardRule.PriceUse;
import io.github.tenderscore.robustness.ScoreTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What an award is made of: a criterion, a group whose subtotal is transformed, or a price whose amount is compared.
 *
 * @param criterion its id
 * @param name what people call it
 * @param weight the points available on it; zero for an amount
 * @param leaves the ids of the criteria in it
 */
record Part(String criterion, String name, Ratio weight, List<String> leaves) {

    /** The parts of a method, those that earn points first. */
    static List<Part> of(Methodology method) {
        List<Part> parts = new ArrayList<>();
        for (ScoreTable.Column column : ScoreTable.columns(method)) {
            List<String> leaves = method.leaves().stream()
                    .map(Criterion.Leaf::id)
                    .filter(leaf -> method.isWithin(leaf, Set.of(column.criterion())))
                    .toList();
            parts.add(new Part(column.criterion(), column.name(), column.weight(), leaves));
        }
        if (method.award().priceUse() == PriceUse.AMOUNT) {
            method.leaves().stream()
                    .filter(Criterion.Leaf::isPrice)
                    .forEach(leaf -> parts.add(new Part(leaf.id(), leaf.name(), Ratio.ZERO, List.of(leaf.id()))));
        }
        return List.copyOf(parts);
    }

    boolean earnsPoints() {
        return weight.signum() > 0;
    }
}
