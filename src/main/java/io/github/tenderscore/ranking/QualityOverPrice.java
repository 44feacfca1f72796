package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Precision;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.util.Optional;

/** Kernel F8: index = scale × (standard + quality)^exponent / price; the highest wins. */
record QualityOverPrice(String id, Parameters parameters, Ratio scale, Ratio standard, Ratio exponent)
        implements AbsoluteRule {

    @Override
    public Ratio figure(Standing tender) {
        Ratio quality = standard.plus(tender.points());
        if (exponent.equals(Ratio.ONE)) {
            return scale.times(quality).dividedBy(tender.price());
        }
        // one root of the whole fraction: tenders that are truly equal have the same fraction, and so the same figure
        int degree = exponent.bigDenominator().intValueExact();
        Ratio whole = quality.power(exponent.bigNumerator().intValueExact());
        return scale.times(
                Precision.DECIMAL128.root(whole.dividedBy(tender.price().power(degree)), degree));
    }

    @Override
    public String figureName() {
        return "Quality/price ratio";
    }

    @Override
    public Optional<String> refusal(Standing tender) {
        return Refusals.dividesByPrice(id, tender).or(() -> Refusals.pointsBelowZero(id, tender));
    }

    @Override
    public Step explain(Standing tender) {
        String words = "quality points";
        String figures = Figures.factor(tender.points());
        if (standard.signum() != 0) {
            words = "(standard points + " + words + ")";
            figures = "(" + Figures.factor(standard) + " + " + figures + ")";
        }
        if (!scale.equals(Ratio.ONE)) {
            words = "scale × " + words;
            figures = Figures.factor(scale) + " × " + figures;
        }
        if (!exponent.equals(Ratio.ONE)) {
            words += "^(quality weight / price weight)";
            figures += "^(" + exponent.bigNumerator() + "/" + exponent.bigDenominator() + ")";
        }
        return Step.of(figureName())
                .formula(words + " / price", figures + " / " + Figures.factor(tender.price()))
                .exact(figure(tender))
                .note(exponent.isWhole() ? "" : "approximate: to 34 significant digits")
                .build();
    }
}
