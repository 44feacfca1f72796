package io.github.tenderscore.lowtender;

import io.github.tenderscore.explain.Figures;

/**
 * One test with its answer for one tender.
 *
 * @param test the test that was run
 * @param answer what it says of the tender
 */
public record Tested(LowTenderTest test, Answer answer) {

    /**
     * Whether the test flags the tender.
     *
     * @return false also where no test is possible
     */
    public boolean isFlag() {
        return answer instanceof Answer.Flag;
    }

    /**
     * The answer in one line.
     *
     * @return for example {@code flagged: robust z of the price -10.1175, limit -3.5}
     */
    public String words() {
        return answer.measured()
                .map(reading -> (isFlag() ? "flagged: " : "not flagged: ") + test.statistic() + " "
                        + Figures.readable(reading.statistic()) + ", limit " + Figures.readable(reading.limit()))
                .orElseGet(
                        () -> "no test" + (answer instanceof Answer.NoTest none ? ", because " + none.reason() : ""));
    }
}
