package io.github.tenderscore.ranking;

import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Precision;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.ranking.AdjustedPrice.Use;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.rule.Independence;
import io.github.tenderscore.rule.Jurisdiction;
import io.github.tenderscore.rule.Parameter;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.rule.RuleType;
import io.github.tenderscore.rule.Trait;
import java.util.List;

/** Kernel F8: quality and price as a ratio. */
final class RatioRules {

    static final String MOD = "UK Ministry of Defence strategies as described by the R package tessa";
    static final String MOD_ADDRESS = "https://github.com/lajh87/tessa";

    private static final String PRICE_ABOVE_ZERO =
            "A price above zero and points of zero or more; no points give zero. Any number of tenders; equal ones stay tied.";
    private static final String BOTH_ABOVE_ZERO =
            "A price and points above zero; set a minimum for quality. Any number of tenders; equal ones stay tied.";

    private static final Parameter SCALE = Parameter.number(
                    "scale", "a factor that makes the index readable; 1 for none")
            .above("0");

    private static final RuleType<AwardRule> QUALITY_OVER_PRICE = RuleType.<AwardRule>named(
                    "CP-RATIO-QP", "Quality/price ratio (value-for-money index)")
            .formula("index = scale × Q / P; the highest wins")
            .parameters(SCALE)
            .behaves(Independence.ABSOLUTE, PRICE_ABOVE_ZERO)
            .source(Evidence.SOURCE, MOD + "; buyingfor.vic.gov.au; Negometrix, Value for Money")
            .address(MOD_ADDRESS)
            .usedIn(Jurisdiction.UNITED_KINGDOM, Jurisdiction.AUSTRALIA, Jurisdiction.NETHERLANDS)
            .usedIn(Evidence.PARTIAL, Jurisdiction.ENGLAND)
            .called("en", "Value for money index")
            .makes(parameters -> ratio("CP-RATIO-QP", parameters, parameters.number("scale"), Ratio.ZERO));

    private static final RuleType<AwardRule> WEIGHTED_RATIO = RuleType.<AwardRule>named(
                    "CP-RATIO-WQP", "Weighted quality/price ratio")
            .formula("index = Q^(wQ / wP) / P, wQ + wP = 100; the highest wins")
            .parameters(CombinedRules.QUALITY_WEIGHT)
            .behaves(
                    Independence.ABSOLUTE,
                    PRICE_ABOVE_ZERO + " Above 70 per cent a little more weight changes a lot.",
                    Trait.APPROXIMATE)
            .source(Evidence.SOURCE, MOD)
            .address(MOD_ADDRESS)
            .usedIn(Jurisdiction.UNITED_KINGDOM)
            .usedIn(Evidence.PARTIAL, Jurisdiction.ENGLAND)
            .called("en", "Weighted value for money index")
            .makes(RatioRules::weighted);

    private static final RuleType<AwardRule> PRICE_PER_POINT = perPoint("CP-PPQP", "Price per quality point")
            .source(Evidence.PARTIAL, "UK Bid Evaluation Guidance Note, May 2021, section 7.3 and appendix II")
            .usedIn(Evidence.PARTIAL, Jurisdiction.UNITED_KINGDOM, Jurisdiction.ENGLAND)
            .called("en", "Price per quality point")
            .makes(parameters -> new PricePerPoint("CP-PPQP"));

    private static final RuleType<AwardRule> CANADA = perPoint("CP-CA-PPP", "Lowest price per point, Canada")
            .source(Evidence.PARTIAL, "Mak, scribd 250638659")
            .usedIn(Evidence.PARTIAL, Jurisdiction.CANADA)
            .called("en-CA", "Lowest price per point")
            .makes(parameters -> new PricePerPoint("CP-CA-PPP"));

    private static final RuleType<AwardRule> AB_PLUS = perPoint("CP-ABPLUS", "A+B, price over technical score")
            .source(Evidence.UNVERIFIED, "A+B contracting with a technical score; no text was read")
            .usedIn(Evidence.UNVERIFIED, Jurisdiction.UNITED_STATES)
            .called("en-US", "Adjusted bid")
            .makes(parameters -> new PricePerPoint("CP-ABPLUS"));

