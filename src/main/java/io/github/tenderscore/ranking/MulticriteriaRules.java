package io.github.tenderscore.ranking;

import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.rule.Independence;
import io.github.tenderscore.rule.Jurisdiction;
import io.github.tenderscore.rule.Parameter;
import io.github.tenderscore.rule.RuleType;
import io.github.tenderscore.rule.Trait;
import java.util.List;

/**
 * The multi-criteria rules as data over the kernel F14.
 *
 * <p>All but the first two compare the price as one more criterion; v is a value, w the part of the whole that a criterion weighs.
 */
final class MulticriteriaRules {

    private static final String SUITE = "https://github.com/quatrope/scikit-criteria";
    private static final String VIA = ", via the tests of scikit-criteria; textbook form";
    private static final String ITALY = "named in ANAC guidelines n. 2, polisavvocati.com; ";
    private static final String UNCONFIRMED = "textbook form; no published text confirmed";
    private static final String ONE = "One tender alone, or equal tenders: ";
    private static final String ZEROS =
            "Values from zero; where less is better, as of a price, above zero. A criterion on which all have"
                    + " zero counts 0. ";

    private static final Parameter PRICE = Parameter.number(
                    "price",
                    "per cent of the whole that the price weighs, the criteria sharing the rest; 0 for no price")
            .from("0")
            .below("100");

    private static Parameter normaliser(Normaliser... allowed) {
        String[] codes = new String[allowed.length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = allowed[i].code();
        }
        return Parameter.choice("normaliser", "what makes the values of criteria comparable", codes);
    }

    private static Parameter share(String name, String meaning) {
        return Parameter.number(name, meaning).from("0").to("1");
    }

    private static Parameter threshold(String name, String meaning) {
        return Parameter.number(name, meaning + ", in per cent of the range; 0 where unused")
                .from("0")
                .to("100");
    }

    private static final RuleType<AwardRule> AGGREGATIVE = RuleType.<AwardRule>named(
                    "AG-AGGR", "Most points, the aggregative-compensatory method")
            .formula("K = sum of Wi × V(a)i, which are the points of all criteria; the highest wins")
            .behaves(
                    Independence.ABSOLUTE,
                    "Any points. The figure is the same whoever else tenders, unless a criterion earns its points by comparison.")
            .source(Evidence.UNVERIFIED, ITALY + "the formula is not confirmed")
            .usedIn(Evidence.UNVERIFIED, Jurisdiction.ITALY)
            .called("it", "metodo aggregativo-compensatore")
            .makes(parameters -> WeightedSum.ofAll("AG-AGGR"));

    private static final RuleType<AwardRule> UTILITY = RuleType.<AwardRule>named(
                    "AG-MAUT", "Most points, as additive utility")
            .formula(
                    "U = sum of w × u(v), where the rule or scale of a criterion is its value function; the highest wins")
            .behaves(
                    Independence.ABSOLUTE,
                    "Any points. The figure is the same whoever else tenders, unless a value function compares.")
            .source(Evidence.UNVERIFIED, UNCONFIRMED)
            .makes(parameters -> WeightedSum.ofAll("AG-MAUT"));

    private static final RuleType<AwardRule> SUM = RuleType.<AwardRule>named(
                    NormalisedSum.ID, "Weighted sum of normalised values")
            .formula(
                    "sum of w × normalised v; the highest wins; where less is better v is 1 / v first, and min-max counts from the"
                            + " worst to the best")
            .parameters(PRICE, normaliser(Normaliser.BEST, Normaliser.MIN_MAX, Normaliser.SUM, Normaliser.VECTOR))
            .behaves(
                    Independence.RELATIVE_TO_FIELD,
                    ZEROS + "By min-max any values, and a criterion on which all are equal counts 1. " + ONE
                            + "1 by best and min-max.",
                    Trait.WORTHLESS_BELOW,
                    Trait.APPROXIMATE)
            .source(Evidence.PARTIAL, "Kracka, Brauers and Zavadskas (2010), Engineering Economics 21(4)" + VIA)
            .address(SUITE)
            .makes(parameters -> new NormalisedSum(
                    parameters, parameters.number("price"), Normaliser.of(parameters.text("normaliser"))));

