package io.github.tenderscore.price;

import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.Anchor;
import io.github.tenderscore.reference.ReferenceSet;
import io.github.tenderscore.reference.Statistic;
import io.github.tenderscore.rule.Catalogue;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.rule.Parameter;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.rule.RuleType;
import java.util.List;

/**
 * The price rules that buyers publish, each by its own name.
 *
 * <p>In the formulas P is the tender's price, Pmin and Pmax are the lowest and the highest price of the tenders that were
 * admitted, and the share is multiplied by the points available. Rounding belongs to the method, not to the rule.
 */
public final class PriceRules {

    private static final RuleType<PriceRule> HYP_MIN = RuleType.<PriceRule>named(
                    "PR-HYP-MIN", "Lowest price over price")
            .formula("share = Pmin / P")
            .source(
                    Evidence.SOURCE,
                    "Cabinet Office guidance on Digital Outcomes and Specialists, quoted by Shakespeare Martineau, 13 May 2021")
            .makes(parameters -> hyperbolic("PR-HYP-MIN", parameters, Ratio.ONE));

    private static final RuleType<PriceRule> HYP_POW = RuleType.<PriceRule>named(
                    "PR-HYP-POW", "Lowest price over price, to a power")
            .formula("share = (Pmin / P)^exponent")
            .parameters(Parameter.number("exponent", "above 0; 2 is the quadratic rule"))
            .source(
                    Evidence.PARTIAL,
                    "CROMP, guide of Western Switzerland, annex T2, for the exponent 2; other exponents are not confirmed")
            .makes(parameters -> hyperbolic("PR-HYP-POW", parameters, parameters.number("exponent")));

    private static final RuleType<PriceRule> LIN_RELMIN = RuleType.<PriceRule>named(
                    "PR-LIN-RELMIN", "Percentage above the lowest price")
            .formula("share = 1 - (P - Pmin) / Pmin; zero at twice the lowest price")
            .parameters(
                    Parameter.text("clamp", "none keeps points below zero (South Africa, Norway); zero cuts them off"))
            .source(
                    Evidence.SOURCE,
                    "South Africa, SANS clause F.3.11.6, and Norway, anskaffelser.no, without a cut; Germany, notice of 2023, cut at zero")
            .makes(parameters -> line(
                    "PR-LIN-RELMIN",
                    parameters,
                    Anchor.of(Statistic.LOWEST),
                    Anchor.times("2", Statistic.LOWEST),
                    Clamp.parse(parameters.text("clamp"))));

    private static final RuleType<PriceRule> LIN_SPAN = RuleType.<PriceRule>named(
                    "PR-LIN-SPAN", "Linear with a price span")
            .formula("share = max(0; (Pmin × (1 + span/100) - P) / (Pmin × span/100))")
            .parameters(Parameter.number("span", "per cent above the lowest price at which points reach zero, above 0"))
            .source(
                    Evidence.SOURCE,
                    "submissionsrecht.ch, 22 February and 20 March 2020; Aargau court file WBE.2024.228")
            .makes(PriceRules::span);

    private static final RuleType<PriceRule> LIN_MINMAX = RuleType.<PriceRule>named(
                    "PR-LIN-MINMAX", "From the highest to the lowest price")
            .formula("share = (Pmax - P) / (Pmax - Pmin); full points for all where all prices are equal")
            .source(Evidence.SOURCE, "Consip, Lineare Min-Max Interdipendente, 19 October 2023")
            .makes(parameters -> line(
                    "PR-LIN-MINMAX",
                    parameters,
                    Anchor.of(Statistic.LOWEST),
                    Anchor.of(Statistic.HIGHEST),
                    Clamp.NONE));

    private static final RuleType<PriceRule> LIN_SET = RuleType.<PriceRule>named(
                    "PR-LIN-SET", "Between a full and a zero price set by the buyer")
            .formula("share = (zero - P) / (zero - full), from 0 to 1; other tenders do not matter")
            .parameters(
                    Parameter.number("full", "the price that earns full points"),
                    Parameter.number("zero", "the price that earns none, above the full price"))
            .source(Evidence.SOURCE, "Negometrix, weighted factor method, 17 September 2019")
            .makes(PriceRules::set);

