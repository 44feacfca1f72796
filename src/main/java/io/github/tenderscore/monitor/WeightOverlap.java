package io.github.tenderscore.monitor;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.explain.WeightedSum;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Precision;
import io.github.tenderscore.number.Ratio;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How far two sets of weights over the same things agree, such as the weights of a council's plan and those of its award criteria.
 *
 * <p>The overlap is the sum, over the things, of the smaller of the two weights: 1 where the weights are the same, 0 where what one set
 * weighs the other does not weigh at all. What is left to 1 is displaced. The cosine is shown beside them and never alone: it looks high
 * where a quarter of the weight lies elsewhere. Standard mathematics; no government source endorses one of them.
 *
 * @param left what the first weights are, such as {@code the plan}; not blank
 * @param right what the second weights are, such as {@code the award criteria}; not blank
 * @param items the things that are weighed, each once, in the order of the reader; the weights of each side sum to 1
 */
public record WeightOverlap(String left, String right, List<Item> items) {

    /**
     * One thing and what it weighs on each side.
     *
     * @param name the thing; not blank
     * @param left its weight in the first set, from 0 to 1
     * @param right its weight in the second set, from 0 to 1
     */
    public record Item(String name, Ratio left, Ratio right) {}

    /**
     * Checks the weights.
     *
     * @param left what the first weights are, such as {@code the plan}; not blank
     * @param right what the second weights are, such as {@code the award criteria}; not blank
     * @param items the things that are weighed, each once, in the order of the reader; the weights of each side sum to 1
     * @throws io.github.tenderscore.fault.FaultException if a name is blank or stands twice, a weight is negative, or the weights of a
     *     side do not sum to 1; it names every fault
     */
    public WeightOverlap {
        items = List.copyOf(items);
        Faults faults = new Faults();
        named(left, "left", faults);
        named(right, "right", faults);
        Set<String> names = new HashSet<>();
        for (Item item : items) {
            if (item.name.isBlank() || !names.add(item.name)) {
                faults.add(
                        List.of("items", item.name),
                        "The name (" + item.name + ") of a weighed thing must not be blank and must stand once");
            }
            notNegative(item, item.left, left, faults);
            notNegative(item, item.right, right, faults);
        }
        whole(items, Item::left, left, faults);
        whole(items, Item::right, right, faults);
        faults.throwIfAny("The comparison of weights");
    }

    private static void named(String side, String place, Faults faults) {
        if (side.isBlank()) {
            faults.add(List.of(place), "The weights (" + side + ") that are compared must be named");
        }
    }

    private static void notNegative(Item item, Ratio weight, String side, Faults faults) {
        if (weight.signum() < 0) {
            faults.add(
                    List.of("items", item.name),
                    "The weight (" + weight + ") of " + item.name + " in " + side + " must not be negative");
        }
    }

    private static void whole(List<Item> items, Function<Item, Ratio> weight, String side, Faults faults) {
        Ratio sum = Ratio.sum(items.stream().map(weight).toList());
        if (!sum.equals(Ratio.ONE)) {
            faults.add(List.of("items"), "The weights of " + side + " sum to " + sum + " and must sum to 1");
        }
    }

    /**
     * The weight on which both sides agree.
     *
     * @return the sum of the smaller weights, from 0 to 1
     */
    public Ratio overlap() {
        return Ratio.sum(items.stream().map(item -> item.left.min(item.right)).toList());
    }

    /**
     * The weight that lies elsewhere: the total variation distance between the two sets.
     *
     * @return 1 - overlap, from 0 to 1
     */
    public Ratio displaced() {
        return Ratio.ONE.minus(overlap());
    }

    /**
     * The square of the cosine between the two sets, which is exact.
     *
     * @return from 0 to 1
     */
    public Ratio cosineSquared() {
        Ratio product = product(Item::left, Item::right).value();
        return product.times(product)
                .dividedBy(product(Item::left, Item::left)
                        .value()
                        .times(product(Item::right, Item::right).value()));
    }

    /**
     * The cosine between the two sets.
     *
     * @return the root of {@link #cosineSquared()}, approximate to 34 significant digits; from 0 to 1
     */
    public Ratio cosine() {
        return Precision.DECIMAL128.root(cosineSquared(), 2);
    }

    private WeightedSum product(Function<Item, Ratio> one, Function<Item, Ratio> other) {
        return new WeightedSum(items.stream()
                .map(item -> WeightedSum.Term.of(one.apply(item), other.apply(item)))
                .toList());
    }

    /**
     * Why the overlap is what it is.
     *
     * @param label the name of the figure
     * @return a step whose exact figure is {@link #overlap()}
     */
    public Step explain(String label) {
        return Step.of(label)
                .formula(
                        "sum of the smaller of both weights",
                        items.stream()
                                .map(item ->
                                        "min(" + Figures.factor(item.left) + "; " + Figures.factor(item.right) + ")")
                                .collect(Collectors.joining(" + ")))
                .exact(overlap())
                .note("weights of " + left + " and of " + right)
                .build();
    }

    /**
     * Why so much weight is displaced.
     *
     * @param label the name of the figure
     * @return a step whose exact figure is {@link #displaced()}
     */
    public Step explainDisplaced(String label) {
        return Step.of(label)
                .formula("1 - overlap", "1 - " + Figures.factor(overlap()))
                .exact(displaced())
                .step(explain("Overlap"))
                .build();
    }

    /**
     * Why the cosine is what it is.
     *
     * @param label the name of the figure
     * @return a step whose exact figure is {@link #cosine()}, marked approximate
     */
    public Step explainCosine(String label) {
        Step product = scalar("Product of both", product(Item::left, Item::right));
        Step one = scalar("Square of the weights of " + left, product(Item::left, Item::left));
        Step other = scalar("Square of the weights of " + right, product(Item::right, Item::right));
        return Step.of(label)
                .formula(
                        "(product ^ 2 / (square of one × square of the other)) ^ (1/2)",
                        "(" + figure(product) + " ^ 2 / (" + figure(one) + " × " + figure(other) + ")) ^ (1/2)")
                .exact(cosine())
                .note("approximate, to " + Precision.DECIMAL128.digits()
                        + " significant digits; it looks high where much weight is displaced")
                .step(product)
                .step(one)
                .step(other)
                .build();
    }

    private static Step scalar(String label, WeightedSum sum) {
        return Step.of(label)
                .formula("sum of weight × weight", sum.substituted())
                .exact(sum.value())
                .build();
    }

    private static String figure(Step step) {
        return Figures.factor(step.exact().orElseThrow());
    }

    /**
     * The figures that are watched.
     *
     * @param prefix how their ids start, such as {@code spatial/weights}
     * @return the overlap, what is displaced, and the cosine beside them
     */
    public List<Indicator> indicators(String prefix) {
        return List.of(
                Indicator.figure(
                        prefix + "/overlap", explain("Weight on which " + left + " and " + right + " agree"), ""),
                Indicator.figure(prefix + "/displaced", explainDisplaced("Weight that lies elsewhere"), ""),
                Indicator.figure(prefix + "/cosine", explainCosine("Cosine of both sets of weights"), ""));
    }
}
