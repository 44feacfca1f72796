package io.github.tenderscore.ranking;

import io.github.tenderscore.rule.Catalogue;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.rule.RuleType;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules by which the most advantageous tender is found.
 *
 * <p>In the formulas Q is the total of a tender's points for everything but price, out of 100 or of the points stated, and P its
 * price.
 */
public final class AwardRules {

    private static final RuleType<AwardRule> WEIGHTED_SUM = RuleType.<AwardRule>named(
                    WeightedSum.ID, "Most points (weighted sum; AG-WSUM)")
            .formula("total = sum of the points of all criteria; the highest wins")
            .source(Evidence.PARTIAL, "textbook form, confirmed by published examples")
            .makes(parameters -> new WeightedSum());

    private static final Catalogue<AwardRule> CATALOGUE =
            new Catalogue<>(Stream.of(List.of(WEIGHTED_SUM), CompositeRules.TYPES, MulticriteriaRules.TYPES)
                    .flatMap(List::stream)
                    .toList());

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
        return rule(WeightedSum.ID, Parameters.NONE);
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
        return rule("CP-RATIO-QP", Parameters.of("scale", scale));
    }

    /**
     * CP-PPQP: price divided by quality points; the lowest index wins. index = P / Q.
     *
     * <p>The price has no weight. A tender without quality points is refused: the method needs a minimum for quality.
     *
     * @return the rule
     */
    public static AwardRule pricePerQualityPoint() {
        return rule("CP-PPQP", Parameters.NONE);
    }

    /**
     * CP-LP: the lowest price wins among the tenders that pass every gate.
     *
     * <p>The price has no weight, and the points of the other criteria serve their gates and tie-breaks only.
     *
     * @return the rule
     */
    public static AwardRule lowestPrice() {
        return rule("CP-LP", Parameters.NONE);
    }

    private static AwardRule rule(String id, Parameters parameters) {
        return CATALOGUE.create(id, parameters);
    }
}
