package io.github.tenderscore.model;

import io.github.tenderscore.commitment.Commitment;
import io.github.tenderscore.cost.PriceDetail;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/** What is known of a tender on one criterion: its price, the mark it was given, a quantity, commitments, a choice, or yes or no. */
public sealed interface Response {

    /**
     * The kind of criterion it answers.
     *
     * @return {@code price}, {@code mark}, {@code quantity}, {@code commitments}, {@code choice} or {@code yes-no}
     */
    String kind();

    /**
     * A price.
     *
     * @param money what the tender asks and is paid, in the currency and on the VAT basis of the method
     * @param detail what it says beyond that, where the method compares another figure; empty where it compares the price asked
     */
    record Price(Money money, Optional<PriceDetail> detail) implements Response {

        /**
         * A price and nothing beyond it.
         *
         * @param money what the tender asks and is paid, in the currency and on the VAT basis of the method
         */
        public Price(Money money) {
            this(money, Optional.empty());
        }

        @Override
        public String kind() {
            return "price";
        }
    }

    /**
     * The mark that the evaluators agreed.
     *
     * @param mark a mark of the criterion's scale, which earns the points
     * @param unrounded the same before the rounding that the consensus rule of the method publishes, on which gates are tested;
     *     equal to the mark unless that rule rounded it
     */
    record Mark(Ratio mark, Ratio unrounded) implements Response {

        /**
         * A mark that no rule rounded.
         *
         * @param mark a mark of the criterion's scale
         */
        public Mark(Ratio mark) {
            this(mark, mark);
        }

        /**
         * Whether a rule rounded it.
         *
         * @return true where mark and unrounded mark differ
         */
        public boolean isRounded() {
            return !mark.equals(unrounded);
        }

        @Override
        public String kind() {
            return "mark";
        }
    }

    /**
     * A promised quantity.
     *
     * @param quantity in the unit of the criterion
     */
    record Quantity(Ratio quantity) implements Response {
        @Override
        public String kind() {
            return "quantity";
        }
    }

    /**
     * What the tender commits itself to.
     *
     * @param commitments in any order, each with an id of its own; none is a promise of nothing
     */
    record Commitments(List<Commitment> commitments) implements Response {

        /**
         * Copies the commitments.
         *
         * @param commitments in any order, each with an id of its own; none is a promise of nothing
         */
        public Commitments {
            commitments = List.copyOf(commitments);
        }

        @Override
        public String kind() {
            return "commitments";
        }
    }

    /**
     * A choice.
     *
     * @param option the name of a published option
     */
    record Choice(String option) implements Response {
        @Override
        public String kind() {
            return "choice";
        }
    }

    /**
     * An answer to a yes/no question.
     *
     * @param yes true for yes
     */
    record YesNo(boolean yes) implements Response {
        @Override
        public String kind() {
            return "yes-no";
        }
    }
}
