package io.github.tenderscore.lowtender;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.rule.Rule;
import java.util.List;

/**
 * A test that flags a tender whose price looks abnormally low beside the others, or beside the authority's estimate.
 *
 * <p>It sees the whole field of prices at once, so that it can do what published tests do: leave out the tender's own price, trim the
 * field, leave out prices that lie too high and start again, ask for a number of tenders, or join two conditions. It answers for every
 * tender and removes none.
 *
 * <p>A test of one's own implements {@link #id()}, {@link #test} and {@link #statistic()} and, where anything in it can be set,
 * {@link #parameters()}. The tests of this library are in {@link LowTenderTests}.
 *
 * <p>Implementations must be immutable and thread-safe, must answer the same for the same prices, whatever their order, and alike for
 * equal prices; of two tenders the lower is never passed where the higher is flagged. Tenders that are all equal must not be flagged for
 * each other; they can be for what the authority states, such as its estimate.
 */
public interface LowTenderTest extends Rule {

    /**
     * Tests a field of prices.
     *
     * @param field the prices, and the authority's estimate where there is one
     * @return an answer for each tender, in the order of the field
     */
    List<Answer> test(PriceField field);

    /**
     * What {@link Reading#statistic()} measures.
     *
     * @return for example {@code per cent below the mean price of the others}
     */
    String statistic();

    /**
     * Whether the test compares with the authority's estimate, so that without one no test is possible.
     *
     * @return false unless the test says otherwise
     */
    default boolean needsEstimate() {
        return false;
    }

    /**
     * The step that explains an answer.
     *
     * @param field the prices, and the authority's estimate where there is one
     * @param tender the tender's place in the field, from 0
     * @return a step whose exact figure is {@link Reading#statistic()}; without a figure where no test is possible
     */
    default Step explain(PriceField field, int tender) {
        Answer answer = test(field).get(tender);
        return answer.measured()
                .map(reading -> Step.unexplained(Steps.label(this), reading.statistic(), id()))
                .orElseGet(() -> Steps.noTest(this, answer));
    }
}
