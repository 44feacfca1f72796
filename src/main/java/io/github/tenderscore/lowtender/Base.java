package io.github.tenderscore.lowtender;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.ReferenceSet.Own;
import io.github.tenderscore.reference.ReferenceStatistics;
import io.github.tenderscore.reference.Statistic;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** What a price is compared with: the authority's estimate, a statistic of the field, or a figure worked out in passes. */
interface Base {

    String ESTIMATE = "estimate";
    String WITHOUT_OWN = " without-own";

    /** What it is, after "the". */
    String words();

    /** Whether there is none without the authority's estimate. */
    default boolean needsEstimate() {
        return false;
    }

    /** The figure for each tender by its place; what all tenders share is worked out here, once. */
    IntFunction<Figure> over(PriceField field);

    /** What the authority expects the contract to cost. */
    record Estimate() implements Base {

        @Override
        public String words() {
            return "authority's estimate";
        }

        @Override
        public boolean needsEstimate() {
            return true;
        }

        @Override
        public IntFunction<Figure> over(PriceField field) {
            Figure figure = field.estimate()
                    .<Figure>map(amount -> new Figure.Known(amount, List.of(), () -> explain(amount)))
                    .orElseGet(() -> new Figure.Missing(Figure.NO_ESTIMATE));
            return tender -> figure;
        }

        private static Step explain(Ratio amount) {
            return Step.of("Authority's estimate")
                    .exact(amount)
                    .note("as the authority states it")
                    .build();
        }
    }

    /** A statistic of the prices; the tender's own is among them or left out. */
    record OfPrices(Statistic statistic, Own own, int least) implements Base {

        public OfPrices {
            if (statistic.isApproximate()) {
                throw new IllegalArgumentException("The base (" + statistic.text()
                        + ") of a low-tender test must be exact, so that equal prices stay equal");
            }
        }

        /** A statistic of all prices. */
        static Base of(Statistic statistic, int least) {
            return new OfPrices(statistic, Own.INCLUDED, least);
        }

        /** The fewest prices of which the statistic can be taken. */
        private int needed() {
            if (statistic.kind() == Statistic.Kind.PLACE) {
                return statistic.count();
            }
            return statistic.kind() == Statistic.Kind.TRIMMED_MEAN ? 2 * statistic.count() + 1 : 1;
        }

        @Override
        public String words() {
            return statistic.words() + (own == Own.EXCLUDED ? " of the others" : "");
        }

        @Override
        public IntFunction<Figure> over(PriceField field) {
            Optional<ReferenceStatistics> all = field.statistics();
            if (own == Own.INCLUDED) {
                Figure figure = figure(all, field.places());
                return tender -> figure;
            }
            return tender -> figure(
                    all.flatMap(prices -> prices.without(field.prices().get(tender))), field.placesWithout(tender));
        }

        private Figure figure(Optional<ReferenceStatistics> compared, List<Integer> used) {
            int most = Math.max(least, needed());
            if (compared.isEmpty() || compared.get().count() < most) {
                return Figure.tooFew(
                        most, compared.map(ReferenceStatistics::count).orElse(0));
            }
            ReferenceStatistics prices = compared.get();
            return new Figure.Known(statistic.of(prices), used, () -> explain(prices));
        }

        private Step explain(ReferenceStatistics prices) {
            String label = Steps.capital(words());
            return statistic.equals(Statistic.MEAN)
                    ? Steps.mean(label, prices)
                    : Step.of(label)
                            .exact(statistic.of(prices))
                            .note(statistic.words() + " of " + prices.count()
                                    + (prices.count() == 1 ? " price" : " prices") + " compared")
                            .build();
        }
    }

    /** Reads what {@link #text} writes. */
    static Base parse(String text, int least) {
        if (text.equals(ESTIMATE)) {
            return new Estimate();
        }
        return text.endsWith(WITHOUT_OWN)
                ? new OfPrices(
                        Statistic.parse(text.substring(0, text.length() - WITHOUT_OWN.length())), Own.EXCLUDED, least)
                : OfPrices.of(Statistic.parse(text), least);
    }

    /** A base of the building block as documents write it. */
    static String text(Base base) {
        return base instanceof OfPrices prices
                ? prices.statistic().text() + (prices.own() == Own.EXCLUDED ? WITHOUT_OWN : "")
                : ESTIMATE;
    }
}
