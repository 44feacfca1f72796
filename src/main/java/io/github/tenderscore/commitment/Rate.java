package io.github.tenderscore.commitment;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a unit of a measure is worth under published terms, worked out once for all commitments on it. */
final class Rate {

    private final ValuationTerms terms;
    private final Measure measure;
    private final Optional<Multiplier> local;
    private final List<Ratio> discountFactors;
    private final Map<Ratio, Worths> worths = new HashMap<>();
    private final Map<Additionality, Ratio> kept = new HashMap<>();
    private final Map<Optional<String>, NeedFactor> needs = new HashMap<>();

    Rate(ValuationTerms terms, Measure measure, List<Ratio> discountFactors) {
        this.discountFactors = discountFactors;
        this.terms = terms;
        this.measure = measure;
        this.local = measure.localised()
                ? Optional.ofNullable(terms.weighting().localMultipliers().get(measure.code()))
                : Optional.empty();
        for (NeedFactor need : terms.weighting().needs()) {
            if (need.measure().map(measure.code()::equals).orElse(true)) {
                // a factor for the measure in the place goes before one for every measure there
                needs.merge(need.place(), need, (one, other) -> one.measure().isPresent() ? one : other);
            }
        }
    }

    /** How much more the measure counts in a place; empty where nothing is published for it. */
    Optional<NeedFactor> need(Optional<String> place) {
        NeedFactor there = needs.get(place);
        return Optional.ofNullable(there != null ? there : needs.get(Optional.<String>empty()));
    }

    /** What is left of an effect in the year of the activity. */
    Ratio kept(Additionality additionality) {
        return kept.computeIfAbsent(additionality, Additionality::kept);
    }

    ValuationTerms terms() {
        return terms;
    }

    Measure measure() {
        return measure;
    }

    boolean lacksLocalMultiplier() {
        return measure.localised() && local.isEmpty();
    }

    boolean isValued() {
        return measure.value().isPresent() && !lacksLocalMultiplier();
    }

    /** For how many years a unit has an effect, counting the year of the activity. */
    int benefitYears() {
        return measure.value().orElseThrow() instanceof UnitValue.Fixed fixed ? fixed.benefitYears() : 1;
    }

    /** Whether a unit is worth the same in every year. */
    boolean isLevel() {
        return measure.value().orElseThrow() instanceof UnitValue.Fixed;
    }

    /** Pounds for the effect of a unit in a year, in prices of the terms. */
    Ratio inYear(int year) {
        Given given = given(year);
        PriceBase prices = terms.prices();
        Ratio amount = given.priceYear == prices.priceYear()
                ? given.amount
                : prices.index().orElseThrow().rebase(given.amount, given.priceYear, prices.priceYear());
        return local.map(multiplier -> amount.times(multiplier.value())).orElse(amount);
    }

    /**
     * The present value of all effects of a unit delivered in each year of the contract, before additionality but for its drop-off. All
     * discounting happens here, once for a measure and not once for a commitment.
     */
    Worths presentWorths(Ratio dropOff) {
        return worths.computeIfAbsent(dropOff, part -> {
            List<Ratio> worth = new ArrayList<>();
            for (int activity = 1; activity <= terms.horizon().contractYears(); activity++) {
                worth.add(presentWorth(activity, part));
            }
            return new Worths(worth);
        });
    }

    private Ratio presentWorth(int activity, Ratio dropOff) {
        Ratio sum = Ratio.ZERO;
        int last = Math.min(activity + benefitYears() - 1, terms.horizon().years());
        for (int year = activity; year <= last; year++) {
            sum = sum.plus(inYear(year)
                    .times(Additionality.lasting(dropOff, year - activity))
                    .times(discountFactors.get(year - 1)));
        }
        return sum;
    }

    /** Why a unit is worth so much in a year. */
    Step explain(int year) {
        Given given = given(year);
        PriceBase prices = terms.prices();
        String when = isLevel() ? "" : " in " + terms.horizon().calendarYear(year);
        String label = "Value of one of " + measure.unit() + when;
        Step value = (given.priceYear == prices.priceYear()
                        ? Step.of(label + " in prices of " + given.priceYear)
                                .exact(given.amount)
                                .build()
                        : prices.index()
                                .orElseThrow()
                                .explain(label, given.amount, given.priceYear, prices.priceYear()))
                .withNote(given.source);
        if (local.isEmpty()) {
            return value;
        }
        Ratio amount = value.exact().orElseThrow();
        return Step.of(label + " with its local multiplier")
                .formula(
                        "value × local multiplier",
                        Figures.factor(amount) + " × "
                                + Figures.factor(local.get().value()))
                .exact(inYear(year))
                .step(value)
                .step(local.get().why())
                .build();
    }

    private record Given(Ratio amount, int priceYear, String source) {}

    private Given given(int year) {
        if (measure.value().orElseThrow() instanceof UnitValue.Fixed fixed) {
            return new Given(
                    fixed.amount(), fixed.priceYear(), fixed.provenance().words());
        }
        var carbon = terms.prices().carbon().orElseThrow();
        return new Given(
                carbon.value(terms.horizon().calendarYear(year)),
                carbon.priceYear(),
                "carbon values " + carbon.id() + ": " + carbon.provenance().words());
    }
}
