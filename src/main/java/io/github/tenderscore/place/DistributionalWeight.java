package io.github.tenderscore.place;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Precision;
import io.github.tenderscore.number.Ratio;

/**
 * How much more a pound counts for those who have less: weight = (reference income / income) ^ elasticity.
 *
 * <p>The result that is weighted so is always shown beside the one that is not. The weight is approximate to 34 significant digits where the
 * power is not whole.
 *
 * <p>Source: HM Treasury, Green Book, annex A3 (chapter 7 in the edition of 2026), which takes the elasticity 1.3 from Layard and others, 2008.
 *
 * @param reference the median of equivalised disposable household income, above zero
 * @param elasticity how fast a pound loses worth as income grows, above zero, in lowest terms a fraction of at most 1000/1000
 */
public record DistributionalWeight(Ratio reference, Ratio elasticity) {

    /** The elasticity of the Green Book; to be named by who uses it, and never taken by itself. */
    public static final Ratio GREEN_BOOK_ELASTICITY = Ratio.of(13, 10);

    /**
     * Checks the terms.
     *
     * @param reference the median of equivalised disposable household income, above zero
     * @param elasticity how fast a pound loses worth as income grows, above zero, in lowest terms a fraction of at most 1000/1000
     * @throws IllegalArgumentException if one is out of range
     */
    public DistributionalWeight {
        if (reference.signum() <= 0) {
            throw new IllegalArgumentException(
                    "The reference income (" + reference + ") of a distributional weight must be above zero");
        }
        if (!Precision.isExponent(elasticity)) {
            throw new IllegalArgumentException(
                    "The elasticity (" + elasticity
                            + ") of a distributional weight must be above zero, in lowest terms a fraction of at most 1000/1000");
        }
    }

    /**
     * What a pound counts.
     *
     * @param income equivalised disposable household income of those who gain, above zero, in the prices of the reference
     * @return 1 at the reference, more below it
     * @throws IllegalArgumentException if the income is not above zero
     */
    public Ratio of(Ratio income) {
        if (income.signum() <= 0) {
            throw new IllegalArgumentException(
                    "The income (" + income + ") of those whose gain is weighted must be above zero");
        }
        return Precision.DECIMAL128.power(reference.dividedBy(income), elasticity);
    }

    /**
     * Why a pound counts so much.
     *
     * @param who who gains
     * @param income equivalised disposable household income, above zero, in the prices of the reference
     * @return a step whose exact figure is {@link #of}
     * @throws IllegalArgumentException if the income is not above zero
     */
    public Step explain(String who, Ratio income) {
        return Powers.explain(
                "Distributional weight of " + who,
                "(reference income / income) ^ elasticity",
                Powers.written("(" + Figures.factor(reference) + " / " + Figures.factor(income) + ")", elasticity),
                elasticity,
                of(income));
    }
}
