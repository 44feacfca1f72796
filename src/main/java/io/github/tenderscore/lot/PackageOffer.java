package io.github.tenderscore.lot;

import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import java.util.List;

/**
 * What a supplier offers for several lots together: it holds only if the supplier is awarded all of them.
 *
 * <p>Each lot counts in at most one such offer; discounts on the same lot are not added up.
 */
public sealed interface PackageOffer {

    /**
     * The lots that must be awarded together.
     *
     * @return the ids of at least two lots, in alphabetical order
     */
    List<String> lots();

    /**
     * What is paid for the lots together.
     *
     * @param sum the prices of the supplier's tenders for the lots, added up
     * @return the price of all of them
     */
    Ratio price(Ratio sum);

    /**
     * The offer in words.
     *
     * @return for example {@code 5% off lots 1 and 3 together}
     */
    String text();

    /**
     * One price for several lots: a combination tender.
     *
     * @param lots the ids of at least two lots
     * @param price the price of all of them, zero or more
     */
    record Combination(List<String> lots, Ratio price) implements PackageOffer {

        /**
         * Copies the lots, in alphabetical order.
         *
         * @param lots the ids of at least two lots
         * @param price the price of all of them, zero or more
         */
        public Combination {
            lots = lots.stream().sorted().toList();
        }

        @Override
        public Ratio price(Ratio sum) {
            return price;
        }

        @Override
        public String text() {
            return "one price for " + Listed.lots(lots) + " together";
        }
    }

    /**
     * A percentage off the prices of several lots.
     *
     * @param lots the ids of at least two lots
     * @param percent from above 0 to 100 per cent of the sum of their prices
     */
    record PercentOff(List<String> lots, Percent percent) implements PackageOffer {

        /**
         * Copies the lots, in alphabetical order.
         *
         * @param lots the ids of at least two lots
         * @param percent from above 0 to 100 per cent of the sum of their prices
         */
        public PercentOff {
            lots = lots.stream().sorted().toList();
        }

        @Override
        public Ratio price(Ratio sum) {
            return sum.minus(percent.of(sum));
        }

        @Override
        public String text() {
            return percent + " off " + Listed.lots(lots) + " together";
        }
    }

    /**
     * An amount off the prices of several lots.
     *
     * @param lots the ids of at least two lots
     * @param amount above zero and at most the sum of their prices
     */
    record AmountOff(List<String> lots, Ratio amount) implements PackageOffer {

        /**
         * Copies the lots, in alphabetical order.
         *
         * @param lots the ids of at least two lots
         * @param amount above zero and at most the sum of their prices
         */
        public AmountOff {
            lots = lots.stream().sorted().toList();
        }

        @Override
        public Ratio price(Ratio sum) {
            return sum.minus(amount);
        }

        @Override
        public String text() {
            return amount + " off " + Listed.lots(lots) + " together";
        }
    }
}
