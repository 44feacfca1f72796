package io.github.tenderscore.monitor.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.commitment.Direction;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.monitor.Reevaluated;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.monitor.Verdict;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ten councils of monitoring.md, sections 9 and 13, and the edges of its rules. */
class BenchmarkTest {

    private static final LocalDate CHOSEN = LocalDate.of(2026, 4, 1);
    private static final Basis LOCAL = basis("local share");

    /** The nine beside the council at 62.7 (section 9). */
    private static final List<String> NINE =
            List.of("45.6", "28.4", "79.4", "68.6", "43.8", "65.1", "50.7", "36.6", "56.9");

    private static Basis basis(String indicator) {
        return new Basis(indicator, "in-boundary spend", "own area", "2017/18", Mean.NONE, "per cent");
    }

    private static List<Peer> peers(Basis basis, List<String> values) {
        List<Peer> peers = new ArrayList<>();
        for (String value : values) {
            peers.add(new Peer(
                    "Council " + (peers.size() + 1),
                    basis,
                    value.equals("?") ? Optional.empty() : Optional.of(Ratio.parse(value))));
        }
        return peers;
    }

    private static PeerGroup group(Basis basis, List<String> values, int minPeers) {
        return new PeerGroup(
                "Illustrative group", GroupRule.TYPE, "one combined authority", CHOSEN, peers(basis, values), minPeers);
    }

    private static Benchmark benchmark(String own, List<String> values, int minPeers, QuartileMethod quartiles) {
        Optional<Ratio> value = own.equals("?") ? Optional.empty() : Optional.of(Ratio.parse(own));
        return new Benchmark(
                new Peer("Own", LOCAL, value),
                group(LOCAL, values, minPeers),
                Optional.of(CHOSEN),
                quartiles,
                Optional.of(Direction.HIGHER_IS_BETTER));
    }

    private static Benchmark benchmark(String own, List<String> values, int minPeers) {
        return benchmark(own, values, minPeers, QuartileMethod.INTERPOLATED);
    }

    // ---- the worked example of section 13
    // -----------------------------------------------------------------------------

    @Test
    void percentileMedianAndDistance() {
        Benchmark benchmark = benchmark("62.7", NINE, 5);
        assertThat(Rounding.halfUp(2).format(benchmark.percentile().orElseThrow()))
                .isEqualTo("66.67");
        assertThat(benchmark.percentile()).contains(Ratio.of(200, 3));
        assertThat(benchmark.median()).contains(Ratio.parse("50.7"));
        assertThat(benchmark.distance()).contains(Ratio.of(12));
        List<Indicator> all = benchmark.indicators("peers/local");
        Reevaluated.all(all);
        assertThat(all)
                .extracting(Indicator::id)
                .containsExactly(
                        "peers/local/group",
                        "peers/local/group-known",
                        "peers/local/percentile",
                        "peers/local/median",
                        "peers/local/lower-quartile",
                        "peers/local/upper-quartile",
                        "peers/local/distance");
        assertThat(all.get(6).unit()).isEqualTo("percentage points");
        assertThat(all.get(2).step().orElseThrow().substituted()).isEqualTo("100 × (6 + 0.5 × 0) / 9");
        assertThat(all.get(0).reading())
                .isEqualTo(new Reading.Word(
                        "type",
                        "Illustrative group: one combined authority; chosen on 2026-04-01; local share by in-boundary spend, own area, "
                                + "2017/18, mean: none; the council holds that higher is better"));
    }

    @Test
    void aGroupThatIsTooSmallGivesNoFigure() {
        Benchmark benchmark = benchmark("62.7", NINE, 10);
        assertThat(benchmark.percentile()).isEmpty();
        assertThat(benchmark.median()).isEmpty();
        assertThat(benchmark.distance()).isEmpty();
        assertThat(benchmark.indicators("peers/local"))
                .extracting(Indicator::reading)
                .last()
                .isEqualTo(
                        new Reading.Missing(
                                "group-too-small",
                                "9 of 9 figures of the group are known; must be: at least 10 known figures besides the council's own"));
        assertThat(benchmark("62.7", NINE, 9).percentile()).isPresent();
    }

