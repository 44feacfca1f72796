package io.github.tenderscore.price;

import static io.github.tenderscore.price.Entries.BASE;
import static io.github.tenderscore.price.Entries.LOWEST;
import static io.github.tenderscore.price.Entries.clampOf;
import static io.github.tenderscore.price.Entries.fixed;
import static io.github.tenderscore.price.Entries.lowestTimes;
import static io.github.tenderscore.price.Entries.named;
import static io.github.tenderscore.rule.Jurisdiction.DENMARK;
import static io.github.tenderscore.rule.Jurisdiction.ENGLAND;
import static io.github.tenderscore.rule.Jurisdiction.FRANCE;
import static io.github.tenderscore.rule.Jurisdiction.GERMANY;
import static io.github.tenderscore.rule.Jurisdiction.ITALY;
import static io.github.tenderscore.rule.Jurisdiction.JAPAN;
import static io.github.tenderscore.rule.Jurisdiction.NETHERLANDS;
import static io.github.tenderscore.rule.Jurisdiction.NORWAY;
import static io.github.tenderscore.rule.Jurisdiction.PERU;
import static io.github.tenderscore.rule.Jurisdiction.PORTUGAL;
import static io.github.tenderscore.rule.Jurisdiction.SOUTH_AFRICA;
import static io.github.tenderscore.rule.Jurisdiction.SPAIN;
import static io.github.tenderscore.rule.Jurisdiction.SWEDEN;
import static io.github.tenderscore.rule.Jurisdiction.SWITZERLAND;

import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.reference.Anchor;
import io.github.tenderscore.reference.Statistic;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.rule.Independence;
import io.github.tenderscore.rule.Parameter;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.rule.RuleType;
import io.github.tenderscore.rule.Trait;
import java.util.List;

/** The published rules of kernel F2: a straight line between two prices. */
final class LineRules {

    private static final String WEKA = "weka.fr, notation linéaire";
    private static final String MULTIPLE = "multiple";
    private static final String ESTIMATE = "estimate";
    private static final String AT_MEAN = "atMean";

    private static final RuleType<PriceRule> RELMIN = named("PR-LIN-RELMIN", "Percentage above the lowest price")
            .formula("share = 1 - (P - Pmin) / Pmin; zero at twice the lowest price")
            .parameters(Entries.clamp("; South Africa and Norway have none, Germany zero"))
            .behaves(Independence.RELATIVE_TO_BEST, Entries.EQUAL_EARN_ALL, Trait.BELOW_ZERO)
            .source(
                    Evidence.SOURCE,
                    "South Africa, SANS clause F.3.11.6, and Norway, anskaffelser.no, without a cut; Germany, notice of 2023, cut at zero")
            .usedIn(SOUTH_AFRICA, NORWAY, PERU, GERMANY)
            .usedIn(Evidence.UNVERIFIED, SWEDEN, DENMARK)
            .called("no", "lineær modell")
            .rounded(Rounding.halfUp(3).atCriterion(), "Germany, notice of 2023 (DIN 1333)")
            .rounded(Rounding.down(3).atCriterion(), "Peru, OSCE")
            .makes(parameters -> AnchoredLine.of(
                    "PR-LIN-RELMIN",
                    parameters,
                    new Line(LOWEST, Anchor.times("2", Statistic.LOWEST)),
                    clampOf(parameters)));

    private static final RuleType<PriceRule> SPAN = named("PR-LIN-SPAN", "Linear with a price span")
            .formula("share = max(0; (Pmin × (1 + span/100) - P) / (Pmin × span/100))")
            .parameters(Parameter.number("span", "per cent above the lowest price at which points reach zero")
                    .above("0"))
            .behaves(Independence.RELATIVE_TO_BEST, Entries.EQUAL_EARN_ALL)
            .source(
                    Evidence.SOURCE,
                    "submissionsrecht.ch, 22 February and 20 March 2020; Aargau court file WBE.2024.228")
            .address(
                    "https://www.submissionsrecht.ch/die-preisspanne-beeinflusst-die-gewichtung-der-zuschlagskriterien")
            .usedIn(SWITZERLAND)
            .called("de-CH", "Preisspanne")
            .rounded(Rounding.down(2).atCriterion(), "Switzerland, submissionsrecht.ch")
            .makes(parameters ->
                    span("PR-LIN-SPAN", parameters, Ratio.ONE.plus(new Percent(parameters.number("span")).fraction())));

