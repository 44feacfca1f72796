package io.github.tenderscore.ranking;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.ranking.CombinedScore.Against;
import io.github.tenderscore.ranking.CombinedScore.Cheapness;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.rule.Independence;
import io.github.tenderscore.rule.Jurisdiction;
import io.github.tenderscore.rule.Parameter;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.rule.RuleType;
import io.github.tenderscore.rule.Trait;
import java.util.List;
import java.util.Optional;

/** Kernel F10: weighted quality and price in one score. */
final class CombinedRules {

    static final Parameter QUALITY_WEIGHT = Parameter.number(
                    "qualityWeight", "per cent; the rest is the weight of the price")
            .above("0")
            .below("100");

    private static final String OVER_ATTAINABLE =
            "A price above zero and points of zero or more. The lowest price has all the points for price, as have equal ones. "
                    + "Any number of tenders.";
    private static final String OVER_BEST =
            OVER_ATTAINABLE + " Some tender must have points; the most have all of them.";

    private static final RuleType<AwardRule> UTILITY = RuleType.<AwardRule>named("CP-UTIL", "Utility index")
            .formula("U = (1 - (Qbest - Q) / Qtop × wQ / wP) / P × Pmin, Qtop the points attainable; the highest wins")
            .parameters(QUALITY_WEIGHT)
            .behaves(
                    Independence.RELATIVE_TO_BEST,
                    "A price above zero. One tender alone has 1. Where quality lies so far behind the best that U falls below zero, "
                            + "a higher price ranks better; such a tender cannot win.",
                    Trait.BELOW_ZERO,
                    Trait.LOWEST_NOT_BEST)
            .source(Evidence.SOURCE, "Negometrix, Utility index")
            .address("https://help.negometrix.com/en/support/solutions/articles/9000183873-utility-index-eu-")
            .usedIn(Jurisdiction.NETHERLANDS)
            .called("en", "Utility index")
            .makes(parameters -> new UtilityIndex("CP-UTIL", parameters, qualityOverPriceWeight(parameters)));

    private static final RuleType<AwardRule> GERMANY_MEDIAN = RuleType.<AwardRule>named(
                    "CP-UFAB-WMED", "Weighted reference value method with medians, Germany")
            .formula("Z = gL × L / Lmed - gP × P / Pmed, L the points, gL + gP = 1; the highest wins")
            .parameters(QUALITY_WEIGHT)
            .behaves(
                    Independence.RELATIVE_TO_FIELD,
                    "Prices above zero, and a median of the points above zero. One tender alone, or equal ones, have gL - gP.",
                    Trait.BELOW_ZERO)
            .source(Evidence.UNVERIFIED, "UfAB 2018 is said to have it; its formula was not read")
            .usedIn(Evidence.UNVERIFIED, Jurisdiction.GERMANY)
            .called("de", "Gewichtete Richtwertmethode (Median)")
            .makes(parameters -> difference("CP-UFAB-WMED", parameters, Optional.empty()));

    private static final RuleType<AwardRule> GERMANY_STATED = RuleType.<AwardRule>named(
                    "CP-UFAB-WMED-SET", "Weighted reference value method with stated values, Germany")
            .formula("Z = gL × L / Lref - gP × P / Pref, L the points, gL + gP = 1; the highest wins")
            .parameters(
                    QUALITY_WEIGHT,
                    Parameter.number("points", "reference points").above("0"),
                    Parameter.number("price", "reference price").above("0"))
            .behaves(
                    Independence.ABSOLUTE,
                    "Any price and points. Any number of tenders; equal ones stay tied.",
                    Trait.BELOW_ZERO)
            .source(Evidence.UNVERIFIED, "UfAB 2018 is said to have it; its formula was not read")
            .usedIn(Evidence.UNVERIFIED, Jurisdiction.GERMANY)
            .called("de", "Referenzwertmethode")
            .makes(parameters -> difference(
                    "CP-UFAB-WMED-SET",
                    parameters,
                    Optional.of(new WeightedDifference.Reference(
                            parameters.number("points"), parameters.number("price")))));

