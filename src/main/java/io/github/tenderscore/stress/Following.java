package io.github.tenderscore.stress;

import io.github.tenderscore.number.Ratio;

/**
 * How far the marks and the price of a made-up bid follow the ability of its bidder.
 *
 * <p>Ability is a number drawn once for each bidder, every value as likely as any other. A mark takes its place in the order of marks from
 * the ability with the chance stated, and from a number of its own otherwise; so does the price. Each is then correlated with the ability
 * by just that number, and two marks of one bidder with each other by its square, while every mark stays as frequent as the model says.
 *
 * @param marks from 0, where good marks on one criterion say nothing of another, to 1, where a bidder is as good on all
 * @param price from -1, where the ablest ask least, by 0, where the price says nothing of quality, to 1, where the ablest ask most
 */
public record Following(Ratio marks, Ratio price) {

    private static final Ratio PARTS = Ratio.of(Chances.CERTAIN);

    /**
     * Checks the ranges.
     *
     * @param marks from 0, where good marks on one criterion say nothing of another, to 1, where a bidder is as good on all
     * @param price from -1, where the ablest ask least, by 0, where the price says nothing of quality, to 1, where the ablest ask most
     * @throws IllegalArgumentException if one is outside its range or has more than six decimals
     */
    public Following {
        check(marks, marks.signum() < 0, "marks with ability", "0");
        check(price, false, "the price with ability", "-1");
    }

    private static void check(Ratio correlation, boolean tooLow, String of, String least) {
        if (tooLow
                || correlation.abs().compareTo(Ratio.ONE) > 0
                || !correlation.times(PARTS).isWhole()) {
            throw new IllegalArgumentException("The correlation (" + correlation + ") of " + of + " must be from "
                    + least + " to 1, with at most six decimals");
        }
    }

    int marksMillionths() {
        return marks.times(PARTS).bigNumerator().intValueExact();
    }

    int priceMillionths() {
        return price.abs().times(PARTS).bigNumerator().intValueExact();
    }
}
