package io.github.tenderscore.ranking;

import io.github.tenderscore.number.Ratio;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the composite rules are tested with, by rule id. */
final class CompositeRuleSamples {

    static final Map<String, List<AwardRuleSample>> SAMPLES = Map.ofEntries(
            // F8
            of("CP-RATIO-QP", AwardRuleSample.of("scale", "1"), AwardRuleSample.of("scale", "100000")),
            of(
                    "CP-RATIO-WQP",
                    AwardRuleSample.of("qualityWeight", "60"),
                    AwardRuleSample.of("qualityWeight", "50"),
                    AwardRuleSample.of("qualityWeight", "30")),
            of("CP-PPQP", AwardRuleSample.of()),
            of("CP-CA-PPP", AwardRuleSample.of()),
            of("CP-ABPLUS", AwardRuleSample.of()),
            of("CP-DK-KOM", AwardRuleSample.of()),
            of("CP-UFAB-Z", AwardRuleSample.of()),
            of(
                    "CP-UFAB-Z-RLP",
                    AwardRuleSample.of("rounding", "half-up").fixed(),
                    AwardRuleSample.of("rounding", "down").fixed()),
            of(
                    "CP-UFAB-ZX",
                    AwardRuleSample.of("margin", "10", "decision", "quality"),
                    AwardRuleSample.of("margin", "7.5", "decision", "price"),
                    AwardRuleSample.of("margin", "0", "decision", "ratio")),
            of(
                    "CP-JP-DIV",
                    AwardRuleSample.of("standard", "100", "scale", "1000"),
                    AwardRuleSample.of("standard", "0", "scale", "1")),
            of("CP-AU-RVC", AwardRuleSample.of()),
            of(
                    "CP-FEATURE-COEF",
                    AwardRuleSample.of("whole", "130"),
                    AwardRuleSample.of("whole", "1000").outOf("100")),
            of("CP-FEATURE-COEF-REV", AwardRuleSample.of("whole", "130")),
            // F9
            of(
                    "CP-WTP",
                    AwardRuleSample.of("worth", "2").fixed(),
                    AwardRuleSample.of("worth", "1000").fixed()),
            of(
                    "CP-WAARDE",
                    AwardRuleSample.of("worth", "1", "neutral", "60").fixed(),
                    AwardRuleSample.of("worth", "1/3", "neutral", "0").fixed()),
            of("CP-SE-MERV", AwardRuleSample.of("worth", "1").fixed()),
            of(
                    "CP-NO-PRISS",
                    AwardRuleSample.of("worth", "1", "counts", "deduction").fixed(),
                    AwardRuleSample.of("worth", "1", "counts", "surcharge").fixed()),
            of("CP-DK-MON", AwardRuleSample.of("worth", "1").fixed()),
            of(
                    "CP-SQP",
                    AwardRuleSample.of("estimate", "100", "qualityWeight", "30").fixed()),
            of("CP-AU-PQM", AwardRuleSample.of("worth", "1").fixed()),
            of("CP-NO-PCT", AwardRuleSample.of("qualityWeight", "40"), AwardRuleSample.of("qualityWeight", "70")),
            of("F9", AwardRuleSample.of("margin", "15")),
            // F10
            of("CP-UTIL", AwardRuleSample.of("qualityWeight", "60"), AwardRuleSample.of("qualityWeight", "30")),
            of("CP-UFAB-WMED", AwardRuleSample.of("qualityWeight", "50")),
            of(
                    "CP-UFAB-WMED-SET",
                    AwardRuleSample.of("qualityWeight", "50", "points", "70", "price", "105")
                            .fixed()),
            of("CP-QCBS", AwardRuleSample.of("qualityWeight", "80"), AwardRuleSample.of("qualityWeight", "100/3")),
            of("CP-QCBS-N", AwardRuleSample.of("qualityWeight", "80")),
            of("CP-QCBS-N-WB", AwardRuleSample.of("qualityWeight", "50")),
            of(
                    "CP-COMB",
                    AwardRuleSample.of(),
                    AwardRuleSample.of()
                            .outOf("1000")
                            .with((points, price) -> Stand.of(points.times(Ratio.of(10)), price))),
            of("CP-CY", AwardRuleSample.of("qualityWeight", "60"), AwardRuleSample.of("qualityWeight", "80")),
            of("CP-CA-HCR", AwardRuleSample.of()),
            of("CP-IN-70-30", AwardRuleSample.of()),
            of("CP-BR-TP", AwardRuleSample.of("qualityWeight", "70")),
            of("CP-MX-PP", AwardRuleSample.of()),
            of("CP-PE-80-20", AwardRuleSample.of("priceScore", "inverse"), AwardRuleSample.of("priceScore", "linear")),
            // F11, F12
            of("CP-LCC-ADD", costs()),
            of("CP-LCC-ADD-REV", costs()),
            of("CP-NPV", energyService()),
            of("CP-LP", AwardRuleSample.of()),
            of("CP-RANKQUAL", AwardRuleSample.of()));

    private CompositeRuleSamples() {}

    private static Map.Entry<String, List<AwardRuleSample>> of(String id, AwardRuleSample... samples) {
        return Map.entry(id, List.of(samples));
    }

    /** Energy and maintenance fall with the points. */
    private static AwardRuleSample costs() {
        return AwardRuleSample.of("costs", "energy, maintenance")
                .fixed()
                .with((points, price) -> new Stand(
                        points,
                        Optional.of(price),
                        Map.of(
                                "energy",
                                Ratio.HUNDRED.minus(points),
                                "maintenance",
                                Ratio.of(50).minus(points.dividedBy(Ratio.of(2))))));
    }

    /** Savings grow with the points; those of the last period fall, so that its payments exceed them. */
    private static AwardRuleSample energyService() {
        return AwardRuleSample.of(
                        "rate",
                        "0.125",
                        "announced",
                        "2018-01-02",
                        "payments",
                        "payments",
                        "years",
                        "years",
                        "days",
                        "days",
                        "reductions",
                        "reduction-")
                .with((points, price) -> {
                    Map<String, Ratio> measures = new HashMap<>();
                    measures.put("payments", Ratio.parse("0.7"));
                    measures.put("years", Ratio.of(20));
                    measures.put("days", Ratio.ZERO);
                    for (int period = 0; period < EnergyServiceOffer.PERIODS; period++) {
                        measures.put("reduction-" + period, points);
                    }
                    measures.put("reduction-20", Ratio.of(100_000).minus(points));
                    return new Stand(Ratio.ZERO, Optional.of(price), measures);
                });
    }
}
