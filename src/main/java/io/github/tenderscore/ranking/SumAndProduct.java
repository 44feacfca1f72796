package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Kernel F14: the weighted sum and the weighted product, mixed.
 *
 * @param lambda what the sum counts, from 0 to 1; the product counts the rest
 */
record SumAndProduct(Parameters parameters, Ratio price, Ratio lambda) implements MatrixRule {

    static final String ID = "AG-WASPAS";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Optional<String> whyPriceAboveZero() {
        return Optional.of("divides by it");
    }

    @Override
    public String figureName() {
        return "Weighted sum and product";
    }

    private boolean multiplies() {
        return !lambda.equals(Ratio.ONE);
    }

    private List<Gain> gains(DecisionMatrix matrix) {
        return multiplies() ? NormalisedProduct.gains(matrix, Normaliser.BEST) : Gain.of(matrix, Normaliser.BEST);
    }

    @Override
    public List<Ratio> figures(DecisionMatrix matrix) {
        List<Gain> gains = gains(matrix);
        if (!multiplies()) {
            return GainSums.of(matrix, gains);
        }
        List<Ratio> products = NormalisedProduct.products(matrix, gains);
        return lambda.signum() == 0 ? products : mixed(GainSums.of(matrix, gains), products);
    }

    private List<Ratio> mixed(List<Ratio> sums, List<Ratio> products) {
        return IntStream.range(0, sums.size())
                .mapToObj(tender -> mixed(sums.get(tender), products.get(tender)))
                .toList();
    }

    /** lambda × sum + (1 - lambda) × product, reduced once. */
    private Ratio mixed(Ratio sum, Ratio product) {
        BigInteger half = lambda.bigNumerator().multiply(sum.bigNumerator()).multiply(product.bigDenominator());
        BigInteger rest = lambda.bigDenominator().subtract(lambda.bigNumerator());
        return Ratio.quotient(
                half.add(rest.multiply(product.bigNumerator()).multiply(sum.bigDenominator())),
                lambda.bigDenominator(),
                sum.bigDenominator(),
                product.bigDenominator());
    }

    @Override
    public IntFunction<Step> explain(DecisionMatrix matrix) {
        List<Gain> gains = gains(matrix);
        List<Ratio> sums = GainSums.of(matrix, gains);
        List<Ratio> products = multiplies() ? NormalisedProduct.products(matrix, gains) : List.of();
        return tender -> multiplies()
                ? step(gains, tender, sums.get(tender), products.get(tender))
                : Step.of(figureName())
                        .formula("weighted sum", Figures.factor(sums.get(tender)))
                        .exact(sums.get(tender))
                        .step(summed(gains, tender, sums.get(tender)))
                        .build();
    }

    private static Step summed(List<Gain> gains, int tender, Ratio sum) {
        return NormalisedSum.step("Weighted sum", gains, tender, sum, "");
    }

    private Step step(List<Gain> gains, int tender, Ratio sum, Ratio product) {
        return Step.of(figureName())
                .step(summed(gains, tender, sum))
                .step(NormalisedProduct.step("Weighted product", gains, tender, product))
                .formula(
                        "lambda × weighted sum + (1 - lambda) × weighted product",
                        Figures.factor(lambda) + " × " + Figures.factor(sum) + " + (1 - " + Figures.factor(lambda)
                                + ") × " + Figures.factor(product))
                .exact(mixed(sum, product))
                .note(APPROXIMATE)
                .build();
    }
}
