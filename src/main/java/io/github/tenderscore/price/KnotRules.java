package io.github.tenderscore.price;

import static io.github.tenderscore.price.Entries.BASE;
import static io.github.tenderscore.price.Entries.fixed;
import static io.github.tenderscore.price.Entries.named;
import static io.github.tenderscore.rule.Jurisdiction.CANADA;
import static io.github.tenderscore.rule.Jurisdiction.INDIA;
import static io.github.tenderscore.rule.Jurisdiction.JAPAN;
import static io.github.tenderscore.rule.Jurisdiction.KOREA;
import static io.github.tenderscore.rule.Jurisdiction.NETHERLANDS;

import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.price.PiecewiseLinear.Form;
import io.github.tenderscore.price.PiecewiseLinear.Knot;
import io.github.tenderscore.reference.Anchor;
import io.github.tenderscore.reference.ReferenceSet;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.rule.Independence;
import io.github.tenderscore.rule.Parameter;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.rule.RuleType;
import io.github.tenderscore.rule.Trait;
import java.util.ArrayList;
import java.util.List;

/** The published rules of kernel F3, lines and steps between given prices, and those beside it: rank tables, the logarithm, a fixed price. */
final class KnotRules {

    private static final String INVESTIGATION = "investigation";
    private static final String ESTIMATE = "estimate";
    private static final String POINTS = "points";
    private static final String BANDS = "bands";
    private static final String NOT_CONFIRMED = "in common use; no source text was confirmed";

    static final String RANK_DOMAIN =
            "All prices. A tender alone earns the first share, equal tenders what the ties say; a place beyond the table earns nothing.";

    private static final RuleType<PriceRule> ATTEN = named(
                    "PR-JP-ATTEN", "Share of a base price, attenuated below the investigation price")
            .formula(
                    "share = 1 - P / base from the investigation price L on; (1 - L / base) + 0.5 × (L - P) / base below it")
            .parameters(
                    Entries.price(BASE, "the price that earns nothing"),
                    Entries.price(
                            INVESTIGATION, "the amount below which a low price is investigated, below the base price"))
            .behaves(
                    Independence.ABSOLUTE,
                    "All prices. Above the base price a tender earns nothing; zero and below earn the same.")
            .source(
                    Evidence.PARTIAL,
                    "Japan, municipal, expydoc 9675465; the factor 0.5 stands next to a stray character there and is to be confirmed")
            .usedIn(Evidence.PARTIAL, JAPAN)
            .rounded(Rounding.halfUp(4).atCriterion(), "Japan, municipal")
            .makes(KnotRules::attenuated);

    private static final RuleType<PriceRule> NEG = named(
                    "PR-KR-NEG", "Negotiated contract: lowest price over price, with a line below 80 per cent")
            .formula(
                    "share = Pmin / P from T = 0.8 × estimate on; Pmin / T + 2 / points × (T - max(P; F)) / (T - F) below, F = 0.6 × estimate")
            .parameters(
                    Entries.price(ESTIMATE, "the estimated price, or the planned price where that is set"),
                    Parameter.number(POINTS, "the points for price; of fewer than 8, two would be too many")
                            .from("8"))
            .behaves(
                    Independence.RELATIVE_TO_BEST,
                    "Prices above zero. A tender alone and equal tenders from 80 per cent of the estimate on earn full points; the lowest price"
                            + " below that earns the less, the lower it is. Below 60 per cent a price counts as 60 per cent, but not as the lowest price.",
                    Trait.WORTHLESS_BELOW)
            .source(Evidence.SOURCE, "Clunix wiki, 입찰가격평점산식, 2 December 2013")
            .usedIn(KOREA)
            .called("ko", "입찰가격평점산식")
            .makes(parameters -> new NegotiatedPrice(
                    "PR-KR-NEG", parameters, parameters.number(ESTIMATE), parameters.number(POINTS)));

    private static final RuleType<PriceRule> LOG = named("PR-LOG", "Logarithm of the price over the lowest price")
            .formula("share = 1 - ln(P / Pmin) / ln(factor)")
            .parameters(
                    Parameter.number("factor", "times the lowest price at which points reach zero")
                            .above("1"),
                    Entries.clamp())
            .behaves(Independence.RELATIVE_TO_BEST, Entries.EQUAL_EARN_ALL, Trait.APPROXIMATE, Trait.BELOW_ZERO)
            .source(Evidence.SOURCE, "Negometrix, de log formule, 17 September 2019")
            .address("https://support.negometrix.com/nl/support/solutions/articles/9000092065-de-log-formule")
            .usedIn(NETHERLANDS)
            .called("nl", "log formule")
            .makes(parameters -> Logarithmic.of(
                    "PR-LOG",
                    parameters,
                    ReferenceSet.ADMITTED,
                    Entries.LOWEST,
                    parameters.number("factor"),
                    Entries.clampOf(parameters)));

