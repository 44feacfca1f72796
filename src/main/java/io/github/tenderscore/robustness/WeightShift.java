package io.github.tenderscore.robustness;

import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A move of points between some criteria and some others, each side keeping its proportion, while the rest stay as they are.
 *
 * @param table what tenders earned
 * @param totals what each tender earned in all, in the order of the table
 * @param moved the places of the criteria whose weight is looked at
 * @param giving the places of those that give or take the points
 */
record WeightShift(ScoreTable table, List<Ratio> totals, List<Integer> moved, List<Integer> giving) {

    private Ratio weight(List<Integer> columns) {
        return Ratio.sum(
                columns.stream().map(j -> table.criteria().get(j).weight()).toList());
    }

    /** The weight of what is looked at, as it is. */
    Ratio present() {
        return weight(moved);
    }

    /** The most weight it can have. */
    Ratio most() {
        return weight(moved).plus(weight(giving));
    }

    /** The weights of all criteria where those that are looked at have the given one together. */
    Map<String, Ratio> weights(Ratio together) {
        Ratio most = most();
        if (together.signum() < 0 || together.compareTo(most) > 0) {
            throw new IllegalArgumentException("The weight (" + together + ") must be from 0 to " + most);
        }
        Ratio up = together.dividedBy(present());
        Ratio down = most.minus(together).dividedBy(weight(giving));
        Map<String, Ratio> weights = new LinkedHashMap<>();
        for (int j = 0; j < table.criteria().size(); j++) {
            ScoreTable.Column column = table.criteria().get(j);
            Ratio factor = moved.contains(j) ? up : giving.contains(j) ? down : Ratio.ONE;
            weights.put(column.criterion(), column.weight().times(factor));
        }
        return weights;
    }

    /**
     * Who comes first at every weight. With a and b the shares that a tender earned of the points on either side, and m the present weight,
     * it earns its total + (x - m)(a - b) at the weight x.
     */
    Envelope envelope() {
        Ratio here = present();
        List<Envelope.Line> lines = new ArrayList<>();
        for (int i = 0; i < totals.size(); i++) {
            Ratio slope = share(i, moved).minus(share(i, giving));
            Ratio start = totals.get(i).minus(here.times(slope));
            lines.add(new Envelope.Line(table.tenders().get(i).tender(), start, slope));
        }
        return Envelope.of(lines, most());
    }

    private Ratio share(int tender, List<Integer> columns) {
        if (columns.size() == 1) {
            return table.tenders().get(tender).shares().get(columns.get(0));
        }
        return earned(tender, columns).dividedBy(weight(columns));
    }

    /** What all others earned is what the total leaves, which is faster than adding it up for each criterion. */
    private Ratio earned(int tender, List<Integer> columns) {
        if (columns.equals(giving)
                && moved.size() + giving.size() == table.criteria().size()) {
            return totals.get(tender).minus(earned(tender, moved));
        }
        List<Ratio> shares = table.tenders().get(tender).shares();
        Ratio sum = Ratio.ZERO;
        for (int j : columns) {
            sum = sum.plus(table.criteria().get(j).weight().times(shares.get(j)));
        }
        return sum;
    }
}