    private static final RuleType<AwardRule> PRODUCT = RuleType.<AwardRule>named(
                    NormalisedProduct.ID, "Weighted product")
            .formula("product of v^w, or sum of w × log10 v; the highest wins; where less is better v is 1 / v first")
            .parameters(
                    PRICE,
                    normaliser(Normaliser.BEST, Normaliser.SUM, Normaliser.VECTOR),
                    Parameter.choice("figure", "what is shown; the order is the same", "product", "log10"))
            .behaves(
                    Independence.RELATIVE_TO_FIELD,
                    "Values above zero. Whatever the normaliser, the order of two tenders hangs on them alone. " + ONE
                            + "1, or 0 as log10, by best.",
                    Trait.BELOW_ZERO,
                    Trait.APPROXIMATE)
            .source(Evidence.PARTIAL, "Wikipedia, Weighted product model, revision 1015567716" + VIA)
            .address("https://en.wikipedia.org/w/index.php?oldid=1015567716")
            .makes(parameters -> new NormalisedProduct(
                    parameters,
                    parameters.number("price"),
                    Normaliser.of(parameters.text("normaliser")),
                    parameters.text("figure").equals("log10")));

    private static final RuleType<AwardRule> SUM_AND_PRODUCT = RuleType.<AwardRule>named(
                    SumAndProduct.ID, "Weighted sum and product (WASPAS)")
            .formula(
                    "lambda × sum of w × v + (1 - lambda) × product of v^w, v being value / highest or lowest / value; the highest"
                            + " wins")
            .parameters(PRICE, share("lambda", "what the sum counts"))
            .behaves(
                    Independence.RELATIVE_TO_BEST,
                    "Values above zero; for lambda 1 from zero, but where less is better. " + ONE
                            + "1. Only a tender that is best on a criterion moves the others.",
                    Trait.APPROXIMATE)
            .source(Evidence.PARTIAL, "Chakraborty, Zavadskas and Antucheviciene (2015), example 2" + VIA)
            .address(SUITE)
            .makes(parameters ->
                    new SumAndProduct(parameters, parameters.number("price"), parameters.number("lambda")));

    private static final RuleType<AwardRule> TOPSIS = RuleType.<AwardRule>named(
                    Closeness.ID, "Closeness to the best values (TOPSIS)")
            .formula(
                    "d- / (d+ + d-), the Euclidean distances to the worst and the best values, normalised and then weighted; the"
                            + " highest wins")
            .parameters(PRICE, normaliser(Normaliser.VECTOR, Normaliser.MIN_MAX, Normaliser.NONE))
            .behaves(
                    Independence.RELATIVE_TO_FIELD,
                    "Any values. A criterion on which all are equal takes no part. " + ONE
                            + "1. A tender that withdraws can turn the order of two others.",
                    Trait.WORTHLESS_BELOW,
                    Trait.APPROXIMATE)
            .source(Evidence.PARTIAL, ITALY + "arithmetic from the tests of scikit-criteria")
            .address(SUITE)
            .usedIn(Evidence.PARTIAL, Jurisdiction.ITALY)
            .makes(parameters -> new Closeness(
                    parameters, parameters.number("price"), Normaliser.of(parameters.text("normaliser"))));

    private static final RuleType<AwardRule> VIKOR = RuleType.<AwardRule>named(Compromise.ID, "Best compromise (VIKOR)")
            .formula(
                    "Q = v × (S - Smin) / (Smax - Smin) + (1 - v) × (R - Rmin) / (Rmax - Rmin), S and R being the sum and the highest"
                            + " of w × (best - value) / (best - worst); the lowest wins, and the compromise set shares the first place")
            .parameters(PRICE, share("v", "what S counts in Q; usually 0.5"))
            .behaves(
                    Independence.RELATIVE_TO_FIELD,
                    "Any values. A criterion, or an S or R, on which all are equal counts 0. " + ONE
                            + "0. Of m tenders the best stands alone where it leads by 1 / (m - 1) in Q and is best by S or R as"
                            + " well. A lower lowest price widens the range and can cost its own tender a place.",
                    Trait.WORTHLESS_BELOW)
            .source(Evidence.PARTIAL, "Opricovic and Tzeng (2004), EJOR 156(2), and (2007), EJOR 178(2)" + VIA)
            .address(SUITE)
            .makes(parameters -> new Compromise(parameters, parameters.number("price"), parameters.number("v")));

