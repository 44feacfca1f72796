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

/** The entries that work in passes, join conditions, or work the limit itself out. */
final class FieldTypes {

    private static final String UNITS = "units";
    private static final Ratio TEN = Ratio.of(10);
    private static final Base ADJUSTED = new FieldMean.WithoutHighest();
    private static final Base QUALIFYING = new Bases.LowestQualifying(ADJUSTED, Ratio.of(15));
    private static final String ITALIAN =
            "No test without an estimate, of fewer or more tenders than stated (3 for the rule of 2006), or where trimming leaves nothing, as of"
                    + " equal prices, or a sum of discounts of zero or less. A lower"
                    + " price can lose a flag. Discounts are exact; one equal to the threshold is flagged.";

    private FieldTypes() {}

    static List<RuleType<LowTenderTest>> all() {
        return List.of(
                spain(),
                scotland(),
                scotlandMargin(),
                brazil(),
                poland(),
                slovakia(),
                portugal(),
                turkey(),
                CostFloorType.type(),
                italyMany(),
                italyFew(),
                italyFormer());
    }

    // ---- Spain ------------------------------------------------------------------------------------------------------

    private static RuleType<LowTenderTest> spain() {
        return RuleType.<LowTenderTest>named("AL-ES-85", "Article 85, by the number of tenders, Spain")
                .formula(
                        "1 tender: flagged where P < 0.75 × estimate; 2: more than 20 units below the other; 3: more than 10 below the mean,"
                                + " without the highest where it is more than 10 above, or more than 25 below the estimate; more: more than 10"
                                + " below the mean of those not more than 10 above the mean, of the 3 lowest at least")
                .parameters(Parameter.choice(
                        UNITS,
                        "what a unit is a hundredth of: mean, that of the prices, or of two the other price, as is usual; or the estimate",
                        "mean",
                        "estimate"))
                .behaves(
                        Independence.RELATIVE_TO_FIELD,
                        "One tender needs an estimate; so do three that the mean does not flag. Not where the mean is zero or less.")
                .source(
                        Evidence.SOURCE,
                        "Spain, Reglamento general de la Ley de Contratos (RGLCAP), art. 85, as derecholocal.es and infoconcurso.com quote it")
                .usedIn(Jurisdiction.SPAIN)
                .called("es", "ofertas desproporcionadas o temerarias")
                .makes(FieldTypes::spain);
    }

    private static LowTenderTest spain(Parameters parameters) {
        String id = "AL-ES-85";
        boolean ofEstimate = parameters.text(UNITS).equals("estimate");
        Base other = new Base.OfPrices(Statistic.MEAN, Own.EXCLUDED, 1);
        LowTenderTest farBelow = PercentageBelow.moreThan("25", PercentageTypes.ESTIMATE, id, parameters);
        LowTenderTest belowThree = new PercentageBelow(
                id,
                parameters,
                new FieldMean.WithoutHigh(TEN, ofEstimate, true),
                ofEstimate,
                Bases.stated("10"),
                false);
        return new ByNumber(
                id,
                parameters,
                List.of(
                        new ByNumber.Part(1, farBelow),
                        new ByNumber.Part(
                                2, new PercentageBelow(id, parameters, other, ofEstimate, Bases.stated("20"), false)),
                        new ByNumber.Part(3, new Joined(id, parameters, true, List.of(belowThree, farBelow))),
                        new ByNumber.Part(
                                4,
                                new PercentageBelow(
                                        id,
                                        parameters,
                                        new FieldMean.WithoutHigh(TEN, ofEstimate, false),
                                        ofEstimate,
                                        Bases.stated("10"),
                                        false))));
    }

    // ---- Scotland ---------------------------------------------------------------------------------------------------

    private static RuleType<LowTenderTest> scotland() {
        return RuleType.<LowTenderTest>named("AL-SCO", "Adjusted average and lowest qualifying price, works, Scotland")
                .formula(
                        "flagged where P < 0.85 × mean without the highest and P < 0.99 × lowest price that is not below the first")
                .behaves(
                        Independence.RELATIVE_TO_FIELD,
                        "No test of one tender alone." + PercentageTypes.BY_MEAN
                                + " That the lowest qualifying price is the lowest not below 0.85 × the average is how the text is read.")
                .source(Evidence.SOURCE, "Scottish Government, construction procurement handbook, glossary, gov.scot")
                .usedIn(Jurisdiction.SCOTLAND)
                .called("en", "abnormally low tender")
                .makes(parameters -> new Joined(
                        "AL-SCO",
                        parameters,
                        false,
                        List.of(
                                PercentageBelow.moreThan("15", ADJUSTED, "AL-SCO", parameters),
                                PercentageBelow.moreThan("1", QUALIFYING, "AL-SCO", parameters))));
    }

