package io.github.tenderscore.ranking;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Catalogue;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.rule.Parameter;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.rule.RuleType;
import java.util.List;

/**
 * The rules by which the most advantageous tender is found.
 *
 * <p>In the formulas Q is the total of a tender's points for everything but price, out of 100 or of the points stated, and P its
 * price.
 */
public final class AwardRules {

    private static final String MOD_SOURCE = "UK Ministry of Defence strategies as described by the R package tessa";

    private static final RuleType<AwardRule> WEIGHTED_SUM = RuleType.<AwardRule>named(
                    WeightedSum.ID, "Most points (weighted sum; AG-WSUM)")
            .formula("total = sum of the points of all criteria; the highest wins")
            .source(Evidence.PARTIAL, "textbook form, confirmed by published examples")
            .makes(parameters -> new WeightedSum());

    private static final RuleType<AwardRule> QUALITY_OVER_PRICE = RuleType.<AwardRule>named(
                    QualityOverPrice.ID, "Quality/price ratio (value-for-money index)")
            .formula("index = scale × Q / P; the highest wins")
            .parameters(Parameter.number("scale", "a factor that makes the index readable, above 0; 1 for none"))
            .source(Evidence.SOURCE, MOD_SOURCE + "; buyingfor.vic.gov.au")
            .makes(parameters -> new QualityOverPrice(parameters, positive(parameters, "scale")));

    private static final RuleType<AwardRule> PRICE_PER_POINT = RuleType.<AwardRule>named(
                    PricePerQualityPoint.ID, "Price per quality point")
            .formula("index = P / Q; the lowest wins")
            .source(Evidence.PARTIAL, "UK Bid Evaluation Guidance Note, May 2021, section 7.3 and appendix II")
            .makes(parameters -> new PricePerQualityPoint());

    private static final RuleType<AwardRule> LOWEST_PRICE = RuleType.<AwardRule>named(
                    LowestPrice.ID, "Lowest price among the tenders that pass every gate")
            .formula("P; the lowest wins")
            .source(Evidence.SOURCE, MOD_SOURCE)
            .makes(parameters -> new LowestPrice());

    private static final Catalogue<AwardRule> CATALOGUE =
            new Catalogue<>(List.of(WEIGHTED_SUM, QUALITY_OVER_PRICE, PRICE_PER_POINT, LOWEST_PRICE));

    private AwardRules() {}

    /**
     * Every award rule of this library, by id.
     *
     * @return the catalogue
     */
    public static Catalogue<AwardRule> catalogue() {
        return CATALOGUE;
    }

    /**
     * weighted-sum: the points of all criteria are added, and the highest total wins.
     *
     * @return the rule
     */
    public static AwardRule weightedSum() {
        return WEIGHTED_SUM.create(Parameters.NONE);
    }

    /**
     * CP-RATIO-QP: quality points divided by price; the highest index wins. index = scale × Q / P.
     *
     * <p>The price has no weight. A price of zero or less is refused.
     *
     * @param scale a factor that makes the index readable, above 0, such as {@code 100000}
     * @return the rule
     * @throws IllegalArgumentException if the scale is not above zero
     */
    public static AwardRule qualityOverPrice(String scale) {
        return QUALITY_OVER_PRICE.create(Parameters.of("scale", scale));
    }

    /**
     * CP-PPQP: price divided by quality points; the lowest index wins. index = P / Q.
     *
     * <p>The price has no weight. A tender without quality points is refused: the method needs a minimum for quality.
     *
     * @return the rule
     */
    public static AwardRule pricePerQualityPoint() {
        return PRICE_PER_POINT.create(Parameters.NONE);
    }

    /**
     * CP-LP: the lowest price wins among the tenders that pass every gate.
     *
     * <p>The price has no weight, and the points of the other criteria serve their gates and tie-breaks only.
     *
     * @return the rule
     */
    public static AwardRule lowestPrice() {
        return LOWEST_PRICE.create(Parameters.NONE);
    }

    private static Ratio positive(Parameters parameters, String name) {
        Ratio value = parameters.number(name);
        if (value.signum() <= 0) {
            throw new IllegalArgumentException("The parameter " + name + " (" + value + ") of the rule "
                    + QualityOverPrice.ID + " must be above zero");
        }
        return value;
    }
}
