package io.github.tenderscore.price;

import static io.github.tenderscore.price.Entries.LOWEST;
import static io.github.tenderscore.price.Entries.named;
import static io.github.tenderscore.rule.Jurisdiction.ASIAN_DEVELOPMENT_BANK;
import static io.github.tenderscore.rule.Jurisdiction.AUSTRIA;
import static io.github.tenderscore.rule.Jurisdiction.BELGIUM;
import static io.github.tenderscore.rule.Jurisdiction.BRAZIL;
import static io.github.tenderscore.rule.Jurisdiction.BULGARIA;
import static io.github.tenderscore.rule.Jurisdiction.CANADA;
import static io.github.tenderscore.rule.Jurisdiction.CHILE;
import static io.github.tenderscore.rule.Jurisdiction.CHINA;
import static io.github.tenderscore.rule.Jurisdiction.COLOMBIA;
import static io.github.tenderscore.rule.Jurisdiction.CROATIA;
import static io.github.tenderscore.rule.Jurisdiction.CYPRUS;
import static io.github.tenderscore.rule.Jurisdiction.CZECH_REPUBLIC;
import static io.github.tenderscore.rule.Jurisdiction.DENMARK;
import static io.github.tenderscore.rule.Jurisdiction.DOMINICAN_REPUBLIC;
import static io.github.tenderscore.rule.Jurisdiction.ENGLAND;
import static io.github.tenderscore.rule.Jurisdiction.ETHIOPIA;
import static io.github.tenderscore.rule.Jurisdiction.EU_EXTERNAL;
import static io.github.tenderscore.rule.Jurisdiction.FRANCE;
import static io.github.tenderscore.rule.Jurisdiction.GERMANY;
import static io.github.tenderscore.rule.Jurisdiction.GREECE;
import static io.github.tenderscore.rule.Jurisdiction.HUNGARY;
import static io.github.tenderscore.rule.Jurisdiction.INDIA;
import static io.github.tenderscore.rule.Jurisdiction.ITALY;
import static io.github.tenderscore.rule.Jurisdiction.KOREA;
import static io.github.tenderscore.rule.Jurisdiction.LATVIA;
import static io.github.tenderscore.rule.Jurisdiction.LITHUANIA;
import static io.github.tenderscore.rule.Jurisdiction.MAURITIUS;
import static io.github.tenderscore.rule.Jurisdiction.MEXICO;
import static io.github.tenderscore.rule.Jurisdiction.NETHERLANDS;
import static io.github.tenderscore.rule.Jurisdiction.NORWAY;
import static io.github.tenderscore.rule.Jurisdiction.PERU;
import static io.github.tenderscore.rule.Jurisdiction.POLAND;
import static io.github.tenderscore.rule.Jurisdiction.ROMANIA;
import static io.github.tenderscore.rule.Jurisdiction.SCOTLAND;
import static io.github.tenderscore.rule.Jurisdiction.SLOVAKIA;
import static io.github.tenderscore.rule.Jurisdiction.SLOVENIA;
import static io.github.tenderscore.rule.Jurisdiction.SOUTH_AFRICA;
import static io.github.tenderscore.rule.Jurisdiction.SPAIN;
import static io.github.tenderscore.rule.Jurisdiction.SWEDEN;
import static io.github.tenderscore.rule.Jurisdiction.SWITZERLAND;
import static io.github.tenderscore.rule.Jurisdiction.TURKEY;
import static io.github.tenderscore.rule.Jurisdiction.UNDP;
import static io.github.tenderscore.rule.Jurisdiction.WORLD_BANK;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.price.HyperbolicPower.Better;
import io.github.tenderscore.reference.Anchor;
import io.github.tenderscore.reference.Statistic;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.rule.Independence;
import io.github.tenderscore.rule.Parameter;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.rule.RuleType;
import io.github.tenderscore.rule.Trait;
import java.util.List;

/** The published rules of kernel F1: a reference price over the price. */
final class HyperbolicRules {

    private static final Anchor HIGHEST = Anchor.of(Statistic.HIGHEST);

    private static final String NO_DIVISION_BY_ZERO =
            "Prices above zero. A tender alone and equal tenders earn full points; no price earns nothing.";

    private static final String HIGHER_BETTER =
            "Amounts above zero that the buyer is paid: the higher is the better. A tender alone and equal tenders earn full points.";