    private static final RuleType<AwardRule> ELECTRE1 = RuleType.<AwardRule>named(
                    OutrankingKernel.ID, "Kernel of those whom no other outranks (ELECTRE I)")
            .formula(
                    "1 where no tender outranks it, otherwise 0; a outranks b where the weight of the criteria on which a is at least"
                            + " as good is p or more, and its largest disadvantage / the largest range of all is q or less")
            .parameters(
                    PRICE,
                    normaliser(Normaliser.SUM, Normaliser.MIN_MAX),
                    share("p", "least concordance; 0.65 in one implementation"),
                    share("q", "most discordance; 0.35 in one implementation"))
            .behaves(
                    Independence.RELATIVE_TO_FIELD,
                    "By sum values from zero. Equal tenders do not outrank each other. " + ONE
                            + "1. Several can be in the kernel, or none, where each is outranked.",
                    Trait.WORTHLESS_BELOW)
            .source(Evidence.PARTIAL, ITALY + "Cebrian and Porcar (2009), Rev. Metodos Cuantitativos 7" + VIA)
            .address(SUITE)
            .usedIn(Evidence.PARTIAL, Jurisdiction.ITALY)
            .makes(parameters -> new OutrankingKernel(
                    parameters,
                    parameters.number("price"),
                    Normaliser.of(parameters.text("normaliser")),
                    parameters.number("p"),
                    parameters.number("q")));

    private static final RuleType<AwardRule> ELECTRE2 = RuleType.<AwardRule>named(
                    OutrankingOrder.ID, "Mean of two outranking orders (ELECTRE II)")
            .formula(
                    "mean of the turns in which a tender is taken away, from the top where none left outranks it, from the bottom where"
                            + " it outranks none left; the lowest wins; a outranks b where C(a,b) > C(b,a), strongly with C >= p0 and D <= q0, or"
                            + " C >= p1 and D <= q1, weakly with C >= p2 and D <= q0")
            .parameters(
                    PRICE,
                    normaliser(Normaliser.SUM, Normaliser.MIN_MAX),
                    share("p0", "concordance, strong; 0.65 in one implementation"),
                    share("p1", "concordance, strong with q1; 0.5 there"),
                    share("p2", "concordance, weak; 0.35 there"),
                    share("q0", "discordance; 0.65 there"),
                    share("q1", "discordance, with p1; 0.35 there"))
            .behaves(
                    Independence.RELATIVE_TO_FIELD,
                    "By sum values from zero. " + ONE
                            + "1. Where each left is outranked, all left share a turn. Several published variants differ.",
                    Trait.WORTHLESS_BELOW)
            .source(Evidence.PARTIAL, ITALY + "Cebrian and Porcar (2009), Rev. Metodos Cuantitativos 7" + VIA)
            .address(SUITE)
            .usedIn(Evidence.PARTIAL, Jurisdiction.ITALY)
            .makes(parameters -> new OutrankingOrder(
                    parameters,
                    parameters.number("price"),
                    Normaliser.of(parameters.text("normaliser")),
                    OutrankingOrder.Thresholds.of(parameters)));

    private static final RuleType<AwardRule> PROMETHEE = RuleType.<AwardRule>named(
                    NetFlow.ID, "Net preference (PROMETHEE II)")
            .formula(
                    "(phi+ - phi-) / (n - 1), the sums of w × preference over the others and of the others over it; the highest wins")
            .parameters(
                    PRICE,
                    Parameter.choice("function", "how much of a preference a lead is", PreferenceFunction.codes()),
                    threshold("q", "up to which lead there is no preference"),
                    threshold("p", "from which lead it is full"),
                    threshold("s", "spread of the gaussian function"))
            .behaves(
                    Independence.RELATIVE_TO_FIELD,
                    "Any values; leads are per cent of the range of a criterion. " + ONE
                            + "0. A lower price can bring a third tender forward and so cost its own a place.",
                    Trait.WORTHLESS_BELOW,
                    Trait.BELOW_ZERO,
                    Trait.APPROXIMATE)
            .source(Evidence.UNVERIFIED, UNCONFIRMED)
            .makes(parameters ->
                    new NetFlow(parameters, parameters.number("price"), PreferenceFunction.Preference.of(parameters)));

