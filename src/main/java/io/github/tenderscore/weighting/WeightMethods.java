package io.github.tenderscore.weighting;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Catalogue;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.rule.Independence;
import io.github.tenderscore.rule.Parameter;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.rule.RuleType;
import io.github.tenderscore.rule.Trait;
import java.util.List;

/**
 * The ways in which what a buyer says of its criteria becomes weights.
 *
 * <p>An order of importance alone is no set of weights: the three conversions of ranks can give three different winners, so the method
 * must name one.
 */
public final class WeightMethods {

    private static final String TEXTBOOK = "textbook form; no published text confirmed";

    private static final Parameter TIES = Parameter.choice(
            RankWeights.TIES, "what happens to criteria that are equally important", "shared", "refused");

    private static final RuleType<WeightMethod> DIRECT = RuleType.<WeightMethod>named(
                    "WT-DIRECT", "Weights that the buyer states")
            .formula("weight = stated weight × total / what stated weights total")
            .parameters(
                    Parameter.number(
                                    StatedWeights.STATED,
                                    "what stated weights total: 100 for per cent, 1 for fractions, or points")
                            .above("0"),
                    WeightTotal.TOTAL)
            .behaves(
                    Independence.ABSOLUTE,
                    "Weights of zero or more that total exactly what is stated; others are refused and nothing is normalised. One "
                            + "criterion has all. All equal and zero are weighed as any other.")
            .source(Evidence.UNVERIFIED, TEXTBOOK)
            .makes(parameters -> new StatedWeights(
                    "WT-DIRECT", parameters.number(StatedWeights.STATED), parameters.number(WeightTotal.TOTAL_NAME)));

    private static final RuleType<WeightMethod> ROC =
            ranks("WT-ROC", "Rank order centroid", "weight = total × (1/i + … + 1/n) / n", Curve.CENTROID);

    private static final RuleType<WeightMethod> RS =
            ranks("WT-RS", "Rank sum", "weight = total × 2 (n + 1 - i) / (n (n + 1))", Curve.SUM);

    private static final RuleType<WeightMethod> RR =
            ranks("WT-RR", "Rank reciprocal", "weight = total × (1/i) / (1/1 + … + 1/n)", Curve.RECIPROCAL);

    private static final RuleType<WeightMethod> AHP = RuleType.<WeightMethod>named(
                    "WT-AHP", "Analytic hierarchy process")
            .formula(
                    "weight = total × principal eigenvector of the comparisons / its sum; CI = (lmax - n) / (n - 1); CR = CI / RI")
            .parameters(
                    WeightTotal.TOTAL,
                    WeightTotal.DECIMALS,
                    Parameter.text(
                            RandomIndex.NAME, "saaty, saaty-2005, donegan-dodd, or a table such as 3: 0.58, 4: 0.9"))
            .behaves(
                    Independence.ABSOLUTE,
                    "One comparison of every two criteria, from 1/1000 to 1000 times. One criterion has all; all equal weigh the same; zero "
                            + "is refused. CR above 0.1 is a finding and refuses nothing.",
                    Trait.APPROXIMATE)
            .source(Evidence.PARTIAL, "Saaty (2008), Decision making with the analytic hierarchy process, via AHPy")
            .address("https://github.com/PhilipGriffith/AHPy")
            .makes(parameters -> new EigenvectorWeights(
                    "WT-AHP", RandomIndex.of("WT-AHP", parameters.text(RandomIndex.NAME)), WeightTotal.of(parameters)));

    private static final RuleType<WeightMethod> SWING = RuleType.<WeightMethod>named(
                    "WT-SWING", "Swing or SMART scores in proportion")
            .formula("weight = total × score / sum of the scores")
            .parameters(WeightTotal.TOTAL, WeightTotal.DECIMALS)
            .behaves(
                    Independence.ABSOLUTE,
                    "Scores of zero or more, at least one above zero, in any unit. One criterion has all; all equal weigh the same; zero "
                            + "weighs nothing.")
            .source(Evidence.UNVERIFIED, TEXTBOOK)
            .called("en", "SMART")
            .makes(parameters -> new ScoreWeights("WT-SWING", WeightTotal.of(parameters)));

    private static final RuleType<WeightMethod> PAIR = RuleType.<WeightMethod>named(
                    "WT-PAIR", "Wins of pairwise comparisons in proportion")
            .formula("weight = total × (wins + added) / sum of (wins + added)")
            .parameters(
                    WeightTotal.TOTAL,
                    WeightTotal.DECIMALS,
                    Parameter.number(
                                    WinWeights.ADDED,
                                    "what is added to the wins of each criterion, so that none weighs nothing")
                            .above("0"),
                    TIES)
            .behaves(
                    Independence.ABSOLUTE,
                    "One comparison of every two criteria; only which is more important counts. One criterion has all; all equal weigh the "
                            + "same or are refused; zero wins weigh what is added.")
            .source(Evidence.UNVERIFIED, TEXTBOOK)
            .makes(parameters -> new WinWeights(
                    "WT-PAIR",
                    parameters.number(WinWeights.ADDED),
                    Ties.of(parameters.text(RankWeights.TIES)),
                    WeightTotal.of(parameters)));

