package io.github.tenderscore.stress;

import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.number.Ratio;

/** Draws prices: a place between the ends, which may follow ability; then outliers, then what a strategy asks. */
final class PriceDraw implements ResponseDraw {

    private final Methodology method;
    private final AnswerModel.Price model;
    private final long fewest;
    private final long range;
    private final int following;
    private final boolean ablestCheapest;
    private final Outliers outliers;
    private final int low;
    private final int lowOrHigh;

    PriceDraw(Methodology method, AnswerModel.Price model, Following following, Outliers outliers) {
        this.method = method;
        this.model = model;
        this.fewest = model.fewestUnits();
        this.range = model.mostUnits() - fewest + 1;
        this.following = following.priceMillionths();
        this.ablestCheapest = following.price().signum() < 0;
        this.outliers = outliers;
        this.low = Chances.millionths(outliers.low(), "a low outlier");
        this.lowOrHigh = low + Chances.millionths(outliers.high(), "a high outlier");
    }

    @Override
    public Response draw(Bidder bidder, Draws draws) {
        long units = outlying(fewest + Draws.part(place(bidder, draws), range), draws);
        if (bidder.follows(Strategy.LEAST_QUALITY)) {
            units = fewest;
        } else if (bidder.follows(Strategy.TOKEN_PRICE)) {
            units = 1;
        } else if (bidder.follows(Strategy.ZERO_PRICE)) {
            units = 0;
        }
        return new Response.Price(method.money(model.unit().times(Ratio.of(units))));
    }

    private long place(Bidder bidder, Draws draws) {
        boolean follows = draws.happens(following);
        long own = draws.fraction();
        long place = follows ? bidder.ability() : own;
        place = follows && ablestCheapest ? Draws.mirrored(place) : place;
        return model.shape() == AnswerModel.Shape.TRIANGULAR ? Draws.triangular(place) : place;
    }

    /** In whole units, of which one is left at least. */
    private long outlying(long units, Draws draws) {
        int drawn = draws.below(Chances.CERTAIN);
        if (drawn >= lowOrHigh) {
            return units;
        }
        int parts = drawn < low ? outliers.lowParts() : outliers.highParts();
        return Math.max(1, Math.multiplyExact(units, parts) / Outliers.WHOLE);
    }
}
