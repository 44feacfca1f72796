package io.github.tenderscore.lowtender;

import static java.util.Map.entry;

import io.github.tenderscore.rule.Parameters;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the contract of low-tender tests must know of one test with one set of parameters.
 *
 * @param parameters what the test is made from
 * @param least the fewest tenders of which a test is possible, in the prices of the contract
 * @param most the most
 * @param used what the first of the standard prices of the contract is compared with, as places
 * @param quirks what not every test does
 */
record LowTenderTestSample(Parameters parameters, int least, int most, List<Integer> used, Set<Quirk> quirks) {

    static final Map<String, List<LowTenderTestSample>> BY_ID = Map.ofEntries(
            entry(
                    "AL-MEAN-OTHERS",
                    List.of(
                            sample(Parameters.of("percent", "10"), 2).comparedWith(1, 5),
                            sample(Parameters.of("percent", "100/3"), 2).comparedWith(1, 5))),
            entry(
                    "AL-MAD",
                    List.of(sample(mad("0.6745", "3.5"), 3), sample(mad("1", "1"), 3), sample(mad("2/3", "2"), 3))),
            entry(
                    "AL-ESTIMATE",
                    List.of(byEstimate(Parameters.of("percent", "10")), byEstimate(Parameters.of("percent", "0.5")))),
            entry("AL-UK-10-MEAN", List.of(sample(Parameters.NONE, 2))),
            entry("AL-UK-10-COST", List.of(byEstimate(Parameters.NONE))),
            entry("AL-ES-ZAR", List.of(sample(Parameters.NONE, 1))),
            entry("AL-BR-14133", List.of(byEstimate(Parameters.NONE))),
            entry("AL-BR-14133-85", List.of(byEstimate(Parameters.NONE))),
            // of one tender at 50 no test is possible: it is not above half of the estimate
            entry("AL-BR-8666", List.of(sample(Parameters.NONE, 2).that(Quirk.NEEDS_ESTIMATE))),
            entry(
                    "AL-CO-70",
                    List.of(
                            sample(Parameters.of("measure", "mean"), 1),
                            sample(Parameters.of("measure", "median"), 1))),
            entry(
                    "AL-WB-COST",
                    List.of(
                            byEstimate(Parameters.of("atLimit", "flagged")).that(Quirk.FLAGS_LIMIT),
                            byEstimate(Parameters.of("atLimit", "passed")))),
            entry("AL-KR-FLOOR", each("rate", "86.745", "87.745", "80.495")),
            entry(
                    "AL-PT-OLD",
                    List.of(
                            byEstimate(Parameters.of("percent", "40").with("atLimit", "flagged"))
                                    .that(Quirk.FLAGS_LIMIT),
                            byEstimate(Parameters.of("percent", "50").with("atLimit", "passed")))),
            entry("AL-RO", List.of(byEstimate(Parameters.NONE))),
            entry(
                    "AL-BE",
                    List.of(
                            sample(Parameters.of("trim", "1"), 4).that(Quirk.FLAGS_LIMIT),
                            sample(Parameters.of("trim", "2"), 5).that(Quirk.FLAGS_LIMIT))),
            entry("AL-GR", List.of(sample(Parameters.NONE, 5).that(Quirk.NEEDS_ESTIMATE))),
            entry(
                    "AL-DE",
                    List.of(
                            sample(Parameters.of("percent", "10").with("atLimit", "flagged"), 2)
                                    .that(Quirk.FLAGS_LIMIT),
                            sample(Parameters.of("percent", "20").with("atLimit", "passed"), 2))),
            entry("AL-TW", each("share", "80", "70")),
            entry("AL-GAP2", List.of(sample(Parameters.of("percent", "12.5"), 2))),
            entry(
                    "F13",
                    List.of(
                            sample(kernel("mean without-own", "15", "3"), 4).comparedWith(1, 5),
                            sample(kernel("median", "20", "3"), 3),
                            sample(kernel("median without-own", "20", "1"), 2).comparedWith(1, 5),
                            sample(kernel("lowest-2", "12.5", "1"), 2),
                            sample(kernel("lowest-2 without-own", "12.5", "1"), 3)
                                    .comparedWith(1, 5),
                            sample(kernel("trimmed-mean-1", "10", "1"), 3),
                            sample(kernel("highest", "50", "1"), 1),
                            byEstimate(kernel("estimate", "25", "1")))),
            entry(
                    "AL-KSD",
                    List.of(
                            sample(Parameters.of("times", "1"), 2),
                            sample(Parameters.of("times", "1.5"), 2),
                            sample(Parameters.of("times", "2"), 2))),
            entry(
                    "AL-GRUBBS",
                    List.of(
                            sample(Parameters.of("t", "2.13").with("tenders", "6"), 6)
                                    .upTo(6),
                            sample(Parameters.of("t", "1.2").with("tenders", "3"), 3)
                                    .upTo(3)
                                    .comparedWith(0, 2))),
            entry(
                    "AL-WB-SD",
                    List.of(
                            sample(Parameters.of("deviation", "sample"), 5),
                            sample(Parameters.of("deviation", "population"), 5))),
            entry(
                    "AL-CO",
                    List.of(sample(Parameters.NONE, 1)
                            .that(Quirk.USES_ESTIMATE, Quirk.FLAGS_EQUAL, Quirk.CAN_FLAG_LIMIT))),
            // the mean is 97 and 110 is more than 10 above it
            entry(
                    "AL-ES-85",
                    List.of(
                            sample(Parameters.of("units", "mean"), 1)
                                    .comparedWith(0, 4)
                                    .that(Quirk.USES_ESTIMATE, Quirk.FLAGS_EQUAL),
                            sample(Parameters.of("units", "estimate"), 1)
                                    .comparedWith(0, 4)
                                    .that(Quirk.NEEDS_ESTIMATE, Quirk.FLAGS_EQUAL))),
            entry("AL-SCO", List.of(sample(Parameters.NONE, 2))),
            entry(
                    "AL-SCO-MARGIN",
                    List.of(
                            sample(Parameters.of("floor", "5").with("cap", "10"), 2)
                                    .that(Quirk.FIXED_AMOUNTS),
                            sample(Parameters.of("floor", "0").with("cap", "0.5"), 2)
                                    .that(Quirk.FIXED_AMOUNTS))),
            entry(
                    "AL-PL",
                    List.of(sample(Parameters.NONE, 1)
                            .that(Quirk.USES_ESTIMATE, Quirk.FLAGS_EQUAL, Quirk.FLAGS_LIMIT))),
            entry("AL-SK", List.of(sample(Parameters.NONE, 3).that(Quirk.FLAGS_LIMIT))),
            entry(
                    "AL-PT",
                    List.of(new LowTenderTestSample(
                            Parameters.of("price", "80"),
                            1,
                            Integer.MAX_VALUE,
                            List.of(),
                            EnumSet.of(Quirk.FLAGS_EQUAL, Quirk.FIXED_AMOUNTS)))),
            // the mean is 97, the variance 192, and 70 is 27 away
            entry(
                    "AL-TR-SINIR",
                    List.of(
                            sample(turkey("1.2", "0.6", "3"), 3)
                                    .comparedWith(1, 5)
                                    .that(Quirk.NEEDS_ESTIMATE, Quirk.FLAGS_EQUAL, Quirk.LOWER_CAN_PASS),
                            sample(turkey("0.9", "C", "2"), 2)
                                    .comparedWith(1, 5)
                                    .that(Quirk.NEEDS_ESTIMATE, Quirk.FLAGS_EQUAL, Quirk.LOWER_CAN_PASS))),
            entry(
                    "AL-JP-COST",
                    List.of(byEstimate(japan("50", "97", "20", "90", "0.5", "1", "70", "90"))
                            .that(Quirk.FIXED_AMOUNTS))),
            entry(
                    "AL-IT-A15",
                    List.of(sample(Parameters.NONE, 15)
                            .comparedWith(2, 17)
                            .that(Quirk.NEEDS_ESTIMATE, Quirk.FLAGS_LIMIT, Quirk.LOWER_CAN_PASS))),
            entry(
                    "AL-IT-A5",
                    List.of(sample(Parameters.NONE, 5)
                            .upTo(14)
                            .comparedWith(1, 4)
                            .that(Quirk.NEEDS_ESTIMATE, Quirk.FLAGS_LIMIT, Quirk.LOWER_CAN_PASS))),
            entry(
                    "AL-IT-163",
                    List.of(sample(Parameters.NONE, 3)
                            .comparedWith(1, 4)
                            .that(Quirk.NEEDS_ESTIMATE, Quirk.FLAGS_LIMIT, Quirk.LOWER_CAN_PASS))));