    private static final RuleType<AwardRule> MOORA = RuleType.<AwardRule>named(RatioAnalysis.ID, "Ratio system (MOORA)")
            .formula(
                    "sum of w × v / root of the sum of v² where more is better, less the same where less is better; the highest wins")
            .parameters(PRICE)
            .behaves(
                    Independence.RELATIVE_TO_FIELD,
                    "Any values. A criterion on which all have zero counts 0. " + ONE + "the same figure for all.",
                    Trait.BELOW_ZERO,
                    Trait.APPROXIMATE)
            .source(Evidence.PARTIAL, "Kracka, Brauers and Zavadskas (2010), Engineering Economics 21(4)" + VIA)
            .address(SUITE)
            .makes(parameters -> new RatioAnalysis(parameters, parameters.number("price")));

    private static final RuleType<AwardRule> EDAS = RuleType.<AwardRule>named(
                    AverageDistance.ID, "Distance from the average (EDAS)")
            .formula(
                    "(SP / SPmax + 1 - SN / SNmax) / 2, the sums of w × what a tender is ahead of the average and behind it, over the"
                            + " average; the highest wins")
            .parameters(PRICE)
            .behaves(
                    Independence.RELATIVE_TO_FIELD,
                    "Values from zero. A criterion on which all have zero counts 0. " + ONE + "1/2.")
            .source(Evidence.PARTIAL, "Mathew (2018)" + VIA)
            .address(SUITE)
            .makes(parameters -> new AverageDistance(parameters, parameters.number("price")));

    private static final RuleType<AwardRule> CODAS = RuleType.<AwardRule>named(
                    WorstDistance.ID, "Distance from the worst values (CODAS)")
            .formula(
                    "sum over the others of the difference in E, and of that in T where that in E is tau or more; E and T are the"
                            + " Euclidean and the taxicab distance of w × v from the worst, v being value / highest or lowest / value; the"
                            + " highest wins")
            .parameters(
                    PRICE,
                    Parameter.number("tau", "from which difference in E that in T counts; 0.02 is usual")
                            .from("0"))
            .behaves(
                    Independence.RELATIVE_TO_FIELD,
                    ZEROS + ONE
                            + "0. The threshold can put a tender behind one that is worse on a criterion and better on none.",
                    Trait.LOWEST_NOT_BEST,
                    Trait.BELOW_ZERO,
                    Trait.APPROXIMATE)
            .source(Evidence.PARTIAL, "Baki (2022), Gaziantep Univ. J. Social Sciences 21(1)" + VIA)
            .address(SUITE)
            .makes(parameters -> new WorstDistance(parameters, parameters.number("price"), parameters.number("tau")));

    private static final RuleType<AwardRule> LEXICOGRAPHIC = RuleType.<AwardRule>named(
                    Elimination.ID, "One criterion after the other (lexicographic)")
            .formula(
                    "on each criterion in turn those within the tolerance of the best stay in; who is left takes the place; the others"
                            + " compete for the next")
            .parameters(
                    Parameter.text(
                            "order", "criteria with commas between them, the first one first; price for the price"),
                    Parameter.number("tolerance", "how far from the best one stays in, in per cent of it")
                            .from("0"))
            .behaves(
                    Independence.RELATIVE_TO_FIELD,
                    "Any values; weights take no part. " + ONE
                            + "1. For tolerance 0 the order of two tenders hangs on them alone.",
                    Trait.WORTHLESS_BELOW)
            .source(Evidence.UNVERIFIED, UNCONFIRMED)
            .makes(Elimination::of);

    /** In the order in which they are listed. */
    static final List<RuleType<AwardRule>> TYPES = List.of(
            AGGREGATIVE,
            UTILITY,
            SUM,
            PRODUCT,
            SUM_AND_PRODUCT,
            TOPSIS,
            VIKOR,
            ELECTRE1,
            ELECTRE2,
            PROMETHEE,
            MOORA,
            EDAS,
            CODAS,
            LEXICOGRAPHIC);

    private MulticriteriaRules() {}
}
