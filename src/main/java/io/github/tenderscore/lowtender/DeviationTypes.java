package io.github.tenderscore.lowtender;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.ReferenceStatistics.Divisor;
import io.github.tenderscore.reference.Statistic;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.rule.Independence;
import io.github.tenderscore.rule.Jurisdiction;
import io.github.tenderscore.rule.Parameter;
import io.github.tenderscore.rule.RuleType;
import io.github.tenderscore.rule.Trait;
import java.util.List;

/** The entries that flag a price by how far the prices spread. */
final class DeviationTypes {

    private static final String SAME = " Equal prices are not flagged; any price can be tested.";

    private DeviationTypes() {}

    static List<RuleType<LowTenderTest>> all() {
        return List.of(robust(), times(), grubbs(), worldBank(), colombia());
    }

    private static RuleType<LowTenderTest> robust() {
        return RuleType.<LowTenderTest>named(RobustZ.ID, "Robust z by median and MAD")
                .formula(
                        "flagged where factor × (P - median) / MAD < -limit; MAD is the median of the distances from the median")
                .parameters(
                        Parameter.number("factor", "0.6745 makes z comparable with a standard score")
                                .above("0"),
                        Parameter.number("limit", "how far below zero z is before a price is flagged, such as 3.5")
                                .above("0"))
                .behaves(
                        Independence.RELATIVE_TO_FIELD,
                        "No test of fewer than 3 prices, or where more than half are the same. Any price can be tested.")
                .source(
                        Evidence.UNVERIFIED,
                        "textbook form; no source text was confirmed, and no procurement law names it")
                .makes(parameters -> new RobustZ(parameters, parameters.number("factor"), parameters.number("limit")));
    }

    private static RuleType<LowTenderTest> times() {
        return RuleType.<LowTenderTest>named("AL-KSD", "Standard deviations below the mean")
                .formula("flagged where P < mean - times × standard deviation of a sample")
                .parameters(Parameter.number("times", "how many standard deviations, such as 1, 1.5 or 2")
                        .above("0"))
                .behaves(
                        Independence.RELATIVE_TO_FIELD,
                        "No test of one tender alone. One price far out hides itself by the deviation that it makes."
                                + SAME,
                        Trait.APPROXIMATE)
                .source(Evidence.UNVERIFIED, "textbook form; no source text was confirmed")
                .makes(parameters -> new Deviation(
                        "AL-KSD",
                        parameters,
                        Statistic.MEAN,
                        Divisor.SAMPLE,
                        new Deviation.Stated(parameters.number("times")),
                        2));
    }

    private static RuleType<LowTenderTest> grubbs() {
        return RuleType.<LowTenderTest>named("AL-GRUBBS", "Grubbs' test of the lowest price")
                .formula(
                        "flagged where (mean - P) / sd > (n - 1) / n^(1/2) × (t^2 / (n - 2 + t^2))^(1/2), sd of a sample")
                .parameters(
                        Parameter.number(
                                        "t",
                                        "critical value of Student's t for n - 2 degrees of freedom, from a table: no level has a default")
                                .above("0"),
                        Parameter.number("tenders", "the number n for which t was looked up")
                                .whole()
                                .from("3")
                                .to("9999"))
                .behaves(
                        Independence.RELATIVE_TO_FIELD,
                        "No test of another number of tenders. The test is made for the lowest price; another below the same limit is flagged too."
                                + SAME,
                        Trait.APPROXIMATE)
                .source(Evidence.UNVERIFIED, "textbook form; no source text was confirmed")
                .makes(parameters -> new Deviation(
                        "AL-GRUBBS",
                        parameters,
                        Statistic.MEAN,
                        Divisor.SAMPLE,
                        new GrubbsLimit(parameters.number("t"), PercentageTypes.whole(parameters, "tenders")),
                        3));
    }

    private static RuleType<LowTenderTest> worldBank() {
        return RuleType.<LowTenderTest>named("AL-WB-SD", "A standard deviation below the mean, World Bank")
                .formula("flagged where P < mean - standard deviation, of at least 5 tenders")
                .parameters(Parameter.choice("deviation", "of which kind it is", "sample", "population"))
                .behaves(Independence.RELATIVE_TO_FIELD, "No test of fewer than 5 tenders." + SAME, Trait.APPROXIMATE)
                .source(
                        Evidence.UNVERIFIED,
                        "the World Bank compares with other bids, asks and then rejects; the number was not confirmed")
                .usedIn(Evidence.UNVERIFIED, Jurisdiction.WORLD_BANK)
                .makes(parameters -> new Deviation(
                        "AL-WB-SD",
                        parameters,
                        Statistic.MEAN,
                        parameters.text("deviation").equals("sample") ? Divisor.SAMPLE : Divisor.POPULATION,
                        new Deviation.Stated(Ratio.ONE),
                        5));
    }

    private static RuleType<LowTenderTest> colombia() {
        return RuleType.<LowTenderTest>named("AL-CO", "Below the median less a deviation, Colombia")
                .formula(
                        "5 or more tenders: flagged where P < median - standard deviation of the whole; fewer: where P <= 0.8 × estimate")
                .behaves(
                        Independence.RELATIVE_TO_FIELD,
                        "No test of fewer than 5 tenders without an estimate. Of 5 or more, equal prices are not flagged. Any price can be tested.",
                        Trait.APPROXIMATE)
                .source(
                        Evidence.SECONDARY,
                        "Colombia Compra Eficiente, CCE-EICP-GI-27 (2024), as public code has it; the official text was not read")
                .usedIn(Evidence.SECONDARY, Jurisdiction.COLOMBIA)
                .called("es-CO", "oferta artificialmente baja")
                .makes(parameters -> new ByNumber(
                        "AL-CO",
                        parameters,
                        List.of(
                                new ByNumber.Part(
                                        1,
                                        PercentageBelow.atLeast("20", PercentageTypes.ESTIMATE, "AL-CO", parameters)),
                                new ByNumber.Part(
                                        5,
                                        new Deviation(
                                                "AL-CO",
                                                parameters,
                                                Statistic.MEDIAN,
                                                Divisor.POPULATION,
                                                new Deviation.Stated(Ratio.ONE),
                                                5)))));
    }
}
