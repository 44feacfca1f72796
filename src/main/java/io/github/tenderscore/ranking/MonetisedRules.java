package io.github.tenderscore.ranking;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.ranking.MonetisedQuality.From;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.rule.Independence;
import io.github.tenderscore.rule.Jurisdiction;
import io.github.tenderscore.rule.Parameter;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.rule.RuleType;
import java.util.List;
import java.util.Optional;

/** Kernel F9: quality counted in money. */
final class MonetisedRules {

    private static final String ANY =
            "Any price and points. Any number of tenders; equal ones stay tied. Another currency needs another worth.";

    private static final Parameter WORTH = Parameter.number(
                    "worth", "money for each quality point; 1 where the points are money")
            .above("0");

    private static final RuleType<AwardRule> WILLINGNESS = deducted("CP-WTP", "Price less what quality is worth")
            .source(
                    Evidence.SOURCE,
                    RatioRules.MOD + ", which sets the worth so that 100 costs 20 to 50 per cent more than 60")
            .address(RatioRules.MOD_ADDRESS)
            .usedIn(Jurisdiction.UNITED_KINGDOM)
            .usedIn(Evidence.PARTIAL, Jurisdiction.ENGLAND)
            .called("en", "Monetised non-cost score")
            .makes(parameters -> stated("CP-WTP", parameters, From.STATED, Ratio.ZERO));

    private static final RuleType<AwardRule> NETHERLANDS = RuleType.<AwardRule>named(
                    "CP-WAARDE", "Award on value, Netherlands")
            .formula("fictitious price = P - worth × (Q - neutral); the lowest wins")
            .parameters(
                    WORTH,
                    Parameter.number(
                                    "neutral",
                                    "points at which nothing is deducted, and below which the price is raised; 0 for none")
                            .from("0"))
            .behaves(Independence.ABSOLUTE, ANY)
            .source(Evidence.SOURCE, "Negometrix, Gunnen op waarde (BVP, EMVI, BPKV)")
            .address("https://help.negometrix.com/nl/support/solutions/articles/9000188813-gunnen-op-waarde")
            .usedIn(Jurisdiction.NETHERLANDS)
            .called("nl", "Gunnen op waarde")
            .makes(parameters -> stated("CP-WAARDE", parameters, From.STATED, parameters.number("neutral")));

    private static final RuleType<AwardRule> SWEDEN = deducted("CP-SE-MERV", "Monetary deductions, Sweden")
            .source(Evidence.SOURCE, "Inköpsrådet, method handbook, part 12, 8 January 2018")
            .usedIn(Jurisdiction.SWEDEN)
            .called("sv", "Mervärdesmodell")
            .makes(parameters -> stated("CP-SE-MERV", parameters, From.STATED, Ratio.ZERO));

    private static final RuleType<AwardRule> NORWAY = RuleType.<AwardRule>named(
                    "CP-NO-PRISS", "Pricing of quality, Norway")
            .formula("P - worth × Q, or P + worth × (Qtop - Q), Qtop the points attainable; the lowest wins")
            .parameters(WORTH, Parameter.choice("counts", "what quality is counted as", "deduction", "surcharge"))
            .behaves(Independence.ABSOLUTE, ANY)
            .source(Evidence.SOURCE, "anskaffelser.no")
            .usedIn(Jurisdiction.NORWAY)
            .called("no", "Prissetting av kvalitet")
            .makes(parameters -> stated(
                    "CP-NO-PRISS",
                    parameters,
                    parameters.text("counts").equals("surcharge") ? From.ATTAINABLE : From.STATED,
                    Ratio.ZERO));

    private static final RuleType<AwardRule> DENMARK = RuleType.<AwardRule>named(
                    "CP-DK-MON", "Points converted to an amount, Denmark")
            .formula("P + worth × (Qtop - Q), Qtop the points attainable; the lowest wins")
            .parameters(WORTH)
            .behaves(Independence.ABSOLUTE, ANY)
            .source(Evidence.SOURCE, "redskaber.udbudsportalen.dk; the price is opened after the quality is marked")
            .usedIn(Jurisdiction.DENMARK)
            .makes(parameters -> stated("CP-DK-MON", parameters, From.ATTAINABLE, Ratio.ZERO));

    private static final String FROM_FEWEST =
            "Any price and points. One tender alone, or the fewest points, keep their price. Another currency needs another amount.";

