package io.github.tenderscore.price;

import io.github.tenderscore.reference.Anchor;
import io.github.tenderscore.reference.ReferenceSet;
import io.github.tenderscore.reference.Statistic;
import io.github.tenderscore.rule.Catalogue;
import io.github.tenderscore.rule.Parameters;
import java.util.List;
import java.util.stream.Stream;

/**
 * The price rules that buyers publish, each by its own name.
 *
 * <p>In the formulas P is the tender's price, Pmin and Pmax are the lowest and the highest price of the tenders that were
 * admitted, and the share is multiplied by the points available. Rounding belongs to the method, not to the rule. What a rule does to
 * one tender alone or to equal ones, where it comes from and who uses it stands in its entry of the {@linkplain #catalogue() catalogue}.
 */
public final class PriceRules {

    private static final Catalogue<PriceRule> CATALOGUE = new Catalogue<>(Stream.of(
                    HyperbolicRules.ALL,
                    LineRules.ALL,
                    DiscountRules.ALL,
                    KnotRules.ALL,
                    ReferenceRules.ALL,
                    BuildingBlocks.ALL)
            .flatMap(List::stream)
            .toList());

    private PriceRules() {}

    /**
     * Every price rule of this library, by id.
     *
     * @return the catalogue
     */
    public static Catalogue<PriceRule> catalogue() {
        return CATALOGUE;
    }

    /**
     * PR-HYP-MIN: the lowest price earns full points, one twice as high half of them. share = Pmin / P.
     *
     * <p>It is relative: when the lowest tender leaves, the others' points change. A price of
     * zero or less is refused.
     *
     * @return the rule
     */
    public static PriceRule lowestOverPrice() {
        return made("PR-HYP-MIN", Parameters.NONE);
    }

    /**
     * PR-HYP-POW: as {@link #lowestOverPrice()}, to a power. share = (Pmin / P)^exponent.
     *
     * @param exponent above 0, up to 10, such as {@code 2}; a power that is not whole is approximate to 34 digits
     * @return the rule
     * @throws IllegalArgumentException if the exponent is outside its range
     */
    public static PriceRule lowestOverPricePower(String exponent) {
        return made("PR-HYP-POW", Parameters.of("exponent", exponent));
    }

    /**
     * PR-LIN-RELMIN: each per cent above the lowest price costs one per cent of the points. share = 1 - (P - Pmin) / Pmin.
     *
     * @param clamp {@link Clamp#NONE} keeps points below zero, which start at twice the lowest price; {@link Clamp#ZERO} cuts
     *     them off
     * @return the rule
     */
    public static PriceRule percentageAboveLowest(Clamp clamp) {
        return made("PR-LIN-RELMIN", Parameters.of("clamp", clamp.code()));
    }

    /**
     * PR-LIN-SPAN: points fall in a straight line to zero at a span above the lowest price, and stay there.
     *
     * @param span per cent above the lowest price, above 0, such as {@code 50}
     * @return the rule
     * @throws IllegalArgumentException if the span is not above zero
     */
    public static PriceRule priceSpan(String span) {
        return made("PR-LIN-SPAN", Parameters.of("span", span));
    }

    /**
     * PR-LIN-MINMAX: the lowest price earns full points, the highest none. share = (Pmax - P) / (Pmax - Pmin).
     *
     * <p>Where all prices are equal, or there is one tender, all earn full points.
     *
     * @return the rule
     */
    public static PriceRule highestToLowest() {
        return made("PR-LIN-MINMAX", Parameters.NONE);
    }

    /**
     * PR-LIN-SET: the buyer publishes the price that earns full points and the one that earns none.
     *
     * <p>It is absolute: no tender's points depend on another's.
     *
     * @param full the price that earns full points
     * @param zero the price that earns none, above the full price
     * @return the rule
     * @throws IllegalArgumentException if the zero price is not above the full price
     */
    public static PriceRule betweenSetPrices(String full, String zero) {
        return made("PR-LIN-SET", Parameters.of("full", full).with("zero", zero));
    }

    /**
     * PR-LIN-BUDGET: the lowest price earns full points, the budget none. A price above the budget earns none either.
     *
     * <p>The source keeps such a price out altogether. A method that does so publishes the budget as a ceiling of the price criterion
     * besides ({@link io.github.tenderscore.model.Options#ceiling(String)}): a price above it is then disqualified, and its price is
     * compared with no other.
     *
     * @param budget above 0
     * @return the rule
     * @throws IllegalArgumentException if the budget is not above zero
     */
    public static PriceRule budgetToLowest(String budget) {
        return made("PR-LIN-BUDGET", Parameters.of("budget", budget));
    }