    private static final RuleType<AwardRule> DENMARK = perPoint("CP-DK-KOM", "Price/quality quotient, Denmark")
            .source(Evidence.PARTIAL, "SKI, ski.dk 0219, for the quotient alone")
            .usedIn(Evidence.PARTIAL, Jurisdiction.DENMARK)
            .called("da", "Kommissionsmodellen")
            .makes(parameters -> new PricePerPoint("CP-DK-KOM"));

    private static final String GERMAN_SOURCE = "ARRIBA help; Ferber blog, January 2016";

    private static final RuleType<AwardRule> GERMANY = RuleType.<AwardRule>named(
                    "CP-UFAB-Z", "Simple reference value method, Germany")
            .formula("Z = L / P, L the points; the highest wins")
            .behaves(Independence.ABSOLUTE, PRICE_ABOVE_ZERO)
            .source(Evidence.SOURCE, GERMAN_SOURCE)
            .usedIn(Jurisdiction.GERMANY)
            .called("de", "Einfache Richtwertmethode")
            .makes(parameters -> ratio("CP-UFAB-Z", parameters, Ratio.ONE, Ratio.ZERO));

    private static final RuleType<AwardRule> RHINELAND = RuleType.<AwardRule>named(
                    "CP-UFAB-Z-RLP", "Simple reference value method with whole indices, Rhineland-Palatinate")
            .formula(
                    "Z = 10^k × L / P as a whole number, k such that the highest has three digits; the highest wins, of equal "
                            + "ones the lower price")
            .parameters(Parameter.choice("rounding", "how an index becomes whole", "half-up", "down"))
            .behaves(Independence.RELATIVE_TO_BEST, PRICE_ABOVE_ZERO + " One tender alone has three digits.")
            .source(Evidence.SOURCE, "notice CXP6YYHYE45, rlp.vergabekommunal.de; which way it rounds was not read")
            .usedIn(Jurisdiction.GERMANY)
            .called("de", "Einfache Richtwertmethode")
            .makes(parameters -> new Separated(
                    new WholeIndex(
                            "CP-UFAB-Z-RLP",
                            parameters,
                            parameters.text("rounding").equals("down") ? Rounding.down(0) : Rounding.halfUp(0)),
                    Separated.First.LOWER_PRICE));

    private static final RuleType<AwardRule> GERMANY_SHORT_LIST = RuleType.<AwardRule>named(
                    "CP-UFAB-ZX", "Extended reference value method, Germany")
            .formula(
                    "Z = L / P; of the tenders with Z of at least Zmax × (1 - margin/100) the one that is best by the decision "
                            + "criterion wins; the others follow by Z")
            .parameters(
                    Parameter.number("margin", "per cent below the highest index")
                            .from("0")
                            .to("10"),
                    Parameter.choice("decision", "what decides on the short list", "quality", "price", "ratio"))
            .behaves(Independence.RELATIVE_TO_BEST, PRICE_ABOVE_ZERO + " The short list always has the highest index.")
            .source(Evidence.SOURCE, GERMAN_SOURCE)
            .usedIn(Jurisdiction.GERMANY)
            .called("de", "Erweiterte Richtwertmethode")
            .makes(parameters -> new ShortList(
                    parameters,
                    ratio("CP-UFAB-ZX", Parameters.NONE, Ratio.ONE, Ratio.ZERO),
                    new Percent(parameters.number("margin")),
                    ShortList.Decision.of(parameters.text("decision"))));

    private static final RuleType<AwardRule> JAPAN = RuleType.<AwardRule>named("CP-JP-DIV", "Division method, Japan")
            .formula("value = scale × (standard + Q) / P; the highest wins")
            .parameters(
                    Parameter.number("standard", "points that every tender has; 100 in Japan")
                            .from("0"),
                    SCALE)
            .behaves(
                    Independence.ABSOLUTE,
                    "A price above zero and points of zero or more. Any number of tenders; equal ones stay tied.")
            .source(Evidence.SOURCE, "lawinsider.com/ja; moobius manual")
            .usedIn(Jurisdiction.JAPAN)
            .called("ja", "除算方式")
            .makes(parameters ->
                    ratio("CP-JP-DIV", parameters, parameters.number("scale"), parameters.number("standard")));