    private static final RuleType<PriceRule> SPAN_FR = named(
                    "PR-LIN-SPAN-FR", "Linear down to a multiple of the lowest price")
            .formula("share = max(0; (multiple × Pmin - P) / ((multiple - 1) × Pmin))")
            .parameters(Parameter.number(MULTIPLE, "times the lowest price at which points reach zero")
                    .above("1"))
            .behaves(Independence.RELATIVE_TO_BEST, Entries.EQUAL_EARN_ALL)
            .source(Evidence.SOURCE, WEKA)
            .usedIn(FRANCE)
            .makes(parameters -> span("PR-LIN-SPAN-FR", parameters, parameters.number(MULTIPLE)));

    private static final RuleType<PriceRule> SPAN_EST = named(
                    "PR-LIN-SPAN-EST", "Linear down to a multiple of the mean of estimate and lowest price")
            .formula("share = (multiple × M - P) / ((multiple - 1) × M), from 0 to 1; M = 0.5 × (estimate + Pmin)")
            .parameters(
                    Parameter.number(MULTIPLE, "times M at which points reach zero")
                            .above("1"),
                    Entries.price(ESTIMATE, "the price that the buyer expects"))
            .behaves(
                    Independence.RELATIVE_TO_BEST,
                    "Prices above zero. A tender alone above the estimate earns less than full points, one below it full points.",
                    Trait.WORTHLESS_BELOW)
            .source(Evidence.PARTIAL, WEKA + ", whose bracket is printed ambiguously; this is the consistent reading")
            .usedIn(Evidence.PARTIAL, FRANCE)
            .makes(LineRules::spanOfEstimate);

    private static final RuleType<PriceRule> MINMAX = named("PR-LIN-MINMAX", "From the highest to the lowest price")
            .formula("share = (Pmax - P) / (Pmax - Pmin); full points for all where all prices are equal")
            .behaves(
                    Independence.RELATIVE_TO_FIELD,
                    "All prices, also zero and below. A tender alone and equal tenders earn full points; otherwise the highest earns nothing."
                            + " Consip advises against it for prices.")
            .source(Evidence.SOURCE, "Consip, Lineare Min-Max Interdipendente, 19 October 2023")
            .usedIn(ITALY, SWITZERLAND, FRANCE)
            .called("it", "Lineare Min-Max Interdipendente")
            .called("fr", "notation linéaire")
            .makes(parameters -> AnchoredLine.of(
                    "PR-LIN-MINMAX", parameters, new Line(LOWEST, Anchor.of(Statistic.HIGHEST)), Clamp.NONE));

    private static final RuleType<PriceRule> SET = named(
                    "PR-LIN-SET", "Between a full and a zero price set by the buyer")
            .formula("share = (zero - P) / (zero - full), from 0 to 1; other tenders do not matter")
            .parameters(
                    Parameter.number("full", "the price that earns full points"),
                    Parameter.number("zero", "the price that earns none, above the full price"))
            .behaves(
                    Independence.ABSOLUTE,
                    "All prices. One below the full price earns full points, one above the zero price none.",
                    Trait.WORTHLESS_BELOW)
            .source(Evidence.SOURCE, "Negometrix, weighted factor method, 17 September 2019")
            .address(
                    "https://support.negometrix.com/nl/support/solutions/articles/9000092064-de-gewogen-factor-methode")
            .usedIn(NETHERLANDS, ENGLAND)
            .usedIn(Evidence.UNVERIFIED, PORTUGAL)
            .called("nl", "gewogen factor methode")
            .called("en-GB", "optimal price")
            .makes(LineRules::set);

    private static final RuleType<PriceRule> BUDGET = named("PR-LIN-BUDGET", "From the budget to the lowest price")
            .formula("share = max(0; (budget - P) / (budget - Pmin))")
            .parameters(Entries.price("budget", "the price that earns nothing"))
            .behaves(
                    Independence.RELATIVE_TO_BEST,
                    "All prices. A tender alone and equal tenders below the budget earn full points; a price at the budget and above it nothing,"
                            + " also where none is lower.")
            .source(Evidence.SOURCE, "Zaragoza, zaragoza.es 4407, 2020")
            .usedIn(SPAIN)
            .usedIn(Evidence.PARTIAL, ITALY)
            .makes(parameters -> AnchoredLine.of(
                    "PR-LIN-BUDGET", parameters, new Line(LOWEST, fixed(parameters, "budget"), true), Clamp.ZERO));

