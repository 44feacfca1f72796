package io.github.tenderscore.ranking;

import static io.github.tenderscore.rule.Jurisdiction.AUSTRIA;
import static io.github.tenderscore.rule.Jurisdiction.BELGIUM;
import static io.github.tenderscore.rule.Jurisdiction.BULGARIA;
import static io.github.tenderscore.rule.Jurisdiction.CHINA;
import static io.github.tenderscore.rule.Jurisdiction.COLOMBIA;
import static io.github.tenderscore.rule.Jurisdiction.CROATIA;
import static io.github.tenderscore.rule.Jurisdiction.CYPRUS;
import static io.github.tenderscore.rule.Jurisdiction.ENGLAND;
import static io.github.tenderscore.rule.Jurisdiction.FRANCE;
import static io.github.tenderscore.rule.Jurisdiction.GREECE;
import static io.github.tenderscore.rule.Jurisdiction.HUNGARY;
import static io.github.tenderscore.rule.Jurisdiction.KOREA;
import static io.github.tenderscore.rule.Jurisdiction.LATVIA;
import static io.github.tenderscore.rule.Jurisdiction.LITHUANIA;
import static io.github.tenderscore.rule.Jurisdiction.POLAND;
import static io.github.tenderscore.rule.Jurisdiction.PORTUGAL;
import static io.github.tenderscore.rule.Jurisdiction.ROMANIA;
import static io.github.tenderscore.rule.Jurisdiction.SCOTLAND;
import static io.github.tenderscore.rule.Jurisdiction.SLOVAKIA;
import static io.github.tenderscore.rule.Jurisdiction.SLOVENIA;
import static io.github.tenderscore.rule.Jurisdiction.SPAIN;
import static io.github.tenderscore.rule.Jurisdiction.SWITZERLAND;
import static io.github.tenderscore.rule.Jurisdiction.TURKEY;

import io.github.tenderscore.rule.Catalogue;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.rule.Independence;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.rule.RuleType;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The rules by which the most advantageous tender is found.
 *
 * <p>In the formulas Q is the total of a tender's points for everything but price, out of 100 or of the points stated, and P its
 * price.
 */
public final class AwardRules {

    private static final RuleType<AwardRule> WEIGHTED_SUM = RuleType.<AwardRule>named(
                    WeightedSum.ID, "Most points (weighted sum)")
            .formula("total = sum of the points of all criteria; the highest wins")
            .behaves(
                    Independence.ABSOLUTE,
                    "Any points. The rules of the criteria say whether points depend on other tenders. Equal totals stay tied.")
            .source(Evidence.PARTIAL, "textbook form, confirmed by published examples")
            .usedIn(Evidence.PARTIAL, ENGLAND, SCOTLAND, SWITZERLAND, AUSTRIA, FRANCE, BELGIUM, SPAIN, PORTUGAL)
            .usedIn(
                    Evidence.PARTIAL,
                    POLAND,
                    ROMANIA,
                    HUNGARY,
                    LITHUANIA,
                    LATVIA,
                    CROATIA,
                    BULGARIA,
                    SLOVENIA,
                    SLOVAKIA)
            .usedIn(Evidence.PARTIAL, GREECE, CYPRUS, TURKEY, KOREA, CHINA, COLOMBIA)
            .makes(parameters -> WeightedSum.ofAll(WeightedSum.ID));

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

    // ---- multi-criteria methods, for comparison beside the published one
    // ------------------------------------------------

    /**
     * AG-WSUM: the normalised values of all criteria, weighted, are added, and the highest sum wins.
     *
     * <p>Unlike {@link #weightedSum()} it compares the tenders with each other on every criterion, and the price is one of them. Where less is
     * better a value is turned into 1 / value first. Values below zero, and prices of zero, are refused but by min-max.
     *
     * @param price per cent of the whole that the price weighs, below 100, the criteria sharing the rest; 0 for no price
     * @param normaliser what makes the values of criteria comparable: any but {@link Normaliser#NONE}
     * @return the rule
     * @throws IllegalArgumentException if a parameter is outside its range
     */
    public static AwardRule normalisedSum(String price, Normaliser normaliser) {
        return rule("AG-WSUM", normalised(price, normaliser));
    }

