package io.github.tenderscore.price;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.Anchor;
import io.github.tenderscore.reference.ReferenceSet;
import io.github.tenderscore.reference.ReferenceStatistics;
import io.github.tenderscore.rule.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Kernel F3: shares at given prices, from the lowest price to the highest, and straight lines or steps between them.
 *
 * <p>A price up to the first knot earns its share. A price above the last one earns the last share where lines join the knots, and nothing
 * where steps do. Where prices of the tenders put knots out of order, the first knot that is not below the price counts.
 */
record PiecewiseLinear(
        String id, Parameters parameters, ReferenceSet reference, List<Knot> knots, Form form, boolean percentages)
        implements PriceRule {

    /** How a share falls from one knot to the next. */
    enum Form {
        LINE,
        STEPS
    }

    /** A price, and the share of the points that it earns. */
    record Knot(Anchor price, Ratio share) {

        String text() {
            return price.text() + ": " + share;
        }
    }

    /** How many knots lie below a price, and the share that it earns. */
    private record Place(int below, Ratio share) {}

    static PiecewiseLinear of(String id, Parameters parameters, ReferenceSet reference, List<Knot> knots, Form form) {
        boolean percentages = knots.stream().anyMatch(knot -> knot.price().takesPercentages());
        return new PiecewiseLinear(id, parameters, reference, List.copyOf(knots), form, percentages);
    }

    /** Reads knots such as {@code lowest: 1, mean: 0.9, 250000: 0}. */
    static List<Knot> parse(String id, String parameter, String text) {
        List<Anchor> prices = new ArrayList<>();
        List<String> shares = new ArrayList<>();
        for (String part : Shares.parts(id, parameter, text)) {
            int colon = part.indexOf(": ");
            if (colon < 0) {
                throw new IllegalArgumentException("The part (" + part + ") of the parameter " + parameter
                        + " of the rule " + id + " must be a price, a colon and a share, such as 250000: 0.5");
            }
            prices.add(Parameters.of(parameter, part.substring(0, colon)).read(parameter, Anchor::parse));
            shares.add(part.substring(colon + 2));
        }
        List<Ratio> heights = Shares.falling(id, parameter, shares);
        List<Knot> knots = new ArrayList<>();
        for (int i = 0; i < heights.size(); i++) {
            knots.add(new Knot(prices.get(i), heights.get(i)));
        }
        return knots;
    }

    static String text(List<Knot> knots) {
        return knots.stream().map(Knot::text).collect(Collectors.joining(", "));
    }

    @Override
    public Optional<String> requirement(Ratio price) {
        return percentages && price.signum() <= 0 ? Optional.of(Shares.percentages(id)) : Optional.empty();
    }

    @Override
    public Ratio share(Ratio price, ReferenceStatistics prices) {
        return place(price, prices).share();
    }

    private Place place(Ratio price, ReferenceStatistics prices) {
        Knot last = knots.get(knots.size() - 1);
        if (price.compareTo(last.price().price(prices)) > 0) {
            return new Place(knots.size(), form == Form.LINE ? last.share() : Ratio.ZERO);
        }
        Ratio before = Ratio.ZERO;
        for (int i = 0; i < knots.size(); i++) {
            Ratio at = knots.get(i).price().price(prices);
            if (price.compareTo(at) <= 0) {
                Ratio share = knots.get(i).share();
                return new Place(
                        i,
                        i == 0 || form == Form.STEPS
                                ? share
                                : between(price, before, at, knots.get(i - 1).share(), share));
            }
            before = at;
        }
        throw new IllegalStateException("The price is not above the last knot");
    }

    private static Ratio between(Ratio price, Ratio from, Ratio to, Ratio high, Ratio low) {
        return high.minus(high.minus(low).times(price.minus(from)).dividedBy(to.minus(from)));
    }

    @Override
    public Step explain(Ratio price, ReferenceStatistics prices) {
        Place place = place(price, prices);
        int below = place.below();
        boolean above = below == knots.size();
        boolean joined = form == Form.LINE && below > 0 && !above;
        List<Knot> used = joined
                ? knots.subList(below - 1, below + 1)
                : knots.subList(above ? below - 1 : below, above ? below : below + 1);
        boolean approximate = knots.stream().anyMatch(knot -> knot.price().isApproximate());
        Step.Builder step = Step.of(Shares.LABEL).exact(place.share());
        if (joined) {
            step.formula(
                    "share before - (share before - share behind) × (price - price before) / (price behind - price before)",
                    figures(price, prices, used.get(0), used.get(1)));
        }
        step.note(note(joined, above, used.get(0)) + (approximate ? "; " + Shares.approximate(true) : ""));
        for (Knot knot : used) {
            step.steps(knot.price()
                    .explain("Price that earns the share " + Figures.exact(knot.share()), prices, reference));
        }
        return step.build();
    }

    private String note(boolean joined, boolean above, Knot knot) {
        if (joined) {
            return "between two knots of " + knots.size();
        }
        if (!above) {
            return "up to the price that earns the share " + Figures.exact(knot.share());
        }
        return form == Form.LINE
                ? "above the last price, whose share stays"
                : "above the last price, which earns nothing";
    }

    private static String figures(Ratio price, ReferenceStatistics prices, Knot before, Knot behind) {
        String high = Figures.factor(before.share());
        String from = Figures.factor(before.price().price(prices));
        return high + " - (" + high + " - " + Figures.factor(behind.share()) + ") × (" + Figures.factor(price) + " - "
                + from + ") / (" + Figures.factor(behind.price().price(prices)) + " - " + from + ")";
    }
}
