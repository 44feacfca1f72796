package io.github.tenderscore.monitor.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.number.VatBasis;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PipelineTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 31);

    private static Money pounds(int amount) {
        return new Money(Ratio.of(amount), "GBP", VatBasis.NET);
    }

    /** A rung or commitment below zero stands for one that is not known. */
    private static PipelineProject project(String id, int need, int rung, int committed) {
        return new PipelineProject(
                id,
                "Project " + id,
                JUNE,
                pounds(need),
                Rung.ofLevel(rung),
                committed < 0 ? Optional.empty() : Optional.of(pounds(committed)));
    }

    private static PipelineEdition edition(String name, LocalDate date, PipelineProject... projects) {
        return new PipelineEdition(name, date, List.of(projects), List.of());
    }

    /** monitoring.md section 3: need 120, 80, 50, 30; rungs 4, 3, 2, 0; committed 128 of 280, split here as 100, 20, 8 and 0. */
    private static final PipelineEdition EXAMPLE = edition(
            "June 2026",
            JUNE,
            project("a", 120, 4, 100),
            project("b", 80, 3, 20),
            project("c", 50, 2, 8),
            project("d", 30, 0, 0));

    @Test
    void aHighRungWithThinMoneyShows() {
        // monitoring.md section 3: 0.585714 (41/70), 0.457143 (16/35)
        assertThat(EXAMPLE.integration().known()).contains(Ratio.of(41, 70));
        assertThat(Rounding.halfUp(6).format(EXAMPLE.integration().known().orElseThrow()))
                .isEqualTo("0.585714");
        assertThat(EXAMPLE.fundedShare().known()).contains(Ratio.of(16, 35));
    }

    @Test
    void matchedNamedAndFundedStandSideBySide() {
        // by hand over the same example
        assertThat(EXAMPLE.reachedByNeed(Rung.MAPPED)).isEqualTo(Share.of(250, 30, 0));
        assertThat(EXAMPLE.reachedByCount(Rung.MAPPED)).isEqualTo(Share.of(3, 1, 0));
        assertThat(EXAMPLE.reachedByNeed(Rung.LISTED)).isEqualTo(Share.of(200, 80, 0));
        assertThat(EXAMPLE.reachedByNeed(Rung.FUNDED)).isEqualTo(Share.of(120, 160, 0));
        assertThat(EXAMPLE.reachedByCount(Rung.CONTRACTED)).isEqualTo(Share.of(0, 4, 0));
    }

    @Test
    void moneyBeyondANeedMakesUpForNothing() {
        PipelineEdition edition =
                edition("x", JUNE, project("a", 100, 5, 500), project("b", 100, 1, 0), project("c", 50, -1, -1));
        assertThat(edition.fundedShare()).isEqualTo(Share.of(100, 100, 50));
        // by hand: (100 × 5 + 100 × 1) / 5 = 120 of 200 known; c counts nothing at least and 50 at most
        assertThat(edition.integration().known()).contains(Ratio.of(120, 200));
        assertThat(edition.integration().low()).isEqualTo(Ratio.of(120, 250));
        assertThat(edition.integration().high()).isEqualTo(Ratio.of(170, 250));
        assertThat(edition.integration().coverage()).isEqualTo(Ratio.of(200, 250));
    }

    @Test
    void noRungKnownIsNoFigure() {
        PipelineEdition edition = edition("x", JUNE, project("a", 100, -1, -1));
        assertThat(edition.integration().known()).isEmpty();
        assertThat(edition.explainIntegration().note()).isEqualTo("not defined: no rung is known");
    }

    @Test
    void eachRefreshSaysWhatBecameOfEachProject() {
        PipelineEdition next = edition(
                "December 2026",
                DECEMBER,
                project("a", 120, 5, 100),
                project("b", 80, 2, 20),
                project("c", 50, 2, 8),
                project("e", 10, -1, -1));
        Pipeline.Refresh refresh =
                new Pipeline(List.of(EXAMPLE, next)).refreshes().get(0);
        assertThat(refresh.moves())
                .extracting(PipelineMove::project, PipelineMove::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("a", PipelineMove.Kind.UP),
                        org.assertj.core.groups.Tuple.tuple("b", PipelineMove.Kind.DOWN),
                        org.assertj.core.groups.Tuple.tuple("c", PipelineMove.Kind.SAME),
                        org.assertj.core.groups.Tuple.tuple("d", PipelineMove.Kind.VANISHED),
                        org.assertj.core.groups.Tuple.tuple("e", PipelineMove.Kind.APPEARED));
        assertThat(refresh.count(PipelineMove.Kind.UNKNOWN)).isZero();
        assertThat(new Pipeline(List.of(edition("x", JUNE, project("a", 1, -1, 0)), next))
                        .refreshes()
                        .get(0)
                        .moves()
                        .get(0))
                .isEqualTo(new PipelineMove(
                        "a", PipelineMove.Kind.UNKNOWN, Optional.empty(), Optional.of(Rung.CONTRACTED)));
    }

    @Test
    void everyFigureIsExplained() {
        Pipeline pipeline = new Pipeline(List.of(EXAMPLE, edition("next", DECEMBER, project("a", 1200, -1, -1))));
        assertThat(pipeline.indicators())
                .extracting(Indicator::id)
                .doesNotHaveDuplicates()
                .hasSize(30);
        assertThat(pipeline.indicators())
                .allSatisfy(one -> one.step()
                        .ifPresent(step ->
                                assertThat(FormulaReader.disagreements(step)).isEmpty()));
    }

    @Test
    void contractsWhosePriorityIsNotKnownAreNotUntied() {
        TiedContracts contracts = new TiedContracts(
                List.of(
                        new TiedContract("k1", pounds(300), Optional.of(List.of("homes"))),
                        new TiedContract("k2", pounds(100), Optional.of(List.of())),
                        new TiedContract("k3", pounds(50), Optional.empty())),
                List.of());
        assertThat(contracts.byValue()).isEqualTo(Share.of(300, 100, 50));
        assertThat(contracts.indicators()).extracting(Indicator::id).containsExactly("spatial/contracts/tied-share");
    }

    @Test
    void refusesWhatCannotBeAdded() {
        Money dollars = new Money(Ratio.of(5), "USD", VatBasis.NET);
        assertThatThrownBy(() -> new PipelineProject("a", "A", JUNE, pounds(5), Optional.empty(), Optional.of(dollars)))
                .hasMessage(
                        "The committed money (5 USD net) of the project a must be zero or more and in the unit of its"
                                + " need (5 GBP net)");
        assertThatThrownBy(() -> project("a", 0, 1, 1))
                .hasMessage("The need (0 GBP net) of the project a must be above zero");
        PipelineProject other = new PipelineProject("b", "B", JUNE, dollars, Optional.empty(), Optional.empty());
        assertThatThrownBy(() -> edition("x", JUNE, project("a", 1, 1, 1), other, project("a", 1, 1, 1)))
                .hasMessageContaining(
                        "The need (5 USD net) of the project b must be in the unit of the others (GBP net)")
                .hasMessageContaining("The project (a) of the edition x must stand once");
        assertThatThrownBy(() -> new Pipeline(Arrays.asList(EXAMPLE, edition("y", JUNE, project("a", 1, 1, 1)))))
                .hasMessage("The day (2026-06-30) of the edition y must be after that of the edition before it"
                        + " (2026-06-30)");
        assertThatThrownBy(() -> new Pipeline(List.of())).hasMessage("The pipeline must have an edition; it has none");
        assertThatThrownBy(() -> new TiedContracts(
                        List.of(
                                new TiedContract("k", pounds(1), Optional.empty()),
                                new TiedContract("k", dollars, Optional.empty())),
                        List.of()))
                .hasMessageContaining("The contract (k) must stand once")
                .hasMessageContaining(
                        "The value (5 USD net) of the contract k must be in the unit of the others (GBP net)");
    }

    @Property
    void aProjectOfUnknownRungMovesTheCoverageAndNotTheFigure(
            @ForAll @IntRange(min = 1, max = 500) int need,
            @ForAll @IntRange(min = 0, max = 5) int rung,
            @ForAll @IntRange(min = 1, max = 500) int unknown) {
        PipelineEdition before = edition("x", JUNE, project("a", need, rung, need));
        PipelineEdition after = edition("x", JUNE, project("a", need, rung, need), project("b", unknown, -1, -1));
        assertThat(after.integration().known()).isEqualTo(before.integration().known());
        assertThat(after.integration().coverage())
                .isLessThan(before.integration().coverage());
        assertThat(after.fundedShare().known()).isEqualTo(before.fundedShare().known());
        assertThat(after.integration().low())
                .isLessThanOrEqualTo(before.integration().low());
        assertThat(after.integration().high())
                .isGreaterThanOrEqualTo(before.integration().high());
    }
}