    /**
     * PR-LIN-BASE: points fall in a straight line from a price of zero to a base price. share = 1 - P / base.
     *
     * <p>It is absolute: no tender's points depend on another's.
     *
     * @param base the price that earns nothing, above 0
     * @param clamp {@link Clamp#NONE} keeps points below zero above the base price; {@link Clamp#ZERO} cuts them off
     * @return the rule
     * @throws IllegalArgumentException if the base price is not above zero
     */
    public static PriceRule shareOfBase(String base, Clamp clamp) {
        return made("PR-LIN-BASE", Parameters.of("base", base).with("clamp", clamp.code()));
    }

    /**
     * PR-HU: as {@link #lowestOverPrice()}, but points begin at a least number. points = Pmin / P × (most - least) + least, out of most.
     *
     * <p>Unverified: no text of the Hungarian guides was confirmed.
     *
     * @param least the points that the range begins at, zero or more, such as {@code 1}
     * @param most full points, above the least, such as {@code 10}
     * @return the rule
     * @throws IllegalArgumentException if the least is negative or not below the most
     */
    public static PriceRule inverseProportion(String least, String most) {
        return made("PR-HU", Parameters.of("least", least).with("most", most));
    }

    /**
     * PR-HU-DIRECT: the higher amount is the better. points = P / Pmax × (most - least) + least, out of most.
     *
     * <p>For amounts that the buyer is paid. Unverified: no text of the Hungarian guides was confirmed.
     *
     * @param least the points that the range begins at, zero or more
     * @param most full points, above the least
     * @return the rule
     * @throws IllegalArgumentException if the least is negative or not below the most
     */
    public static PriceRule directProportion(String least, String most) {
        return made("PR-HU-DIRECT", Parameters.of("least", least).with("most", most));
    }

    /**
     * PR-LIN-RELMAX: for contracts that bring the buyer income; the highest amount earns full points. share = 1 + (P - Pmax) / Pmax.
     *
     * <p>Unverified: the South African text was not confirmed.
     *
     * @return the rule
     */
    public static PriceRule percentageBelowHighest() {
        return made("PR-LIN-RELMAX", Parameters.NONE);
    }

    /**
     * PR-LIN-SPAN-FR: as {@link #priceSpan}, with the price that earns nothing named as a multiple of the lowest.
     *
     * @param multiple above 1, such as {@code 2}
     * @return the rule
     * @throws IllegalArgumentException if the multiple is not above 1
     */
    public static PriceRule multipleOfLowest(String multiple) {
        return made("PR-LIN-SPAN-FR", Parameters.of("multiple", multiple));
    }

    /**
     * PR-LIN-SPAN-EST: as {@link #multipleOfLowest}, with the mean of the lowest price and the buyer's estimate in place of the lowest
     * price. A price below that mean earns full points.
     *
     * @param multiple above 1
     * @param estimate the price that the buyer expects, above 0
     * @return the rule
     * @throws IllegalArgumentException if one is outside its range
     */
    public static PriceRule multipleOfLowestAndEstimate(String multiple, String estimate) {
        return made("PR-LIN-SPAN-EST", Parameters.of("multiple", multiple).with("estimate", estimate));
    }

    /**
     * PR-REF-MEANPCT: one point of 100 more for each per cent below the mean of the tenders, one less for each above it.
     *
     * @param atMean the points of 100 for a price at the mean, above 0 and up to 100; the source has {@code 50}
     * @param clamp the source needs {@link Clamp#BOTH}
     * @return the rule
     * @throws IllegalArgumentException if the points are outside their range
     */
    public static PriceRule deviationFromMean(String atMean, Clamp clamp) {
        return made("PR-REF-MEANPCT", Parameters.of("atMean", atMean).with("clamp", clamp.code()));
    }

    /**
     * PR-DISC-POW: the discount from a base price, as a share of the best discount, to a power below 1. The best discounts are then told
     * apart less than small ones.
     *
     * <p>Unverified: the formula of the Italian guidelines was not confirmed.
     *
     * @param base the price without any discount, above 0
     * @param exponent above 0 and below 1, such as {@code 0.5}
     * @return the rule, approximate to 34 digits
     * @throws IllegalArgumentException if one is outside its range
     */
    public static PriceRule powerOfDiscount(String base, String exponent) {
        return made("PR-DISC-POW", Parameters.of("base", base).with("exponent", exponent));
    }

