package io.github.tenderscore.lot;

import io.github.tenderscore.lot.LotMechanism.Need;
import io.github.tenderscore.number.Ratio;
import java.util.Locale;
import java.util.Set;

/** What the best overall value is measured by. */
enum Objective {
    /** The total points of the tenders awarded, added up; the most is best. */
    POINTS("total points"),
    /** The total points of the tenders awarded, each weighted by the lot's part of the value of all lots; the most is best. */
    WEIGHTED_POINTS("points weighted by the values of the lots"),
    /** The prices of the tenders awarded, added up; the least is best. */
    PRICE("total price");

    private final String text;

    Objective(String text) {
        this.text = text;
    }

    /** The name in documents: in lower case with hyphens. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String text() {
        return text;
    }

    Set<Need> needs() {
        return switch (this) {
            case POINTS -> Set.of(Need.TOTAL_POINTS);
            case WEIGHTED_POINTS -> Set.of(Need.TOTAL_POINTS, Need.LOT_VALUES);
            case PRICE -> Set.of(Need.PRICES);
        };
    }

    /** What a tender adds to what is made as large as possible: its points, or minus its price. */
    Ratio gain(Lotting lotting, LotTender tender) {
        return this == PRICE ? tender.priceOrZero().negate() : points(lotting, tender, tender.figure());
    }

    /** Points of a tender for a lot, weighted where the objective says so. */
    Ratio points(Lotting lotting, LotTender tender, Ratio points) {
        return this == WEIGHTED_POINTS ? points.times(weight(lotting, tender.lot())) : points;
    }

    /** The part of the value of all lots that one has. */
    static Ratio weight(Lotting lotting, String lot) {
        Ratio all = lotting.lots().stream()
                .map(one -> one.value().orElse(Ratio.ZERO))
                .reduce(Ratio.ZERO, Ratio::plus);
        return lotting.find(lot).flatMap(Lot::value).orElse(Ratio.ZERO).dividedBy(all);
    }

    /** A gain as people read it: prices are above zero. */
    Ratio shown(Ratio gain) {
        return this == PRICE ? gain.negate() : gain;
    }
}
