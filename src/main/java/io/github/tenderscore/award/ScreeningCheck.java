package io.github.tenderscore.award;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.lowtender.LowTenderTest;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds everything that keeps a screening from being made. */
final class ScreeningCheck {

    private static final String CRITERION = "criterion";
    private static final String TESTS = "tests";

    private final Methodology method;
    private final List<String> prices;
    private final Faults faults = new Faults();

    ScreeningCheck(Assessment assessment, List<LowTenderTest> tests, Optional<Money> estimate) {
        this.method = assessment.evaluation().methodology();
        this.prices = method.leaves().stream()
                .filter(leaf -> leaf.scoring() instanceof Scoring.Price)
                .map(Criterion::id)
                .toList();
        tests(tests);
        estimate.ifPresent(this::estimate);
    }

    void throwIfAny() {
        faults.throwIfAny("The screening for abnormally low prices");
    }

    private void tests(List<LowTenderTest> tests) {
        if (tests.isEmpty()) {
            faults.add(
                    Fault.at(List.of(TESTS), "The number (0) of low-tender tests must be at least 1")
                            .maybe(
                                    "a percentage below the mean of the others; the Procurement Act 2023 names none, so the authority chooses"));
        }
        Set<String> names = new HashSet<>();
        for (LowTenderTest test : tests) {
            String name = test.name();
            if (!names.add(name)) {
                faults.add(List.of(TESTS), "The low-tender test (" + name + ") must be run only once");
            }
        }
    }

    private void estimate(Money estimate) {
        Money unit = method.money(Ratio.ZERO);
        if (!estimate.isComparableWith(unit)) {
            faults.add(Fault.at(
                            List.of("estimate"),
                            "The authority's estimate (" + estimate + ") must be in " + unit(unit)
                                    + ", as the prices of the method are; nothing is ever converted")
                    .maybe("its value added tax must be added or taken off"));
        }
        if (estimate.amount().signum() <= 0) {
            faults.add(List.of("estimate"), "The authority's estimate (" + estimate + ") must be above zero");
        }
    }

    private static String unit(Money money) {
        return "the currency " + money.currency() + ", VAT " + money.vat().code();
    }

    /** The only price criterion; anything else is noted. */
    Optional<String> onlyPrice() {
        if (prices.isEmpty()) {
            faults.add(
                    List.of(CRITERION),
                    "The method \"" + method.title() + "\" must have a price criterion; it has none");
        } else if (prices.size() > 1) {
            faults.add(
                    List.of(CRITERION),
                    "The price criterion that is screened must be named; the method \"" + method.title() + "\" has "
                            + String.join(", ", prices));
        }
        return prices.size() == 1 ? Optional.of(prices.get(0)) : Optional.empty();
    }

    void price(String criterion) {
        if (!prices.contains(criterion)) {
            faults.add(
                    List.of(CRITERION),
                    "The criterion (" + criterion + ") that is screened must be a price criterion of the method: "
                            + (prices.isEmpty() ? "it has none" : "one of " + String.join(", ", prices)));
        }
    }
}