    // ---- by hand
    // --------------------------------------------------------------------------------------------------------

    /** Below 1, equal 2 of 5: 100 × (1 + 1) / 5. */
    @Test
    void halfOfTheEqualCount() {
        assertThat(benchmark("2", List.of("1", "2", "2", "3", "4"), 5).percentile())
                .contains(Ratio.of(40));
    }

    /** 1 to 6: places 2.25 and 4.75 by proportion; medians of 1 2 3 and of 4 5 6 by halves; 1 to 5 leave out the 3. */
    @ParameterizedTest
    @CsvSource({
        "INTERPOLATED, 1 2 3 4 5 6, 2.25, 4.75, 3.5",
        "MEDIAN_OF_HALVES, 1 2 3 4 5 6, 2, 5, 3.5",
        "INTERPOLATED, 1 2 3 4 5, 2, 4, 3",
        "MEDIAN_OF_HALVES, 1 2 3 4 5, 1.5, 4.5, 3"
    })
    void quartilesByANamedMethod(QuartileMethod method, String values, String lower, String upper, String median) {
        List<Indicator> all =
                benchmark("3", List.of(values.split(" ")), 5, method).indicators("x");
        Reevaluated.all(all);
        assertThat(all.get(3).reading()).isEqualTo(new Reading.Exact(Ratio.parse(median)));
        assertThat(all.get(4).reading()).isEqualTo(new Reading.Exact(Ratio.parse(lower)));
        assertThat(all.get(5).reading()).isEqualTo(new Reading.Exact(Ratio.parse(upper)));
        assertThat(all.get(5).step().orElseThrow().note()).isEqualTo("method: " + method.words());
    }

    /** Six known, of which 3 are below; two are not known: from 3/8 to 5/8. */
    @Test
    void whatIsNotKnownWidensTheBounds() {
        List<Indicator> all = benchmark("3.5", List.of("1", "2", "3", "4", "5", "6", "?", "?"), 5)
                .indicators("x");
        assertThat(all.get(1).reading()).isEqualTo(new Reading.Shared(Share.of(6, 0, 2)));
        assertThat(all.get(2).reading())
                .isEqualTo(new Reading.Bounded(
                        Optional.of(Ratio.of(50)), Ratio.parse("37.5"), Ratio.parse("62.5"), Ratio.parse("0.75")));
    }

    @Property
    void whatIsNotKnownMovesTheCoverageAndNotThePercentile(
            @ForAll @Size(min = 5, max = 12) List<@IntRange(max = 100) Integer> values,
            @ForAll @IntRange(min = 1, max = 5) int more) {
        List<String> known = values.stream().map(String::valueOf).toList();
        List<String> with = new ArrayList<>(known);
        for (int i = 0; i < more; i++) {
            with.add("?");
        }
        Benchmark before = benchmark("50", known, 5);
        Benchmark after = benchmark("50", with, 5);
        assertThat(after.percentile()).isEqualTo(before.percentile());
        assertThat(after.median()).isEqualTo(before.median());
        assertThat(after.group().coverage()).isNotEqualTo(before.group().coverage());
    }

    @Test
    void theGroupIsChosenBeforeItsFiguresAreSeen() {
        PeerGroup group = group(LOCAL, NINE, 5);
        Peer own = new Peer("Own", LOCAL, Optional.of(Ratio.ONE));
        Benchmark late = new Benchmark(
                own, group, Optional.of(CHOSEN.minusDays(1)), QuartileMethod.INTERPOLATED, Optional.empty());
        assertThat(late.refusal().orElseThrow().id()).isEqualTo("group-chosen-after-figures");
        Benchmark unknown = new Benchmark(own, group, Optional.empty(), QuartileMethod.INTERPOLATED, Optional.empty());
        assertThat(unknown.gates()).extracting("verdict").contains(Verdict.UNKNOWN);
        assertThat(unknown.percentile()).isPresent();
    }

    @Test
    void withoutAFigureOfItsOwnThereIsNone() {
        assertThat(benchmark("?", NINE, 5).refusal().orElseThrow().id()).isEqualTo("own-figure-unknown");
    }

