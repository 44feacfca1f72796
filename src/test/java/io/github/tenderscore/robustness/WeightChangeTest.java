package io.github.tenderscore.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightChangeTest {

    private static ScoreTable table(String... rows) {
        List<ScoreTable.Row> made = new ArrayList<>();
        for (String row : rows) {
            List<Ratio> shares = new ArrayList<>();
            for (String share : row.split(" ", -1)) {
                shares.add(Ratio.parse(share));
            }
            made.add(new ScoreTable.Row(String.valueOf((char) ('A' + made.size())), shares));
        }
        return new ScoreTable(
                List.of(
                        new ScoreTable.Column("price", "Price", Ratio.of(50)),
                        new ScoreTable.Column("plan", "Plan", Ratio.of(30)),
                        new ScoreTable.Column("staff", "Staff", Ratio.of(20))),
                made);
    }

    /**
     * By hand: A leads B by 50 × 0.4 - 30 × 0.2 - 20 × 0.4 = 6. A point moved from price to staff takes 0.8 off the lead, the most that any
     * does, so 7.5 points are moved and the differences total 15. With no weight changed by more than t, price can lose t and staff gain t,
     * which takes 0.8 t off; moving plan as well gains nothing, because one side is then at its limit. So 7.5 again.
     */
    @Test
    void theSmallestChangeIsWorkedOutByHand() {
        WeightChange change = WeightChange.of(table("0.9 0.4 0.2", "0.5 0.6 0.6"), WeightRegion.ALL);
        assertThat(change.winner()).isEqualTo("A");
        Map<String, Ratio> weights =
                Map.of("price", Ratio.parse("42.5"), "plan", Ratio.of(30), "staff", Ratio.parse("27.5"));
        assertThat(change.smallestSum()).contains(new WeightChange.Change("B", Ratio.of(15), weights));
        assertThat(change.smallestLargest()).contains(new WeightChange.Change("B", Ratio.parse("7.5"), weights));
    }

    /** By hand: A leads by 0.4 (price - staff), above zero while price weighs more, so that they tie only where all weigh a third. */
    @Test
    void theOrderOfImportanceMayBeKept() {
        WeightChange change = WeightChange.of(table("0.9 0.6 0.2", "0.5 0.6 0.6"), WeightRegion.ALL.keepingOrder());
        assertThat(change.smallestSum().orElseThrow().weights().values()).containsOnly(Ratio.of(100, 3));
    }

    /**
     * By hand: of 200 criteria of half a point A is a whole share ahead on 101 and behind on 99, so by one point. Half a point moved from the ones
     * to the others takes it off, so that the differences total 1. If no weight moves by more than t, 99 can lose t and 99 gain it, which takes
     * 198 t off; the two that are left only move against each other.
     */
    @Test
    @Timeout(60)
    void twoHundredCriteriaTakeSeconds() {
        List<ScoreTable.Column> columns = new ArrayList<>();
        List<Ratio> one = new ArrayList<>();
        List<Ratio> other = new ArrayList<>();
        for (int j = 0; j < 200; j++) {
            columns.add(new ScoreTable.Column("c" + j, "C" + j, Ratio.of(1, 2)));
            one.add(j < 101 ? Ratio.ONE : Ratio.ZERO);
            other.add(j < 101 ? Ratio.ZERO : Ratio.ONE);
        }
        WeightChange change = WeightChange.of(
                new ScoreTable(columns, List.of(new ScoreTable.Row("A", one), new ScoreTable.Row("B", other))),
                WeightRegion.ALL);
        assertThat(change.smallestSum().orElseThrow().size()).isEqualTo(Ratio.ONE);
        assertThat(change.smallestLargest().orElseThrow().size()).isEqualTo(Ratio.of(1, 198));
    }

    @Test
    void aTenderThatIsBehindEverywhereHasNoChange() {
        WeightChange change = WeightChange.of(table("0.9 0.4 0.5", "0.5 0.3 0.4"), WeightRegion.ALL);
        assertThat(change.bySum()).isEmpty();
        assertThat(change.smallestLargest()).isEmpty();
    }

    /** Against the linear programme solved by the exact simplex, which is held to another solver by a test of its own. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void movingPointsFindsWhatTheLinearProgrammeFinds(int seed) {
        Random random = new Random(seed);
        ScoreTable table = decided(random, 5, 2 + seed % 6);
        WeightRegion region = seed % 2 == 0 ? WeightRegion.ALL : limited(random, table);
        WeightChange change = WeightChange.of(table, region);
        int winner = index(table, change.winner());
        for (int i = 0; i < table.tenders().size(); i++) {
            if (i != winner) {
                ChangeProgram program = new ChangeProgram(table, region, winner, i);
                String rival = table.tenders().get(i).tender();
                assertThat(size(change.bySum(), rival))
                        .isEqualTo(program.bySum().map(WeightChange.Change::size));
                assertThat(size(change.byLargest(), rival))
                        .isEqualTo(program.byLargest().map(WeightChange.Change::size));
            }
        }
        change.bySum().forEach(one -> check(table, region, change.winner(), one, false));
        change.byLargest().forEach(one -> check(table, region, change.winner(), one, true));
        Stream.concat(change.smallestSum().stream(), change.smallestLargest().stream())
                .forEach(
                        one -> assertThat(Tables.winners(table, one.weights())).contains(change.winner(), one.rival()));
    }

    /** Half of the weights may move by so few points that some rivals stay behind. */
    private static WeightRegion limited(Random random, ScoreTable table) {
        WeightRegion region = WeightRegion.ALL;
        for (ScoreTable.Column column : table.criteria()) {
            if (random.nextBoolean()) {
                Ratio by = Ratio.of(random.nextInt(7));
                region = region.between(
                        column.criterion(),
                        column.weight().minus(by).max(Ratio.ZERO),
                        column.weight().plus(by));
            }
        }
        return region;
    }

    private static Optional<Ratio> size(List<WeightChange.Change> changes, String rival) {
        return changes.stream()
                .filter(one -> one.rival().equals(rival))
                .map(WeightChange.Change::size)
                .findFirst();
    }

    private static void check(
            ScoreTable table, WeightRegion region, String winner, WeightChange.Change change, boolean largest) {
        Ratio sum = Ratio.ZERO;
        Ratio most = Ratio.ZERO;
        Ratio total = Ratio.ZERO;
        for (ScoreTable.Column column : table.criteria()) {
            Ratio weight = change.weights().getOrDefault(column.criterion(), Ratio.of(-1));
            assertThat(weight)
                    .isBetween(
                            region.least().getOrDefault(column.criterion(), Ratio.ZERO),
                            region.most().getOrDefault(column.criterion(), Ratio.HUNDRED));
            total = total.plus(weight);
            Ratio difference = weight.minus(column.weight()).abs();
            sum = sum.plus(difference);
            most = most.max(difference);
        }
        assertThat(total).isEqualTo(Ratio.HUNDRED);
        assertThat(largest ? most : sum).isEqualTo(change.size());
        ScoreTable two = new ScoreTable(
                table.criteria(),
                List.of(
                        table.tenders().get(index(table, winner)),
                        table.tenders().get(index(table, change.rival()))));
        assertThat(Tables.winners(two, change.weights())).hasSize(2);
    }

    /** The smallest largest change, as ojAlgo finds it in floating point. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void theSmallestLargestIsThatOfAnotherSolver(int seed) {
        Random random = new Random(50 + seed);
        ScoreTable table = decided(random, 5, 6);
        WeightChange change = WeightChange.of(table, WeightRegion.ALL.keepingOrder());
        int winner = index(table, change.winner());
        for (WeightChange.Change one : change.byLargest()) {
            int criteria = table.criteria().size();
            List<Simplex.Row> rows = WeightRegion.ALL.keepingOrder().rows(table, 1);
            List<Ratio> lead = new ArrayList<>(table.leads(index(table, one.rival()), winner));
            lead.add(Ratio.ZERO);
            rows.add(new Simplex.Row(lead, Simplex.Sense.AT_LEAST, Ratio.ZERO));
            for (int j = 0; j < criteria; j++) {
                for (int sign = -1; sign <= 1; sign += 2) {
                    List<Ratio> factors = WeightRegion.zeros(criteria + 1);
                    factors.set(j, Ratio.of(sign));
                    factors.set(criteria, Ratio.of(-1));
                    rows.add(new Simplex.Row(
                            factors,
                            Simplex.Sense.AT_MOST,
                            table.criteria().get(j).weight().times(Ratio.of(sign))));
                }
            }
            List<Ratio> objective = WeightRegion.zeros(criteria + 1);
            objective.set(criteria, Ratio.of(-1));
            assertThat(SimplexTest.OtherSolver.number(one.size()))
                    .isCloseTo(
                            -SimplexTest.OtherSolver.maximise(objective, rows).getValue(), within(1e-6));
        }
    }

    private static ScoreTable decided(Random random, int tenders, int criteria) {
        ScoreTable table = Tables.random(random, tenders, criteria);
        while (!Tables.decided(table)) {
            table = Tables.random(random, tenders, criteria);
        }
        return table;
    }

    private static int index(ScoreTable table, String tender) {
        return table.tenders().stream().map(ScoreTable.Row::tender).toList().indexOf(tender);
    }

    @Test
    void limitsThatLeaveNothingAreRefused() {
        ScoreTable table = table("0.9 0.4 0.2", "0.5 0.6 0.6");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightChange.of(
                        table,
                        WeightRegion.ALL
                                .between("price", Ratio.of(60), Ratio.of(70))
                                .between("plan", Ratio.of(50), Ratio.of(60))))
                .withMessage("The limits (plan at least 50; price at least 60; plan at most 60; price at most 70) of"
                        + " weights must leave some that total 100 points; they leave none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightChange.of(table, WeightRegion.ALL.between("price", Ratio.of(60), Ratio.of(70))))
                .withMessageContaining("The present weight (50) of price must be within its limits (60 to 70)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightChange.of(table, WeightRegion.ALL.between("none", Ratio.ZERO, Ratio.ONE)))
                .withMessageContaining("The criterion (none) must be one that earns points: price, plan, staff");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightChange.of(table("1 1 1", "1 1 1"), WeightRegion.ALL))
                .withMessageContaining("tied before any rounding are A, B");
    }

    /** By hand as above: only 5 points may leave price and staff may gain no more than 5, so A stays ahead by 6 - 4. */
    @Test
    void limitsHold() {
        ScoreTable table = table("0.9 0.4 0.2", "0.5 0.6 0.6");
        WeightRegion narrow = WeightRegion.ALL
                .between("price", Ratio.of(45), Ratio.of(55))
                .between("staff", Ratio.of(15), Ratio.of(25));
        assertThat(WeightChange.of(table, narrow).bySum()).isEmpty();
    }
}
