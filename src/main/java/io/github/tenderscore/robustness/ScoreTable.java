package io.github.tenderscore.robustness;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.ranking.AwardRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What each ranked tender earned of each criterion, as a share of the points available there, beside those points: all that a weighted sum
 * is made of, without any rounding.
 *
 * <p>A group whose subtotal is transformed stands as one criterion, because its parts do not add up to what counts. Tenders that failed a
 * gate or are disregarded are not in it.
 *
 * @param criteria the criteria that earn points, in the order of the method, each with a weight above zero
 * @param tenders the ranked tenders, from the best to the last
 */
public record ScoreTable(List<Column> criteria, List<Row> tenders) {

    /**
     * A criterion that earns points.
     *
     * @param criterion its id
     * @param name what people call it
     * @param weight the points available on it
     */
    public record Column(String criterion, String name, Ratio weight) {}

    /**
     * What a tender earned.
     *
     * @param tender its id
     * @param shares of the points available on each criterion, in the order of the criteria; 1 for all of them
     */
    public record Row(String tender, List<Ratio> shares) {

        /**
         * Copies the shares.
         *
         * @param tender its id
         * @param shares of the points available on each criterion, in the order of the criteria; 1 for all of them
         */
        public Row {
            shares = List.copyOf(shares);
        }
    }

    /**
     * Copies the lists.
     *
     * @param criteria the criteria that earn points, in the order of the method, each with a weight above zero
     * @param tenders the ranked tenders, from the best to the last
     * @throws IllegalArgumentException if a tender has not one share for each criterion, or no criterion is there
     */
    public ScoreTable {
        criteria = List.copyOf(criteria);
        tenders = List.copyOf(tenders);
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("The number (0) of criteria of a table of scores must be at least 1");
        }
        for (Row row : tenders) {
            if (row.shares().size() != criteria.size()) {
                throw new IllegalArgumentException("The number (" + row.shares().size() + ") of shares of the tender "
                        + row.tender() + " must be that of the criteria (" + criteria.size() + ")");
            }
        }
    }

    /**
     * The table of an assessment.
     *
     * @param assessment made under a weighted sum
     * @return what its ranked tenders earned, exact
     * @throws IllegalArgumentException if the method ranks tenders in another way than by the sum of all their points
     */
    public static ScoreTable of(Assessment assessment) {
        Methodology method = assessment.evaluation().methodology();
        AwardRule award = method.award();
        if (!award.sumsPoints()) {
            throw new IllegalArgumentException("The award rule (" + award.id()
                    + ") of the method must be a sum of points, such as weighted-sum: only there is the lead of one"
                    + " tender over another a straight line in every weight");
        }
        List<Column> columns = columns(method);
        List<Row> rows = new ArrayList<>();
        for (TenderResult result : assessment.ranking()) {
            rows.add(new Row(
                    result.tender().id(),
                    columns.stream().map(column -> share(result, column)).toList()));
        }
        return new ScoreTable(columns, rows);
    }

    /**
     * The criteria of a method that add up to the points of a tender.
     *
     * @param method any method
     * @return in the order of the method, each with a weight above zero; a group whose subtotal is transformed stands as one
     */
    public static List<Column> columns(Methodology method) {
        List<Column> columns = new ArrayList<>();
        method.criteria().forEach(criterion -> collect(criterion, method, columns));
        return List.copyOf(columns);
    }

    private static void collect(Criterion criterion, Methodology method, List<Column> columns) {
        Ratio weight = method.available(criterion.id());
        if (weight.signum() <= 0) {
            return;
        }
        if (criterion instanceof Criterion.Group group && group.transform().isEmpty()) {
            group.criteria().forEach(part -> collect(part, method, columns));
        } else {
            columns.add(new Column(criterion.id(), criterion.name(), weight));
        }
    }

    private static Ratio share(TenderResult result, Column column) {
        return result.points(column.criterion())
                .map(points -> points.exact().dividedBy(column.weight()))
                .orElseThrow(() -> new IllegalStateException(
                        "The ranked tender " + result.tender().id() + " has no points on " + column.criterion()));
    }

    /**
     * The points of all criteria together.
     *
     * @return the sum of the weights, such as 100
     */
    public Ratio attainable() {
        Ratio sum = Ratio.ZERO;
        for (Column column : criteria) {
            sum = sum.plus(column.weight());
        }
        return sum;
    }

    /**
     * The place of a criterion in the table.
     *
     * @param criterion its id
     * @return from 0
     * @throws IllegalArgumentException if it is not in the table
     */
    public int column(String criterion) {
        for (int j = 0; j < criteria.size(); j++) {
            if (criteria.get(j).criterion().equals(criterion)) {
                return j;
            }
        }
        throw new IllegalArgumentException("The criterion (" + criterion + ") must be one that earns points: "
                + String.join(", ", criteria.stream().map(Column::criterion).toList()));
    }

    /**
     * What a tender earned in all.
     *
     * @param tender its place in the table, from 0
     * @return the sum of weight × share
     */
    public Ratio total(int tender) {
        Ratio sum = Ratio.ZERO;
        for (int j = 0; j < criteria.size(); j++) {
            sum = sum.plus(
                    criteria.get(j).weight().times(tenders.get(tender).shares().get(j)));
        }
        return sum;
    }

    /**
     * What each tender earned in all.
     *
     * @return in the order of the table
     */
    public List<Ratio> totals() {
        return IntStream.range(0, tenders.size()).mapToObj(this::total).toList();
    }

    /**
     * How far one tender is ahead of another on each criterion, as a share of the points available there.
     *
     * @param one the place of a tender in the table, from 0
     * @param other the place of another
     * @return one difference for each criterion; below zero where the first is behind
     */
    public List<Ratio> leads(int one, int other) {
        List<Ratio> leads = new ArrayList<>(criteria.size());
        for (int j = 0; j < criteria.size(); j++) {
            leads.add(tenders.get(one)
                    .shares()
                    .get(j)
                    .minus(tenders.get(other).shares().get(j)));
        }
        return List.copyOf(leads);
    }
}
