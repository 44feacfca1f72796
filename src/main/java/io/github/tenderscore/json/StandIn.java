package io.github.tenderscore.json;

import io.github.tenderscore.cost.CostTerms;
import io.github.tenderscore.cost.DiscountBasis;
import io.github.tenderscore.cost.EnvironmentalBasis;
import io.github.tenderscore.cost.EnvironmentalImpact;
import io.github.tenderscore.cost.LifeCostBasis;
import io.github.tenderscore.cost.LifeCosts;
import io.github.tenderscore.cost.PriceBasis;
import io.github.tenderscore.cost.PriceDetail;
import io.github.tenderscore.cost.PromisedLevel;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A response that has no fault of its own, in the place of one that could not be read, so that only the real fault is named. */
final class StandIn {

    private StandIn() {}

    static Response in(Criterion.Leaf leaf, Money unit) {
        Scoring scoring = leaf.scoring();
        if (scoring instanceof Scoring.Price price) {
            return price(price.basis(), unit);
        }
        if (scoring instanceof Scoring.Mark mark) {
            return new Response.Mark(mark.scale().highest());
        }
        if (scoring instanceof Scoring.Commitments) {
            return new Response.Commitments(List.of());
        }
        if (scoring instanceof Scoring.Quantity) {
            return new Response.Quantity(Ratio.ONE);
        }
        return scoring instanceof Scoring.Choice choice
                ? new Response.Choice(choice.scale().options().get(0).name())
                : new Response.YesNo(true);
    }

    private static Response price(PriceBasis basis, Money unit) {
        Ratio asked = Ratio.ONE;
        Optional<PriceDetail> detail = Optional.empty();
        if (basis instanceof LifeCostBasis lifeCost) {
            LifeCosts costs = costs(lifeCost.terms());
            asked = lifeCost.sum(costs);
            detail = Optional.of(costs);
        } else if (basis instanceof DiscountBasis) {
            detail = Optional.of(new PromisedLevel(0));
        } else if (basis instanceof EnvironmentalBasis) {
            detail = Optional.of(new EnvironmentalImpact(Ratio.ZERO));
        }
        return new Response.Price(new Money(asked, unit.currency(), unit.vat()), detail);
    }

    /** One for everything that costs, so that no rule refuses the figure compared. */
    private static LifeCosts costs(CostTerms terms) {
        List<Ratio> yearly = Collections.nCopies(terms.years(), Ratio.ONE);
        return new LifeCosts(
                Ratio.ONE, yearly, yearly, Ratio.ONE, Ratio.ZERO, terms.carbon().isPresent() ? yearly : List.of());
    }
}
