package io.github.tenderscore.ranking;

import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.rule.Parameter;
import io.github.tenderscore.rule.RuleType;
import java.util.List;

/** The composite price-quality rules as data over the kernels F8 to F12. */
final class CompositeRules {

    private static final String MOD_SOURCE = "UK Ministry of Defence strategies as described by the R package tessa";

    private static final RuleType<AwardRule> QUALITY_OVER_PRICE = RuleType.<AwardRule>named(
                    QualityOverPrice.ID, "Quality/price ratio (value-for-money index)")
            .formula("index = scale × Q / P; the highest wins")
            .parameters(Parameter.number("scale", "a factor that makes the index readable; 1 for none")
                    .above("0"))
            .source(Evidence.SOURCE, MOD_SOURCE + "; buyingfor.vic.gov.au")
            .makes(parameters -> new QualityOverPrice(parameters, parameters.number("scale")));

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

    /** In the order in which they are listed. */
    static final List<RuleType<AwardRule>> TYPES = List.of(QUALITY_OVER_PRICE, PRICE_PER_POINT, LOWEST_PRICE);

    private CompositeRules() {}
}
