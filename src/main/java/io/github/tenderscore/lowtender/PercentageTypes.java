package io.github.tenderscore.lowtender;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.ReferenceSet.Own;
import io.github.tenderscore.reference.Statistic;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.rule.Independence;
import io.github.tenderscore.rule.Jurisdiction;
import io.github.tenderscore.rule.Parameter;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.rule.RuleType;
import java.util.List;

/** The entries that flag a price by a percentage below a base. */
final class PercentageTypes {

    static final String PERCENT = "percent";
    static final String LEAST = "least";
    static final String BASE = "base";
    static final String AT_LIMIT = "atLimit";
    static final String FLAGGED = "flagged";
    static final String PASSED = "passed";

    static final Base ESTIMATE = new Base.Estimate();
    static final String ANY_PRICE = " Any price can be tested.";
    static final String BY_ESTIMATE = "No test without an estimate. Each price is tested by itself." + ANY_PRICE;
    static final String BY_MEAN = " Not where the price compared with is zero or less. Equal prices are not flagged.";

    private PercentageTypes() {}

    static List<RuleType<LowTenderTest>> all() {
        return List.of(
                meanOfOthers(),
                estimate(),
                guidanceMean(),
                guidanceCost(),
                zaragoza(),
                brazilWorks(),
                brazilGuarantee(),
                colombiaDomain(),
                worldBank(),
                korea(),
                portugalFormer(),
                romania(),
                belgium(),
                greece(),
                germany(),
                taiwan(),
                gap(),
                kernel());
    }

    private static Parameter percent(String of) {
        return Parameter.number(PERCENT, "per cent below the " + of).above("0").below("100");
    }

    static Parameter atLimit() {
        return Parameter.choice(AT_LIMIT, "what exactly the limit is", FLAGGED, PASSED);
    }

    private static Base percent(Parameters parameters) {
        return new Bases.Published(parameters.number(PERCENT));
    }

    private static LowTenderTest below(String id, Parameters parameters, Base base) {
        return new PercentageBelow(id, parameters, base, false, percent(parameters), false);
    }

    private static LowTenderTest chosen(String id, Parameters parameters, Base base, Base percent) {
        return new PercentageBelow(
                id, parameters, base, false, percent, parameters.text(AT_LIMIT).equals(FLAGGED));
    }

    /** A test without parameters that flags what is more than a percentage below a base. */
    private static RuleType<LowTenderTest> fixed(
            RuleType.Builder<LowTenderTest> type, String id, String percent, Base base) {
        return type.makes(parameters -> PercentageBelow.moreThan(percent, base, id, parameters));
    }

    private static RuleType<LowTenderTest> meanOfOthers() {
        Base others = new Base.OfPrices(Statistic.MEAN, Own.EXCLUDED, 1);
        return RuleType.<LowTenderTest>named("AL-MEAN-OTHERS", "Percentage below the mean of the others")
                .formula("flagged where P < (1 - percent/100) × mean of the other prices")
                .parameters(percent("mean of the others"))
                .behaves(Independence.RELATIVE_TO_FIELD, "No test of one tender alone." + BY_MEAN)
                .makes(parameters -> below("AL-MEAN-OTHERS", parameters, others));
    }

    private static RuleType<LowTenderTest> estimate() {
        return RuleType.<LowTenderTest>named("AL-ESTIMATE", "Percentage below the authority's estimate (should-cost)")
                .formula("flagged where P < (1 - percent/100) × estimate")
                .parameters(percent("estimate"))
                .behaves(Independence.ABSOLUTE, BY_ESTIMATE)
                .makes(parameters -> below("AL-ESTIMATE", parameters, ESTIMATE));
    }

    private static RuleType<LowTenderTest> guidanceMean() {
        return fixed(
                RuleType.<LowTenderTest>named("AL-UK-10-MEAN", "10 per cent below the mean of the tenders")
                        .formula("flagged where P < 0.9 × mean of all prices")
                        .behaves(Independence.RELATIVE_TO_FIELD, "No test of one tender alone." + BY_MEAN)
                        .source(
                                Evidence.UNVERIFIED,
                                "Bid evaluation guidance note, May 2021 (Public Contracts Regulations 2015), as it is read; its text was not confirmed,"
                                        + " and the Procurement Act 2023 names no percentage")
                        .usedIn(Evidence.UNVERIFIED, Jurisdiction.ENGLAND),
                "AL-UK-10-MEAN",
                "10",
                Base.OfPrices.of(Statistic.MEAN, 2));
    }

