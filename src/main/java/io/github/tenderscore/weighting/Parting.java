package io.github.tenderscore.weighting;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Parts a total among criteria in proportion to their scores: what all conversions share. */
final class Parting {

    private final String rule;
    private final WeightTotal total;
    private final List<String> criteria;
    private final List<Ratio> scores;
    private final Ratio sum;
    private final List<Ratio> exact;

    /** Parts a total among criteria; the score of each is the figure of a step. */
    Parting(String rule, WeightTotal total, List<String> criteria, List<Ratio> scores) {
        this.rule = rule;
        this.total = total;
        this.criteria = criteria;
        this.scores = scores;
        this.sum = Ratio.sum(scores);
        if (sum.signum() == 0) {
            throw new IllegalArgumentException(
                    "The scores (0 in all) of the criteria must be above zero for at least one, as the rule " + rule
                            + " parts the total by them");
        }
        Ratio each = total.total().dividedBy(sum);
        this.exact = scores.stream().map(each::times).toList();
    }

    /** The weights, with the step of each score below that of its weight. */
    Weights weights(List<Step> steps, Optional<Consistency> consistency, List<Step> more) {
        List<Ratio> weights =
                total.decimals().isPresent() ? cut(total.decimals().getAsInt()) : exact;
        List<Weights.Weighed> all = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            all.add(new Weights.Weighed(criteria.get(i), weights.get(i), step(i, weights.get(i), steps.get(i))));
        }
        return weights(
                total.total(),
                all,
                consistency,
                Step.of("Weights")
                        .note("found by the rule " + rule)
                        .step(Step.of("Sum of the scores")
                                .formula("sum of the scores", plus(scores))
                                .exact(sum)
                                .build())
                        .steps(more));
    }

    /** Weights with the explanation of all of them. */
    static Weights weights(
            Ratio total, List<Weights.Weighed> all, Optional<Consistency> consistency, Step.Builder explanation) {
        return new Weights(
                total,
                all,
                consistency,
                explanation
                        .formula(
                                "sum of the weights",
                                plus(all.stream().map(Weights.Weighed::weight).toList()))
                        .exact(total)
                        .steps(all.stream().map(Weights.Weighed::step).toList())
                        .build());
    }

    private static String plus(List<Ratio> numbers) {
        return numbers.stream().map(Figures::factor).collect(Collectors.joining(" + "));
    }

    private Step step(int i, Ratio weight, Step score) {
        String label = "Weight of " + criteria.get(i);
        Step.Builder before = Step.of(total.decimals().isEmpty() ? label : label + " before it is cut off")
                .formula(
                        "total × score / sum of the scores",
                        Figures.factor(total.total()) + " × " + Figures.factor(scores.get(i)) + " / "
                                + Figures.factor(sum))
                .exact(exact.get(i))
                .step(score);
        if (total.decimals().isEmpty()) {
            return before.build();
        }
        Rounding.Digits down = Rounding.down(total.decimals().getAsInt());
        Ratio kept = down.apply(exact.get(i));
        return Step.of(label)
                .formula(
                        "what is left when it is cut off + its part of what all lost",
                        Figures.factor(kept) + " + " + Figures.factor(weight.minus(kept)))
                .exact(weight)
                .step(before.rounded(Optional.of(down)).build())
                .build();
    }

    /** The weights with some decimals; what is cut off goes to those that lost most, of which the larger come first. */
    private List<Ratio> cut(int decimals) {
        Rounding.Digits down = Rounding.down(decimals);
        Ratio unit = Ratio.ONE.dividedBy(Ratio.of(10).power(decimals));
        List<Ratio> kept = new ArrayList<>(exact.stream().map(down::apply).toList());
        Ratio units = total.total().minus(Ratio.sum(kept)).dividedBy(unit);
        if (!units.isWhole()) {
            throw new IllegalArgumentException("The total (" + total.total() + ") of the rule " + rule
                    + " must have no more than " + decimals + " decimals, as many as its weights keep");
        }
        int most = units.bigNumerator().intValueExact();
        List<Integer> order = IntStream.range(0, exact.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> exact.get(i).minus(kept.get(i)))
                        .thenComparing(exact::get)
                        .reversed())
                .toList();
        if (most > 0 && exact.get(order.get(most - 1)).equals(exact.get(order.get(most)))) {
            throw equalsCannotDiffer(order.get(most - 1), decimals);
        }
        for (Integer i : order.subList(0, most)) {
            kept.set(i, kept.get(i).plus(unit));
        }
        return kept;
    }

    private IllegalArgumentException equalsCannotDiffer(int one, int decimals) {
        String equals = IntStream.range(0, exact.size())
                .filter(i -> exact.get(i).equals(exact.get(one)))
                .mapToObj(criteria::get)
                .collect(Collectors.joining(", "));
        return new IllegalArgumentException("The decimals (" + decimals + ") of the rule " + rule
                + " must be others, or none: the weights of " + equals
                + " are equal, and what all weights lose when they are cut off cannot be parted equally among them");
    }
}
