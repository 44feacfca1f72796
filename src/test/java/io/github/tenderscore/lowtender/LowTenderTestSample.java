package io.github.tenderscore.lowtender;

import io.github.tenderscore.rule.Parameters;
import java.util.List;
import java.util.Map;

/**
 * What the contract of low-tender tests must know of one test with one set of parameters.
 *
 * @param parameters what the test is made from
 * @param compares what a price is compared with
 * @param least the fewest tenders of which a test is possible
 */
record LowTenderTestSample(Parameters parameters, Compares compares, int least) {

    static final Map<String, List<LowTenderTestSample>> BY_ID = Map.of(
            "AL-MEAN-OTHERS",
            List.of(
                    sample(Parameters.of("percent", "10"), Compares.OTHERS, 2),
                    sample(Parameters.of("percent", "100/3"), Compares.OTHERS, 2)),
            "AL-MAD",
            List.of(
                    sample(mad("0.6745", "3.5"), Compares.ALL, 3),
                    sample(mad("1", "1"), Compares.ALL, 3),
                    sample(mad("2/3", "2"), Compares.ALL, 3)),
            "AL-ESTIMATE",
            List.of(
                    sample(Parameters.of("percent", "10"), Compares.ESTIMATE, 1),
                    sample(Parameters.of("percent", "0.5"), Compares.ESTIMATE, 1)),
            "AL-UK-10-MEAN",
            List.of(sample(Parameters.NONE, Compares.ALL, 2)),
            "AL-UK-10-COST",
            List.of(sample(Parameters.NONE, Compares.ESTIMATE, 1)),
            "F13",
            List.of(
                    sample(kernel("mean without-own", "15", "3"), Compares.OTHERS, 4),
                    sample(kernel("median", "20", "3"), Compares.ALL, 3),
                    sample(kernel("median without-own", "20", "1"), Compares.OTHERS, 2),
                    sample(kernel("lowest-2", "12.5", "1"), Compares.ALL, 2),
                    sample(kernel("lowest-2 without-own", "12.5", "1"), Compares.OTHERS, 3),
                    sample(kernel("trimmed-mean-1", "10", "1"), Compares.ALL, 3),
                    sample(kernel("highest", "50", "1"), Compares.ALL, 1),
                    sample(kernel("estimate", "25", "1"), Compares.ESTIMATE, 1)));

    enum Compares {
        /** The other tenders. */
        OTHERS,
        /** All tenders, its own price included. */
        ALL,
        /** The authority's estimate, whatever the tenders. */
        ESTIMATE
    }

    private static LowTenderTestSample sample(Parameters parameters, Compares compares, int least) {
        return new LowTenderTestSample(parameters, compares, least);
    }

    private static Parameters mad(String factor, String limit) {
        return Parameters.of("factor", factor).with("limit", limit);
    }

    private static Parameters kernel(String base, String percent, String least) {
        return Parameters.of("base", base).with("percent", percent).with("least", least);
    }
}