    /**
     * AG-WPROD: the normalised values of all criteria, each to the power of its weight, are multiplied, and the highest product wins.
     *
     * <p>Values of zero or less are refused. The figure is approximate, to 34 digits.
     *
     * @param price per cent of the whole that the price weighs, below 100, the criteria sharing the rest; 0 for no price
     * @param normaliser what makes the values of criteria comparable: {@link Normaliser#BEST}, {@link Normaliser#SUM} or
     *     {@link Normaliser#VECTOR}
     * @return the rule
     * @throws IllegalArgumentException if a parameter is outside its range
     */
    public static AwardRule weightedProduct(String price, Normaliser normaliser) {
        return rule("AG-WPROD", normalised(price, normaliser).with("figure", "product"));
    }

    /**
     * AG-WASPAS: the weighted sum and the weighted product are mixed, and the highest mixture wins.
     *
     * <p>The values are value / highest value, and lowest value / value where less is better.
     *
     * @param price per cent of the whole that the price weighs, below 100, the criteria sharing the rest; 0 for no price
     * @param lambda what the sum counts, from 0 to 1; the product counts the rest
     * @return the rule
     * @throws IllegalArgumentException if a parameter is outside its range
     */
    public static AwardRule sumAndProduct(String price, String lambda) {
        return rule("AG-WASPAS", price(price).with("lambda", lambda));
    }

    /**
     * AG-TOPSIS: who is nearest to the best values and farthest from the worst wins.
     *
     * <p>The closeness is from 0 to 1, and 1 for equal tenders. A tender that withdraws can turn the order of two others.
     *
     * @param price per cent of the whole that the price weighs, below 100, the criteria sharing the rest; 0 for no price
     * @param normaliser what makes the values of criteria comparable: {@link Normaliser#VECTOR}, which is the usual one,
     *     {@link Normaliser#MIN_MAX} or {@link Normaliser#NONE}
     * @return the rule
     * @throws IllegalArgumentException if a parameter is outside its range
     */
    public static AwardRule topsis(String price, Normaliser normaliser) {
        return rule("AG-TOPSIS", normalised(price, normaliser));
    }

    /**
     * AG-VIKOR: the best compromise between falling behind on the whole and on one criterion wins; who is too close to it shares its place.
     *
     * <p>The figure is zero for the best and one for the worst.
     *
     * @param price per cent of the whole that the price weighs, below 100, the criteria sharing the rest; 0 for no price
     * @param v what falling behind on the whole counts, from 0 to 1; usually 0.5
     * @return the rule
     * @throws IllegalArgumentException if a parameter is outside its range
     */
    public static AwardRule vikor(String price, String v) {
        return rule("AG-VIKOR", price(price).with("v", v));
    }

    /**
     * AG-ELECTRE1: the tenders that no other outranks share the first place.
     *
     * <p>One outranks another where enough weight speaks for it and nothing too strongly against it.
     *
     * @param price per cent of the whole that the price weighs, below 100, the criteria sharing the rest; 0 for no price
     * @param normaliser what makes the values of criteria comparable: {@link Normaliser#SUM} or {@link Normaliser#MIN_MAX}
     * @param p the least weight of the criteria on which it is at least as good, from 0 to 1
     * @param q the most that it may be behind on one criterion, from 0 to 1, as part of the largest range of all
     * @return the rule
     * @throws IllegalArgumentException if a parameter is outside its range
     */
    public static AwardRule electre1(String price, Normaliser normaliser, String p, String q) {
        return rule("AG-ELECTRE1", normalised(price, normaliser).with("p", p).with("q", q));
    }

    /**
     * AG-ELECTRE2: who outranks others and is not outranked comes first, as the mean of an order from the top and one from the bottom.
     *
     * <p>Of the published variants this is that of one implementation.
     *
     * @param price per cent of the whole that the price weighs, below 100, the criteria sharing the rest; 0 for no price
     * @param normaliser what makes the values of criteria comparable: {@link Normaliser#SUM} or {@link Normaliser#MIN_MAX}
     * @param thresholds p0, p1 and p2, which must not rise, and q0 and q1, which must not rise; from 0 to 1
     * @return the rule
     * @throws IllegalArgumentException if a parameter is outside its range
     */
    public static AwardRule electre2(String price, Normaliser normaliser, Parameters thresholds) {
        TreeMap<String, String> all = new TreeMap<>(thresholds.values());
        all.putAll(normalised(price, normaliser).values());
        return rule("AG-ELECTRE2", Parameters.of(all));
    }

