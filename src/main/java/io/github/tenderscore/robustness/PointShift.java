package io.github.tenderscore.robustness;

import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The smallest change of weights that makes a rival as good as the winner, where each weight may lie between limits of its own: points go
 * from criteria on which the winner is far ahead to those on which it is not, and no linear programme is needed.
 */
final class PointShift {

    private final ScoreTable table;
    private final int winner;
    private final int rival;

    /** By how much of a criterion's points the winner is ahead of the rival. */
    private final List<Ratio> leads;

    private final List<Ratio> present;
    private final List<Ratio> least;
    private final List<Ratio> most;

    PointShift(ScoreTable table, WeightRegion region, int winner, int rival) {
        this.table = table;
        this.winner = winner;
        this.rival = rival;
        this.leads = table.leads(winner, rival);
        this.present = table.criteria().stream().map(ScoreTable.Column::weight).toList();
        this.least = table.criteria().stream()
                .map(column -> region.least()
                        .getOrDefault(column.criterion(), Ratio.ZERO)
                        .max(Ratio.ZERO))
                .toList();
        this.most = table.criteria().stream()
                .map(column -> region.most().getOrDefault(column.criterion(), table.attainable()))
                .toList();
    }

    /**
     * By the sum of all differences: each point moved counts twice, so that those moves come first that take the most of the lead, from the
     * criterion of the largest lead to that of the smallest.
     */
    Optional<WeightChange.Change> bySum() {
        List<Integer> order = IntStream.range(0, leads.size())
                .boxed()
                .sorted(Comparator.comparing(leads::get))
                .toList();
        List<Ratio> weights = new ArrayList<>(present);
        Ratio lead = table.total(winner).minus(table.total(rival));
        int taker = 0;
        int giver = order.size() - 1;
        while (lead.signum() > 0) {
            int to = order.get(taker);
            int from = order.get(giver);
            Ratio gain = leads.get(from).minus(leads.get(to));
            if (gain.signum() <= 0) {
                return Optional.empty();
            }
            Ratio given = weights.get(from).minus(least.get(from));
            Ratio taken = most.get(to).minus(weights.get(to));
            Ratio moved = given.min(taken).min(lead.dividedBy(gain));
            weights.set(from, weights.get(from).minus(moved));
            weights.set(to, weights.get(to).plus(moved));
            lead = lead.minus(moved.times(gain));
            taker += moved.equals(taken) ? 1 : 0;
            giver -= moved.equals(given) ? 1 : 0;
        }
        Ratio size = Ratio.ZERO;
        for (int j = 0; j < weights.size(); j++) {
            size = size.plus(weights.get(j).minus(present.get(j)).abs());
        }
        return Optional.of(change(size, weights));
    }

    /**
     * By the largest difference t. The least lead f(t) that weights within t of the present ones allow falls in straight lines that become
     * flatter and flatter; so the zero of the line at t is never beyond that of f, and going from zero to zero ends there.
     */
    Optional<WeightChange.Change> byLargest() {
        Ratio distance = Ratio.ZERO;
        Line line = line(distance);
        while (line.lead().signum() > 0) {
            if (line.slope().signum() == 0) {
                return Optional.empty();
            }
            distance = distance.minus(line.lead().dividedBy(line.slope()));
            line = line(distance);
        }
        return Optional.of(change(distance, weights(distance, line.pivot())));
    }

    /**
     * The least lead within a distance, and how it goes on.
     *
     * @param pivot the lead on a criterion above which weights are as low as may be, and below which they are as high
     * @param lead in points
     * @param slope by how much the lead grows with the distance; zero or below
     */
    private record Line(Ratio pivot, Ratio lead, Ratio slope) {}

    /** By duality the least lead is the largest of the bounds that each pivot gives; of equal ones the flattest goes on. */
    private Line line(Ratio distance) {
        return leads.stream()
                .distinct()
                .map(pivot -> line(distance, pivot))
                .max(Comparator.comparing(Line::lead).thenComparing(Line::slope))
                .orElseThrow();
    }

    private Line line(Ratio distance, Ratio pivot) {
        Ratio lead = pivot.times(table.attainable());
        Ratio slope = Ratio.ZERO;
        for (int j = 0; j < leads.size(); j++) {
            Ratio over = leads.get(j).minus(pivot);
            Ratio end = over.signum() > 0 ? lowest(j, distance) : highest(j, distance);
            lead = lead.plus(over.times(end));
            boolean moves = !end.equals(over.signum() > 0 ? least.get(j) : most.get(j));
            slope = moves ? slope.minus(over.abs()) : slope;
        }
        return new Line(pivot, lead, slope);
    }

    private Ratio lowest(int criterion, Ratio distance) {
        return present.get(criterion).minus(distance).max(least.get(criterion));
    }

    private Ratio highest(int criterion, Ratio distance) {
        return present.get(criterion).plus(distance).min(most.get(criterion));
    }

    /** At the pivot itself weights change only as far as the total of the points asks for. */
    private List<Ratio> weights(Ratio distance, Ratio pivot) {
        List<Ratio> weights = new ArrayList<>(present);
        for (int j = 0; j < weights.size(); j++) {
            int side = leads.get(j).compareTo(pivot);
            if (side != 0) {
                weights.set(j, side > 0 ? lowest(j, distance) : highest(j, distance));
            }
        }
        Ratio missing = table.attainable().minus(Ratio.sum(weights));
        for (int j = 0; j < weights.size(); j++) {
            if (leads.get(j).equals(pivot)) {
                Ratio before = weights.get(j);
                Ratio after = before.plus(missing).max(lowest(j, distance)).min(highest(j, distance));
                weights.set(j, after);
                missing = missing.minus(after.minus(before));
            }
        }
        return weights;
    }

    private WeightChange.Change change(Ratio size, List<Ratio> weights) {
        Map<String, Ratio> named = new LinkedHashMap<>();
        for (int j = 0; j < weights.size(); j++) {
            named.put(table.criteria().get(j).criterion(), weights.get(j));
        }
        return new WeightChange.Change(table.tenders().get(rival).tender(), size, named);
    }
}