    private static final RuleType<AwardRule> QCBS = combined(
                    "CP-QCBS",
                    "Quality- and cost-based selection",
                    "S = wT × Q / Qtop + wF × Pmin / P",
                    OVER_ATTAINABLE)
            .parameters(QUALITY_WEIGHT)
            .source(
                    Evidence.SOURCE,
                    "kartavyadesk, paragraph 4.2.2 (India); mofaed.org (Ethiopia); managemententhusiast")
            .usedIn(Jurisdiction.INDIA, Jurisdiction.ETHIOPIA)
            .usedIn(
                    Evidence.PARTIAL,
                    Jurisdiction.WORLD_BANK,
                    Jurisdiction.ASIAN_DEVELOPMENT_BANK,
                    Jurisdiction.MAURITIUS)
            .called("en", "QCBS")
            .makes(parameters -> weighed("CP-QCBS", parameters, Ratio.HUNDRED, Against.ATTAINABLE));

    private static final RuleType<AwardRule> NORMALISED = combined(
                    "CP-QCBS-N",
                    "Combined score over the best quality, EU external actions",
                    "S = wT × Q / Qbest + wF × Pmin / P",
                    OVER_BEST)
            .parameters(QUALITY_WEIGHT)
            .source(Evidence.UNVERIFIED, "PRAG, 80/20; its text was not read")
            .usedIn(Evidence.UNVERIFIED, Jurisdiction.EU_EXTERNAL)
            .makes(parameters -> weighed("CP-QCBS-N", parameters, Ratio.HUNDRED, Against.BEST));

    private static final RuleType<AwardRule> RATED_CRITERIA = combined(
                    "CP-QCBS-N-WB",
                    "Rated criteria, World Bank",
                    "S = X × Pmin / P + (1 - X) × Q / Qbest, X the weight of the price as a share",
                    OVER_BEST)
            .parameters(QUALITY_WEIGHT)
            .source(Evidence.UNVERIFIED, "World Bank guide on rated criteria; its text was not read")
            .usedIn(Evidence.UNVERIFIED, Jurisdiction.WORLD_BANK)
            .called("en", "Rated criteria")
            .makes(parameters -> weighed("CP-QCBS-N-WB", parameters, Ratio.ONE, Against.BEST));

    private static final RuleType<AwardRule> UNITED_NATIONS = combined(
                    "CP-COMB", "Combined scoring 70/30", "S = 70 × Q / Qtop + 30 × Pmin / P", OVER_ATTAINABLE)
            .source(Evidence.PARTIAL, "UNDP and others, combined scoring method")
            .usedIn(Evidence.PARTIAL, Jurisdiction.UNDP)
            .called("en", "Combined scoring method")
            .makes(parameters -> fixed("CP-COMB", parameters, 70, 30, Against.ATTAINABLE, Cheapness.INVERSE));

    private static final RuleType<AwardRule> CYPRUS = combined(
                    "CP-CY",
                    "Technical and financial mark, Cyprus",
                    "L = wT × T / Ttop + wC × Pmin / P, 60/40 or 80/20; of equal ones the higher T wins",
                    OVER_ATTAINABLE)
            .parameters(Parameter.choice("qualityWeight", "per cent; the rest is the weight of the price", "60", "80"))
            .source(
                    Evidence.SOURCE,
                    "clause quoted by markettransfer.info; that the lowest price has all the points was not read")
            .usedIn(Jurisdiction.CYPRUS)
            .makes(parameters -> new Separated(
                    weighed("CP-CY", parameters, Ratio.HUNDRED, Against.ATTAINABLE), Separated.First.MORE_POINTS));

    private static final RuleType<AwardRule> CANADA = combined(
                    "CP-CA-HCR",
                    "Highest combined rating, Canada",
                    "rating = 60 × Q / Qtop + 40 × Pmin / P",
                    OVER_ATTAINABLE)
            .source(Evidence.UNVERIFIED, "figures attributed to clause A0027T; its text was not read")
            .usedIn(Evidence.UNVERIFIED, Jurisdiction.CANADA)
            .called("en-CA", "Highest combined rating of technical merit and price")
            .makes(parameters -> fixed("CP-CA-HCR", parameters, 60, 40, Against.ATTAINABLE, Cheapness.INVERSE));

    private static final RuleType<AwardRule> INDIA = combined(
                    "CP-IN-70-30",
                    "Combined score 70/30 with whole financial scores, India",
                    "S = 70 × T / Ttop + 0.30 × (100 × Pmin / P as a whole number)",
                    OVER_ATTAINABLE)
            .source(Evidence.UNVERIFIED, "figures attributed to the Manual for consultants; its text was not read")
            .usedIn(Evidence.UNVERIFIED, Jurisdiction.INDIA)
            .makes(parameters ->
                    fixed("CP-IN-70-30", parameters, 70, 30, Against.ATTAINABLE, Cheapness.WHOLE_PER_CENT));