    /**
     * AG-PROMETHEE2: who is preferred to the others more than they are to it wins. No published text was confirmed.
     *
     * <p>A lead on a criterion is measured in per cent of the range of its values; a threshold that the function does not use is 0.
     *
     * @param price per cent of the whole that the price weighs, below 100, the criteria sharing the rest; 0 for no price
     * @param function how much of a preference a lead is: {@code usual}, {@code u-shape}, {@code v-shape}, {@code level}, {@code linear} or
     *     {@code gaussian}
     * @param q up to which lead there is no preference
     * @param p from which lead it is full
     * @param s spread of the gaussian function
     * @return the rule
     * @throws IllegalArgumentException if a parameter is outside its range
     */
    public static AwardRule promethee2(String price, String function, String q, String p, String s) {
        return rule(
                "AG-PROMETHEE2",
                price(price)
                        .with("function", function)
                        .with("q", q)
                        .with("p", p)
                        .with("s", s));
    }

    /**
     * AG-MOORA: the weighted values where more is better are added, those where less is better taken away, and the highest balance wins.
     *
     * <p>Each value is divided by the root of the sum of the squares first, so that the figure is approximate, to 34 digits.
     *
     * @param price per cent of the whole that the price weighs, below 100, the criteria sharing the rest; 0 for no price
     * @return the rule
     * @throws IllegalArgumentException if a parameter is outside its range
     */
    public static AwardRule moora(String price) {
        return rule("AG-MOORA", price(price));
    }

    /**
     * AG-EDAS: who is farthest above the average tender and least below it wins.
     *
     * <p>The score is from 0 to 1, and 1/2 for equal tenders. Values below zero are refused.
     *
     * @param price per cent of the whole that the price weighs, below 100, the criteria sharing the rest; 0 for no price
     * @return the rule
     * @throws IllegalArgumentException if a parameter is outside its range
     */
    public static AwardRule edas(String price) {
        return rule("AG-EDAS", price(price));
    }

    /**
     * AG-CODAS: who is farthest from the worst values wins, by two measures of distance.
     *
     * <p>The threshold can put a tender behind one that is worse on a criterion and better on none.
     *
     * @param price per cent of the whole that the price weighs, below 100, the criteria sharing the rest; 0 for no price
     * @param tau from which difference in the first measure the second one counts, zero or more; 0.02 is usual
     * @return the rule
     * @throws IllegalArgumentException if a parameter is outside its range
     */
    public static AwardRule codas(String price, String tau) {
        return rule("AG-CODAS", price(price).with("tau", tau));
    }

    /**
     * AG-LEX: the criteria decide one after the other. No published text was confirmed.
     *
     * <p>On each in turn those within the tolerance of the best stay in; who is left takes the place, and the others compete for the next. Weights
     * take no part.
     *
     * @param tolerance how far from the best one stays in, in per cent of it, zero or more
     * @param order the ids of the criteria, the first one first; {@code price} for the price
     * @return the rule
     * @throws IllegalArgumentException if a parameter is outside its range
     */
    public static AwardRule lexicographic(String tolerance, String... order) {
        return rule("AG-LEX", Parameters.of("tolerance", tolerance).with("order", String.join(",", order)));
    }

    /**
     * AG-AGGR: the points of all criteria are added, as Italian buyers are said to do by the metodo aggregativo-compensatore.
     *
     * <p>The formula was not confirmed. The same figures as {@link #weightedSum()}.
     *
     * @return the rule
     */
    public static AwardRule aggregativeCompensatory() {
        return rule("AG-AGGR", Parameters.NONE);
    }

    /**
     * AG-MAUT: the utilities of all criteria are added; the rule or scale by which a criterion earns points is its value function.
     *
     * <p>No published text was confirmed. The same figures as {@link #weightedSum()}.
     *
     * @return the rule
     */
    public static AwardRule additiveUtility() {
        return rule("AG-MAUT", Parameters.NONE);
    }

