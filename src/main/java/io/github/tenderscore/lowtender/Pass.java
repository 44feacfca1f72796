package io.github.tenderscore.lowtender;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * One pass of a rule that leaves prices out and works out its mean again.
 *
 * @param label what is left, after "Mean of"
 * @param kept from the lowest to the highest
 * @param left the prices that were left out in this pass, ascending
 * @param why the end of a note that says why they were
 */
record Pass(String label, List<Ratio> kept, List<Ratio> left, Supplier<String> why) {

    /** The first pass: all prices. */
    static Pass all(PriceField field) {
        Ratio[] ascending = field.prices().toArray(Ratio[]::new);
        Arrays.sort(ascending);
        return new Pass("all prices", List.of(ascending), List.of(), () -> "");
    }

    /** A pass that keeps some of the prices of this one. */
    Pass keep(String name, Predicate<Ratio> keeps, Supplier<String> reason) {
        List<Ratio> in = new ArrayList<>(kept.size());
        List<Ratio> out = new ArrayList<>();
        for (Ratio price : kept) {
            (keeps.test(price) ? in : out).add(price);
        }
        return new Pass(name, in, out, reason);
    }

    /** A pass that keeps the lowest prices of this one. */
    Pass lowest(String name, int count, Supplier<String> reason) {
        return new Pass(name, kept.subList(0, count), kept.subList(count, kept.size()), reason);
    }

    int count() {
        return kept.size();
    }

    boolean leavesOut() {
        return !left.isEmpty();
    }

    Ratio mean() {
        return Ratio.sum(kept).dividedBy(Ratio.of(kept.size()));
    }

    /** The tenders with a price that is kept, as places in the field; equal prices are kept together. */
    List<Integer> used(PriceField field) {
        Ratio first = kept.get(0);
        Ratio last = kept.get(kept.size() - 1);
        List<Integer> used = new ArrayList<>(kept.size());
        for (int place = 0; place < field.size(); place++) {
            Ratio price = field.prices().get(place);
            if (price.compareTo(first) >= 0 && price.compareTo(last) <= 0) {
                used.add(place);
            }
        }
        return used;
    }

    /** The mean of what is kept, and what was left out. */
    Step step() {
        Step.Builder step = Steps.mean("Mean of " + label, "prices", kept).exact(mean());
        return (leavesOut() ? step.note("left out: " + Steps.list(left) + "; " + why.get()) : step).build();
    }
}
