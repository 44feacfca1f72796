package io.github.tenderscore.price;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import java.util.List;

/**
 * Which of several price rules scores the prices, drawn from the cents of an exchange rate that is published later (SEL-TRM).
 *
 * <p>Colombia's standard documents draw so, by the rate TRM of a day that the tender document names, so that nobody knows the rule when
 * prices are set. The table is data, because each tender document sets its own. Known from public implementations of the standard
 * documents (CCE-EICP-GI-01 v8, 2025); the official text is to be confirmed.
 *
 * @param bands the cents from 0 to 99 in bands without gaps, each with the id of a price rule
 */
public record ExchangeRateDraw(List<Band> bands) {

    /** The name of this way of choosing a rule. */
    public static final String ID = "SEL-TRM";

    /** The table of the current standard documents. */
    public static final ExchangeRateDraw CURRENT =
            ofQuarters("PR-REF-MEDIAN", "PR-REF-GEO", "PR-REF-LOWMEAN", "PR-HYP-MIN");

    /** The table of earlier standard documents. */
    public static final ExchangeRateDraw EARLIER =
            ofQuarters("PR-REF-MEAN", "PR-REF-HIGHMEAN", "PR-REF-GEOBUDGET", "PR-HYP-MIN");

    private static final int CENTS = 100;

    /**
     * Some cents, and the rule that they choose.
     *
     * @param from the lowest number of cents
     * @param to the highest
     * @param rule the id of a price rule
     */
    public record Band(int from, int to, String rule) {}

    /**
     * Checks that each number of cents chooses one rule.
     *
     * @param bands the cents from 0 to 99 in bands without gaps, each with the id of a price rule
     * @throws IllegalArgumentException if they leave out or repeat any number of cents
     */
    public ExchangeRateDraw {
        bands = List.copyOf(bands);
        int next = 0;
        for (Band band : bands) {
            if (band.from() != next || band.to() < band.from()) {
                throw new IllegalArgumentException("The cents (" + band.from() + " to " + band.to() + ") of the rule "
                        + band.rule() + " must start at " + next + ", behind the band before");
            }
            next = band.to() + 1;
        }
        if (next != CENTS) {
            throw new IllegalArgumentException("The bands (up to " + (next - 1) + " cents) must end at 99 cents");
        }
    }

    /**
     * A table of four equal bands: 0 to 24, 25 to 49, 50 to 74 and 75 to 99 cents.
     *
     * @param first the id of the rule for 0 to 24 cents
     * @param second for 25 to 49
     * @param third for 50 to 74
     * @param fourth for 75 to 99
     * @return the table
     */
    public static ExchangeRateDraw ofQuarters(String first, String second, String third, String fourth) {
        return new ExchangeRateDraw(List.of(
                new Band(0, 24, first), new Band(25, 49, second), new Band(50, 74, third), new Band(75, 99, fourth)));
    }

    /**
     * The rule that a rate chooses.
     *
     * @param rate above zero, with at most two decimals, such as {@code 4123.24}
     * @return the id of a price rule
     * @throws IllegalArgumentException if the rate is not above zero or has more decimals
     */
    public String rule(String rate) {
        return rule(rate, 1);
    }

    /**
     * The rule that a rate chooses for one of several lots: the first lot has the rule of the rate, each next lot the next rule of the
     * table, and after the last the first again.
     *
     * @param rate above zero, with at most two decimals
     * @param lot from 1
     * @return the id of a price rule
     * @throws IllegalArgumentException if the rate is not above zero or has more decimals, or the lot is below 1
     */
    public String rule(String rate, int lot) {
        if (lot < 1) {
            throw new IllegalArgumentException("The lot (" + lot + ") of a draw must be 1 or more");
        }
        int cents = cents(rate);
        int band = 0;
        while (bands.get(band).to() < cents) {
            band++;
        }
        return bands.get((int) ((band + (long) lot - 1) % bands.size())).rule();
    }

    private static int cents(String rate) {
        Ratio number = Ratio.parse(rate);
        Ratio cents = number.minus(number.round(0, Rounding.Mode.FLOOR)).times(Ratio.HUNDRED);
        if (number.signum() <= 0 || !cents.isWhole()) {
            throw new IllegalArgumentException(
                    "The exchange rate (" + rate + ") must be above zero, with at most two decimals");
        }
        return cents.bigNumerator().intValueExact();
    }
}
