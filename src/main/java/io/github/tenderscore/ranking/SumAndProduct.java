package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        if (lambda.signum() == 0) {
            return products;
        }
        List<Ratio> figures = new ArrayList<>();
        for (Ratio sum : GainSums.of(matrix, gains)) {
            figures.add(mixed(sum, products.get(figures.size())));
        }
        return figures;
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
    public Step explain(DecisionMatrix matrix, int tender) {
        List<Gain> gains = gains(matrix);
        Step sum = NormalisedSum.step("Weighted sum", matrix, gains, tender);
        Ratio summed = sum.exact().orElseThrow();
        Step.Builder step = Step.of(figureName()).step(sum);
        if (!multiplies()) {
            return step.formula("weighted sum", Figures.factor(summed))
                    .exact(summed)
                    .build();
        }
        Ratio product = NormalisedProduct.products(matrix, gains).get(tender);
        return step.step(NormalisedProduct.step("Weighted product", matrix, gains, tender))
                .formula(
                        "lambda × weighted sum + (1 - lambda) × weighted product",
                        Figures.factor(lambda) + " × " + Figures.factor(summed) + " + (1 - " + Figures.factor(lambda)
                                + ") × " + Figures.factor(product))
                .exact(figures(matrix).get(tender))
                .note(APPROXIMATE)
                .build();
    }
}
