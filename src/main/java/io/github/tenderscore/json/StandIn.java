package io.github.tenderscore.json;

import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;

/** A response that has no fault of its own, in the place of one that could not be read, so that only the real fault is named. */
final class StandIn {

    private StandIn() {}

    static Response in(Criterion.Leaf leaf, Money unit) {
        Scoring scoring = leaf.scoring();
        if (scoring instanceof Scoring.Price) {
            return new Response.Price(new Money(Ratio.ONE, unit.currency(), unit.vat()));
        }
        if (scoring instanceof Scoring.Mark mark) {
            return new Response.Mark(mark.scale().highest());
        }
        if (scoring instanceof Scoring.Quantity) {
            return new Response.Quantity(Ratio.ONE);
        }
        return scoring instanceof Scoring.Choice choice
                ? new Response.Choice(choice.scale().options().get(0).name())
                : new Response.YesNo(true);
    }
}
