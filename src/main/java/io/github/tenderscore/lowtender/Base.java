package io.github.tenderscore.lowtender;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.ReferenceSet.Own;
import io.github.tenderscore.reference.ReferenceStatistics;
import io.github.tenderscore.reference.Statistic;
import java.util.List;
import java.util.Optional;

/** The price that a percentage is taken of: the authority's estimate, or a statistic of the field. */
sealed interface Base {

    String ESTIMATE = "estimate";
    String WITHOUT_OWN = " without-own";

    /** What the authority expects the contract to cost. */
    record Estimate() implements Base {}

    /** A statistic of the prices; the tender's own is among them or left out. */
    record OfPrices(Statistic statistic, Own own) implements Base {

        public OfPrices {
            if (statistic.isApproximate()) {
                throw new IllegalArgumentException("The base (" + statistic.text()
                        + ") of a low-tender test must be exact, so that equal prices stay equal");
            }
        }

        /** The fewest prices of which the statistic can be taken. */
        int needed() {
            return switch (statistic.kind()) {
                case PLACE -> statistic.count();
                case TRIMMED_MEAN -> 2 * statistic.count() + 1;
                default -> 1;
            };
        }

        /** The prices compared; empty where there is none. */
        Optional<ReferenceStatistics> compared(Optional<ReferenceStatistics> all, Ratio price) {
            return own == Own.INCLUDED ? all : all.flatMap(prices -> prices.without(price));
        }
    }

    static Base parse(String text) {
        if (text.equals(ESTIMATE)) {
            return new Estimate();
        }
        return text.endsWith(WITHOUT_OWN)
                ? new OfPrices(Statistic.parse(text.substring(0, text.length() - WITHOUT_OWN.length())), Own.EXCLUDED)
                : new OfPrices(Statistic.parse(text), Own.INCLUDED);
    }

    /** The base as documents write it. */
    default String text() {
        if (this instanceof OfPrices base) {
            return base.statistic().text() + (base.own() == Own.EXCLUDED ? WITHOUT_OWN : "");
        }
        return ESTIMATE;
    }

    default String words() {
        if (this instanceof OfPrices base) {
            return base.statistic().words() + (base.own() == Own.EXCLUDED ? " of the others" : "");
        }
        return "authority's estimate";
    }

    /** The tenders whose prices the base is taken of. */
    default List<Integer> used(PriceField field, int tender) {
        if (this instanceof OfPrices base) {
            return base.own() == Own.EXCLUDED ? field.placesWithout(tender) : field.places();
        }
        return List.of();
    }

    /** The step that explains where the base comes from, for a tender that can be tested; its figure is the base. */
    default Step explain(String label, PriceField field, Ratio price) {
        if (!(this instanceof OfPrices base)) {
            return Step.of(label)
                    .exact(field.estimate().orElseThrow())
                    .note("as the authority states it")
                    .build();
        }
        ReferenceStatistics prices = base.compared(field.statistics(), price).orElseThrow();
        if (base.statistic().equals(Statistic.MEAN)) {
            return Steps.mean(label, prices);
        }
        return Step.of(label)
                .exact(base.statistic().of(prices))
                .note(base.statistic().words() + " of " + prices.count() + (prices.count() == 1 ? " price" : " prices")
                        + " compared")
                .build();
    }
}
