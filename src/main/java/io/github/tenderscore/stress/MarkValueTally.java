package io.github.tenderscore.stress;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.stress.MarkSteps.Against;
import io.github.tenderscore.stress.MarkSteps.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Works out what marks are worth in money, field by field. Not thread-safe. */
final class MarkValueTally {

    private static final long BEYOND = -1;
    private static final long UNDEFINED = -2;

    private final TriedMethod tried;
    private final Sums[] sums;

    /** Amounts in whole units. */
    private static final class Sums {
        private long fields;
        private long beyond;
        private long undefined;
        private long units;
        private long least = Long.MAX_VALUE;
        private long most = -1;

        void add(long amount) {
            if (amount == UNDEFINED) {
                undefined++;
            } else if (amount == BEYOND) {
                beyond++;
            } else {
                fields++;
                units = Math.addExact(units, amount);
                least = Math.min(least, amount);
                most = Math.max(most, amount);
            }
        }

        void merge(Sums other) {
            fields += other.fields;
            beyond += other.beyond;
            undefined += other.undefined;
            units = Math.addExact(units, other.units);
            least = Math.min(least, other.least);
            most = Math.max(most, other.most);
        }
    }

    MarkValueTally(TriedMethod tried) {
        this.tried = tried;
        this.sums = new Sums[tried.markSteps().steps().size()];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = new Sums();
        }
    }

    void add(Field field, AssessedField assessed) {
        Optional<Against> price = tried.markSteps().price();
        if (field.number() >= MarkValue.MOST_FIELDS || assessed.ranked() == 0 || price.isEmpty()) {
            return;
        }
        List<Ratio> prices = new ArrayList<>(assessed.ranked());
        for (int tender = 0; tender < assessed.ranked(); tender++) {
            prices.add(assessed.compared(tender, price.get().criterion()));
        }
        prices.sort(Comparator.naturalOrder());
        Ratio middle = prices.remove((prices.size() - 1) / 2);
        Map<Ratio, Long> known = new HashMap<>();
        for (int i = 0; i < sums.length; i++) {
            Ratio points = tried.markSteps().steps().get(i).points();
            sums[i].add(known.computeIfAbsent(points, step -> amount(price.get(), middle, prices, step)));
        }
    }

    private static long amount(Against price, Ratio middle, List<Ratio> others, Ratio points) {
        try {
            return new PriceSearch(price, middle, others).mostUnitsFor(points).orElse(BEYOND);
        } catch (IllegalArgumentException | ArithmeticException e) {
            return UNDEFINED;
        }
    }

    void merge(MarkValueTally other) {
        for (int i = 0; i < sums.length; i++) {
            sums[i].merge(other.sums[i]);
        }
    }

    List<MarkValue> values() {
        List<MarkValue> values = new ArrayList<>();
        for (int i = 0; i < sums.length; i++) {
            values.add(value(tried.markSteps().steps().get(i), sums[i]));
        }
        return List.copyOf(values);
    }

    private MarkValue value(Step step, Sums sum) {
        boolean any = sum.fields > 0;
        return new MarkValue(
                step.criterion(),
                step.from(),
                step.to(),
                step.points(),
                sum.fields,
                sum.beyond,
                sum.undefined,
                any ? Optional.of(money(sum.units).dividedBy(Ratio.of(sum.fields))) : Optional.empty(),
                any ? Optional.of(money(sum.least)) : Optional.empty(),
                any ? Optional.of(money(sum.most)) : Optional.empty());
    }

    private Ratio money(long units) {
        return tried.markSteps()
                .price()
                .map(price -> price.unit().times(Ratio.of(units)))
                .orElseThrow();
    }
}