    private static RuleType<LowTenderTest> guidanceCost() {
        return fixed(
                RuleType.<LowTenderTest>named("AL-UK-10-COST", "10 per cent below the should-cost")
                        .formula("flagged where P < 0.9 × estimate")
                        .behaves(Independence.ABSOLUTE, BY_ESTIMATE)
                        .source(Evidence.UNVERIFIED, "as AL-UK-10-MEAN")
                        .usedIn(Evidence.UNVERIFIED, Jurisdiction.ENGLAND),
                "AL-UK-10-COST",
                "10",
                ESTIMATE);
    }

    private static RuleType<LowTenderTest> zaragoza() {
        return fixed(
                RuleType.<LowTenderTest>named("AL-ES-ZAR", "10 per cent below the mean, Zaragoza")
                        .formula("flagged where P < 0.9 × mean of all prices")
                        .behaves(Independence.RELATIVE_TO_FIELD, "One tender alone is not flagged." + BY_MEAN)
                        .source(Evidence.SOURCE, "Zaragoza, notice with the rule for low tenders")
                        .usedIn(Jurisdiction.SPAIN)
                        .called("es", "baja temeraria"),
                "AL-ES-ZAR",
                "10",
                Base.OfPrices.of(Statistic.MEAN, 1));
    }

    private static RuleType<LowTenderTest> brazilWorks() {
        return fixed(
                RuleType.<LowTenderTest>named("AL-BR-14133", "Below 75 per cent of the estimate, works, Brazil")
                        .formula("flagged where P < 0.75 × estimate")
                        .behaves(Independence.ABSOLUTE, BY_ESTIMATE)
                        .source(Evidence.SOURCE, "Brazil, Lei 14.133/2021, art. 59(4)")
                        .usedIn(Jurisdiction.BRAZIL)
                        .called("pt-BR", "proposta inexequível"),
                "AL-BR-14133",
                "25",
                ESTIMATE);
    }

    private static RuleType<LowTenderTest> brazilGuarantee() {
        return fixed(
                RuleType.<LowTenderTest>named("AL-BR-14133-85", "Below 85 per cent of the estimate, works, Brazil")
                        .formula("flagged where P < 0.85 × estimate: an additional guarantee is asked for")
                        .behaves(Independence.ABSOLUTE, BY_ESTIMATE)
                        .source(Evidence.UNVERIFIED, "Brazil, Lei 14.133/2021, art. 59(5); the article was not read")
                        .usedIn(Evidence.UNVERIFIED, Jurisdiction.BRAZIL)
                        .called("pt-BR", "garantia adicional"),
                "AL-BR-14133-85",
                "15",
                ESTIMATE);
    }

    private static RuleType<LowTenderTest> colombiaDomain() {
        return RuleType.<LowTenderTest>named("AL-CO-70", "Below 70 per cent of a central measure, Colombia")
                .formula("flagged where P < 0.7 × measure of all prices")
                .parameters(Parameter.choice("measure", "which central measure is published", "mean", "median"))
                .behaves(Independence.RELATIVE_TO_FIELD, "One tender alone is not flagged." + BY_MEAN)
                .source(
                        Evidence.PARTIAL,
                        "Colombia, tender for the .CO domain, as evaluamos.com reports it; the measure was not confirmed")
                .usedIn(Evidence.PARTIAL, Jurisdiction.COLOMBIA)
                .called("es-CO", "precio artificialmente bajo")
                .makes(parameters -> PercentageBelow.moreThan(
                        "30",
                        Base.OfPrices.of(Statistic.parse(parameters.text("measure")), 1),
                        "AL-CO-70",
                        parameters));
    }