    private static final RuleType<AwardRule> BRAZIL = combined(
                    "CP-BR-TP",
                    "Technique and price, Brazil",
                    "S = wT × NT / NTmax + wP × Pmin / P, wT up to 70",
                    OVER_BEST)
            .parameters(Parameter.number("qualityWeight", "per cent; the rest is the weight of the price")
                    .above("0")
                    .to("70"))
            .source(Evidence.UNVERIFIED, "Lei 14.133, article 36, for the limit; IN SEGES/MGI 2/2023 was not read")
            .usedIn(Evidence.UNVERIFIED, Jurisdiction.BRAZIL)
            .called("pt-BR", "Técnica e preço")
            .makes(parameters -> weighed("CP-BR-TP", parameters, Ratio.HUNDRED, Against.BEST));

    private static final RuleType<AwardRule> MEXICO = combined(
                    "CP-MX-PP", "Points and percentages, Mexico", "PT = 60 × Q / Qtop + 40 × Pmin / P", OVER_ATTAINABLE)
            .source(Evidence.UNVERIFIED, "PPE = MPemb × 40 / MPi, PT = TPT + PPE; no text was read")
            .usedIn(Evidence.UNVERIFIED, Jurisdiction.MEXICO)
            .called("es-MX", "Puntos y porcentajes")
            .makes(parameters -> fixed("CP-MX-PP", parameters, 60, 40, Against.ATTAINABLE, Cheapness.INVERSE));

    private static final RuleType<AwardRule> PERU = combined(
                    "CP-PE-80-20",
                    "Services 80/20, Peru",
                    "PCT = 0.8 × PT + 0.2 × PE, PE = 100 × Pmin / P, or 100 × (2 - P / Pmin)",
                    OVER_ATTAINABLE + " The source wants a technical minimum of 80.",
                    Trait.BELOW_ZERO)
            .parameters(Parameter.choice("priceScore", "how PE is found", "inverse", "linear"))
            .source(Evidence.SOURCE, "OSCE, services; how PE is found was not read there")
            .usedIn(Jurisdiction.PERU)
            .called("es-PE", "Puntaje de costo total")
            .makes(parameters -> fixed(
                    "CP-PE-80-20",
                    parameters,
                    80,
                    20,
                    Against.ATTAINABLE,
                    parameters.text("priceScore").equals("linear") ? Cheapness.LINEAR : Cheapness.INVERSE));

    static final List<RuleType<AwardRule>> TYPES = List.of(
            QCBS,
            NORMALISED,
            RATED_CRITERIA,
            UNITED_NATIONS,
            CYPRUS,
            CANADA,
            INDIA,
            BRAZIL,
            MEXICO,
            PERU,
            UTILITY,
            GERMANY_MEDIAN,
            GERMANY_STATED);

    private CombinedRules() {}

    private static RuleType.Builder<AwardRule> combined(
            String id, String title, String formula, String domain, Trait... traits) {
        return RuleType.<AwardRule>named(id, title)
                .formula(formula + "; the highest wins")
                .behaves(Independence.RELATIVE_TO_BEST, domain, traits);
    }

    /** The weight of quality for each per cent of price, such as 60/40. */
    static Ratio qualityOverPriceWeight(Parameters parameters) {
        Ratio quality = parameters.number("qualityWeight");
        return quality.dividedBy(Ratio.HUNDRED.minus(quality));
    }

    private static AwardRule difference(
            String id, Parameters parameters, Optional<WeightedDifference.Reference> stated) {
        return new WeightedDifference(
                id, parameters, parameters.number("qualityWeight").dividedBy(Ratio.HUNDRED), stated);
    }

    /** The weights as per cent of the most that a tender can have. */
    private static CombinedScore weighed(String id, Parameters parameters, Ratio most, Against against) {
        Ratio quality = parameters.number("qualityWeight").times(most).dividedBy(Ratio.HUNDRED);
        return new CombinedScore(id, parameters, quality, most.minus(quality), against, Cheapness.INVERSE);
    }

    private static CombinedScore fixed(
            String id, Parameters parameters, int quality, int price, Against against, Cheapness cheapness) {
        return new CombinedScore(id, parameters, Ratio.of(quality), Ratio.of(price), against, cheapness);
    }
}