    private static RuleType<LowTenderTest> scotlandMargin() {
        return RuleType.<LowTenderTest>named("AL-SCO-MARGIN", "As AL-SCO, with bounds of the proximity margin")
                .formula("as AL-SCO, with P < lowest qualifying price - max(floor; min(cap; 1 per cent of it))")
                .parameters(
                        Parameter.number("floor", "the least margin; 1000 pounds in the handbook of 2018")
                                .from("0"),
                        Parameter.number("cap", "the most, not below the floor; 100000 pounds in the handbook of 2018")
                                .above("0"))
                .behaves(Independence.RELATIVE_TO_FIELD, "As AL-SCO; amounts count in the currency of the prices.")
                .source(
                        Evidence.PARTIAL,
                        "construction procurement handbook, 21 December 2018, as designingbuildings.co.uk quotes it")
                .usedIn(Evidence.PARTIAL, Jurisdiction.SCOTLAND)
                .makes(FieldTypes::scotlandMargin);
    }

    private static LowTenderTest scotlandMargin(Parameters parameters) {
        String id = "AL-SCO-MARGIN";
        Ratio floor = parameters.number("floor");
        Ratio cap = parameters.number("cap");
        if (cap.compareTo(floor) < 0) {
            throw new IllegalArgumentException("The parameter cap (" + cap + ") of the rule " + id
                    + " must not be below the floor (" + floor + ")");
        }
        return new Joined(
                id,
                parameters,
                false,
                List.of(
                        PercentageBelow.moreThan("15", ADJUSTED, id, parameters),
                        new BelowPrice(id, parameters, new Bases.LessMargin(QUALIFYING, Ratio.ONE, floor, cap))));
    }

    // ---- joined conditions and published limits ---------------------------------------------------------------------

    private static RuleType<LowTenderTest> brazil() {
        return RuleType.<LowTenderTest>named("AL-BR-8666", "70 per cent of the estimate or the mean, Brazil")
                .formula("flagged where P < 0.7 × min(estimate; mean of the prices above 0.5 × estimate)")
                .behaves(
                        Independence.RELATIVE_TO_FIELD,
                        "No test without an estimate or where no price is above half of it. Equal prices are not flagged."
                                + PercentageTypes.ANY_PRICE)
                .source(Evidence.SOURCE, "Brazil, Lei 8.666/1993, art. 48 § 1")
                .address("https://soprovas.com/questoes/3066553")
                .usedIn(Jurisdiction.BRAZIL)
                .called("pt-BR", "preço manifestamente inexequível")
                .makes(parameters -> new Joined(
                        "AL-BR-8666",
                        parameters,
                        false,
                        List.of(
                                PercentageBelow.moreThan("30", PercentageTypes.ESTIMATE, "AL-BR-8666", parameters),
                                PercentageBelow.moreThan(
                                        "30", new FieldMean.AboveEstimate(Ratio.of(50)), "AL-BR-8666", parameters))));
    }

    private static RuleType<LowTenderTest> poland() {
        return RuleType.<LowTenderTest>named("AL-PL", "30 per cent below the estimate or the mean, Poland")
                .formula("flagged where P <= 0.7 × estimate with VAT, or P <= 0.7 × mean of all prices")
                .behaves(
                        Independence.RELATIVE_TO_FIELD,
                        "Without an estimate, flagged by the mean or not tested. One tender alone and equal prices are flagged only below"
                                + " the estimate. Prices include VAT.")
                .source(Evidence.UNVERIFIED, "Poland, Prawo zamówień publicznych, art. 224; not read")
                .usedIn(Evidence.UNVERIFIED, Jurisdiction.POLAND)
                .called("pl", "rażąco niska cena")
                .makes(parameters -> new Joined(
                        "AL-PL",
                        parameters,
                        true,
                        List.of(
                                PercentageBelow.atLeast("30", PercentageTypes.ESTIMATE, "AL-PL", parameters),
                                PercentageBelow.atLeast(
                                        "30", Base.OfPrices.of(Statistic.MEAN, 1), "AL-PL", parameters))));
    }

    private static RuleType<LowTenderTest> slovakia() {
        return RuleType.<LowTenderTest>named("AL-SK", "Below the mean of the others or the second lowest, Slovakia")
                .formula(
                        "flagged where P <= 0.85 × mean of the other prices, or P <= 0.9 × second lowest price, of at least 3 tenders")
                .behaves(Independence.RELATIVE_TO_FIELD, "No test of fewer than 3 tenders." + PercentageTypes.BY_MEAN)
                .source(Evidence.UNVERIFIED, "Slovakia; no text was confirmed")
                .usedIn(Evidence.UNVERIFIED, Jurisdiction.SLOVAKIA)
                .called("sk", "mimoriadne nízka ponuka")
                .makes(parameters -> new Joined(
                        "AL-SK",
                        parameters,
                        true,
                        List.of(
                                PercentageBelow.atLeast(
                                        "15", new Base.OfPrices(Statistic.MEAN, Own.EXCLUDED, 2), "AL-SK", parameters),
                                PercentageBelow.atLeast(
                                        "10", Base.OfPrices.of(Statistic.lowest(2), 3), "AL-SK", parameters))));
    }

