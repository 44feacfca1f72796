package io.github.tenderscore.award;

import io.github.tenderscore.lowtender.Tested;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.number.Money;
import java.util.List;

/**
 * What low-tender tests say of one tender.
 *
 * @param tender the tender
 * @param price its price, as tendered
 * @param tests every test that was run with its answer, also those that do not flag it and those that are not possible
 */
public record ScreenedTender(Tender tender, Money price, List<Tested> tests) {

    /**
     * Copies the tests.
     *
     * @param tender the tender
     * @param price its price, as tendered
     * @param tests every test that was run with its answer, also those that do not flag it and those that are not possible
     */
    public ScreenedTender {
        tests = List.copyOf(tests);
    }

    /**
     * Whether a test flags the tender.
     *
     * @return true where at least one does
     */
    public boolean isFlagged() {
        return tests.stream().anyMatch(Tested::isFlag);
    }

    /**
     * The tests that flag the tender.
     *
     * @return in the order in which they were given
     */
    public List<Tested> flags() {
        return tests.stream().filter(Tested::isFlag).toList();
    }
}
