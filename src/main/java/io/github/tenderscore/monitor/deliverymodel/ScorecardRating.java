package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The rating of a scorecard, held down by its worst domain and by a red line; unknown items must not be able to move it. */
record ScorecardRating(ScorecardResult result) {

    private RatingBands bands() {
        return result.scorecard().bands();
    }

    private int overall(Function<Reading.Bounded, Ratio> figure) {
        return bands().band(figure.apply(result.overall().orElseThrow()));
    }

    private int worst(Function<Reading.Bounded, Ratio> figure) {
        return bands().band(result.applicable().stream()
                .map(domain -> figure.apply(domain.percent().orElseThrow()))
                .reduce(Ratio.HUNDRED, Ratio::min));
    }

    private int band(Function<Reading.Bounded, Ratio> figure) {
        return Math.min(overall(figure), worst(figure) + 1);
    }

    private boolean isOpen() {
        return result.overall().isEmpty() || !result.unknownRedLines().isEmpty();
    }

    Optional<Integer> rating() {
        if (!result.crossedRedLines().isEmpty()) {
            return Optional.of(1);
        }
        if (isOpen()) {
            return Optional.empty();
        }
        int low = band(Reading.Bounded::low);
        return low == band(Reading.Bounded::high) ? Optional.of(low) : Optional.empty();
    }

    Figure figure() {
        String label = "Rating of accountability, " + result.scorecard().entity();
        if (!result.crossedRedLines().isEmpty()) {
            return Figure.of(Step.of(label)
                    .exact(Ratio.ONE)
                    .note("a red line is absent: " + names(result.crossedRedLines()))
                    .build());
        }
        return rating().map(rating -> known(label, rating)).orElseGet(() -> Figure.unknown(label, why()));
    }

    /** Where bounds agree, those of the least say how the rating came about. */
    private Figure known(String label, int rating) {
        return Figure.of(Step.of(label)
                .formula(
                        "min(band of the whole; band of the worst domain + 1)",
                        "min(" + overall(Reading.Bounded::low) + "; " + worst(Reading.Bounded::low) + " + 1)")
                .exact(Ratio.of(rating))
                .note("edges of bands: " + bands().edges())
                .build());
    }

    private String why() {
        if (result.overall().isEmpty()) {
            return "no item is applicable";
        }
        return isOpen()
                ? "not known whether a red line is crossed: " + names(result.unknownRedLines())
                : "items that are not known leave it between " + band(Reading.Bounded::low) + " and "
                        + band(Reading.Bounded::high);
    }

    private static String names(List<AccountabilityItem> items) {
        return String.join(", ", items.stream().map(AccountabilityItem::name).toList());
    }
}
