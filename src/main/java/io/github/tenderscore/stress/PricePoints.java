package io.github.tenderscore.stress;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.reference.ReferenceSet;
import java.util.ArrayList;
import java.util.List;

/** The points of a price beside others, by the rule itself and without any rounding. */
record PricePoints(PriceRule rule, Ratio available) {

    /** Refuses, as the rule does, a price or a field that it cannot score. */
    Ratio of(Ratio price, List<Ratio> others) {
        rule.requirement(price).ifPresent(must -> {
            throw new IllegalArgumentException("The price (" + price + ") must " + must);
        });
        List<Ratio> compared = new ArrayList<>(others);
        if (rule.reference().own() == ReferenceSet.Own.INCLUDED) {
            compared.add(price);
        }
        return available.times(rule.share(price, rule.reference().statistics(compared)));
    }
}