    /** What not every test does. */
    enum Quirk {
        /** Without an estimate there is no test. */
        NEEDS_ESTIMATE,
        /** Without an estimate there can be none. */
        USES_ESTIMATE,
        /** What is exactly at the limit is flagged. */
        FLAGS_LIMIT,
        /** What is exactly at the limit is flagged in some fields. */
        CAN_FLAG_LIMIT,
        /** Tenders that are all equal can be flagged, for the estimate or for a published amount. */
        FLAGS_EQUAL,
        /** An amount is part of the test, so that it depends on the unit of the prices. */
        FIXED_AMOUNTS,
        /** A lower price can lose a flag. */
        LOWER_CAN_PASS
    }

    boolean is(Quirk quirk) {
        return quirks.contains(quirk);
    }

    private LowTenderTestSample that(Quirk... more) {
        Set<Quirk> all = EnumSet.copyOf(Arrays.asList(more));
        all.addAll(quirks);
        return new LowTenderTestSample(parameters, least, most, used, all);
    }

    private LowTenderTestSample upTo(int tenders) {
        return new LowTenderTestSample(parameters, least, tenders, used, quirks);
    }

    private LowTenderTestSample comparedWith(int first, int last) {
        return new LowTenderTestSample(parameters, least, most, places(first, last), quirks);
    }

