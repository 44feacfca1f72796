package io.github.tenderscore.monitor.uptake;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.monitor.Share;

/**
 * How lots are tendered: procedures, criteria, weights, and what decides.
 *
 * @param mix which procedures are used
 * @param criteriaPublished whose tender notice lists award criteria; lots without competition are left out here and below
 * @param weightsPublished whose tender notice gives complete weights
 * @param price how price weighs
 * @param socialValue how social value weighs; 0 where a complete list of criteria has none
 * @param lowestPriceWins where the lowest price won, among awards with two or more assessed tenders and their prices
 * @param jointLowest the lots that were won at a price that another tender had too; they count as won at the lowest
 * @param decisive where social value decided, among awards with two or more assessed tenders, a weight for social value and all scores
 * @param tiesCreated the lots where tenders would be tied without social value; they count neither way
 * @param singleTender where only one tender was assessed
 * @param gap how far the weights of social value lie below the council's own policy
 */
public record Practice(
        ProcedureMix mix,
        Share criteriaPublished,
        Share weightsPublished,
        Weights price,
        Weights socialValue,
        Share lowestPriceWins,
        NamedLots jointLowest,
        Share decisive,
        NamedLots tiesCreated,
        Share singleTender,
        PolicyGap gap) {

    /**
     * How many lots give social value any weight.
     *
     * @return yes where the weight is above zero, no where a complete list has none
     */
    public Share withSocialValue() {
        long above = socialValue.above();
        return Share.of(above, socialValue.known() - above, socialValue.unknown());
    }

    /**
     * The middle of the known weights of price.
     *
     * @return in per cent; a step without a figure where none is known
     */
    public Step medianPriceWeight() {
        return price.medianStep("Median weight of price");
    }

    /**
     * What social value weighs on average where it is used.
     *
     * @return in per cent; a step without a figure where it is used nowhere
     */
    public Step meanSocialValueWhereUsed() {
        return socialValue.meanStep(
                "Mean weight of social value where it is used", socialValue.above(), "with social value");
    }

    /**
     * What social value weighs on average, lots without it counting as zero.
     *
     * @return in per cent; a step without a figure where no weight is known
     */
    public Step meanSocialValueOfAll() {
        return socialValue.meanStep(
                "Mean weight of social value over all known lots", socialValue.known(), "with a known weight");
    }
}
