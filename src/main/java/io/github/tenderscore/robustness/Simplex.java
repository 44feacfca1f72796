package io.github.tenderscore.robustness;

import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The largest value of a sum of unknowns, none below zero, that keep to some rows; solved exactly.
 *
 * <p>The simplex method in two phases over fractions. Bland's rule (the first column that helps, the first row of those that bind) ends
 * always (R. Bland, New finite pivoting rules for the simplex method, 1977).
 */
final class Simplex {

    /** How a row is bound. */
    enum Sense {
        AT_MOST,
        EQUAL,
        AT_LEAST;

        private Sense turned() {
            return this == EQUAL ? EQUAL : this == AT_MOST ? AT_LEAST : AT_MOST;
        }
    }

    /**
     * A row.
     *
     * @param factors one for each unknown
     * @param sense how their sum is bound
     * @param bound by what
     */
    record Row(List<Ratio> factors, Sense sense, Ratio bound) {}

    /**
     * The best solution.
     *
     * @param value the largest value
     * @param unknowns where it is reached
     * @param prices by how much the value would grow with each row's bound
     */
    record Optimum(Ratio value, List<Ratio> unknowns, List<Ratio> prices) {}

    private final int unknowns;
    private final List<Row> rows;

    /** One line for each row, the last column its bound; then one for the objective: what each column would still add to the value. */
    private final Ratio[][] table;

    private final int[] basis;

    /** The column in which each row starts: its slack, or an artificial one. */
    private final int[] start;

    private final int firstArtificial;
    private final int bound;

    private Simplex(List<Row> given, int unknowns) {
        this.unknowns = unknowns;
        this.rows = given.stream().map(Simplex::withBoundAboveZero).toList();
        int slacks =
                (int) rows.stream().filter(row -> row.sense() != Sense.EQUAL).count();
        int artificial =
                (int) rows.stream().filter(row -> row.sense() != Sense.AT_MOST).count();
        this.firstArtificial = unknowns + slacks;
        this.bound = firstArtificial + artificial;
        this.table = new Ratio[rows.size() + 1][bound + 1];
        this.basis = new int[rows.size()];
        this.start = new int[rows.size()];
        fill();
    }

    private static Row withBoundAboveZero(Row row) {
        return row.bound().signum() >= 0
                ? row
                : new Row(
                        row.factors().stream().map(Ratio::negate).toList(),
                        row.sense().turned(),
                        row.bound().negate());
    }

    private void fill() {
        for (Ratio[] line : table) {
            Arrays.fill(line, Ratio.ZERO);
        }
        int slack = unknowns;
        int artificial = firstArtificial;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            for (int j = 0; j < unknowns; j++) {
                table[i][j] = row.factors().get(j);
            }
            table[i][bound] = row.bound();
            if (row.sense() != Sense.EQUAL) {
                table[i][slack] = row.sense() == Sense.AT_MOST ? Ratio.ONE : Ratio.of(-1);
                start[i] = slack++;
            }
            if (row.sense() != Sense.AT_MOST) {
                table[i][artificial] = Ratio.ONE;
                start[i] = artificial++;
            }
            basis[i] = start[i];
        }
    }

    /**
     * Solves.
     *
     * @param objective by how much each unknown adds to the value
     * @param rows what they must keep to
     * @return empty where nothing keeps to all rows
     * @throws IllegalStateException if the value has no limit
     */
    static Optional<Optimum> maximise(List<Ratio> objective, List<Row> rows) {
        Simplex simplex = new Simplex(rows, objective.size());
        if (!simplex.findsStart()) {
            return Optional.empty();
        }
        simplex.price(objective);
        simplex.improve(simplex.firstArtificial);
        return Optional.of(simplex.optimum(rows));
    }

    /** The first phase: takes the artificial columns down to zero. */
    private boolean findsStart() {
        Ratio[] missing = new Ratio[bound];
        Arrays.fill(missing, 0, firstArtificial, Ratio.ZERO);
        Arrays.fill(missing, firstArtificial, bound, Ratio.of(-1));
        price(List.of(missing));
        improve(bound);
        if (table[rows.size()][bound].signum() != 0) {
            return false;
        }
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; basis[i] >= firstArtificial && j < firstArtificial; j++) {
                if (table[i][j].signum() != 0) {
                    pivot(i, j);
                }
            }
        }
        return true;
    }

    /** Sets the last line for an objective; columns behind its end add nothing. The last figure is the value with its sign turned. */
    private void price(List<Ratio> objective) {
        Ratio[] last = table[rows.size()];
        Arrays.fill(last, Ratio.ZERO);
        for (int j = 0; j < objective.size(); j++) {
            last[j] = objective.get(j);
        }
        for (int i = 0; i < rows.size(); i++) {
            subtract(i, last, last[basis[i]]);
        }
    }

    private void improve(int columns) {
        for (int column = entering(columns); column >= 0; column = entering(columns)) {
            pivot(leaving(column), column);
        }
    }

    private int entering(int columns) {
        for (int j = 0; j < columns; j++) {
            if (table[rows.size()][j].signum() > 0) {
                return j;
            }
        }
        return -1;
    }

    private int leaving(int column) {
        int row = -1;
        Ratio least = Ratio.ZERO;
        for (int i = 0; i < rows.size(); i++) {
            if (table[i][column].signum() > 0) {
                Ratio limit = table[i][bound].dividedBy(table[i][column]);
                int order = row < 0 ? -1 : limit.compareTo(least);
                if (order < 0 || (order == 0 && basis[i] < basis[row])) {
                    row = i;
                    least = limit;
                }
            }
        }
        if (row < 0) {
            throw new IllegalStateException("The value of the programme has no limit");
        }
        return row;
    }

    private void pivot(int row, int column) {
        Ratio divisor = table[row][column];
        for (int j = 0; j <= bound; j++) {
            if (table[row][j].signum() != 0) {
                table[row][j] = table[row][j].dividedBy(divisor);
            }
        }
        for (int i = 0; i <= rows.size(); i++) {
            if (i != row) {
                subtract(row, table[i], table[i][column]);
            }
        }
        basis[row] = column;
    }

    private void subtract(int row, Ratio[] line, Ratio times) {
        if (times.signum() == 0) {
            return;
        }
        for (int j = 0; j <= bound; j++) {
            if (table[row][j].signum() != 0) {
                line[j] = line[j].minus(times.times(table[row][j]));
            }
        }
    }

    private Optimum optimum(List<Row> given) {
        Ratio[] solved = new Ratio[unknowns];
        Arrays.fill(solved, Ratio.ZERO);
        List<Ratio> prices = new ArrayList<>();
        Ratio[] last = table[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            if (basis[i] < unknowns) {
                solved[basis[i]] = table[i][bound];
            }
            Ratio price = last[start[i]].negate();
            prices.add(given.get(i).bound().signum() < 0 ? price.negate() : price);
        }
        return new Optimum(last[bound].negate(), List.of(solved), List.copyOf(prices));
    }
}
