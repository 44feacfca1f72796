package io.github.tenderscore.monitor.fiscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.commitment.EvidenceGrade;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.VatBasis;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** All figures are illustrative. */
class FiscalPositionTest {

    private static final Source SOURCE =
            new Source("statement of accounts", Optional.empty(), EvidenceGrade.DOCUMENTED);

    private static MetricFigure metric(FiscalMetric metric, String year, Optional<Ratio> value) {
        return new MetricFigure(metric, year, value, "per cent", SOURCE);
    }

    private static FiscalPosition position(String narrative, Optional<Percent> savings, MetricFigure... metrics) {
        return new FiscalPosition(
                narrative,
                List.of(),
                List.of(metrics),
                List.of(
                        new HardshipFlag(HardshipFlag.Kind.EFS, "2026-27", Optional.of(true), SOURCE),
                        new HardshipFlag(HardshipFlag.Kind.S114, "2026-27", Optional.empty(), SOURCE)),
                savings,
                Optional.empty(),
                List.of(new ProcedureCost(
                        "open",
                        Optional.empty(),
                        Optional.of(new Money(Ratio.of(4_200), "GBP", VatBasis.NET)),
                        SOURCE)),
                List.of(SOURCE));
    }

    private static final FiscalPosition EXAMPLE = position(
            "Demand for care grows faster than the settlement.",
            Optional.of(Percent.of("4")),
            metric(FiscalMetric.LEVEL_OF_RESERVES, "2024-25", Optional.of(Ratio.of(41))),
            metric(FiscalMetric.LEVEL_OF_RESERVES, "2023-24", Optional.empty()));

    private static Indicator indicator(String id) {
        return EXAMPLE.indicators().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void carriesWhatOthersPublishWithItsYearAndSource() {
        Indicator reserves = indicator("fiscal/metrics/level-of-reserves/2024-25");
        assertThat(reserves.reading()).isEqualTo(new Reading.Exact(Ratio.of(41)));
        assertThat(reserves.name())
                .isEqualTo(
                        "Level of reserves, 2024-25 (CIPFA Financial Resilience Index; one of several; CIPFA gives no"
                                + " overall indicator and no league table, and it does not predict a section 114 report)");
        assertThat(reserves.sources()).containsExactly(SOURCE);
        assertThat(indicator("fiscal/metrics/level-of-reserves/2023-24").reading())
                .isEqualTo(new Reading.Missing("unknown", "the figure is not known"));
    }

    @Test
    void carriesFlagsAsFactsAndNeverAsAFigure() {
        assertThat(indicator("fiscal/flags/efs/2026-27").reading())
                .isEqualTo(new Reading.Word("yes", "a fact that is carried; never scored, and no forecast"));
        assertThat(indicator("fiscal/flags/s114/2026-27").reading())
                .isEqualTo(new Reading.Missing("unknown", "not known"));
    }

    @Test
    void costsAndCapacityStandBeside() {
        assertThat(indicator("fiscal/procedures/open/officer").unit()).isEqualTo("GBP net");
        assertThat(indicator("fiscal/procedures/open/bidder").reading())
                .isEqualTo(new Reading.Missing("unknown", "the cost is not known"));
        assertThat(indicator("fiscal/savings-target").reading()).isEqualTo(new Reading.Exact(Ratio.of(4)));
        assertThat(indicator("fiscal/staff-per-million").reading())
                .isEqualTo(new Reading.Missing("unknown", "the figure is not known"));
        assertThat(EXAMPLE.indicators()).extracting(Indicator::id).doesNotHaveDuplicates();
        assertThat(EXAMPLE.gates()).isEmpty();
    }

    @Test
    void theCouncilsOwnAccountIsRequired() {
        assertThatThrownBy(() -> position(
                        " ",
                        Optional.of(Percent.of("-1")),
                        metric(FiscalMetric.AUTHORISED_LIMIT, "2024-25", Optional.empty()),
                        metric(FiscalMetric.AUTHORISED_LIMIT, "2024-25", Optional.empty())))
                .hasMessageContaining(
                        "The narrative ( ) of a fiscal position must be given: figures without the council's own"
                                + " account are no profile")
                .hasMessageContaining("The metric (authorised-limit, 2024-25) of a fiscal position must stand once")
                .hasMessageContaining("The savings target (-1) of a fiscal position must not be negative");
        assertThatThrownBy(() -> metric(FiscalMetric.PRESCRIBED, "", Optional.empty()))
                .hasMessage("The figure of prescribed must have the year () of its source and a unit (per cent)");
        assertThatThrownBy(() -> new HardshipFlag(HardshipFlag.Kind.EFS, "", Optional.empty(), SOURCE))
                .hasMessage("The flag (efs) of hardship must name its year");
        Money negative = new Money(Ratio.of(-1), "GBP", VatBasis.NET);
        assertThatThrownBy(() -> new ProcedureCost("open", Optional.of(negative), Optional.empty(), SOURCE))
                .hasMessage("The cost (-1 GBP net) of the procedure open to a bidder must not be negative");
        assertThatThrownBy(() -> new ProcedureCost("", Optional.empty(), Optional.empty(), SOURCE))
                .hasMessage("The procedure () of a cost must be named");
    }
}
