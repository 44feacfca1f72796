package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Kernel F14, lexicographic: one criterion after the other, the tenders that are not among the best on it going out. Those left at the end
 * take the place, and the others compete for the next.
 *
 * @param order the criteria, the first one first; {@value Column#PRICE} for the price
 * @param tolerance how far from the best a tender stays in, in per cent of it
 */
record Elimination(Parameters parameters, List<String> order, Percent tolerance) implements AwardRule {

    static final String ID = "AG-LEX";

    static Elimination of(Parameters parameters) {
        List<String> order = Arrays.stream(parameters.text("order").split(",", -1))
                .map(String::strip)
                .toList();
        if (order.contains("") || new HashSet<>(order).size() < order.size()) {
            throw new IllegalArgumentException("The parameter order (" + parameters.text("order") + ") of the rule "
                    + ID + " must name criteria, each once, with commas between them");
        }
        return new Elimination(parameters, order, new Percent(parameters.number("tolerance")));
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Direction direction() {
        return Direction.LOWEST;
    }

    @Override
    public PriceUse priceUse() {
        return order.contains(Column.PRICE) ? PriceUse.AMOUNT : PriceUse.NONE;
    }

    @Override
    public List<String> criteria() {
        return order.stream().filter(name -> !name.equals(Column.PRICE)).toList();
    }

    @Override
    public String figureName() {
        return "Place by elimination";
    }

    private List<Column> columns(Contest contest) {
        return order.stream().map(name -> column(contest, name)).toList();
    }

    private static Column column(Contest contest, String name) {
        if (name.equals(Column.PRICE)) {
            return DecisionMatrix.prices(ID, contest, Ratio.ONE);
        }
        return contest.criteria().stream()
                .filter(criterion -> criterion.criterion().equals(name))
                .findFirst()
                .map(criterion -> DecisionMatrix.values(ID, contest, criterion, Ratio.ONE))
                .orElseThrow(() -> new IllegalArgumentException("The criterion (" + name + ") in the order of the rule "
                        + ID + " must be one that earns points, or " + Column.PRICE + " for the price"));
    }

    private List<EliminationRound> rounds(Contest contest) {
        List<Column> columns = columns(contest);
        List<EliminationRound> rounds = new ArrayList<>();
        List<Integer> left =
                new ArrayList<>(IntStream.range(0, contest.size()).boxed().toList());
        while (!left.isEmpty()) {
            int place = contest.size() - left.size() + 1;
            EliminationRound round = EliminationRound.of(place, columns, tolerance, List.copyOf(left));
            rounds.add(round);
            left.removeAll(round.winners());
        }
        return rounds;
    }

    @Override
    public List<Ratio> figures(Contest contest) {
        Ratio[] places = new Ratio[contest.size()];
        for (EliminationRound round : rounds(contest)) {
            round.winners().forEach(tender -> places[tender] = Ratio.of(round.place()));
        }
        return List.of(places);
    }

    @Override
    public IntFunction<Step> explain(Contest contest) {
        List<EliminationRound> rounds = rounds(contest);
        List<Ratio> figures = figures(contest);
        return tender -> step(rounds, tender, figures.get(tender));
    }

    /** The rounds up to that of its own place; those behind it are without it. */
    private Step step(List<EliminationRound> rounds, int tender, Ratio figure) {
        return Step.of(figureName())
                .exact(figure)
                .note("the criteria one after the other, each leaving in the tenders within "
                        + Figures.exact(tolerance.value()) + " per cent of the best that is left")
                .steps(rounds.stream()
                        .takeWhile(round -> Ratio.of(round.place()).compareTo(figure) <= 0)
                        .flatMap(round -> round.steps(tender).stream())
                        .toList())
                .build();
    }
}