    private static List<Integer> places(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    /** Compared with all six standard prices. */
    private static LowTenderTestSample sample(Parameters parameters, int least) {
        return new LowTenderTestSample(parameters, least, Integer.MAX_VALUE, places(0, 5), EnumSet.noneOf(Quirk.class));
    }

    private static LowTenderTestSample byEstimate(Parameters parameters) {
        return new LowTenderTestSample(
                parameters, 1, Integer.MAX_VALUE, List.of(), EnumSet.of(Quirk.NEEDS_ESTIMATE, Quirk.FLAGS_EQUAL));
    }

    private static List<LowTenderTestSample> each(String name, String... values) {
        return Arrays.stream(values)
                .map(value -> byEstimate(Parameters.of(name, value)))
                .toList();
    }

    private static Parameters mad(String factor, String limit) {
        return Parameters.of("factor", factor).with("limit", limit);
    }

    private static Parameters kernel(String base, String percent, String least) {
        return Parameters.of("base", base).with("percent", percent).with("least", least);
    }

    private static Parameters turkey(String factor, String lowC, String least) {
        return Parameters.of("factor", factor).with("lowC", lowC).with("least", least);
    }

    private static Parameters japan(
            String direct,
            String directCounts,
            String site,
            String siteCounts,
            String partUnit,
            String unit,
            String low,
            String high) {
        return Parameters.of("direct", direct)
                .with("directCounts", directCounts)
                .with("temporary", "10")
                .with("temporaryCounts", "80")
                .with("site", site)
                .with("siteCounts", siteCounts)
                .with("administration", "10.1")
                .with("administrationCounts", "55")
                .with("partUnit", partUnit)
                .with("unit", unit)
                .with("low", low)
                .with("high", high);
    }
}