    /**
     * PR-DISC-CONCAVE: points fall slowly near a price of zero and fast near the base price. share = 1 - (P / base)^exponent.
     *
     * <p>It is absolute: no tender's points depend on another's.
     *
     * @param base the price that earns nothing, above 0
     * @param exponent from 1, a straight line, to 10
     * @return the rule; a power that is not whole is approximate to 34 digits
     * @throws IllegalArgumentException if one is outside its range
     */
    public static PriceRule concaveDiscount(String base, String exponent) {
        return made("PR-DISC-CONCAVE", Parameters.of("base", base).with("exponent", exponent));
    }

    /**
     * PR-MAXSIG: the discount as a share of the best one, but of a significant discount where no tender offers that much. Full points are
     * then out of reach.
     *
     * @param base the price without any discount, above 0
     * @param significant the discount in per cent, above 0 and below 100; the source has 2 to 5
     * @return the rule
     * @throws IllegalArgumentException if one is outside its range
     */
    public static PriceRule significantDiscount(String base, String significant) {
        return made("PR-MAXSIG", Parameters.of("base", base).with("significant", significant));
    }

    /**
     * PR-BILIN: two lines that meet at the mean discount, the first of them steep, the second nearly flat.
     *
     * @param base the price without any discount, above 0
     * @param atMean the share at the mean discount, above 0 and below 1; the source has 0.80, 0.85 and 0.90
     * @return the rule
     * @throws IllegalArgumentException if one is outside its range
     */
    public static PriceRule bilinear(String base, String atMean) {
        return made("PR-BILIN", Parameters.of("base", base).with("atMean", atMean));
    }

    /**
     * PR-JP-ATTEN: as {@link #shareOfBase}, but a price below the amount from which low prices are investigated gains half as much.
     *
     * @param base the price that earns nothing, above 0
     * @param investigation above 0 and below the base price
     * @return the rule
     * @throws IllegalArgumentException if one is outside its range
     */
    public static PriceRule attenuated(String base, String investigation) {
        return made("PR-JP-ATTEN", Parameters.of("base", base).with("investigation", investigation));
    }

    /**
     * PR-KR-NEG: Korea's negotiated contracts. The lowest price over the price, but below 80 per cent of the estimate a line that adds up
     * to two points. There the lowest tender earns less the lower it is.
     *
     * @param estimate the estimated price, or the planned one where it is set, above 0
     * @param points the points for price, from 8
     * @return the rule
     * @throws IllegalArgumentException if one is outside its range
     */
    public static PriceRule negotiated(String estimate, String points) {
        return made("PR-KR-NEG", Parameters.of("estimate", estimate).with("points", points));
    }

    /**
     * PR-LOG: points fall with the logarithm of the price, so that each doubling costs the same. share = 1 - ln(P / Pmin) / ln(factor).
     *
     * @param factor how many times the lowest price earns nothing, above 1
     * @param clamp {@link Clamp#NONE} keeps points below zero; {@link Clamp#ZERO} cuts them off
     * @return the rule, approximate to 34 digits
     * @throws IllegalArgumentException if the factor is not above 1
     */
    public static PriceRule logarithmic(String factor, Clamp clamp) {
        return made("PR-LOG", Parameters.of("factor", factor).with("clamp", clamp.code()));
    }

    /**
     * PR-RANK: the place of the price alone decides, however far prices lie apart. Unverified.
     *
     * @param table the shares of the places from the first on, not rising, such as {@code 1, 0.8, 0.6}; a place beyond earns nothing
     * @param ties what equal prices earn
     * @return the rule
     * @throws IllegalArgumentException if a share is not from 0 to 1 or above the one before
     */
    public static PriceRule pointsByPlace(String table, RankTies ties) {
        return made("PR-RANK", Parameters.of("table", table).with("ties", ties.code()));
    }

    /**
     * PR-STEP: prices in the same band earn the same. Unverified.
     *
     * @param bands per cent above the lowest price and share, such as {@code 5: 1, 10: 0.8, 20: 0.5}; above the last nothing is earned
     * @return the rule
     * @throws IllegalArgumentException if the per cent fall, or a share is not from 0 to 1 or above the one before
     */
    public static PriceRule bandsAboveLowest(String bands) {
        return made("PR-STEP", Parameters.of("bands", bands));
    }