    private static final Catalogue<WeightMethod> CATALOGUE =
            new Catalogue<>(List.of(DIRECT, ROC, RS, RR, AHP, SWING, PAIR));

    private WeightMethods() {}

    private static RuleType<WeightMethod> ranks(String id, String title, String formula, Curve curve) {
        return RuleType.<WeightMethod>named(id, title)
                .formula(formula)
                .parameters(WeightTotal.TOTAL, WeightTotal.DECIMALS, TIES)
                .behaves(
                        Independence.ABSOLUTE,
                        "A rank for each criterion; behind two of rank 1 comes 3. One criterion has all; all equal weigh the same or are "
                                + "refused; zero is no rank.")
                .source(Evidence.UNVERIFIED, TEXTBOOK)
                .makes(parameters -> new RankWeights(
                        id, curve, Ties.of(parameters.text(RankWeights.TIES)), WeightTotal.of(parameters)));
    }

    /**
     * Every weight method of this library, by id.
     *
     * @return the catalogue
     */
    public static Catalogue<WeightMethod> catalogue() {
        return CATALOGUE;
    }

    /**
     * WT-DIRECT: weights in per cent, which must total exactly 100.
     *
     * @return the method
     */
    public static WeightMethod percentages() {
        return stated(Ratio.HUNDRED, Ratio.HUNDRED);
    }

    /**
     * WT-DIRECT: weights as fractions of one, which must total exactly 1; they become per cent.
     *
     * @return the method
     */
    public static WeightMethod fractions() {
        return stated(Ratio.ONE, Ratio.HUNDRED);
    }

    /**
     * WT-DIRECT: weights in points, which must total exactly what is stated and stay points.
     *
     * @param total what they total, above zero, in digits
     * @return the method
     * @throws IllegalArgumentException if the total is not above zero
     */
    public static WeightMethod points(String total) {
        return DIRECT.create(Parameters.of(StatedWeights.STATED, total).with(WeightTotal.TOTAL_NAME, total));
    }

    private static WeightMethod stated(Ratio stated, Ratio total) {
        return DIRECT.create(
                Parameters.of(StatedWeights.STATED, stated.toString()).with(WeightTotal.TOTAL_NAME, total.toString()));
    }

    /**
     * WT-ROC: the weights of an order of importance by rank order centroid, for which the first criteria weigh most.
     *
     * @param total what the weights total and how many decimals they keep
     * @param ties what happens to criteria of the same rank
     * @return the method
     * @throws IllegalArgumentException if total or decimals are outside their range
     */
    public static WeightMethod rankOrderCentroid(WeightTotal total, Ties ties) {
        return ROC.create(total.parameters().with(RankWeights.TIES, ties.code()));
    }

    /**
     * WT-RS: the weights of an order of importance by rank sum, which fall in equal steps.
     *
     * @param total what the weights total and how many decimals they keep
     * @param ties what happens to criteria of the same rank
     * @return the method
     * @throws IllegalArgumentException if total or decimals are outside their range
     */
    public static WeightMethod rankSum(WeightTotal total, Ties ties) {
        return RS.create(total.parameters().with(RankWeights.TIES, ties.code()));
    }

    /**
     * WT-RR: the weights of an order of importance by rank reciprocal: the second weighs half of the first, the third a third of it.
     *
     * @param total what the weights total and how many decimals they keep
     * @param ties what happens to criteria of the same rank
     * @return the method
     * @throws IllegalArgumentException if total or decimals are outside their range
     */
    public static WeightMethod rankReciprocal(WeightTotal total, Ties ties) {
        return RR.create(total.parameters().with(RankWeights.TIES, ties.code()));
    }

    /**
     * WT-AHP: the analytic hierarchy process. The weights follow the principal eigenvector of all comparisons; how well these agree is
     * measured by a table of random indices, which differ between sources by up to 18 per cent, so that the method names one.
     *
     * @param total what the weights total and how many decimals they keep
     * @param randomIndex {@code saaty} (0.58 for three criteria), {@code saaty-2005} (0.52), {@code donegan-dodd} (0.4914), or a table such as
     *     {@code 3: 0.58, 4: 0.9}
     * @return the method
     * @throws IllegalArgumentException if total or decimals are outside their range, or the text names no table and is none
     */
    public static WeightMethod analyticHierarchy(WeightTotal total, String randomIndex) {
        return AHP.create(total.parameters().with(RandomIndex.NAME, randomIndex));
    }

    /**
     * WT-SWING: weights in proportion to scores, such as those of swing weighting or SMART.
     *
     * @param total what the weights total and how many decimals they keep
     * @return the method
     * @throws IllegalArgumentException if total or decimals are outside their range
     */
    public static WeightMethod swing(WeightTotal total) {
        return SWING.create(total.parameters());
    }

    /**
     * WT-PAIR: weights in proportion to how many other criteria each is more important than.
     *
     * @param total what the weights total and how many decimals they keep
     * @param added what is added to the wins of each, above zero, in digits; 1 as a rule
     * @param ties what happens to criteria that are equally important
     * @return the method
     * @throws IllegalArgumentException if a setting is outside its range
     */
    public static WeightMethod pairwiseWins(WeightTotal total, String added, Ties ties) {
        return PAIR.create(total.parameters().with(WinWeights.ADDED, added).with(RankWeights.TIES, ties.code()));
    }
}