    private static RuleType<LowTenderTest> worldBank() {
        return RuleType.<LowTenderTest>named("AL-WB-COST", "20 per cent below the estimate, World Bank")
                .formula("flagged where P is 20 per cent below the estimate")
                .parameters(atLimit())
                .behaves(Independence.ABSOLUTE, BY_ESTIMATE)
                .source(
                        Evidence.UNVERIFIED,
                        "the World Bank compares with the estimate, asks and then rejects; the number was not confirmed")
                .usedIn(Evidence.UNVERIFIED, Jurisdiction.WORLD_BANK)
                .makes(parameters -> chosen("AL-WB-COST", parameters, ESTIMATE, Bases.stated("20")));
    }

    private static RuleType<LowTenderTest> korea() {
        return RuleType.<LowTenderTest>named("AL-KR-FLOOR", "Below the award floor, Korea")
                .formula("flagged where P < rate/100 × planned price")
                .parameters(Parameter.choice(
                        "rate", "the floor in per cent of the planned price", "86.745", "87.745", "80.495"))
                .behaves(Independence.ABSOLUTE, BY_ESTIMATE + " The estimate is the planned price.")
                .source(Evidence.SOURCE, "Korea, qualification of local government works, as Infose21c explains it")
                .address("https://kin.naver.com/qna/detail.nhn?d1id=4&dirId=40603&docId=378942168")
                .usedIn(Jurisdiction.KOREA)
                .called("ko", "낙찰하한율")
                .makes(parameters -> new PercentageBelow(
                        "AL-KR-FLOOR",
                        parameters,
                        ESTIMATE,
                        false,
                        new Bases.Published(Ratio.HUNDRED.minus(parameters.number("rate"))),
                        false));
    }

    private static RuleType<LowTenderTest> portugalFormer() {
        return RuleType.<LowTenderTest>named("AL-PT-OLD", "40 or 50 per cent below the base price, Portugal until 2017")
                .formula("flagged where P is percent below the base price")
                .parameters(Parameter.choice(PERCENT, "per cent below the base price", "40", "50"), atLimit())
                .behaves(Independence.ABSOLUTE, BY_ESTIMATE + " The estimate is the base price.")
                .source(Evidence.UNVERIFIED, "Portugal, Código dos Contratos Públicos, art. 71, before 2017; not read")
                .usedIn(Evidence.UNVERIFIED, Jurisdiction.PORTUGAL)
                .called("pt", "preço anormalmente baixo")
                .makes(parameters -> chosen("AL-PT-OLD", parameters, ESTIMATE, percent(parameters)));
    }

    private static RuleType<LowTenderTest> romania() {
        return fixed(
                RuleType.<LowTenderTest>named("AL-RO", "Below 80 per cent of the estimate, Romania")
                        .formula("flagged where P < 0.8 × estimate")
                        .behaves(Independence.ABSOLUTE, BY_ESTIMATE)
                        .source(Evidence.UNVERIFIED, "Romania; no text was confirmed")
                        .usedIn(Evidence.UNVERIFIED, Jurisdiction.ROMANIA)
                        .called("ro", "preț neobișnuit de scăzut"),
                "AL-RO",
                "20",
                ESTIMATE);
    }

    private static RuleType<LowTenderTest> belgium() {
        return RuleType.<LowTenderTest>named("AL-BE", "15 per cent below a trimmed mean, works, Belgium")
                .formula("flagged where P <= 0.85 × mean without so many at each side, of at least 4 tenders")
                .parameters(Parameter.number("trim", "how many prices are left out at each side")
                        .whole()
                        .from("1")
                        .to("9999"))
                .behaves(
                        Independence.RELATIVE_TO_FIELD,
                        "No test of fewer than 4 tenders or where nothing is left." + BY_MEAN)
                .source(Evidence.UNVERIFIED, "Belgium; no text was confirmed, nor how many are trimmed")
                .usedIn(Evidence.UNVERIFIED, Jurisdiction.BELGIUM)
                .called("nl-BE", "abnormaal lage prijs")
                .called("fr-BE", "prix anormalement bas")
                .makes(parameters -> PercentageBelow.atLeast(
                        "15",
                        Base.OfPrices.of(Statistic.trimmedMean(whole(parameters, "trim")), 4),
                        "AL-BE",
                        parameters));
    }

    static int whole(Parameters parameters, String name) {
        return parameters.number(name).bigNumerator().intValueExact();
    }