    private static final RuleType<AwardRule> NEW_ZEALAND = RuleType.<AwardRule>named(
                    "CP-SQP", "Price quality method, New Zealand")
            .formula(
                    "P - SQP, SQP = estimate × (Q - Qmin) / Qtop × wQ / wP to the cent, Qtop the points attainable; the lowest wins")
            .parameters(
                    Parameter.number(
                                    "estimate",
                                    "estimated price, without fixed and provisional sums, as are the prices")
                            .above("0"),
                    CombinedRules.QUALITY_WEIGHT)
            .behaves(Independence.RELATIVE_TO_FIELD, FROM_FEWEST)
            .source(Evidence.PARTIAL, "NZTA, form Price Quality Method Simple, tool notes, note of 18 August 2015")
            .usedIn(Evidence.PARTIAL, Jurisdiction.NEW_ZEALAND)
            .called("en-NZ", "Supplier quality premium (SQP)")
            .makes(parameters -> new MonetisedQuality(
                    "CP-SQP",
                    parameters,
                    parameters.number("estimate").times(CombinedRules.qualityOverPriceWeight(parameters)),
                    From.FEWEST_OF_ALL,
                    Ratio.ZERO,
                    Optional.of(Rounding.halfUp(2))));

    private static final RuleType<AwardRule> AUSTRALIA = RuleType.<AwardRule>named(
                    "CP-AU-PQM", "Price quality method, Australia")
            .formula("P - worth × (Q - Qmin); the lowest wins")
            .parameters(WORTH)
            .behaves(Independence.RELATIVE_TO_FIELD, FROM_FEWEST)
            .source(Evidence.PARTIAL, "Local Government Procurement, part 5; how the worth is found was not read")
            .address("https://lgp.org.au/methods-of-evaluating-price-in-tenders-part-5/")
            .usedIn(Evidence.PARTIAL, Jurisdiction.AUSTRALIA)
            .called("en-AU", "Price Quality Method (PQM)")
            .makes(parameters -> stated("CP-AU-PQM", parameters, From.FEWEST, Ratio.ZERO));

    private static final String SURCHARGE_DOMAIN =
            "A price above zero and points of zero or more. All points keep the price. Any number of tenders; equal ones stay tied.";

    private static final RuleType<AwardRule> PERCENTAGE = RuleType.<AwardRule>named(
                    "CP-NO-PCT", "Percentage surcharge for missing quality, Norway")
            .formula("P × (1 + (Qtop - Q) / Qtop × wQ / wP), Qtop the points attainable; the lowest wins")
            .parameters(CombinedRules.QUALITY_WEIGHT)
            .behaves(Independence.ABSOLUTE, SURCHARGE_DOMAIN)
            .source(Evidence.SOURCE, "abakus.as")
            .usedIn(Jurisdiction.NORWAY)
            .makes(parameters -> surcharge("CP-NO-PCT", parameters, CombinedRules.qualityOverPriceWeight(parameters)));

    private static final RuleType<AwardRule> MARGIN = RuleType.<AwardRule>named("F9", "Margin of preference")
            .formula("P × (1 + margin/100 × (Qtop - Q) / Qtop); the lowest wins")
            .parameters(Parameter.number("margin", "per cent by which the price of a tender without points is raised")
                    .above("0"))
            .behaves(Independence.ABSOLUTE, SURCHARGE_DOMAIN)
            .makes(parameters ->
                    surcharge("F9", parameters, parameters.number("margin").dividedBy(Ratio.HUNDRED)));

    static final List<RuleType<AwardRule>> TYPES =
            List.of(WILLINGNESS, NETHERLANDS, SWEDEN, NORWAY, DENMARK, NEW_ZEALAND, AUSTRALIA, PERCENTAGE, MARGIN);

    private MonetisedRules() {}

    private static RuleType.Builder<AwardRule> deducted(String id, String title) {
        return RuleType.<AwardRule>named(id, title)
                .formula("P - worth × Q; the lowest wins")
                .parameters(WORTH)
                .behaves(Independence.ABSOLUTE, ANY);
    }

    private static AwardRule stated(String id, Parameters parameters, From from, Ratio neutral) {
        return new MonetisedQuality(id, parameters, parameters.number("worth"), from, neutral, Optional.empty());
    }

    private static AwardRule surcharge(String id, Parameters parameters, Ratio most) {
        return new AdjustedPrice(id, parameters, new AdjustedPrice.Surcharge(most), AdjustedPrice.Use.MULTIPLY_LOWEST);
    }
}
