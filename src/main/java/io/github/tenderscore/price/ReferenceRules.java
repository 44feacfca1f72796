package io.github.tenderscore.price;

import static io.github.tenderscore.price.Entries.named;

import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.price.Closeness.Slopes;
import io.github.tenderscore.reference.Anchor;
import io.github.tenderscore.reference.ReferenceSet;
import io.github.tenderscore.reference.ReferenceSet.Times;
import io.github.tenderscore.reference.Statistic;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.rule.Independence;
import io.github.tenderscore.rule.Jurisdiction;
import io.github.tenderscore.rule.Parameter;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.rule.RuleType;
import io.github.tenderscore.rule.Trait;
import java.util.List;
import java.util.Optional;

/** The published rules of kernel F6: closeness to a reference price. */
final class ReferenceRules {

    private static final String PLANNED = "planned";
    private static final String TARGET = "target";
    private static final String SLOPE = "slope";
    private static final String POINTS = "points";
    private static final String MIDDLE = "middle";
    private static final String NEAREST = "nearest";
    private static final String BUDGET = "budget";

    private static final String ONCE = "1";
    private static final String TWICE = "2";

    private static final Anchor GEOMETRIC_MEAN = Anchor.of(Statistic.GEOMETRIC_MEAN);

    private static final RuleType<PriceRule> RATIO_ABS = named(
                    "PR-REF-RATIO-ABS", "Distance from a target share of the planned price")
            .formula(
                    "share = 1 - slope × |target - 100 × P / planned| / points; P / planned is rounded half up to 4 decimals")
            .parameters(
                    Entries.price(PLANNED, "the planned price"),
                    Entries.price(TARGET, "per cent of the planned price that earn full points, such as 91 or 88"),
                    Entries.price(SLOPE, "points lost for each per cent of the planned price, such as 4, 5 or 20"),
                    Entries.price(POINTS, "the points for price, such as 70 or 90"),
                    Entries.clamp())
            .behaves(
                    Independence.ABSOLUTE,
                    "Prices above zero. Only the target earns full points; far from it points fall below zero unless that is cut off.",
                    Trait.LOWEST_NOT_BEST,
                    Trait.WORTHLESS_BELOW,
                    Trait.BELOW_ZERO)
            .source(Evidence.SOURCE, "Naver, answered by Infose21c, 22 February 2022 and 15 January 2021; bidsys.co.kr")
            .address("https://kin.naver.com/qna/detail.naver?d1id=4&dirId=40302&docId=412811920")
            .usedIn(Jurisdiction.KOREA)
            .called("ko", "적격심사")
            .makes(ReferenceRules::targetRatio);

    private static final RuleType<PriceRule> MEDIAN = colombian(
                    "PR-REF-MEDIAN", "Closeness to the median", "mediana valor absoluto")
            .formula("share = max(0; 1 - |M - P| / M); M is the median, for an even number of tenders a price below it")
            .parameters(Parameter.choice(
                    MIDDLE,
                    "of two equal prices in the middle: lower-median takes that price, below-median the next one below it",
                    Statistic.LOWER_MEDIAN.text(),
                    Statistic.BELOW_MEDIAN.text()))
            .behaves(Independence.RELATIVE_TO_FIELD, domain(), Trait.LOWEST_NOT_BEST, Trait.WORTHLESS_BELOW)
            .makes(parameters -> Closeness.to(
                    "PR-REF-MEDIAN",
                    parameters,
                    Anchor.of(Statistic.parse(parameters.text(MIDDLE))),
                    ONCE,
                    Nearest.NONE));

    private static final RuleType<PriceRule> GEO = colombian(
                    "PR-REF-GEO", "Closeness to the geometric mean", "media geométrica")
            .formula("share = 1 for the nearest price, else max(0; 1 - |G - P| / G); G is the geometric mean")
            .parameters(Parameter.choice(
                    NEAREST,
                    "of two equally near prices: all earn full points, or the lower, or the higher",
                    "all",
                    "lower",
                    "higher"))
            .behaves(
                    Independence.RELATIVE_TO_FIELD,
                    domain(),
                    Trait.LOWEST_NOT_BEST,
                    Trait.WORTHLESS_BELOW,
                    Trait.APPROXIMATE)
            .makes(parameters -> Closeness.to(
                    "PR-REF-GEO", parameters, GEOMETRIC_MEAN, ONCE, Nearest.parse(parameters.text(NEAREST))));

