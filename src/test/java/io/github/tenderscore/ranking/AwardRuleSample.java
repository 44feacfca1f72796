package io.github.tenderscore.ranking;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.util.List;

/**
 * What the contract of award rules must know of one rule with one set of parameters.
 *
 * @param parameters what the rule is made from
 * @param attainable the points that a tender can earn
 * @param unit whether all prices may be counted in another unit without any effect on places
 * @param maker how a tender of so many points and such a price stands
 * @param weighed the criteria that earn points
 */
record AwardRuleSample(Parameters parameters, Ratio attainable, Unit unit, Maker maker, List<Contest.Weighed> weighed) {

    enum Unit {
        FREE,
        FIXED
    }

    /** Makes a standing; more points are never worse, and a lower price is never worse unless the rule says so. */
    interface Maker {
        Stand stand(Ratio points, Ratio price);
    }

    /** A tender of a field by its points and price. */
    record Bid(Ratio points, Ratio price) {

        static Bid of(String points, String price) {
            return new Bid(Ratio.parse(points), Ratio.parse(price));
        }
    }

    static AwardRuleSample of(String... namesAndValues) {
        Parameters parameters = Parameters.NONE;
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters = parameters.with(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new AwardRuleSample(parameters, Ratio.HUNDRED, Unit.FREE, Stand::of, List.of());
    }

    AwardRuleSample fixed() {
        return new AwardRuleSample(parameters, attainable, Unit.FIXED, maker, weighed);
    }

    AwardRuleSample with(Maker other) {
        return new AwardRuleSample(parameters, attainable, unit, other, weighed);
    }

    AwardRuleSample outOf(String points) {
        return new AwardRuleSample(parameters, Ratio.parse(points), unit, maker, weighed);
    }

    Contest contest(List<Bid> bids) {
        return new Contest(
                bids.stream()
                        .<Standing>map(bid -> maker.stand(bid.points(), bid.price()))
                        .toList(),
                weighed,
                attainable);
    }
}
