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
import org.jspecify.annotations.Nullable;

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
        List<Sheet> admitted = sheets.stream()
                .filter(Sheet::admitted)
                .filter(sheet -> meets(rule, sheet, leaf))
                .toList();
        boolean perTender = rule.reference().own() == ReferenceSet.Own.EXCLUDED;
        boolean rounds = leaf.inputRounding().isPresent();
        @Nullable ReferenceStatistics exact = null;
        @Nullable ReferenceStatistics counted = null;
        for (Sheet sheet : admitted) {
            try {
                if (perTender || exact == null || counted == null) {
                    exact = reference(sheets, sheet, leaf, rule, false);
                    counted = rounds ? reference(sheets, sheet, leaf, rule, true) : exact;
                }
                Ratio share = rule.share(amount(sheet, leaf, false), exact);
                sheet.earn(leaf, leaf.points(share, rounds ? rule.share(amount(sheet, leaf, true), counted) : share));
            } catch (ArithmeticException | IllegalArgumentException e) {
                fault(sheet, leaf, " cannot be scored by the rule " + rule.id() + ": " + e.getMessage());
            }
        }
    }

    /** Whether a price can still be scored once it is rounded as the method says; before that it could. */
    private boolean meets(PriceRule rule, Sheet sheet, Node leaf) {
        Ratio counted = amount(sheet, leaf, true);
        Optional<String> must = rule.requirement(counted);
        must.ifPresent(requirement -> fault(sheet, leaf, ", which is " + counted + " as rounded, must " + requirement));
        return must.isEmpty();
    }

    private void fault(Sheet sheet, Node leaf, String message) {
        String tender = sheet.tender().id();
        String criterion = leaf.criterion().id();
        faults.add(
                List.of("tenders", tender, "responses", criterion),
                "The price (" + amount(sheet, leaf, false) + ") of the tender " + tender + " on the criterion "
                        + criterion + message);
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
