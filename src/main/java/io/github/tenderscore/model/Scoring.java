package io.github.tenderscore.model;

import io.github.tenderscore.commitment.CommitmentBasis;
import io.github.tenderscore.cost.PriceBases;
import io.github.tenderscore.cost.PriceBasis;
import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.quality.ChoiceScale;
import io.github.tenderscore.quality.MarkScale;
import io.github.tenderscore.socialvalue.SocialValueRule;
import java.util.Optional;

/** What a criterion asks for and how the response earns points. */
public sealed interface Scoring {

    /**
     * The kind's name in documents.
     *
     * @return {@code price}, {@code mark}, {@code quantity}, {@code commitments}, {@code choice} or {@code yes-no}
     */
    String kind();

    /**
     * A price.
     *
     * @param rule how it earns points; empty where the award rule compares amounts
     * @param basis what is compared and scored; the price asked is what is paid, whatever is compared
     */
    record Price(Optional<PriceRule> rule, PriceBasis basis) implements Scoring {

        /**
         * The price asked, as it is.
         *
         * @param rule how it earns points; empty where the award rule compares amounts
         */
        public Price(Optional<PriceRule> rule) {
            this(rule, PriceBases.asked());
        }

        @Override
        public String kind() {
            return "price";
        }
    }

    /**
     * A mark that evaluators give.
     *
     * @param scale the marks they may give
     */
    record Mark(MarkScale scale) implements Scoring {
        @Override
        public String kind() {
            return "mark";
        }
    }

    /** A figure that the tender promises and that a social value rule turns into points. */
    sealed interface Promised extends Scoring {

        /**
         * How it earns points.
         *
         * @return the rule
         */
        SocialValueRule rule();
    }

    /**
     * A quantity that the tender promises.
     *
     * @param rule how it earns points
     */
    record Quantity(SocialValueRule rule) implements Promised {
        @Override
        public String kind() {
            return "quantity";
        }
    }

    /**
     * What the tender commits itself to beyond the contract, measure by measure, which comes to one figure.
     *
     * @param basis how the commitments become a figure, in pounds or points
     * @param rule how the figure earns points
     */
    record Commitments(CommitmentBasis basis, SocialValueRule rule) implements Promised {
        @Override
        public String kind() {
            return "commitments";
        }
    }

    /**
     * One of several published options.
     *
     * @param scale the options and what they earn
     */
    record Choice(ChoiceScale scale) implements Scoring {
        @Override
        public String kind() {
            return "choice";
        }
    }

    /** A question that is answered by yes, which earns all points, or no, which earns none. */
    record YesNo() implements Scoring {
        @Override
        public String kind() {
            return "yes-no";
        }
    }
}