    private static final RuleType<PriceRule> LIN_BUDGET = RuleType.<PriceRule>named(
                    "PR-LIN-BUDGET", "From the budget to the lowest price")
            .formula("share = max(0; (budget - P) / (budget - Pmin))")
            .parameters(Parameter.number("budget", "the price that earns nothing, above 0"))
            .source(Evidence.SOURCE, "Zaragoza, notice 4407, 2020, which excludes prices above the budget")
            .makes(parameters -> line(
                    "PR-LIN-BUDGET",
                    parameters,
                    Anchor.of(Statistic.LOWEST),
                    new Anchor.Fixed(positive("PR-LIN-BUDGET", parameters, "budget")),
                    Clamp.ZERO));

    private static final RuleType<PriceRule> LIN_BASE = RuleType.<PriceRule>named(
                    "PR-LIN-BASE", "Share of a base price")
            .formula("share = 1 - P / base; other tenders do not matter")
            .parameters(
                    Parameter.number("base", "the price that earns nothing, above 0"),
                    Parameter.text("clamp", "none keeps points below zero; zero cuts them off"))
            .source(Evidence.SOURCE, "Japan, addition method, METI and MRI, May 2016")
            .makes(parameters -> line(
                    "PR-LIN-BASE",
                    parameters,
                    new Anchor.Fixed(Ratio.ZERO),
                    new Anchor.Fixed(positive("PR-LIN-BASE", parameters, "base")),
                    Clamp.parse(parameters.text("clamp"))));

    private static final RuleType<PriceRule> KERNEL_1 = RuleType.<PriceRule>named("F1", "Hyperbolic power")
            .formula("share = (reference / P)^exponent")
            .parameters(
                    Parameter.text("reference", "a price, or a statistic such as mean, or 1.1 * median"),
                    Parameter.number("exponent", "above 0"),
                    Parameter.text("clamp", "none, zero, full or both"),
                    Parameter.text("among", "whose prices count: admitted, all, …"))
            .makes(PriceRules::hyperbolicPower);

    private static final RuleType<PriceRule> KERNEL_2 = RuleType.<PriceRule>named("F2", "Anchored line")
            .formula("share = (zero - P) / (zero - full)")
            .parameters(
                    Parameter.text("full", "the price that earns full points: a price or a statistic"),
                    Parameter.text("zero", "the price that earns none: a price or a statistic"),
                    Parameter.text("clamp", "none, zero, full or both"),
                    Parameter.text("among", "whose prices count: admitted, all, …"))
            .makes(PriceRules::anchoredLine);

