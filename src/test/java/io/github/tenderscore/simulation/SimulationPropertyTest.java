package io.github.tenderscore.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.robustness.ScoreTable;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Small tables with few different shares, so that tenders are often equal, and weights that are often fixed, so that totals often are. */
class SimulationPropertyTest {

    @Provide
    Arbitrary<ScoreTable> tables() {
        Arbitrary<Ratio> shares =
                Arbitraries.of("0", "1/3", "1/2", "2/3", "1", "-1/4").map(Ratio::parse);
        return Arbitraries.integers()
                .between(1, 5)
                .flatMap(criteria ->
                        shares.list().ofSize(criteria).list().ofMinSize(1).ofMaxSize(6))
                .map(Tables::of);
    }

    @Provide
    Arbitrary<String> kinds() {
        return Arbitraries.of("free", "ranked", "around", "fixed", "nearly fixed");
    }

    private static WeightDistribution distribution(String kind, ScoreTable table) {
        List<String> criteria = Tables.criteria(table.criteria().size());
        int number = criteria.size();
        return switch (kind) {
            case "free" -> WeightDistributions.free();
            case "ranked" -> WeightDistributions.ranked(table);
            case "around" -> WeightDistributions.around(table, "3");
            case "fixed" ->
                new FixedWeights(
                        criteria.stream().map(one -> Ratio.of(1, number)).toList());
            default ->
                WeightDistributions.between(criteria.stream()
                        .limit(2)
                        .map(one -> new Limits(one, Ratio.of(100, number), Ratio.of(100, number)))
                        .toList());
        };
    }

    /** The expected counts are those of exact fractions alone on the same draws. */
    @Property(tries = 200)
    void countsAreThoseOfExactArithmetic(
            @ForAll("tables") ScoreTable table, @ForAll("kinds") String kind, @ForAll long seed) {
        WeightDistribution distribution = distribution(kind, table);
        assertThat(RatioCount.of(Simulation.of(table, distribution, 300, seed).run()))
                .isEqualTo(RatioCount.of(table, distribution, 300, seed));
    }

    /** Each tender has one rank in each draw; each rank has one tender where nothing is tied. */
    @Property(tries = 200)
    void sharesTotalOne(@ForAll("tables") ScoreTable table, @ForAll("kinds") String kind, @ForAll long seed) {
        Acceptability result =
                Simulation.of(table, distribution(kind, table), 1_000, seed).run();
        int tenders = table.tenders().size();
        boolean ties = false;
        for (ScoreTable.Row one : table.tenders()) {
            long sum = 0;
            for (int rank = 1; rank <= tenders; rank++) {
                sum += result.count(one.tender(), rank);
            }
            assertThat(sum).isEqualTo(1_000);
            for (ScoreTable.Row other : table.tenders()) {
                ties |= !one.tender().equals(other.tender()) && result.ties(one.tender(), other.tender()) > 0;
            }
        }
        for (int rank = 1; rank <= tenders && !ties; rank++) {
            int fixed = rank;
            assertThat(table.tenders().stream()
                            .mapToLong(row -> result.count(row.tender(), fixed))
                            .sum())
                    .isEqualTo(1_000);
        }
    }
}
