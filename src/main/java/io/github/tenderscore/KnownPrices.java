package io.github.tenderscore;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.reference.ReferenceStatistics;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells how a price earns its points to somebody who may know the prices of some tenders only.
 *
 * <p>A step is told only where it comes out the same, word for word, when every price that is not known is replaced by one that
 * is. So whatever a rule writes, nothing in a told step can come from a price that is not known: the lowest price is told where
 * a known tender has it, a mean never.
 */
final class KnownPrices {

    private static final Ratio TWO = Ratio.of(2);

    private final List<Sheet> sheets;
    private final Set<String> known;

    KnownPrices(List<Sheet> sheets, Set<String> known) {
        this.sheets = sheets;
        this.known = known;
    }

    /** Whether the points of a tender on a criterion, or on any in a group, can be told; those that are no price's always can. */
    boolean tells(Sheet sheet, Node node) {
        if (!node.isLeaf()) {
            return node.parts().stream().allMatch(part -> tells(sheet, part));
        }
        if (!(node.leaf().scoring() instanceof Scoring.Price price)
                || price.rule().isEmpty()
                || sheet.published(node) == null) {
            return true;
        }
        return tells(sheet, node, price.rule().get());
    }

    private boolean tells(Sheet own, Node leaf, PriceRule rule) {
        List<Ratio> readable = new ArrayList<>();
        int hidden = 0;
        for (Sheet sheet : Prices.compared(sheets, own, leaf, rule)) {
            if (known.contains(sheet.tender().id())) {
                readable.add(Prices.amount(sheet, leaf, true));
            } else {
                hidden++;
            }
        }
        if (hidden == 0) {
            return true;
        }
        if (readable.isEmpty()) {
            return false;
        }
        Ratio price = Prices.amount(own, leaf, true);
        Optional<Step> truth = Optional.of(rule.explain(price, Prices.reference(sheets, own, leaf, rule, true)));
        Ratio low = Collections.min(readable);
        Ratio high = Collections.max(readable);
        if (!truth.equals(told(rule, price, readable, hidden, low))
                || !truth.equals(told(rule, price, readable, hidden, high))) {
            return false;
        }
        // where one price alone is known, it is also the mean of itself and its likes
        return !low.equals(high)
                || truth.equals(told(rule, price, readable, hidden, high.times(TWO)))
                || truth.equals(told(rule, price, readable, hidden, low.dividedBy(TWO)));
    }

    /** The step as it would be if every price that is not known were this one; empty where the rule has no answer to that. */
    private static Optional<Step> told(PriceRule rule, Ratio price, List<Ratio> readable, int hidden, Ratio instead) {
        List<Ratio> prices = new ArrayList<>(readable);
        prices.addAll(Collections.nCopies(hidden, instead));
        for (int i = 0; i < rule.reference().budgetTimes(); i++) {
            prices.add(rule.reference().budget());
        }
        try {
            return Optional.of(rule.explain(price, ReferenceStatistics.of(prices)));
        } catch (ArithmeticException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