    private static Parameters price(String price) {
        return Parameters.of("price", price);
    }

    private static Parameters normalised(String price, Normaliser normaliser) {
        return price(price).with("normaliser", normaliser.code());
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
     * CP-RATIO-WQP: quality points to a power, divided by price; the highest index wins. index = Q^(wQ / wP) / P.
     *
     * <p>A power that is not whole is approximate, to 34 digits. The UK Ministry of Defence, which describes it, warns of weights
     * above 70. A price of zero or less is refused.
     *
     * @param qualityWeight per cent, above 0 and below 100; the rest is the weight of the price
     * @return the rule
     * @throws IllegalArgumentException if a parameter is outside its range, or makes an exponent with a part above 1,000
     */
    public static AwardRule weightedQualityOverPrice(String qualityWeight) {
        return rule("CP-RATIO-WQP", Parameters.of("qualityWeight", qualityWeight));
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
     * CP-CA-PPP: the lowest price per point wins, as Canada names it. P / points.
     *
     * <p>The same figures as {@link #pricePerQualityPoint()}.
     *
     * @return the rule
     */
    public static AwardRule canadianPricePerPoint() {
        return rule("CP-CA-PPP", Parameters.NONE);
    }

    /**
     * CP-ABPLUS: price divided by the technical score; the lowest wins, as A+B contracts in the United States are said to do.
     *
     * <p>No source text was confirmed. The same figures as {@link #pricePerQualityPoint()}.
     *
     * @return the rule
     */
    public static AwardRule priceOverTechnicalScore() {
        return rule("CP-ABPLUS", Parameters.NONE);
    }

    /**
     * CP-DK-KOM: the quotient of price and quality points that the Danish SKI uses; the lowest wins. P / Q.
     *
     * <p>The rest of that method was not confirmed. The same figures as {@link #pricePerQualityPoint()}.
     *
     * @return the rule
     */
    public static AwardRule danishQuotient() {
        return rule("CP-DK-KOM", Parameters.NONE);
    }

    /**
     * CP-UFAB-Z: quality points divided by price; the highest wins, as German buyers do by the einfache Richtwertmethode. Z = L /
     * P.
     *
     * <p>A price of zero or less is refused.
     *
     * @return the rule
     */
    public static AwardRule simpleReferenceValue() {
        return rule("CP-UFAB-Z", Parameters.NONE);
    }

    /**
     * CP-UFAB-Z-RLP: quality points divided by price as a whole number of three digits; the highest wins, and of equal ones the
     * lower price.
     *
     * <p>As a notice of Rhineland-Palatinate: every index is multiplied by the power of ten that gives the best one three digits,
     * then made whole.
     *
     * @param rounding how an index becomes whole: {@code half-up} or {@code down}
     * @return the rule
     * @throws IllegalArgumentException if the rounding is another
     */
    public static AwardRule simpleReferenceValueInWholeNumbers(String rounding) {
        return rule("CP-UFAB-Z-RLP", Parameters.of("rounding", rounding));
    }

    /**
     * CP-UFAB-ZX: of the tenders that come close to the best quality/price ratio, the best in quality or in price wins. Z = L / P.
     *
     * <p>The German erweiterte Richtwertmethode. All with Z of at least Zmax × (1 - margin/100) are on a short list; the others
     * follow by Z.
     *
     * @param margin per cent below the best, from 0 to 10
     * @param decision what decides on the short list: {@code quality}, {@code price} or {@code ratio}
     * @return the rule
     * @throws IllegalArgumentException if a parameter is outside its range
     */
    public static AwardRule extendedReferenceValue(String margin, String decision) {
        return rule("CP-UFAB-ZX", Parameters.of("margin", margin).with("decision", decision));
    }

    /**
     * CP-JP-DIV: standard points and quality points divided by price; the highest wins, as Japan does. scale × (standard + Q) / P.
     *
     * <p>A price of zero or less is refused.
     *
     * @param standard points that every tender has, from 0; 100 in Japan
     * @param scale a factor that makes the value readable, above 0; 1 for none
     * @return the rule
     * @throws IllegalArgumentException if a parameter is outside its range
     */
    public static AwardRule divisionMethod(String standard, String scale) {
        return rule("CP-JP-DIV", Parameters.of("standard", standard).with("scale", scale));
    }

    /**
     * CP-AU-RVC: price divided by an index of quality; the lowest wins, as Australian councils do. P / ((Q + Qtop) / (Qmin +
     * Qtop)).
     *
     * <p>Qtop are the points attainable, Qmin the fewest of all tenders, which therefore keeps its price.
     *
     * @return the rule
     */
    public static AwardRule relativeValueCost() {
        return rule("CP-AU-RVC", Parameters.NONE);
    }

    /**
     * CP-FEATURE-COEF: price divided by a coefficient that features raise; the lowest wins, as in Ukraine. P / (1 + Q / (whole -
     * Qtop)).
     *
     * <p>Qtop are the points attainable by features. Prozorro rounds the result to two decimals and looks at the time of
     * submission where two are equal.
     *
     * @param whole points of price and features together, above those attainable by features, such as 100 or 1
     * @return the rule
     * @throws IllegalArgumentException if a parameter is outside its range
     */
    public static AwardRule priceOverFeatureCoefficient(String whole) {
        return rule("CP-FEATURE-COEF", Parameters.of("whole", whole));
    }

    /**
     * CP-FEATURE-COEF-REV: an income multiplied by a coefficient that features raise; the highest wins. P × (1 + Q / (whole -
     * Qtop)).
     *
     * <p>For what is sold, or for the value of an energy service: the amount that the price criterion holds is better where it is
     * higher.
     *
     * @param whole points of price and features together, above those attainable by features, such as 100 or 1
     * @return the rule
     * @throws IllegalArgumentException if a parameter is outside its range
     */
    public static AwardRule amountTimesFeatureCoefficient(String whole) {
        return rule("CP-FEATURE-COEF-REV", Parameters.of("whole", whole));
    }

    /**
     * CP-WTP: price less what each quality point is worth; the lowest wins. P - worth × Q.
     *
     * <p>As the UK Ministry of Defence describes it: what the buyer is willing to pay is set so that 100 points cost 20 to 50 per
     * cent more than 60.
     *
     * @param worth money for each quality point, above 0; 1 where the points are pounds
     * @return the rule
     * @throws IllegalArgumentException if a parameter is outside its range
     */
    public static AwardRule priceLessWorthOfQuality(String worth) {
        return rule("CP-WTP", Parameters.of("worth", worth));
    }

    /**
     * CP-WAARDE: price less the value of quality, which can be below zero; the lowest wins, as in the Netherlands. P - worth × (Q
     * - neutral).
     *
     * <p>Gunnen op waarde. A table of values for grades belongs in the mark scale of a criterion.
     *
     * @param worth money for each quality point, above 0; 1 where the points are pounds
     * @param neutral points at which nothing is deducted and below which the price is raised, from 0
     * @return the rule
     * @throws IllegalArgumentException if a parameter is outside its range
     */
    public static AwardRule awardOnValue(String worth, String neutral) {
        return rule("CP-WAARDE", Parameters.of("worth", worth).with("neutral", neutral));
    }

    /**
     * CP-SE-MERV: price less deductions for added value; the lowest wins, as in Sweden. P - worth × Q.
     *
     * <p>The same figures as {@link #priceLessWorthOfQuality}.
     *
     * @param worth money for each quality point, above 0; 1 where the points are pounds
     * @return the rule
     * @throws IllegalArgumentException if a parameter is outside its range
     */
    public static AwardRule monetaryDeductions(String worth) {
        return rule("CP-SE-MERV", Parameters.of("worth", worth));
    }

    /**
     * CP-NO-PRISS: price less the value of quality, or more for what is missing of it; the lowest wins, as in Norway.
     *
     * <p>P - worth × Q, or P + worth × (Qtop - Q) with Qtop the points attainable. Both give the same places.
     *
     * @param worth money for each quality point, above 0; 1 where the points are pounds
     * @param counts {@code deduction} or {@code surcharge}
     * @return the rule
     * @throws IllegalArgumentException if a parameter is outside its range
     */
    public static AwardRule pricingOfQuality(String worth, String counts) {
        return rule("CP-NO-PRISS", Parameters.of("worth", worth).with("counts", counts));
    }

    /**
     * CP-DK-MON: price and an amount for the quality points that are missing; the lowest wins, as in Denmark. P + worth × (Qtop -
     * Q).
     *
     * <p>Qtop are the points attainable.
     *
     * @param worth money for each quality point, above 0; 1 where the points are pounds
     * @return the rule
     * @throws IllegalArgumentException if a parameter is outside its range
     */
    public static AwardRule pointsAsSurcharge(String worth) {
        return rule("CP-DK-MON", Parameters.of("worth", worth));
    }

    /**
     * CP-SQP: price less a premium for quality above the weakest tender; the lowest wins, as in New Zealand.
     *
     * <p>P - estimate × (Q - Qmin) / Qtop × wQ / wP, the premium rounded to the cent; Qtop are the points attainable. Fixed and
     * provisional sums are left out of estimate and prices.
     *
     * @param estimate estimated price, above 0
     * @param qualityWeight per cent, above 0 and below 100; the rest is the weight of the price
     * @return the rule
     * @throws IllegalArgumentException if a parameter is outside its range
     */
    public static AwardRule supplierQualityPremium(String estimate, String qualityWeight) {
        return rule("CP-SQP", Parameters.of("estimate", estimate).with("qualityWeight", qualityWeight));
    }

    /**
     * CP-AU-PQM: price less a premium for quality above the weakest tender; the lowest wins, as Australian councils do. P - worth
     * × (Q - Qmin).
     *
     * <p>How the worth is found was not confirmed; the method states it.
     *
     * @param worth money for each quality point, above 0; 1 where the points are pounds
     * @return the rule
     * @throws IllegalArgumentException if a parameter is outside its range
     */
    public static AwardRule qualityPremium(String worth) {
        return rule("CP-AU-PQM", Parameters.of("worth", worth));
    }

    /**
     * CP-NO-PCT: price and a percentage for the quality that is missing; the lowest wins, as in Norway. P × (1 + (Qtop - Q) / Qtop
     * × wQ / wP).
     *
     * <p>Qtop are the points attainable.
     *
     * @param qualityWeight per cent, above 0 and below 100; the rest is the weight of the price
     * @return the rule
     * @throws IllegalArgumentException if a parameter is outside its range
     */
    public static AwardRule percentageSurcharge(String qualityWeight) {
        return rule("CP-NO-PCT", Parameters.of("qualityWeight", qualityWeight));
    }

    /**
     * F9: the price of a tender that lacks points is raised by up to a margin; the lowest wins. P × (1 + margin/100 × (Qtop - Q) /
     * Qtop).
     *
     * <p>With a criterion that says who is preferred, this is a margin of preference.
     *
     * @param margin per cent by which the price of a tender without points is raised, above 0
     * @return the rule
     * @throws IllegalArgumentException if a parameter is outside its range
     */
    public static AwardRule marginOfPreference(String margin) {
        return rule("F9", Parameters.of("margin", margin));
    }

    /**
     * CP-UTIL: quality that lacks little to the best, at a price near the lowest; the highest index wins. (1 - (Qbest - Q) / Qtop
     * × wQ / wP) / P × Pmin.
     *
     * <p>As Negometrix publishes it. Far behind the best quality the index falls below zero, where a higher price ranks better;
     * such a tender cannot win.
     *
     * @param qualityWeight per cent, above 0 and below 100; the rest is the weight of the price
     * @return the rule
     * @throws IllegalArgumentException if a parameter is outside its range
     */
    public static AwardRule utilityIndex(String qualityWeight) {
        return rule("CP-UTIL", Parameters.of("qualityWeight", qualityWeight));
    }

    /**
     * CP-UFAB-WMED: weighted quality less weighted price, each over its median; the highest wins, as German buyers are said to do.
     *
     * <p>gL × L / Lmed - gP × P / Pmed. No source text was confirmed.
     *
     * @param qualityWeight per cent, above 0 and below 100; the rest is the weight of the price
     * @return the rule
     * @throws IllegalArgumentException if a parameter is outside its range
     */
    public static AwardRule weightedReferenceValue(String qualityWeight) {
        return rule("CP-UFAB-WMED", Parameters.of("qualityWeight", qualityWeight));
    }

    /**
     * CP-UFAB-WMED-SET: weighted quality less weighted price, each over a value that the buyer states; the highest wins.
     *
     * <p>gL × L / Lref - gP × P / Pref. No source text was confirmed.
     *
     * @param qualityWeight per cent, above 0 and below 100; the rest is the weight of the price
     * @param points the reference points, above 0
     * @param price the reference price, above 0
     * @return the rule
     * @throws IllegalArgumentException if a parameter is outside its range
     */
    public static AwardRule statedReferenceValue(String qualityWeight, String points, String price) {
        return rule(
                "CP-UFAB-WMED-SET",
                Parameters.of("qualityWeight", qualityWeight)
                        .with("points", points)
                        .with("price", price));
    }

    /**
     * CP-QCBS: weighted quality and lowest price over price are added; the highest wins, as in India and Ethiopia. S = wT × Q /
     * Qtop + wF × Pmin / P.
     *
     * <p>Out of 100. Qtop are the points attainable. The method needs a minimum for quality.
     *
     * @param qualityWeight per cent, above 0 and below 100; the rest is the weight of the price
     * @return the rule
     * @throws IllegalArgumentException if a parameter is outside its range
     */
    public static AwardRule qualityAndCostBased(String qualityWeight) {
        return rule("CP-QCBS", Parameters.of("qualityWeight", qualityWeight));
    }

    /**
     * CP-QCBS-N: weighted quality over the best quality and lowest price over price are added; the highest wins.
     *
     * <p>S = wT × Q / Qbest + wF × Pmin / P, out of 100. Said to be that of the external actions of the EU (PRAG, 80); no source
     * text was confirmed.
     *
     * @param qualityWeight per cent, above 0 and below 100; the rest is the weight of the price
     * @return the rule
     * @throws IllegalArgumentException if a parameter is outside its range
     */
    public static AwardRule combinedOverBestQuality(String qualityWeight) {
        return rule("CP-QCBS-N", Parameters.of("qualityWeight", qualityWeight));
    }

    /**
     * CP-QCBS-N-WB: weighted lowest price over price and quality over the best quality are added; the highest wins. X × Pmin / P +
     * (1 - X) × Q / Qbest.
     *
     * <p>Out of 1. Said to be that of the World Bank; no source text was confirmed.
     *
     * @param qualityWeight per cent, above 0 and below 100; the rest is the weight of the price
     * @return the rule
     * @throws IllegalArgumentException if a parameter is outside its range
     */
    public static AwardRule ratedCriteria(String qualityWeight) {
        return rule("CP-QCBS-N-WB", Parameters.of("qualityWeight", qualityWeight));
    }

    /**
     * CP-COMB: 70 for quality and 30 for price are added; the highest wins, as UNDP does. S = 70 × Q / Qtop + 30 × Pmin / P.
     *
     * <p>Qtop are the points attainable. For other weights: {@link #qualityAndCostBased}.
     *
     * @return the rule
     */
    public static AwardRule combinedScoring() {
        return rule("CP-COMB", Parameters.NONE);
    }

    /**
     * CP-CY: weighted quality and price are added; the highest wins, of equal ones the better quality, as in Cyprus.
     *
     * <p>L = wT × T / Ttop + wC × Pmin / P, out of 100.
     *
     * @param qualityWeight {@code 60} or {@code 80} per cent
     * @return the rule
     * @throws IllegalArgumentException if the weight is another
     */
    public static AwardRule technicalAndFinancialMark(String qualityWeight) {
        return rule("CP-CY", Parameters.of("qualityWeight", qualityWeight));
    }

    /**
     * CP-CA-HCR: 60 for quality and 40 for price are added; the highest wins, as Canada is said to do. 60 × Q / Qtop + 40 × Pmin /
     * P.
     *
     * <p>No source text was confirmed.
     *
     * @return the rule
     */
    public static AwardRule highestCombinedRating() {
        return rule("CP-CA-HCR", Parameters.NONE);
    }

    /**
     * CP-IN-70-30: 70 for quality and 30 for price are added, the price as whole per cent of the lowest; the highest wins.
     *
     * <p>Said to be that of an Indian manual; no source text was confirmed.
     *
     * @return the rule
     */
    public static AwardRule combinedWithWholeFinancialScore() {
        return rule("CP-IN-70-30", Parameters.NONE);
    }

    /**
     * CP-BR-TP: weighted quality over the best quality and lowest price over price are added; the highest wins, as Brazil is said
     * to do.
     *
     * <p>wT × NT / NTmax + wP × Pmin / P, out of 100. No source text was confirmed but the limit of 70.
     *
     * @param qualityWeight per cent, above 0 and up to 70; the rest is the weight of the price
     * @return the rule
     * @throws IllegalArgumentException if a parameter is outside its range
     */
    public static AwardRule techniqueAndPrice(String qualityWeight) {
        return rule("CP-BR-TP", Parameters.of("qualityWeight", qualityWeight));
    }

    /**
     * CP-MX-PP: 60 points for quality and 40 for price are added; the highest wins, as Mexico is said to do. 60 × Q / Qtop + 40 ×
     * Pmin / P.
     *
     * <p>No source text was confirmed.
     *
     * @return the rule
     */
    public static AwardRule pointsAndPercentages() {
        return rule("CP-MX-PP", Parameters.NONE);
    }

    /**
     * CP-PE-80-20: 80 for quality and 20 for price are added; the highest wins, as for services in Peru. 0.8 × PT + 0.2 × PE.
     *
     * <p>The source wants a technical minimum of 80, which the method must set.
     *
     * @param priceScore how the price is scored: {@code inverse}, 100 × Pmin / P, or {@code linear}, 100 × (2 - P / Pmin)
     * @return the rule
     * @throws IllegalArgumentException if it is another
     */
    public static AwardRule servicesEightyTwenty(String priceScore) {
        return rule("CP-PE-80-20", Parameters.of("priceScore", priceScore));
    }

    /**
     * CP-LCC-ADD: price and the costs that tenders state under other criteria are added; the lowest wins, as in Ukraine.
     *
     * <p>A cost is the quantity, or the price, that the criterion holds.
     *
     * @param costs the ids of those criteria, with commas between them
     * @return the rule
     * @throws IllegalArgumentException if an id is empty or stands twice
     */
    public static AwardRule priceAndCosts(String costs) {
        return rule("CP-LCC-ADD", Parameters.of("costs", costs));
    }

    /**
     * CP-LCC-ADD-REV: the costs that tenders state under other criteria are taken off an income; the highest wins.
     *
     * <p>The amount that the price criterion holds is better where it is higher.
     *
     * @param costs the ids of those criteria, with commas between them
     * @return the rule
     * @throws IllegalArgumentException if an id is empty or stands twice
     */
    public static AwardRule incomeLessCosts(String costs) {
        return rule("CP-LCC-ADD-REV", Parameters.of("costs", costs));
    }

    /**
     * CP-NPV: the net present value of an energy service; the highest wins, as in Ukraine.
     *
     * <p>What it is worked out from stands under 24 criteria that hold quantities; see {@link EnergyServiceOffer}.
     *
     * @param rate yearly discount rate as a share, from 0, such as {@code 0.125}
     * @param announced the day of the announcement, such as {@code 2017-08-18}
     * @param payments the criterion with the yearly payments as a share of the savings
     * @param years the criterion with the whole years of the contract
     * @param days the criterion with the days beyond the whole years
     * @param reductions how the ids of the criteria with the cost reductions start; 0 to 20 follow
     * @return the rule
     * @throws IllegalArgumentException if a parameter is outside its range, or the day is no date
     */
    public static AwardRule energyServiceValue(
            String rate, String announced, String payments, String years, String days, String reductions) {
        return rule(
                "CP-NPV",
                Parameters.of("rate", rate)
                        .with("announced", announced)
                        .with("payments", payments)
                        .with("years", years)
                        .with("days", days)
                        .with("reductions", reductions));
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

    /**
     * CP-RANKQUAL: the most quality points win, and only then is the price opened, or it is fixed.
     *
     * <p>A price criterion has no weight and serves gates and tie-breaks only. Also called Brook's law.
     *
     * @return the rule
     */
    public static AwardRule bestQuality() {
        return rule("CP-RANKQUAL", Parameters.NONE);
    }

    private static AwardRule rule(String id, Parameters parameters) {
        return CATALOGUE.create(id, parameters);
    }
}
