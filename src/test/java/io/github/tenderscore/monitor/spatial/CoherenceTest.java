package io.github.tenderscore.monitor.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CoherenceTest {

    /** monitoring.md section 3: the worked matrix; 9 stands for an interaction that is not known. */
    private static final int[][] EXAMPLE = {{3, 1, 0}, {2, -1, 1}, {0, 0, -2}};

    private static final int[][] UNKNOWN = {{3, 1, 0}, {2, -1, 1}, {0, 0, 9}};

    private static List<Priority> side(String letter, String... weights) {
        List<Priority> side = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            side.add(new Priority(letter + (i + 1), "Priority " + (i + 1), Ratio.parse(weights[i])));
        }
        return side;
    }

    private static InteractionMatrix matrix(int[][] points) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            for (int j = 0; j < points[i].length; j++) {
                Optional<Interaction> interaction = Interaction.ofPoints(points[i][j]);
                if (interaction.isPresent()) {
                    cells.add(cell("l" + (i + 1), "n" + (j + 1), interaction.get()));
                }
            }
        }
        return new InteractionMatrix(
                side("l", "0.5", "0.3", "0.2"), side("n", "0.4", "0.35", "0.25"), cells, List.of());
    }

    private static Cell cell(String local, String national, Interaction interaction) {
        return new Cell(local, national, interaction, Influence.BOTH, Confidence.MEDIUM, "workshop", "");
    }

    private static Coherence coherence(int[][] points) {
        return new Coherence(matrix(points), Coherence.PRESET_THRESHOLD);
    }

    private static String six(Ratio figure) {
        return Rounding.halfUp(6).format(figure);
    }

    @Test
    void theIndexComesWithItsConflictsAndGaps() {
        // monitoring.md section 3: sum 0.885, CI 0.295; P 1.09, Q 0.205, conflictShare 0.158301; coverage 0.80 and 0.40
        Coherence coherence = coherence(EXAMPLE);
        assertThat(coherence.index().known()).contains(Ratio.parse("0.295"));
        assertThat(coherence.index().low()).isEqualTo(Ratio.parse("0.295"));
        assertThat(coherence.index().high()).isEqualTo(Ratio.parse("0.295"));
        assertThat(coherence.index().coverage()).isEqualTo(Ratio.ONE);
        assertThat(coherence.support()).isEqualTo(Ratio.parse("1.09"));
        assertThat(coherence.conflict()).isEqualTo(Ratio.parse("0.205"));
        assertThat(six(coherence.conflictShare().known().orElseThrow())).isEqualTo("0.158301");
        assertThat(coherence.localCoverage().known()).contains(Ratio.parse("0.8"));
        assertThat(coherence.nationalCoverage().known()).contains(Ratio.parse("0.4"));
        assertThat(coherence.localGaps()).extracting(Priority::id).containsExactly("l3");
        assertThat(coherence.nationalGaps()).extracting(Priority::id).containsExactly("n2", "n3");
        assertThat(coherence.unknown()).isEqualTo(Ratio.ZERO);
    }

    @Test
    void eachPriorityHasItsValue() {
        // monitoring.md section 3: row values 1.55, 0.70, -0.50; column values 2.1, 0.2, -0.1
        assertThat(coherence(EXAMPLE).localValues())
                .extracting(one -> one.value().known().orElseThrow())
                .containsExactly(Ratio.parse("1.55"), Ratio.parse("0.7"), Ratio.parse("-0.5"));
        assertThat(coherence(EXAMPLE).nationalValues())
                .extracting(one -> one.value().known().orElseThrow())
                .containsExactly(Ratio.parse("2.1"), Ratio.parse("0.2"), Ratio.parse("-0.1"));
    }

    @Test
    void whatIsNotKnownIsNotZero() {
        // monitoring.md section 3, with a33 unknown: U 0.05, CI_known 0.345614, bounds 0.278333 to 0.378333
        Coherence coherence = coherence(UNKNOWN);
        assertThat(coherence.unknown()).isEqualTo(Ratio.parse("0.05"));
        assertThat(six(coherence.index().known().orElseThrow())).isEqualTo("0.345614");
        assertThat(six(coherence.index().low())).isEqualTo("0.278333");
        assertThat(six(coherence.index().high())).isEqualTo("0.378333");
        assertThat(coherence.index().coverage()).isEqualTo(Ratio.parse("0.95"));
        // by hand: the third of each side could be taken up, so it is neither covered nor a gap
        assertThat(coherence.localCoverage()).isEqualTo(new Share(Ratio.parse("0.8"), Ratio.ZERO, Ratio.parse("0.2")));
        assertThat(coherence.nationalCoverage())
                .isEqualTo(new Share(Ratio.parse("0.4"), Ratio.parse("0.35"), Ratio.parse("0.25")));
        assertThat(coherence.localGaps()).isEmpty();
        // by hand: conflict 0.105 of 1.195 known, 0.15 open
        assertThat(coherence.conflictShare())
                .isEqualTo(new Share(Ratio.parse("0.105"), Ratio.parse("1.09"), Ratio.parse("0.15")));
    }

    @Test
    void saysHowSureTheJudgementsAre() {
        // by hand: every known pair was judged with medium confidence, and 0.05 of the weight was not judged
        assertThat(matrix(UNKNOWN).judgedWith(Confidence.MEDIUM))
                .isEqualTo(new Share(Ratio.parse("0.95"), Ratio.ZERO, Ratio.parse("0.05")));
        assertThat(matrix(UNKNOWN).judgedWith(Confidence.LOW))
                .isEqualTo(new Share(Ratio.ZERO, Ratio.parse("0.95"), Ratio.parse("0.05")));
    }

    @Test
    void nothingKnownIsNoIndex() {
        int[][] nothing = {{9, 9, 9}, {9, 9, 9}, {9, 9, 9}};
        Coherence coherence = coherence(nothing);
        assertThat(coherence.index().known()).isEmpty();
        assertThat(coherence.index().low()).isEqualTo(Ratio.of(-1));
        assertThat(coherence.index().high()).isEqualTo(Ratio.ONE);
        assertThat(coherence.explain().note()).isEqualTo("not defined: no interaction is known");
        assertThat(FormulaReader.disagreements(coherence.explain())).isEmpty();
    }

    @Test
    void neitherSupportNorConflictIsNotDefined() {
        int[][] zeros = {{0, 0, 0}, {0, 0, 0}, {0, 0, 0}};
        assertThat(coherence(zeros).index().known()).contains(Ratio.ZERO);
        assertThat(coherence(zeros).conflictShare().known()).isEmpty();
    }

    @Test
    void theIndexIsNeverExplainedOrListedAlone() {
        assertThat(coherence(UNKNOWN).explain().steps())
                .extracting(Step::label)
                .contains(
                        "At least",
                        "At most",
                        "Conflict share: conflict / (conflict + support)",
                        "Local priorities taken up, by weight",
                        "National priorities taken up, by weight",
                        "Weight of the pairs that nobody judged");
        assertThat(coherence(UNKNOWN).indicators())
                .extracting(Indicator::id)
                .startsWith(
                        "spatial/coherence/index",
                        "spatial/coherence/conflict-share",
                        "spatial/coherence/local-coverage",
                        "spatial/coherence/national-coverage",
                        "spatial/coherence/local-gaps",
                        "spatial/coherence/national-gaps",
                        "spatial/coherence/unknown")
                .hasSize(16);
    }

    @Test
    void refusesWhatIsNoMatrix() {
        assertThatThrownBy(() -> new InteractionMatrix(
                        side("l", "0.5", "0.4"),
                        side("n", "1"),
                        List.of(
                                cell("l1", "n1", Interaction.ENABLING),
                                cell("l1", "n1", Interaction.ENABLING),
                                cell("l1", "n7", Interaction.ENABLING)),
                        List.of()))
                .hasMessageContaining("The weights of the local priorities sum to 0.9 and must sum to 1")
                .hasMessageContaining("The interaction of l1 with n1 must stand once")
                .hasMessageContaining("The national priority (n7) of an interaction must be one of the matrix");
        assertThatThrownBy(() -> new Coherence(matrix(EXAMPLE), 0))
                .hasMessage("The threshold (0) at which a priority counts as taken up must be from 1 to 3");
        assertThatThrownBy(() -> new Cell("l1", "n1", Interaction.ENABLING, Influence.BOTH, Confidence.LOW, " ", ""))
                .hasMessage(
                        "The evidence ( ) of the interaction of l1 with n1 must be stated; a pair without evidence is"
                                + " not known and has no cell");
        assertThatThrownBy(() -> new Priority("l1", "Homes", Ratio.of(2)))
                .hasMessage("The weight (2) of the priority l1 must be from 0 to 1");
        assertThat(Interaction.ofPoints(4)).isEmpty();
    }

    @Property
    void aPairThatBecomesUnknownMovesTheCoverageAndWidensTheBounds(
            @ForAll @Size(9) List<@IntRange(min = -3, max = 3) Integer> points,
            @ForAll @IntRange(min = 0, max = 8) int forgotten) {
        int[][] all = new int[3][3];
        for (int i = 0; i < 9; i++) {
            all[i / 3][i % 3] = points.get(i);
        }
        Coherence before = coherence(all);
        all[forgotten / 3][forgotten % 3] = 9;
        Coherence after = coherence(all);
        assertThat(after.index().coverage()).isLessThan(before.index().coverage());
        assertThat(after.index().low()).isLessThanOrEqualTo(before.index().low());
        assertThat(after.index().high()).isGreaterThanOrEqualTo(before.index().high());
        assertThat(after.localCoverage().low().orElseThrow())
                .isLessThanOrEqualTo(before.localCoverage().low().orElseThrow());
        assertThat(after.localCoverage().high().orElseThrow())
                .isGreaterThanOrEqualTo(before.localCoverage().high().orElseThrow());
        assertThat(before.index().low()).isGreaterThanOrEqualTo(Ratio.of(-1));
        assertThat(before.index().high()).isLessThanOrEqualTo(Ratio.ONE);
        assertThat(after.indicators())
                .allSatisfy(one -> one.step()
                        .ifPresent(step ->
                                assertThat(FormulaReader.disagreements(step)).isEmpty()));
    }
}