    private static final Catalogue<PriceRule> CATALOGUE = new Catalogue<>(List.of(
            HYP_MIN, HYP_POW, LIN_RELMIN, LIN_SPAN, LIN_MINMAX, LIN_SET, LIN_BUDGET, LIN_BASE, KERNEL_1, KERNEL_2));

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
        return HYP_MIN.create(Parameters.NONE);
    }

    /**
     * PR-HYP-POW: as {@link #lowestOverPrice()}, to a power. share = (Pmin / P)^exponent.
     *
     * @param exponent above 0, such as {@code 2}; a power that is not whole is approximate to 34 digits
     * @return the rule
     * @throws IllegalArgumentException if the exponent is outside its range
     */
    public static PriceRule lowestOverPricePower(String exponent) {
        return HYP_POW.create(Parameters.of("exponent", exponent));
    }

    /**
     * PR-LIN-RELMIN: each per cent above the lowest price costs one per cent of the points. share = 1 - (P - Pmin) / Pmin.
     *
     * @param clamp {@link Clamp#NONE} keeps points below zero, which start at twice the lowest price; {@link Clamp#ZERO} cuts
     *     them off
     * @return the rule
     */
    public static PriceRule percentageAboveLowest(Clamp clamp) {
        return LIN_RELMIN.create(Parameters.of("clamp", clamp.code()));
    }

    /**
     * PR-LIN-SPAN: points fall in a straight line to zero at a span above the lowest price, and stay there.
     *
     * @param span per cent above the lowest price, above 0, such as {@code 50}
     * @return the rule
     * @throws IllegalArgumentException if the span is not above zero
     */
    public static PriceRule priceSpan(String span) {
        return LIN_SPAN.create(Parameters.of("span", span));
    }

    /**
     * PR-LIN-MINMAX: the lowest price earns full points, the highest none. share = (Pmax - P) / (Pmax - Pmin).
     *
     * <p>Where all prices are equal, or there is one tender, all earn full points.
     *
     * @return the rule
     */
    public static PriceRule highestToLowest() {
        return LIN_MINMAX.create(Parameters.NONE);
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
        return LIN_SET.create(Parameters.of("full", full).with("zero", zero));
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
        return LIN_BUDGET.create(Parameters.of("budget", budget));
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
        return LIN_BASE.create(Parameters.of("base", base).with("clamp", clamp.code()));
    }

    /**
     * Building block F1: share = (reference / P)^exponent, for a published formula that has no name of its own.
     *
     * @param reference the reference price
     * @param exponent above 0, such as {@code 1}
     * @param clamp what happens outside 0 to full points
     * @param among whose prices count
     * @return the rule
     * @throws IllegalArgumentException if the exponent or a fixed reference price is outside its range
     */
    public static PriceRule hyperbolicPower(Anchor reference, String exponent, Clamp clamp, ReferenceSet among) {
        return KERNEL_1.create(Parameters.of("reference", reference.text())
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
        return KERNEL_2.create(Parameters.of("full", full.text())
                .with("zero", zero.text())
                .with("clamp", clamp.code())
                .with("among", among.text()));
    }

    private static PriceRule hyperbolic(String id, Parameters parameters, Ratio exponent) {
        return new HyperbolicPower(
                id, parameters, ReferenceSet.ADMITTED, Anchor.of(Statistic.LOWEST), exponent, Clamp.NONE);
    }

    private static PriceRule line(String id, Parameters parameters, Anchor full, Anchor zero, Clamp clamp) {
        return new AnchoredLine(id, parameters, ReferenceSet.ADMITTED, full, zero, clamp);
    }

    /** An anchor and a set hold numbers, so their texts are settled like numbers: 1.50 * mean is 1.5 * mean. */
    private static PriceRule hyperbolicPower(Parameters parameters) {
        ReferenceSet among = ReferenceSet.parse(parameters.text("among"));
        Anchor reference = Anchor.parse(parameters.text("reference"));
        return new HyperbolicPower(
                "F1",
                parameters.with("among", among.text()).with("reference", reference.text()),
                among,
                reference,
                parameters.number("exponent"),
                Clamp.parse(parameters.text("clamp")));
    }

    private static PriceRule anchoredLine(Parameters parameters) {
        ReferenceSet among = ReferenceSet.parse(parameters.text("among"));
        Anchor full = Anchor.parse(parameters.text("full"));
        Anchor zero = Anchor.parse(parameters.text("zero"));
        return new AnchoredLine(
                "F2",
                parameters.with("among", among.text()).with("full", full.text()).with("zero", zero.text()),
                among,
                full,
                zero,
                Clamp.parse(parameters.text("clamp")));
    }

    private static PriceRule span(Parameters parameters) {
        Ratio span = positive("PR-LIN-SPAN", parameters, "span");
        Ratio factor = Ratio.ONE.plus(new Percent(span).fraction());
        return line(
                "PR-LIN-SPAN",
                parameters,
                Anchor.of(Statistic.LOWEST),
                new Anchor.Multiple(factor, Statistic.LOWEST),
                Clamp.ZERO);
    }

    private static PriceRule set(Parameters parameters) {
        Ratio full = parameters.number("full");
        Ratio zero = parameters.number("zero");
        if (zero.compareTo(full) <= 0) {
            throw new IllegalArgumentException(
                    "The zero price (" + zero + ") of the rule PR-LIN-SET must be above its full price (" + full + ")");
        }
        return line("PR-LIN-SET", parameters, new Anchor.Fixed(full), new Anchor.Fixed(zero), Clamp.BOTH);
    }

    private static Ratio positive(String id, Parameters parameters, String name) {
        Ratio value = parameters.number(name);
        if (value.signum() <= 0) {
            throw new IllegalArgumentException(
                    "The parameter " + name + " (" + value + ") of the rule " + id + " must be above zero");
        }
        return value;
    }
}
