package io.github.tenderscore;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.price.ReferenceSet;
import io.github.tenderscore.price.ReferenceStatistics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Scores the prices of the tenders that passed the first gates, each compared with the reference set of its rule. */
final class Prices {

    private final Plan plan;
    private final List<Sheet> sheets;
    private final Faults faults;

    Prices(Plan plan, List<Sheet> sheets, Faults faults) {
        this.plan = plan;
        this.sheets = sheets;
        this.faults = faults;
    }

    void score() {
        for (Node leaf : plan.prices()) {
            Scoring.Price scoring = (Scoring.Price) leaf.leaf().scoring();
            if (scoring.rule().isPresent()) {
                score(leaf, scoring.rule().get());
            }
        }
    }

    private void score(Node leaf, PriceRule rule) {
        Optional<ReferenceStatistics> exact = Optional.empty();
        Optional<ReferenceStatistics> counted = Optional.empty();
        boolean perTender = rule.reference().own() == ReferenceSet.Own.EXCLUDED;
        for (Sheet sheet : sheets) {
            if (!sheet.admitted()) {
                continue;
            }
            try {
                if (perTender || exact.isEmpty()) {
                    exact = Optional.of(reference(sheets, sheet, leaf, rule, false));
                    counted = leaf.inputRounding().isEmpty()
                            ? exact
                            : Optional.of(reference(sheets, sheet, leaf, rule, true));
                }
                Ratio price = amount(sheet, leaf, false);
                Ratio share = rule.share(price, exact.get());
                Ratio countedShare = leaf.inputRounding().isEmpty()
                        ? share
                        : rule.share(amount(sheet, leaf, true), counted.orElse(exact.get()));
                sheet.earn(leaf, leaf.points(share, countedShare));
            } catch (ArithmeticException | IllegalArgumentException e) {
                faults.add(
                        List.of(
                                "tenders",
                                sheet.tender().id(),
                                "responses",
                                leaf.criterion().id()),
                        "The price of the tender " + sheet.tender().id() + " on the criterion "
                                + leaf.criterion().id() + " cannot be scored by the rule " + rule.id() + ": "
                                + e.getMessage());
            }
        }
    }

    /** The prices that a tender is compared with. */
    static ReferenceStatistics reference(List<Sheet> sheets, Sheet own, Node leaf, PriceRule rule, boolean counted) {
        ReferenceSet set = rule.reference();
        List<Ratio> prices = new ArrayList<>(sheets.size() + set.budgetTimes());
        for (Sheet sheet : sheets) {
            boolean inScope = set.scope() == ReferenceSet.Scope.ALL || sheet.admitted();
            boolean left = sheet == own && set.own() == ReferenceSet.Own.EXCLUDED;
            if (inScope && !left && sheet.response(leaf) != null) {
                prices.add(amount(sheet, leaf, counted));
            }
        }
        for (int i = 0; i < set.budgetTimes(); i++) {
            prices.add(set.budget());
        }
        return ReferenceStatistics.of(prices);
    }

    static Ratio amount(Sheet sheet, Node leaf, boolean counted) {
        if (!(sheet.response(leaf) instanceof Response.Price price)) {
            throw new IllegalStateException("The tender " + sheet.tender().id() + " has no price");
        }
        Ratio amount = price.money().amount();
        return counted ? leaf.counted(amount) : amount;
    }
}
