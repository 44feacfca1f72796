package io.github.tenderscore.model;

import io.github.tenderscore.appraisal.CarbonSeries;
import io.github.tenderscore.appraisal.CarbonValues;
import io.github.tenderscore.appraisal.DiscountSchedule;
import io.github.tenderscore.appraisal.DiscountSchedules;
import io.github.tenderscore.appraisal.PriceIndex;
import io.github.tenderscore.appraisal.PriceIndices;
import io.github.tenderscore.cost.CarbonTerms;
import io.github.tenderscore.cost.CostTerms;
import io.github.tenderscore.cost.LifeCostBasis;
import io.github.tenderscore.cost.PriceBasis;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.function.Function;

/** Checks that what is compared as a price fits the method, and that its tables are what their names say. */
record BasisCheck(Methodology method, Criterion.Leaf leaf, PriceBasis basis, Faults faults) {

    void run() {
        if (basis instanceof LifeCostBasis lifeCost) {
            unit(lifeCost.terms());
            tables(lifeCost.terms());
        }
    }

    private void unit(CostTerms terms) {
        Money unit = method.money(Ratio.ZERO);
        Money stated = new Money(Ratio.ZERO, terms.currency(), terms.vat());
        if (!stated.isComparableWith(unit)) {
            add("The unit (" + words(stated) + ") of the whole-life costs of the criterion " + leaf.id()
                    + " must be that of the method (" + words(unit) + "); nothing is converted");
        }
    }

    private static String words(Money money) {
        return (money.currency().equals(Money.NO_CURRENCY) ? "no currency stated" : money.currency()) + ", VAT "
                + money.vat().code();
    }

    /** A table with the name of a ready-made one must be that one, or the published name would lie. */
    private void tables(CostTerms terms) {
        named("discount schedule", terms.discounting().schedule(), DiscountSchedules.all(), DiscountSchedule::id);
        terms.carbon()
                .map(CarbonTerms::values)
                .ifPresent(values -> named("carbon values", values, CarbonSeries.all(), CarbonValues::id));
        terms.carbon()
                .flatMap(CarbonTerms::index)
                .ifPresent(index -> named("price index", index, PriceIndices.all(), PriceIndex::id));
    }

    private <T> void named(String what, T table, List<T> ready, Function<T, String> id) {
        if (!ready.contains(table) && ready.stream().map(id).anyMatch(id.apply(table)::equals)) {
            add("The id (" + id.apply(table) + ") of the " + what + " of the criterion " + leaf.id()
                    + " must be another, because a ready-made table has it and other figures");
        }
    }

    private void add(String message) {
        faults.add(CriteriaBuilder.place(leaf.id(), "basis"), message);
    }
}