    private static final RuleType<PriceRule> MIN = named("PR-HYP-MIN", "Lowest price over price")
            .formula("share = Pmin / P")
            .behaves(Independence.RELATIVE_TO_BEST, NO_DIVISION_BY_ZERO)
            .source(
                    Evidence.SOURCE,
                    "Cabinet Office guidance on Digital Outcomes and Specialists, quoted by Shakespeare Martineau, 13 May 2021")
            .address("https://www.shma.co.uk/our-thoughts/evaluating-price-in-tenders-new-guidance-on-new-practices/")
            .usedIn(ENGLAND, FRANCE, ITALY, SWITZERLAND, NORWAY, NETHERLANDS, SPAIN, INDIA, ETHIOPIA)
            .usedIn(Evidence.SECONDARY, POLAND, BELGIUM, CHINA, KOREA, COLOMBIA)
            .usedIn(Evidence.PARTIAL, UNDP)
            .usedIn(
                    Evidence.UNVERIFIED,
                    SCOTLAND,
                    GERMANY,
                    AUSTRIA,
                    SWEDEN,
                    DENMARK,
                    ROMANIA,
                    HUNGARY,
                    LITHUANIA,
                    LATVIA)
            .usedIn(Evidence.UNVERIFIED, CROATIA, BULGARIA, SLOVENIA, SLOVAKIA, CZECH_REPUBLIC, GREECE, CYPRUS, TURKEY)
            .usedIn(Evidence.UNVERIFIED, MAURITIUS, WORLD_BANK, ASIAN_DEVELOPMENT_BANK, EU_EXTERNAL, PERU, MEXICO)
            .usedIn(Evidence.UNVERIFIED, DOMINICAN_REPUBLIC, CHILE, BRAZIL, CANADA)
            .called("en-GB", "relative to the lowest price")
            .called("fr", "méthode classique (hyperbolique)")
            .called("fr-BE", "règle de trois")
            .called("it", "proporzionalità inversa interdipendente")
            .called("de-CH", "asymptotisch")
            .called("no", "forholdsmessig modell")
            .called("pl", "Cmin/Cbad")
            .called("zh", "价格分 = 评标基准价/投标报价 × 价格权值 × 100")
            .called("nl", "relateer prijsscore aan laagste prijs")
            .called("es-CO", "menor valor")
            .rounded(Rounding.halfUp(3).atCriterion(), "Cabinet Office, Digital Outcomes and Specialists")
            .rounded(Rounding.halfUp(0).atCriterion(), "United Kingdom, Brodies LLP, 2024")
            .rounded(Rounding.halfUp(2).atCriterion(), "Korea, jinee.net")
            .rounded(Rounding.down(7).atCriterion(), "Colombia, standard documents")
            .makes(parameters -> HyperbolicPower.of("PR-HYP-MIN", parameters, LOWEST, Ratio.ONE, Better.LOWER));

    private static final RuleType<PriceRule> POW = named("PR-HYP-POW", "Lowest price over price, to a power")
            .formula("share = (Pmin / P)^exponent")
            .parameters(Exponents.parameter("2 is the quadratic rule, 3 the cubic"))
            .behaves(Independence.RELATIVE_TO_BEST, NO_DIVISION_BY_ZERO, Trait.APPROXIMATE)
            .source(
                    Evidence.PARTIAL,
                    "CROMP, guide of Western Switzerland, annex T2, for the exponent 2; other exponents are not confirmed")
            .usedIn(SWITZERLAND)
            .called("de-CH", "quadratisches Benotungssystem")
            .makes(parameters -> HyperbolicPower.of(
                    "PR-HYP-POW", parameters, LOWEST, parameters.number(Entries.EXPONENT), Better.LOWER));

    private static final RuleType<PriceRule> RELMAX = named(
                    "PR-LIN-RELMAX", "Percentage below the highest amount paid to the buyer")
            .formula("share = 1 + (P - Pmax) / Pmax = P / Pmax")
            .behaves(Independence.RELATIVE_TO_BEST, HIGHER_BETTER, Trait.HIGHEST_BEST, Trait.LOWEST_NOT_BEST)
            .source(
                    Evidence.UNVERIFIED,
                    "South Africa, Preferential Procurement Regulations, income-generating contracts")
            .usedIn(Evidence.UNVERIFIED, SOUTH_AFRICA)
            .makes(parameters -> HyperbolicPower.of("PR-LIN-RELMAX", parameters, HIGHEST, Ratio.ONE, Better.HIGHER));

    private static final RuleType<PriceRule> HU = hungarian(
                    "PR-HU", "Inverse proportion between a least and a most number of points")
            .formula("share = (Pmin / P × (most - least) + least) / most")
            .behaves(
                    Independence.RELATIVE_TO_BEST,
                    "Prices above zero. A tender alone and equal tenders earn full points; no price earns as little as the least.")
            .called("hu", "fordított arányosítás")
            .makes(parameters -> range("PR-HU", parameters, LOWEST, Better.LOWER));

    private static final RuleType<PriceRule> HU_DIRECT = hungarian(
                    "PR-HU-DIRECT", "Direct proportion between a least and a most number of points")
            .formula("share = (P / Pmax × (most - least) + least) / most")
            .behaves(Independence.RELATIVE_TO_BEST, HIGHER_BETTER, Trait.HIGHEST_BEST, Trait.LOWEST_NOT_BEST)
            .called("hu", "egyenes arányosítás")
            .makes(parameters -> range("PR-HU-DIRECT", parameters, HIGHEST, Better.HIGHER));

    static final List<RuleType<PriceRule>> ALL = List.of(MIN, POW, HU, HU_DIRECT, RELMAX);

    private HyperbolicRules() {}

    private static RuleType.Builder<PriceRule> hungarian(String id, String title) {
        return named(id, title)
                .parameters(
                        Parameter.number("least", "the points that the range begins at")
                                .from("0"),
                        Parameter.number("most", "full points").above("0"))
                .source(
                        Evidence.UNVERIFIED,
                        "Közbeszerzési Hatóság, guides KÉ 2012/61, 2016/147 and 2019/227, whose text was not confirmed")
                .usedIn(Evidence.UNVERIFIED, HUNGARY);
    }

    private static PriceRule range(String id, Parameters parameters, Anchor best, Better better) {
        return new OutputRange(
                HyperbolicPower.of(id, parameters, best, Ratio.ONE, better),
                parameters.number("least"),
                parameters.number("most"));
    }
}