    private static final RuleType<PriceRule> RANK = named("PR-RANK", "Points by place")
            .formula("share = table[place of P, counted from the lowest]")
            .parameters(table(), ties())
            .behaves(Independence.RELATIVE_TO_FIELD, RANK_DOMAIN, Trait.WORTHLESS_BELOW)
            .source(Evidence.UNVERIFIED, NOT_CONFIRMED)
            .makes(parameters -> ranked("PR-RANK", parameters, ReferenceSet.ADMITTED));

    private static final RuleType<PriceRule> STEP = named("PR-STEP", "Bands of per cent above the lowest price")
            .formula(
                    "share = that of the first band whose per cent above Pmin are not below those of P; 0 above the last band")
            .parameters(
                    Parameter.text(BANDS, "per cent above the lowest price and share, such as 5: 1, 10: 0.8, 20: 0.5"))
            .behaves(
                    Independence.RELATIVE_TO_BEST,
                    "Prices above zero. A tender alone and equal tenders earn the share of the first band.",
                    Trait.WORTHLESS_BELOW)
            .source(Evidence.UNVERIFIED, NOT_CONFIRMED)
            .makes(KnotRules::bands);

    private static final RuleType<PriceRule> FIXED = named("PR-FIXED", "Fixed price, so that only quality competes")
            .formula("share = 1; every price must be the fixed one")
            .parameters(Entries.price("price", "the price that every tender asks"))
            .behaves(Independence.ABSOLUTE, "The fixed price alone; every tender earns full points.")
            .source(
                    Evidence.UNVERIFIED,
                    "Directive 2014/24/EU, article 67(2), and fixed-budget selection in India and Canada; no source text was confirmed")
            .usedIn(Evidence.UNVERIFIED, INDIA, CANADA)
            .makes(parameters -> new FixedPrice("PR-FIXED", parameters, parameters.number("price")));

    static final List<RuleType<PriceRule>> ALL = List.of(ATTEN, NEG, LOG, RANK, STEP, FIXED);

    private KnotRules() {}

    static Parameter table() {
        return Parameter.text("table", "the shares of the places from the first on, such as 1, 0.8, 0.6");
    }

    static Parameter ties() {
        return Parameter.choice(
                "ties",
                "equal prices earn what the first or the last of their places earns, the mean, or as dense the first with none left out behind it",
                "best",
                "worst",
                "mean",
                "dense");
    }

    static PriceRule ranked(String id, Parameters parameters, ReferenceSet among) {
        List<Ratio> table = RankTable.parse(id, parameters.text("table"));
        return new RankTable(
                id,
                parameters.with("table", RankTable.text(table)),
                among,
                table,
                RankTies.parse(parameters.text("ties")));
    }

    private static PriceRule attenuated(Parameters parameters) {
        Ratio base = parameters.number(BASE);
        Ratio limit = parameters.number(INVESTIGATION);
        if (limit.compareTo(base) >= 0) {
            throw new IllegalArgumentException("The parameter investigation (" + limit
                    + ") of the rule PR-JP-ATTEN must be below the parameter base (" + base + ")");
        }
        Ratio atLimit = Ratio.ONE.minus(limit.dividedBy(base));
        Ratio atZero = Ratio.ONE.minus(limit.dividedBy(base.plus(base)));
        return PiecewiseLinear.of(
                "PR-JP-ATTEN",
                parameters,
                ReferenceSet.ADMITTED,
                List.of(
                        new Knot(new Anchor.Fixed(Ratio.ZERO), atZero),
                        new Knot(fixed(parameters, INVESTIGATION), atLimit),
                        new Knot(fixed(parameters, BASE), Ratio.ZERO)),
                Form.LINE);
    }

    /** The bands are knots at multiples of the lowest price. */
    private static PriceRule bands(Parameters parameters) {
        String id = "PR-STEP";
        List<Knot> bands = PiecewiseLinear.parse(id, BANDS, parameters.text(BANDS));
        List<Knot> knots = new ArrayList<>();
        Ratio before = Ratio.ZERO;
        for (Knot band : bands) {
            if (!(band.price() instanceof Anchor.Fixed percent)
                    || percent.price().compareTo(before) < 0) {
                throw new IllegalArgumentException(
                        "The per cent (" + band.price().text() + ") in the parameter bands of the rule " + id
                                + " must be a number, not below " + before);
            }
            before = percent.price();
            Ratio factor = Ratio.ONE.plus(new Percent(before).fraction());
            knots.add(new Knot(Entries.lowestTimes(factor), band.share()));
        }
        return PiecewiseLinear.of(
                id, parameters.with(BANDS, PiecewiseLinear.text(bands)), ReferenceSet.ADMITTED, knots, Form.STEPS);
    }
}