    private static final RuleType<AwardRule> RELATIVE_VALUE = RuleType.<AwardRule>named(
                    "CP-AU-RVC", "Relative value cost, Australia")
            .formula("P / SI, SI = (Q + Qtop) / (Qmin + Qtop), Qtop the points attainable; the lowest wins")
            .behaves(
                    Independence.RELATIVE_TO_FIELD,
                    "A price above zero and points of zero or more. One tender alone, or the fewest points, keep their price.")
            .source(Evidence.SOURCE, "Local Government Procurement, Methods of evaluating price in tenders, part 4")
            .address("https://lgp.org.au/methods-of-evaluating-price-in-tenders-part-4/")
            .usedIn(Jurisdiction.AUSTRALIA)
            .called("en-AU", "Relative Value Cost (RVC)")
            .makes(parameters ->
                    new AdjustedPrice("CP-AU-RVC", parameters, new AdjustedPrice.RelativeIndex(), Use.DIVIDE_LOWEST));

    private static final RuleType<AwardRule> FEATURES = coefficient(
                    "CP-FEATURE-COEF",
                    "Price over the coefficient of features, Ukraine",
                    "P / (1 + Q / (whole - Qtop))",
                    "lowest")
            .behaves(Independence.ABSOLUTE, featuresDomain())
            .makes(parameters -> features("CP-FEATURE-COEF", parameters, Use.DIVIDE_LOWEST));

    private static final RuleType<AwardRule> FEATURES_REVERSED = coefficient(
                    "CP-FEATURE-COEF-REV",
                    "Amount times the coefficient of features, Ukraine",
                    "P × (1 + Q / (whole - Qtop))",
                    "highest")
            .behaves(
                    Independence.ABSOLUTE,
                    featuresDomain() + " The amount is an income: more is better.",
                    Trait.LOWEST_NOT_BEST)
            .makes(parameters -> features("CP-FEATURE-COEF-REV", parameters, Use.MULTIPLY_HIGHEST));

    static final List<RuleType<AwardRule>> TYPES = List.of(
            QUALITY_OVER_PRICE,
            WEIGHTED_RATIO,
            PRICE_PER_POINT,
            CANADA,
            AB_PLUS,
            DENMARK,
            GERMANY,
            RHINELAND,
            GERMANY_SHORT_LIST,
            JAPAN,
            RELATIVE_VALUE,
            FEATURES,
            FEATURES_REVERSED);

    private RatioRules() {}

    private static RuleType.Builder<AwardRule> perPoint(String id, String title) {
        return RuleType.<AwardRule>named(id, title)
                .formula("index = P / Q; the lowest wins")
                .behaves(Independence.ABSOLUTE, BOTH_ABOVE_ZERO);
    }

    private static String featuresDomain() {
        return "An amount above zero and points of zero or more; the whole must exceed the points attainable, Qtop. No points keep "
                + "the amount. Equal tenders stay tied; the source then looks at the time of submission.";
    }

    private static RuleType.Builder<AwardRule> coefficient(String id, String title, String formula, String best) {
        return RuleType.<AwardRule>named(id, title)
                .formula(formula + ", Qtop the points attainable; the " + best + " wins")
                .parameters(Parameter.number("whole", "points of price and features together, such as 100 or 1")
                        .above("0"))
                .source(Evidence.SOURCE, "Prozorro's own software: openprocurement/barbecue, openprocurement.api")
                .address("https://github.com/openprocurement/barbecue")
                .usedIn(Jurisdiction.UKRAINE);
    }

    private static AwardRule features(String id, Parameters parameters, Use use) {
        return new AdjustedPrice(id, parameters, new AdjustedPrice.Coefficient(id, parameters.number("whole")), use);
    }

    private static QualityOverPrice ratio(String id, Parameters parameters, Ratio scale, Ratio standard) {
        return new QualityOverPrice(id, parameters, scale, standard, Ratio.ONE);
    }

    private static AwardRule weighted(Parameters parameters) {
        Ratio exponent = CombinedRules.qualityOverPriceWeight(parameters);
        if (!Precision.isExponent(exponent)) {
            throw new IllegalArgumentException("The parameter qualityWeight (" + parameters.text("qualityWeight")
                    + ") of the rule CP-RATIO-WQP must make an exponent (" + exponent
                    + ") of whole numbers up to 1000; a whole number of per cent does");
        }
        return new QualityOverPrice("CP-RATIO-WQP", parameters, Ratio.ONE, Ratio.ZERO, exponent);
    }
}
