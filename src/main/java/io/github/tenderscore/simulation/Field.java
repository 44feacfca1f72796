package io.github.tenderscore.simulation;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.CommonDenominator;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.robustness.ScoreTable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the draws are made on: the shares, exact and as floating point numbers, with what is uncertain of them, and the pairs of tenders
 * that can differ. Immutable and thread-safe.
 *
 * <p>The bound of the error. Let u be 2⁻⁵³, m the number of criteria, M the largest share or 1. A share is off by at most 2u of itself, a
 * product by u, and each of m additions by u, so that a total of m products with weights that total W is off by at most (m + 3) u M W and a
 * little; the difference of two totals by twice that, and a subtraction never turns a sign. W is below 1.000001. Where the only weights are
 * known exactly, each is off by at most 3u, and a total by another 3 m u M. So 8 (m + 4) u M is above every error: a difference that is
 * larger has the sign of the exact one. Where a share is too large for floating point numbers, none is one and the bound is above every number,
 * so that every difference is settled exactly.
 */
final class Field {

    /** One share that is uncertain. */
    record Cell(int tender, int criterion, ShareSampler sampler) {}

    /** Two tenders that do not have the same certain shares. */
    record Pair(int one, int other) {}

    /** Up to here, sums and differences of products are far from what floating point numbers cannot hold. */
    private static final double LARGEST = 0x1.0p1000;

    private final ScoreTable table;
    private final boolean settledExactly;
    private final double[][] shares;
    private final BigInteger[][] numerators;
    private final CommonDenominator unit;
    private final List<Cell> cells;
    private final List<Pair> pairs;

    Field(ScoreTable table, List<UncertainShare> uncertain) {
        if (table.tenders().isEmpty()) {
            throw new IllegalArgumentException(
                    "The number (0) of ranked tenders of a simulation must be at least 1: there is nothing to rank");
        }
        this.table = table;
        this.cells = findCells(uncertain);
        this.unit = CommonDenominator.of(
                table.tenders().stream().flatMap(row -> row.shares().stream()).toList());
        int tenders = table.tenders().size();
        this.shares = new double[tenders][];
        this.numerators = new BigInteger[tenders][];
        for (int i = 0; i < tenders; i++) {
            List<Ratio> certain = new ArrayList<>(table.tenders().get(i).shares());
            int tender = i;
            cells.stream()
                    .filter(cell -> cell.tender() == tender)
                    .forEach(cell -> certain.set(cell.criterion(), Ratio.ZERO));
            shares[i] = Doubles.of(certain);
            numerators[i] = unit.units(certain);
        }
        this.pairs = findPairs();
        this.settledExactly = largest() > LARGEST;
        if (settledExactly) {
            Arrays.stream(shares).forEach(row -> Arrays.fill(row, 0));
        }
    }

    private List<Cell> findCells(List<UncertainShare> uncertain) {
        List<String> criteria =
                table.criteria().stream().map(ScoreTable.Column::criterion).toList();
        List<String> tenders =
                table.tenders().stream().map(ScoreTable.Row::tender).toList();
        Faults faults = new Faults();
        List<Cell> found = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (UncertainShare one : uncertain) {
            List<String> place = List.of(one.tender(), one.criterion());
            int tender = tenders.indexOf(one.tender());
            int criterion = criteria.indexOf(one.criterion());
            if (tender < 0) {
                faults.add(
                        place,
                        "The tender (" + one.tender() + ") of an uncertain share must be one of "
                                + String.join(", ", tenders));
            } else if (criterion < 0) {
                faults.add(
                        place,
                        "The criterion (" + one.criterion() + ") of an uncertain share must be one of "
                                + String.join(", ", criteria));
            } else if (!seen.add(place)) {
                faults.add(
                        place,
                        "The share of " + one.tender() + " on " + one.criterion()
                                + " must be uncertain in one way only");
            } else {
                found.add(cell(one, tender, criterion));
            }
        }
        faults.throwIfAny("The simulation");
        return List.copyOf(found);
    }

    private Cell cell(UncertainShare one, int tender, int criterion) {
        Ratio share = table.tenders().get(tender).shares().get(criterion);
        String of = one.tender() + " on " + one.criterion();
        return new Cell(tender, criterion, ((UncertaintyKernel) one.uncertainty()).sampler(of, share));
    }

    private List<Pair> findPairs() {
        Set<Integer> varied = new HashSet<>();
        cells.forEach(cell -> varied.add(cell.tender()));
        List<Pair> found = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            for (int k = i + 1; k < shares.length; k++) {
                boolean same = table.tenders()
                        .get(i)
                        .shares()
                        .equals(table.tenders().get(k).shares());
                if (!same || varied.contains(i) || varied.contains(k)) {
                    found.add(new Pair(i, k));
                }
            }
        }
        return List.copyOf(found);
    }

    ScoreTable table() {
        return table;
    }

    int tenders() {
        return shares.length;
    }

    int criteria() {
        return table.criteria().size();
    }

    /** The shares of a tender; 0 where they are uncertain. */
    double[] shares(int tender) {
        return shares[tender];
    }

    /** The shares of a tender in the {@link #unit}; 0 where they are uncertain. */
    BigInteger[] numerators(int tender) {
        return numerators[tender];
    }

    CommonDenominator unit() {
        return unit;
    }

    List<Cell> cells() {
        return cells;
    }

    List<Pair> pairs() {
        return pairs;
    }

    /** Whether some tenders earned exactly the same everywhere, so that they are tied in every draw. */
    boolean hasEquals() {
        return pairs.size() < tenders() * (tenders() - 1) / 2;
    }

    /** Above the error of every difference of two totals. */
    double errorBound() {
        return settledExactly ? Double.POSITIVE_INFINITY : (criteria() + 4) * 0x1.0p-50 * largest();
    }

    private double largest() {
        double largest = 1;
        for (double[] row : shares) {
            for (double share : row) {
                largest = Math.max(largest, Math.abs(share));
            }
        }
        return largest;
    }
}