    /**
     * PR-FIXED: the buyer fixes the price and every tender asks it, so that only quality competes. Unverified.
     *
     * @param price above 0; any other price is refused
     * @return the rule
     * @throws IllegalArgumentException if the price is not above zero
     */
    public static PriceRule fixedPrice(String price) {
        return made("PR-FIXED", Parameters.of("price", price));
    }

    /**
     * PR-REF-RATIO-ABS: points are lost for each per cent of the planned price that a price lies away from a target share of it.
     *
     * @param planned the planned price, above 0
     * @param target per cent of the planned price that earn full points, above 0, such as {@code 91}
     * @param slope points lost for each per cent, above 0, such as {@code 5}
     * @param points the points for price, above 0, such as {@code 70}
     * @param clamp {@link Clamp#NONE} keeps points below zero; {@link Clamp#ZERO} cuts them off
     * @return the rule
     * @throws IllegalArgumentException if one is outside its range
     */
    public static PriceRule closeToTarget(String planned, String target, String slope, String points, Clamp clamp) {
        return made(
                "PR-REF-RATIO-ABS",
                Parameters.of("planned", planned)
                        .with("target", target)
                        .with("slope", slope)
                        .with("points", points)
                        .with("clamp", clamp.code()));
    }

    /**
     * PR-REF-MEDIAN: the median earns full points; for an even number of tenders a price of theirs below it does.
     *
     * @param middle {@link Statistic#LOWER_MEDIAN} or {@link Statistic#BELOW_MEDIAN}, which differ where the two prices in the middle are
     *     equal
     * @return the rule
     * @throws IllegalArgumentException if it is another statistic
     */
    public static PriceRule closeToMedian(Statistic middle) {
        return made("PR-REF-MEDIAN", Parameters.of("middle", middle.text()));
    }

    /**
     * PR-REF-GEO: the price nearest to the geometric mean earns full points, the others by their distance.
     *
     * @param nearest what happens where two prices are equally near: {@link Nearest#ALL}, {@link Nearest#LOWER} or {@link Nearest#HIGHER}
     * @return the rule, approximate to 34 digits
     * @throws IllegalArgumentException if it is {@link Nearest#NONE}
     */
    public static PriceRule closeToGeometricMean(Nearest nearest) {
        return made("PR-REF-GEO", Parameters.of("nearest", nearest.code()));
    }

    /**
     * PR-REF-LOWMEAN: closeness to half the lowest price and half the mean.
     *
     * @return the rule
     */
    public static PriceRule closeToLowMean() {
        return made("PR-REF-LOWMEAN", Parameters.NONE);
    }

    /**
     * PR-REF-HIGHMEAN: closeness to half the highest price and half the mean; a distance above it counts double.
     *
     * @return the rule
     */
    public static PriceRule closeToHighMean() {
        return made("PR-REF-HIGHMEAN", Parameters.NONE);
    }

    /**
     * PR-REF-MEAN: closeness to the mean; a distance above it counts double.
     *
     * @return the rule
     */
    public static PriceRule closeToMean() {
        return made("PR-REF-MEAN", Parameters.NONE);
    }

    /**
     * PR-REF-GEOBUDGET: closeness to the geometric mean of the prices and the official budget, which counts once for every three tenders
     * begun; a distance above it counts double.
     *
     * @param budget above 0
     * @return the rule, approximate to 34 digits
     * @throws IllegalArgumentException if the budget is not above zero
     */
    public static PriceRule closeToGeometricMeanWithBudget(String budget) {
        return made("PR-REF-GEOBUDGET", Parameters.of("budget", budget));
    }

    /**
     * Building block F1: share = (reference / P)^exponent, for a published formula that has no name of its own.
     *
     * @param reference the reference price
     * @param exponent above 0, up to 10, such as {@code 1}
     * @param clamp what happens outside 0 to full points
     * @param among whose prices count
     * @return the rule
     * @throws IllegalArgumentException if the exponent or a fixed reference price is outside its range
     */
    public static PriceRule hyperbolicPower(Anchor reference, String exponent, Clamp clamp, ReferenceSet among) {
        return made(
                "F1",
                Parameters.of("reference", reference.text())
                        .with("exponent", exponent)
                        .with("clamp", clamp.code())
                        .with("among", among.text()));
    }