    private static RuleType<LowTenderTest> portugal() {
        return RuleType.<LowTenderTest>named("AL-PT", "Below a price that the buyer publishes, Portugal")
                .formula("flagged where P < price")
                .parameters(Parameter.number("price", "the price below which the buyer asks")
                        .above("0"))
                .behaves(
                        Independence.ABSOLUTE,
                        "Each price is tested by itself; any can be. A buyer may act without a threshold, with reasons, and hears the bidder first.")
                .source(
                        Evidence.SOURCE,
                        "Portugal, Código dos Contratos Públicos, art. 71, since 2017: the buyer may fix it")
                .usedIn(Jurisdiction.PORTUGAL)
                .called("pt", "preço anormalmente baixo")
                .makes(parameters ->
                        new BelowPrice("AL-PT", parameters, new Bases.Published(parameters.number("price"))));
    }

    private static RuleType<LowTenderTest> turkey() {
        return RuleType.<LowTenderTest>named("AL-TR-SINIR", "Boundary value of works, Turkey")
                .formula(
                        "flagged where P < K × m / (C × factor); m mean of the prices from 0.4 to 1.2 × estimate and within a standard deviation;"
                                + " C = m / estimate; K = (3.2C - C^2 - 0.6)/(C + 1), above C = 1 (C^2 - 0.8C + 1.4)/(C + 1)")
                .parameters(
                        Parameter.number("factor", "N of the kind of work")
                                .from("0.9")
                                .to("1.2"),
                        Parameter.choice("lowC", "what K is where C is below 0.6; both are read", "0.6", "C"),
                        Parameter.number(
                                        PercentageTypes.LEAST,
                                        "the fewest prices near the estimate; public code asks for 3")
                                .whole()
                                .from("2")
                                .to("9999"))
                .behaves(
                        Independence.RELATIVE_TO_FIELD,
                        "No test without an estimate or of fewer prices near it. C and K are rounded half up to 3 decimals before use. A lower"
                                + " price can lose a flag; equal prices can be flagged.")
                .source(
                        Evidence.SECONDARY,
                        "Turkey, KİK general communiqué 45.1.1, as public code has it; the official text was not read")
                .usedIn(Evidence.SECONDARY, Jurisdiction.TURKEY)
                .called("tr", "sınır değer")
                .makes(parameters -> new BelowPrice(
                        "AL-TR-SINIR",
                        parameters,
                        new BoundaryValue(
                                parameters.number("factor"),
                                parameters.text("lowC").equals("0.6"),
                                PercentageTypes.whole(parameters, PercentageTypes.LEAST))));
    }

    // ---- Italy ------------------------------------------------------------------------------------------------------

    private static RuleType<LowTenderTest> italyMany() {
        return italy(
                RuleType.<LowTenderTest>named("AL-IT-A15", "Anomaly threshold, method A, 15 tenders or more, Italy")
                        .formula(
                                "flagged where discount >= M + D × (1 - c1 × c2 / 100); a tenth trimmed at each side, rounded up, with equal ones;"
                                        + " M mean of the rest, D mean excess over M, c1 and c2 the first two decimals of their sum")
                        .source(
                                Evidence.SECONDARY,
                                "Italy, D.Lgs. 36/2023, Allegato II.2, method A, as anceverona.it and digitalpa.it give it; its text was not read")
                        .address("https://funzionarioamministrativo.it/2019/12/02/calcolo-soglia-anomalia-oltre-15")
                        .usedIn(Evidence.SECONDARY, Jurisdiction.ITALY),
                "AL-IT-A15",
                new AnomalyThreshold(AnomalyThreshold.Kind.MANY, 15, Integer.MAX_VALUE));
    }

    private static RuleType<LowTenderTest> italyFew() {
        return italy(
                RuleType.<LowTenderTest>named("AL-IT-A5", "Anomaly threshold, method A, 5 to 14 tenders, Italy")
                        .formula(
                                "flagged where discount >= 1.2 × M where D / M <= 0.15, else M + D; M and D as in AL-IT-A15")
                        .source(
                                Evidence.SECONDARY,
                                "Italy, D.Lgs. 36/2023, Allegato II.2, method A, as public code has it; the law's text was not read")
                        .usedIn(Evidence.SECONDARY, Jurisdiction.ITALY),
                "AL-IT-A5",
                new AnomalyThreshold(AnomalyThreshold.Kind.FEW, 5, 14));
    }

    private static RuleType<LowTenderTest> italyFormer() {
        return italy(
                RuleType.<LowTenderTest>named("AL-IT-163", "Anomaly threshold of 2006, Italy")
                        .formula("flagged where discount >= M + D; M and D as in AL-IT-A15")
                        .source(
                                Evidence.SOURCE,
                                "Italy, D.Lgs. 163/2006, art. 86(1), as ingegnerialibera and tuttogare quote it")
                        .usedIn(Jurisdiction.ITALY),
                "AL-IT-163",
                new AnomalyThreshold(AnomalyThreshold.Kind.SUM, 3, Integer.MAX_VALUE));
    }

    private static RuleType<LowTenderTest> italy(RuleType.Builder<LowTenderTest> type, String id, Base threshold) {
        return type.behaves(Independence.RELATIVE_TO_FIELD, ITALIAN)
                .called("it", "soglia di anomalia")
                .makes(parameters ->
                        new PercentageBelow(id, parameters, PercentageTypes.ESTIMATE, false, threshold, true));
    }
}