    // ---- quadrants
    // ------------------------------------------------------------------------------------------------------

    /** Medians 3 and 3: the council is at the first and below the second. */
    @Test
    void quadrantsAreSplitAtTheMedians() {
        Benchmark local = benchmark("3", List.of("1", "2", "3", "4", "5"), 5);
        Basis smallFirms = basis("SME and VCSE share");
        Benchmark small = new Benchmark(
                new Peer("Own", smallFirms, Optional.of(Ratio.of(2))),
                group(smallFirms, List.of("5", "1", "3", "2", "4"), 5),
                Optional.of(CHOSEN),
                QuartileMethod.INTERPOLATED,
                Optional.empty());
        Quadrants quadrants = new Quadrants(local, small);
        assertThat(quadrants.places())
                .isEqualTo(Map.of(
                        "Own", Quadrant.FIRST_HIGH,
                        "Council 1", Quadrant.SECOND_HIGH,
                        "Council 2", Quadrant.BOTH_LOW,
                        "Council 3", Quadrant.BOTH_HIGH,
                        "Council 4", Quadrant.FIRST_HIGH,
                        "Council 5", Quadrant.BOTH_HIGH));
        assertThat(quadrants.indicators("peers/small-by-local").get(0).reading())
                .isEqualTo(new Reading.Word(
                        "first-high", "split at the medians of the peers, 3 and 3; at the median is the upper side"));
    }

    @Test
    void aCouncilWithoutAFigureHasNoQuadrant() {
        Benchmark axis = benchmark("3", List.of("1", "2", "3", "4", "5", "?"), 5);
        assertThat(new Quadrants(axis, axis).places()).containsEntry("Council 6", Quadrant.UNKNOWN);
        Benchmark small = benchmark("3", List.of("1", "2", "3", "4", "?"), 5);
        assertThat(new Quadrants(small, small).places()).isEmpty();
        assertThat(new Quadrants(small, small).indicators("x").get(0).reading())
                .isEqualTo(new Reading.Missing("group-too-small", "4 of 5 figures of the group are known"));
    }

    // ---- errors
    // ---------------------------------------------------------------------------------------------------------

    @Test
    void figuresOfDifferentThingsAreNotCompared() {
        Basis pooled = new Basis("local share", "in-boundary spend", "own area", "2017/18", Mean.POOLED, "per cent");
        assertThatThrownBy(() -> new Benchmark(
                        new Peer("Own", pooled, Optional.empty()),
                        group(LOCAL, NINE, 5),
                        Optional.empty(),
                        QuartileMethod.INTERPOLATED,
                        Optional.empty()))
                .hasMessageContaining(
                        "The basis (local share by in-boundary spend, own area, 2017/18, mean: pooled) of Own must be that of its peers");
        assertThatThrownBy(() -> new PeerGroup(
                        "G",
                        GroupRule.SIZE,
                        "like size",
                        CHOSEN,
                        List.of(new Peer("A", LOCAL, Optional.empty()), new Peer("A", pooled, Optional.empty())),
                        4))
                .hasMessageContaining("The least number (4) of peers of G must be at least 5")
                .hasMessageContaining("The council (A) of G must occur only once")
                .hasMessageContaining("of A must be that of the other peers");
        assertThatThrownBy(() -> new Benchmark(
                        new Peer("Council 1", LOCAL, Optional.empty()),
                        group(LOCAL, NINE, 5),
                        Optional.empty(),
                        QuartileMethod.INTERPOLATED,
                        Optional.empty()))
                .hasMessageContaining("The council (Council 1) must not be one of its own peers");
        assertThatThrownBy(() -> new Basis(" ", "x", "", "x", Mean.NONE, ""))
                .hasMessageContaining("The indicator ( ) of a comparison must be named")
                .hasMessageContaining("The area () of a comparison must be named");
        assertThatThrownBy(() -> new Peer("", LOCAL, Optional.empty())).hasMessageContaining("must be named");
        assertThatThrownBy(() -> new Quadrants(benchmark("3", NINE, 5), benchmark("3", NINE.subList(0, 6), 5)))
                .hasMessageContaining("of the second axis must be those of the first");
    }
}
