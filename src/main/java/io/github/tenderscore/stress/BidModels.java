package io.github.tenderscore.stress;

/**
 * Illustrative models of bids to begin with. None is a forecast: the figures in them are invented, their titles say so, and what depends on
 * the method, such as prices and quantities, must be added to each.
 */
public final class BidModels {

    private BidModels() {}

    /**
     * Illustrative: three to six bidders who are much alike, most marks in the middle, no unusual price and nobody who bids to beat the
     * method.
     *
     * @return a builder that still needs the prices, and the quantities, choices and yes/no answers that the method asks for
     */
    public static BidModelBuilder illustrativeAlike() {
        return BidModel.named("Illustrative: three to six bidders who are much alike")
                .bidders(3, 6)
                .following("0.3", "0.2")
                .marks(MarkWeights.thirds(1, 4, 2))
                .noOutliers()
                .noStrategies();
    }

    /**
     * Illustrative: two to ten bidders who differ widely, all marks as often, the ablest rather dearer, one price in twenty far below and
     * one in twenty far above.
     *
     * @return a builder that still needs the prices, and the quantities, choices and yes/no answers that the method asks for
     */
    public static BidModelBuilder illustrativeWide() {
        return BidModel.named("Illustrative: two to ten bidders who differ widely")
                .bidders(2, 10)
                .following("0.6", "0.3")
                .marks(MarkWeights.even())
                .outliers("5", "40", "5", "60")
                .noStrategies();
    }

    /**
     * Illustrative: three to six bidders of whom three in ten bid to beat the method: the least quality that passes at the lowest price, or
     * a price of one penny.
     *
     * @return a builder that still needs the prices, and the quantities, choices and yes/no answers that the method asks for
     */
    public static BidModelBuilder illustrativeStrategic() {
        return BidModel.named("Illustrative: three to six bidders of whom some bid to beat the method")
                .bidders(3, 6)
                .following("0.3", "0.2")
                .marks(MarkWeights.thirds(1, 4, 2))
                .noOutliers()
                .strategy(Strategy.LEAST_QUALITY, "25")
                .strategy(Strategy.TOKEN_PRICE, "5");
    }
}