    private static final RuleType<PriceRule> LOWMEAN = closeToMean(
            "PR-REF-LOWMEAN",
            "Closeness to half the lowest price and half the mean",
            "media aritmética baja",
            "share = max(0; 1 - |M - P| / M); M = 0.5 × Pmin + 0.5 × Pmean",
            Anchor.parse("0.5 * lowest + 0.5 * mean"),
            ONCE);

    private static final RuleType<PriceRule> HIGHMEAN = closeToMean(
            "PR-REF-HIGHMEAN",
            "Closeness to half the highest price and half the mean",
            "media aritmética alta",
            "share = max(0; 1 - L × |M - P| / M); M = 0.5 × Pmax + 0.5 × Pmean; L = 2 above M, 1 below",
            Anchor.parse("0.5 * highest + 0.5 * mean"),
            TWICE);

    private static final RuleType<PriceRule> MEAN = closeToMean(
            "PR-REF-MEAN",
            "Closeness to the mean",
            "media aritmética",
            "share = max(0; 1 - L × |M - P| / M); M is the mean; L = 2 above M, 1 below",
            Anchor.of(Statistic.MEAN),
            TWICE);

    private static final RuleType<PriceRule> GEOBUDGET = colombian(
                    "PR-REF-GEOBUDGET",
                    "Closeness to the geometric mean with the budget",
                    "media geométrica con presupuesto oficial")
            .formula(
                    "share = max(0; 1 - L × |G - P| / G); G is the geometric mean of the prices and nv times the budget, nv = n/3 rounded up;"
                            + " L = 2 above G, 1 below")
            .parameters(Entries.price(BUDGET, "the official budget"))
            .behaves(
                    Independence.RELATIVE_TO_FIELD,
                    "Prices above zero. A tender alone is compared with the budget too; full points only at the reference itself.",
                    Trait.LOWEST_NOT_BEST,
                    Trait.WORTHLESS_BELOW,
                    Trait.APPROXIMATE)
            .makes(parameters -> Closeness.to("PR-REF-GEOBUDGET", parameters, GEOMETRIC_MEAN, TWICE, Nearest.NONE)
                    .among(ReferenceSet.ADMITTED.withBudget(parameters.number(BUDGET), Times.forEvery(3))));

    static final List<RuleType<PriceRule>> ALL = List.of(RATIO_ABS, MEDIAN, GEO, LOWMEAN, HIGHMEAN, MEAN, GEOBUDGET);

    private ReferenceRules() {}

    private static String domain() {
        return "Prices above zero. A tender alone and equal tenders earn full points; a price far from the reference earns nothing.";
    }

    private static RuleType.Builder<PriceRule> colombian(String id, String title, String name) {
        return named(id, title)
                .source(
                        Evidence.SECONDARY,
                        "Public implementations of Colombia's Documentos Tipo, CCE-EICP-GI-01 v8, 2025, and pliego SI-LP-004-2021, section 4.1.4")
                .usedIn(Evidence.SECONDARY, Jurisdiction.COLOMBIA)
                .called("es-CO", name)
                .rounded(Rounding.down(7).atCriterion(), "Colombia, standard documents");
    }

    private static RuleType<PriceRule> closeToMean(
            String id, String title, String name, String formula, Anchor anchor, String above) {
        return colombian(id, title, name)
                .formula(formula)
                .behaves(Independence.RELATIVE_TO_FIELD, domain(), Trait.LOWEST_NOT_BEST, Trait.WORTHLESS_BELOW)
                .makes(parameters -> Closeness.to(id, parameters, anchor, above, Nearest.NONE));
    }

    private static PriceRule targetRatio(Parameters parameters) {
        Ratio slope = parameters.number(SLOPE).times(Ratio.HUNDRED).dividedBy(parameters.number(POINTS));
        return new Closeness(
                "PR-REF-RATIO-ABS",
                parameters,
                ReferenceSet.ADMITTED,
                Entries.fixed(parameters, PLANNED),
                new Percent(parameters.number(TARGET)).fraction(),
                new Slopes(slope, slope),
                Optional.of(Rounding.halfUp(4)),
                Nearest.NONE,
                Entries.clampOf(parameters));
    }
}