    private static final RuleType<PriceRule> LIN_BASE = named("PR-LIN-BASE", "Share of a base price")
            .formula("share = 1 - P / base; other tenders do not matter")
            .parameters(Entries.price(BASE, "the price that earns nothing"), Entries.clamp())
            .behaves(
                    Independence.ABSOLUTE,
                    "All prices. Zero earns full points, the base price none, one above it less than none unless that is cut off.",
                    Trait.BELOW_ZERO)
            .source(
                    Evidence.SOURCE,
                    "Japan, addition method, METI and MRI, May 2016; Italy, Consip, Lineare Semplice a Punteggio Assoluto (in part)")
            .usedIn(JAPAN)
            .usedIn(Evidence.PARTIAL, ITALY)
            .usedIn(Evidence.UNVERIFIED, PORTUGAL)
            .called("ja", "価格点 = 配分 × (1 - 入札価格/予定価格)")
            .called("it", "Lineare Semplice a Punteggio Assoluto")
            .rounded(Rounding.down(0).atCriterion(), "Japan, METI and MRI")
            .rounded(Rounding.halfUp(0).atCriterion(), "Japan, other bodies")
            .makes(parameters -> AnchoredLine.of(
                    "PR-LIN-BASE",
                    parameters,
                    new Line(new Anchor.Fixed(Ratio.ZERO), fixed(parameters, BASE)),
                    clampOf(parameters)));

    private static final RuleType<PriceRule> MEANPCT = named("PR-REF-MEANPCT", "Deviation from the mean")
            .formula("share = atMean/100 - (P / Pmean - 1)")
            .parameters(
                    Parameter.number(AT_MEAN, "points of 100 for a price at the mean; the source has 50")
                            .above("0")
                            .to("100"),
                    Entries.clamp("; the source needs both, from 0 to 100 points"))
            .behaves(
                    Independence.RELATIVE_TO_FIELD,
                    "Prices above zero. A tender alone and equal tenders earn the points for the mean.",
                    Trait.BELOW_ZERO,
                    Trait.WORTHLESS_BELOW)
            .source(Evidence.SOURCE, "procurementtemplates.co.uk, mean calculation")
            .address("https://procurementtemplates.co.uk/mean-calculation")
            .usedIn(ENGLAND)
            .called("en-GB", "mean calculation")
            .makes(LineRules::meanPercent);

    static final List<RuleType<PriceRule>> ALL =
            List.of(RELMIN, SPAN, SPAN_FR, SPAN_EST, MINMAX, SET, BUDGET, LIN_BASE, MEANPCT);

    private LineRules() {}

    private static PriceRule span(String id, Parameters parameters, Ratio factor) {
        return AnchoredLine.of(id, parameters, new Line(LOWEST, lowestTimes(factor)), Clamp.ZERO);
    }

    private static PriceRule spanOfEstimate(Parameters parameters) {
        Ratio half = Ratio.of(1, 2);
        Ratio multiple = parameters.number(MULTIPLE).times(half);
        Ratio estimate = parameters.number(ESTIMATE);
        return AnchoredLine.of(
                "PR-LIN-SPAN-EST",
                parameters,
                new Line(
                        Anchor.sum(lowestTimes(half), new Anchor.Fixed(estimate.times(half))),
                        Anchor.sum(lowestTimes(multiple), new Anchor.Fixed(estimate.times(multiple)))),
                Clamp.BOTH);
    }

    private static PriceRule set(Parameters parameters) {
        Ratio full = parameters.number("full");
        Ratio zero = parameters.number("zero");
        if (zero.compareTo(full) <= 0) {
            throw new IllegalArgumentException(
                    "The zero price (" + zero + ") of the rule PR-LIN-SET must be above its full price (" + full + ")");
        }
        return AnchoredLine.of(
                "PR-LIN-SET", parameters, new Line(new Anchor.Fixed(full), new Anchor.Fixed(zero)), Clamp.BOTH);
    }

    private static PriceRule meanPercent(Parameters parameters) {
        Ratio atMean = new Percent(parameters.number(AT_MEAN)).fraction();
        return AnchoredLine.of(
                "PR-REF-MEANPCT",
                parameters,
                new Line(
                        new Anchor.Multiple(atMean, Statistic.MEAN),
                        new Anchor.Multiple(Ratio.ONE.plus(atMean), Statistic.MEAN)),
                clampOf(parameters));
    }
}
