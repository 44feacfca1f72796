package io.github.tenderscore;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.reference.ReferenceSet;
import io.github.tenderscore.reference.ReferenceStatistics;
import java.util.ArrayList;
import java.util.List;
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
            if (scoring.rule().isPresent() && scorable(leaf, scoring.rule().get())) {
                score(leaf, scoring.rule().get());
            }
        }
    }

    /** A price may break the rule only once it is rounded, above all by becoming zero: nothing can be compared with it then. */
    private boolean scorable(Node leaf, PriceRule rule) {
        int before = faults.count();
        if (leaf.inputRounding().isPresent() && sheets.stream().anyMatch(Sheet::passes)) {
            String how = leaf.inputRounding().get().text();
            for (Sheet sheet : sheets) {
                if (isCompared(sheet, leaf, rule)) {
                    Ratio counted = amount(sheet, leaf, true);
                    rule.requirement(counted)
                            .ifPresent(must -> faults.add(
                                    place(sheet, leaf),
                                    "The price (" + counted + ") of the tender "
                                            + sheet.tender().id() + " on the criterion "
                                            + leaf.criterion().id() + ", as it is after the rounding of inputs (" + how
                                            + "), must " + must));
                }
            }
        }
        return faults.count() == before;
    }

    private static List<String> place(Sheet sheet, Node leaf) {
        return List.of(
                "tenders", sheet.tender().id(), "responses", leaf.criterion().id());
    }

    /** Whether a tender has a price on which those of others may depend. */
    private static boolean isCompared(Sheet sheet, Node leaf, PriceRule rule) {
        boolean inScope = rule.reference().scope() == ReferenceSet.Scope.ALL || sheet.admitted();
        return inScope && !sheet.isDisregarded() && sheet.response(leaf) != null;
    }

    private void score(Node leaf, PriceRule rule) {
        boolean perTender = rule.reference().own() == ReferenceSet.Own.EXCLUDED;
        boolean rounds = leaf.inputRounding().isPresent();
        @Nullable ReferenceStatistics exact = null;
        @Nullable ReferenceStatistics counted = null;
        for (Sheet sheet : sheets) {
            if (!sheet.admitted()) {
                continue;
            }
            try {
                if (perTender || exact == null || counted == null) {
                    exact = reference(sheets, sheet, leaf, rule, false);
                    counted = rounds ? reference(sheets, sheet, leaf, rule, true) : exact;
                }
                Ratio share = rule.share(amount(sheet, leaf, false), exact);
                sheet.earn(leaf, leaf.points(share, rounds ? rule.share(amount(sheet, leaf, true), counted) : share));
            } catch (ArithmeticException | IllegalArgumentException e) {
                faults.add(
                        place(sheet, leaf),
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
            if (isComparedWith(own, sheet, leaf, rule)) {
                prices.add(amount(sheet, leaf, counted));
            }
        }
        for (int i = 0; i < set.budgetTimes(); i++) {
            prices.add(set.budget());
        }
        return ReferenceStatistics.of(prices);
    }

    /** The tenders whose prices a tender is compared with. */
    static List<Sheet> compared(List<Sheet> sheets, Sheet own, Node leaf, PriceRule rule) {
        return sheets.stream()
                .filter(sheet -> isComparedWith(own, sheet, leaf, rule))
                .toList();
    }

    private static boolean isComparedWith(Sheet own, Sheet sheet, Node leaf, PriceRule rule) {
        boolean left = sheet == own && rule.reference().own() == ReferenceSet.Own.EXCLUDED;
        return !left && isCompared(sheet, leaf, rule);
    }

    static Ratio amount(Sheet sheet, Node leaf, boolean counted) {
        Ratio compared = sheet.compared(leaf);
        return counted ? leaf.counted(compared) : compared;
    }
}
