package io.github.tenderscore.price;

import static io.github.tenderscore.price.Entries.BASE;
import static io.github.tenderscore.price.Entries.EXPONENT;
import static io.github.tenderscore.price.Entries.LOWEST;
import static io.github.tenderscore.price.Entries.fixed;
import static io.github.tenderscore.price.Entries.named;
import static io.github.tenderscore.rule.Jurisdiction.ITALY;
import static io.github.tenderscore.rule.Jurisdiction.SPAIN;

import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.price.AnchoredLine.Curve;
import io.github.tenderscore.price.PiecewiseLinear.Form;
import io.github.tenderscore.price.PiecewiseLinear.Knot;
import io.github.tenderscore.reference.Anchor;
import io.github.tenderscore.reference.ReferenceSet;
import io.github.tenderscore.reference.Statistic;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.rule.Independence;
import io.github.tenderscore.rule.Parameter;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.rule.RuleType;
import io.github.tenderscore.rule.Trait;
import java.util.List;

/** The published rules on discounts from a base price B, R = (B - P) / B: kernels F4 and F3. */
final class DiscountRules {

    private static final String SIGNIFICANT = "significant";
    private static final String AT_MEAN = "atMean";

    private static final String BEST_EARNS_ALL =
            "All prices. A tender alone and equal tenders below the base price earn full points; at the base price and above it nothing, but"
                    + " a lowest price at the base price itself full points.";

    private static final RuleType<PriceRule> POW = named("PR-DISC-POW", "Discount over the best discount, to a power")
            .formula("share = (R / Rmax)^exponent; R = (base - P) / base")
            .parameters(
                    base(),
                    Parameter.number(EXPONENT, "the lower, the less the best discounts are told apart")
                            .above("0")
                            .below("1"))
            .behaves(Independence.RELATIVE_TO_BEST, BEST_EARNS_ALL, Trait.APPROXIMATE)
            .source(
                    Evidence.UNVERIFIED,
                    "ANAC, Linee guida n. 2, Gazzetta ufficiale 25 May 2018, 18A03548: that it exists; its formula was not confirmed")
            .usedIn(Evidence.PARTIAL, ITALY)
            .called("it", "formula non lineare")
            .makes(parameters ->
                    power("PR-DISC-POW", parameters, new Line(LOWEST, fixed(parameters, BASE)), Curve.POWER));

    private static final RuleType<PriceRule> CONCAVE = named("PR-DISC-CONCAVE", "Share of a base price, concave")
            .formula("share = 1 - (P / base)^exponent, from 0 to 1; other tenders do not matter")
            .parameters(
                    base(),
                    Parameter.number(EXPONENT, "1 is a straight line").from("1").to("10"))
            .behaves(
                    Independence.ABSOLUTE,
                    "All prices. Zero and below earn full points, the base price and above none.",
                    Trait.APPROXIMATE)
            .source(Evidence.PARTIAL, "Consip, wiki.acquistinretepa.it, concave at absolute points")
            .usedIn(Evidence.PARTIAL, ITALY)
            .makes(parameters -> power(
                    "PR-DISC-CONCAVE",
                    parameters,
                    new Line(new Anchor.Fixed(Ratio.ZERO), fixed(parameters, BASE)),
                    Curve.CONCAVE));

    private static final RuleType<PriceRule> MAXSIG = named(
                    "PR-MAXSIG", "Discount over the best discount, once it is significant")
            .formula("share = max(0; R / max(Rsignificant; Rmax)); R = (base - P) / base")
            .parameters(
                    base(),
                    Parameter.number(
                                    SIGNIFICANT,
                                    "the discount in per cent without which nobody earns full points; the source has 2 to 5")
                            .above("0")
                            .below("100"))
            .behaves(
                    Independence.RELATIVE_TO_BEST,
                    "All prices. A tender alone and equal tenders earn full points where their discount is significant, less where it is not;"
                            + " at the base price and above it nothing.")
            .source(Evidence.SOURCE, "Junta Consultiva de Contratación de Aragón, Informe 6/2014, 3 March 2014")
            .usedIn(SPAIN)
            .called("es", "proporcional corregida")
            .makes(DiscountRules::significant);

    private static final RuleType<PriceRule> BILIN = named("PR-BILIN", "Bilinear, with a knee at the mean discount")
            .formula(
                    "share = X × R / Rmean up to Rmean, X + (1 - X) × (R - Rmean) / (Rmax - Rmean) above; X = atMean; R = (base - P) / base")
            .parameters(
                    base(),
                    Parameter.number(AT_MEAN, "the share at the mean discount; the source has 0.80, 0.85 and 0.90")
                            .above("0")
                            .below("1"))
            .behaves(
                    Independence.RELATIVE_TO_FIELD,
                    "Prices up to the base price; one above it is refused, because it would count in the mean discount. A tender alone and equal"
                            + " tenders earn full points.")
            .source(Evidence.PARTIAL, "Consiglio di Stato V, 15 February 2024, n. 1510, which describes it")
            .usedIn(Evidence.PARTIAL, ITALY)
            .called("it", "formula bilineare")
            .makes(DiscountRules::bilinear);

    static final List<RuleType<PriceRule>> ALL = List.of(POW, CONCAVE, MAXSIG, BILIN);

    private DiscountRules() {}

    private static Parameter base() {
        return Entries.price(BASE, "the price without any discount, which earns nothing");
    }

    private static PriceRule power(String id, Parameters parameters, Line line, Curve curve) {
        return new AnchoredLine(
                id, parameters, ReferenceSet.ADMITTED, line, Clamp.BOTH, parameters.number(EXPONENT), curve);
    }

    private static PriceRule significant(Parameters parameters) {
        Ratio rest = Ratio.ONE.minus(new Percent(parameters.number(SIGNIFICANT)).fraction());
        Anchor full =
                Anchor.lower(LOWEST, new Anchor.Fixed(parameters.number(BASE).times(rest)));
        return AnchoredLine.of("PR-MAXSIG", parameters, new Line(full, fixed(parameters, BASE)), Clamp.ZERO);
    }

    private static PriceRule bilinear(Parameters parameters) {
        PriceRule lines = PiecewiseLinear.of(
                "PR-BILIN",
                parameters,
                ReferenceSet.ADMITTED,
                List.of(
                        new Knot(LOWEST, Ratio.ONE),
                        new Knot(Anchor.of(Statistic.MEAN), parameters.number(AT_MEAN)),
                        new Knot(fixed(parameters, BASE), Ratio.ZERO)),
                Form.LINE);
        return new UpToPrice(lines, parameters.number(BASE));
    }
}