    private static RuleType<LowTenderTest> greece() {
        return RuleType.<LowTenderTest>named("AL-GR", "10 units above the mean discount, Greece")
                .formula(
                        "flagged where discount > mean discount + 10, in per cent of the estimate, of at least 5 tenders")
                .behaves(
                        Independence.RELATIVE_TO_FIELD,
                        "No test of fewer than 5 tenders or without an estimate. Equal prices are not flagged."
                                + ANY_PRICE)
                .source(Evidence.UNVERIFIED, "Greece; no text was confirmed")
                .usedIn(Evidence.UNVERIFIED, Jurisdiction.GREECE)
                .called("el", "ασυνήθιστα χαμηλή προσφορά")
                .makes(parameters ->
                        PercentageBelow.ofEstimate("10", Base.OfPrices.of(Statistic.MEAN, 5), "AL-GR", parameters));
    }

    private static RuleType<LowTenderTest> germany() {
        return RuleType.<LowTenderTest>named("AL-DE", "Gap to the second lowest as a trigger, Germany")
                .formula("flagged where P is percent below the second lowest price")
                .parameters(
                        Parameter.number(PERCENT, "per cent below the second lowest price")
                                .from("10")
                                .to("20"),
                        atLimit())
                .behaves(Independence.RELATIVE_TO_FIELD, "No test of one tender alone." + BY_MEAN)
                .source(Evidence.UNVERIFIED, "Germany, case law on a gap of 10 to 20 per cent; no text was confirmed")
                .usedIn(Evidence.UNVERIFIED, Jurisdiction.GERMANY)
                .called("de", "Aufgreifschwelle")
                .makes(parameters ->
                        chosen("AL-DE", parameters, Base.OfPrices.of(Statistic.lowest(2), 2), percent(parameters)));
    }

    private static RuleType<LowTenderTest> taiwan() {
        return RuleType.<LowTenderTest>named("AL-TW", "Below 80 or 70 per cent of the reserve price, Taiwan")
                .formula("flagged where P < share/100 × reserve price")
                .parameters(Parameter.choice("share", "per cent of the reserve price", "80", "70"))
                .behaves(Independence.ABSOLUTE, BY_ESTIMATE + " The estimate is the reserve price.")
                .source(Evidence.UNVERIFIED, "Taiwan, art. 58; no text was confirmed")
                .usedIn(Evidence.UNVERIFIED, Jurisdiction.TAIWAN)
                .called("zh-TW", "標價偏低")
                .makes(parameters -> new PercentageBelow(
                        "AL-TW",
                        parameters,
                        ESTIMATE,
                        false,
                        new Bases.Published(Ratio.HUNDRED.minus(parameters.number("share"))),
                        false));
    }

    private static RuleType<LowTenderTest> gap() {
        return RuleType.<LowTenderTest>named("AL-GAP2", "Gap to the second lowest price")
                .formula("flagged where (P2 - P) / P2 > percent/100, P2 the second lowest price")
                .parameters(percent("second lowest price"))
                .behaves(Independence.RELATIVE_TO_FIELD, "No test of one tender alone." + BY_MEAN)
                .source(Evidence.UNVERIFIED, "textbook form; no source text was confirmed")
                .makes(parameters -> below("AL-GAP2", parameters, Base.OfPrices.of(Statistic.lowest(2), 2)));
    }

    private static RuleType<LowTenderTest> kernel() {
        return RuleType.<LowTenderTest>named("F13", "Percentage below a base")
                .formula("flagged where P < (1 - percent/100) × base")
                .parameters(
                        Parameter.text(
                                BASE,
                                "estimate, or a statistic such as mean, median or lowest-2, with \" without-own\" behind it where the"
                                        + " tender's own price is left out"),
                        percent("base"),
                        Parameter.number(LEAST, "the fewest prices compared")
                                .whole()
                                .from("1")
                                .to("9999"))
                .behaves(
                        Independence.RELATIVE_TO_FIELD,
                        "No test of fewer prices, or without an estimate that is asked for. Not where the base is zero or less.")
                .makes(PercentageTypes::kernel);
    }

    private static LowTenderTest kernel(Parameters parameters) {
        Base base = parameters.read(BASE, text -> Base.parse(text, whole(parameters, LEAST)));
        return below("F13", parameters.with(BASE, Base.text(base)), base);
    }
}