    /**
     * Building block F2: share = (zero - P) / (zero - full), for a published formula that has no name of its own.
     *
     * @param full the price that earns full points
     * @param zero the price that earns none
     * @param clamp what happens outside 0 to full points
     * @param among whose prices count
     * @return the rule
     */
    public static PriceRule anchoredLine(Anchor full, Anchor zero, Clamp clamp, ReferenceSet among) {
        return made(
                "F2",
                Parameters.of("full", full.text())
                        .with("zero", zero.text())
                        .with("clamp", clamp.code())
                        .with("among", among.text()));
    }

    /**
     * Building block F3: shares at given prices, and lines or steps between them, for a published formula that has no name of its own.
     *
     * @param knots prices and shares that do not rise, from the lowest price on, such as {@code lowest: 1, 1.5 * mean: 0.4, 250000: 0}
     * @param form {@code line} or {@code steps}; above the last price its share stays with lines, and nothing is earned with steps
     * @param among whose prices count
     * @return the rule
     * @throws IllegalArgumentException if the knots cannot be read, or a share is not from 0 to 1 or above the one before
     */
    public static PriceRule piecewise(String knots, String form, ReferenceSet among) {
        return made("F3", Parameters.of("knots", knots).with("form", form).with("among", among.text()));
    }

    /**
     * Building block F4: a power of the height of a line, x = (zero - P) / (zero - full), from 0 to 1.
     *
     * @param full the price that earns full points
     * @param zero the price that earns none
     * @param exponent above 0, up to 10
     * @param curve {@code power} for x^exponent, {@code concave} for 1 - (1 - x)^exponent
     * @param among whose prices count
     * @return the rule
     * @throws IllegalArgumentException if the exponent or the curve is outside its range
     */
    public static PriceRule powerOfLine(Anchor full, Anchor zero, String exponent, String curve, ReferenceSet among) {
        return made(
                "F4",
                Parameters.of("full", full.text())
                        .with("zero", zero.text())
                        .with("exponent", exponent)
                        .with("curve", curve)
                        .with("among", among.text()));
    }

    /**
     * Building block F5: share = 1 - ln(P / reference) / ln(factor).
     *
     * @param reference the price that earns full points
     * @param factor times the reference price at which points reach zero, above 1
     * @param clamp what happens outside 0 to full points
     * @param among whose prices count
     * @return the rule, approximate to 34 digits
     * @throws IllegalArgumentException if the factor or a fixed reference price is outside its range
     */
    public static PriceRule logarithm(Anchor reference, String factor, Clamp clamp, ReferenceSet among) {
        return made(
                "F5",
                Parameters.of("reference", reference.text())
                        .with("factor", factor)
                        .with("clamp", clamp.code())
                        .with("among", among.text()));
    }

    /**
     * Building block F6: share = 1 - slope × |P / reference - target|.
     *
     * @param reference the reference price
     * @param target times the reference price that earn full points, above 0, such as {@code 1}
     * @param below the slope where the ratio is not above the target, zero or more
     * @param above the slope where it is, zero or more
     * @param ratio how P / reference is rounded before use: {@code exact}, or decimals and a mode such as {@code 4 half-up}
     * @param nearest whether the nearest price earns full points
     * @param clamp what happens outside 0 to full points
     * @param among whose prices count
     * @return the rule
     * @throws IllegalArgumentException if a number, the rounding or a fixed reference price is outside its range
     */
    public static PriceRule closeness(
            Anchor reference,
            String target,
            String below,
            String above,
            String ratio,
            Nearest nearest,
            Clamp clamp,
            ReferenceSet among) {
        return made(
                "F6",
                Parameters.of("reference", reference.text())
                        .with("target", target)
                        .with("below", below)
                        .with("above", above)
                        .with("ratio", ratio)
                        .with("nearest", nearest.code())
                        .with("clamp", clamp.code())
                        .with("among", among.text()));
    }

    /**
     * Building block F7: the share that a table gives for the place of the price.
     *
     * @param table the shares of the places from the first on, not rising, such as {@code 1, 0.8, 0.6}
     * @param ties what equal prices earn
     * @param among whose prices count
     * @return the rule
     * @throws IllegalArgumentException if a share is not from 0 to 1 or above the one before
     */
    public static PriceRule rankTable(String table, RankTies ties, ReferenceSet among) {
        return made(
                "F7", Parameters.of("table", table).with("ties", ties.code()).with("among", among.text()));
    }

    private static PriceRule made(String id, Parameters parameters) {
        return CATALOGUE.create(id, parameters);
    }
}
