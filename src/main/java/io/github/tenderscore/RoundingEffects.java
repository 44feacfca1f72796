package io.github.tenderscore;

import io.github.tenderscore.RoundingEffect.Kind;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Finds where rounding alone decides: by sorting, since to compare each tender with each other takes long for many.
 *
 * <p>A tie is a run of equal figures. What is reversed is a shortest stretch of the ranking such that all others stand on the same side
 * of it with and without rounding.
 */
final class RoundingEffects {

    private final Comparator<Ratio> better;
    private final List<Placed> ranking = new ArrayList<>();
    private final List<Found> found = new ArrayList<>();

    /**
     * Of a ranking.
     *
     * @param sheets from the best to the last, as published
     * @param better puts the better figure first
     */
    RoundingEffects(List<Sheet> sheets, Comparator<Ratio> better) {
        this.better = better;
        for (Sheet sheet : sheets) {
            ranking.add(new Placed(ranking.size(), sheet.tender().id(), sheet.publishedFigure(), sheet.exactFigure()));
        }
    }

    /** A tender with its position in the ranking and both its figures. */
    private record Placed(int position, String id, Ratio published, Ratio exact) {}

    /** An effect with the position of its first tender. */
    private record Found(int position, RoundingEffect effect) {}

    /** In the order of the first tender of each in the ranking. */
    List<RoundingEffect> find() {
        for (List<Placed> tied : ties(Placed::published)) {
            addUnlessEqual(Kind.MAKES_TIE, tied, Placed::exact);
        }
        for (List<Placed> tied : ties(Placed::exact)) {
            addUnlessEqual(Kind.BREAKS_TIE, tied, Placed::published);
        }
        turned().stream().filter(stretch -> stretch.size() > 1).forEach(stretch -> add(Kind.REVERSES, stretch));
        found.sort(Comparator.comparingInt(Found::position));
        return found.stream().map(Found::effect).toList();
    }

    /** The runs of equal figures. */
    private List<List<Placed>> ties(Function<Placed, Ratio> figure) {
        List<List<Placed>> runs = new ArrayList<>();
        for (Placed one : sorted(ranking, figure)) {
            if (runs.isEmpty() || !figure.apply(last(last(runs))).equals(figure.apply(one))) {
                runs.add(new ArrayList<>());
            }
            last(runs).add(one);
        }
        return runs;
    }

    /** The stretches of the published order that no tender leaves when rounding is left out. */
    private List<List<Placed>> turned() {
        List<Placed> order = sorted(sorted(ranking, Placed::exact), Placed::published);
        List<Ratio> bestBehind = new ArrayList<>();
        for (int i = order.size() - 1; i > 0; i--) {
            Ratio exact = order.get(i).exact();
            bestBehind.add(bestBehind.isEmpty() ? exact : best(exact, last(bestBehind)));
        }
        List<List<Placed>> stretches = new ArrayList<>();
        Ratio worst = Ratio.ZERO;
        for (int i = 0; i < order.size(); i++) {
            Placed one = order.get(i);
            boolean starts = i == 0 || better.compare(worst, bestBehind.get(order.size() - 1 - i)) <= 0;
            if (starts) {
                stretches.add(new ArrayList<>());
            }
            worst = i > 0 && better.compare(one.exact(), worst) < 0 ? worst : one.exact();
            last(stretches).add(one);
        }
        return stretches;
    }

    private void addUnlessEqual(Kind kind, List<Placed> tied, Function<Placed, Ratio> figure) {
        if (tied.stream().map(figure).distinct().count() > 1) {
            add(kind, tied);
        }
    }

    private void add(Kind kind, List<Placed> tenders) {
        List<Placed> ranked = new ArrayList<>(tenders);
        ranked.sort(Comparator.comparingInt(Placed::position));
        found.add(new Found(
                ranked.get(0).position(),
                new RoundingEffect(
                        kind,
                        ids(ranked),
                        ids(sorted(ranked, Placed::exact)),
                        spread(ranked, Placed::published),
                        spread(ranked, Placed::exact))));
    }

    private Ratio spread(List<Placed> tenders, Function<Placed, Ratio> figure) {
        List<Placed> order = sorted(tenders, figure);
        return figure.apply(order.get(0)).minus(figure.apply(last(order))).abs();
    }

    /** The best first; equal ones stay in the order in which they were. */
    private List<Placed> sorted(List<Placed> tenders, Function<Placed, Ratio> figure) {
        return tenders.stream().sorted(Comparator.comparing(figure, better)).toList();
    }

    private Ratio best(Ratio one, Ratio other) {
        return better.compare(one, other) <= 0 ? one : other;
    }

    private static List<String> ids(List<Placed> tenders) {
        return tenders.stream().map(Placed::id).toList();
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
