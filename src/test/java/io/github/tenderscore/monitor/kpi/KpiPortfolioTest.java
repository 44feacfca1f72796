package io.github.tenderscore.monitor.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.delivery.Performance;
import io.github.tenderscore.delivery.Rating;
import io.github.tenderscore.json.DeliveryReader;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.number.Ratio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The illustrative contract of the examples, of which docs/command-line.md shows the delivery; the counts are taken from that page. */
class KpiPortfolioTest {

    private static Performance contract(String day) throws IOException {
        return DeliveryReader.read(Files.readString(Path.of("docs/examples/grounds-maintenance-delivery.json")))
                .delivery()
                .asOf(LocalDate.parse(day));
    }

    @Test
    void countsWordsAndNeverTurnsThemIntoNumbers() throws IOException {
        Performance contract = contract("2027-05-01");
        KpiPortfolio portfolio = new KpiPortfolio(List.of(contract));
        // of the five indicators after the change of the contract one is good, three approach the target, one needs
        // improvement
        assertThat(Arrays.stream(Rating.values()).map(rating -> portfolio.rated(rating, false)))
                .containsExactly(1L, 3L, 1L, 0L, 0L);
        assertThat(portfolio.kpis(false)).isEqualTo(5);
        assertThat(portfolio.ratingShare(Rating.GOOD, false)).isEqualTo(Share.of(1, 4, 0));
        assertThat(portfolio.indicators()).extracting(Indicator::id).doesNotHaveDuplicates();
        Reading index = portfolio.indicators().stream()
                .filter(one -> one.id().endsWith("/index"))
                .findFirst()
                .orElseThrow()
                .reading();
        assertThat(index).isInstanceOf(Reading.Bounded.class);
        // 0.3 × 120/156 + 0.2 × 19/20 + 0.3 × 95/97 + 0.2 × 48/54, by hand
        assertThat(((Reading.Bounded) index).known()).contains(Ratio.of(1_012_741, 1_134_900));
        assertThatThrownBy(() -> portfolio.ratingShare(Rating.OTHER, false))
                .hasMessage("The rating (Other) must be one of the four that describe delivery");
    }

    @Test
    void refusesTheSameContractTwice() throws IOException {
        Performance contract = contract("2027-05-01");
        assertThatThrownBy(() -> new KpiPortfolio(List.of(contract, contract)))
                .hasMessageMatching("The contract \\(.+\\) must occur only once");
    }

    @Test
    void aContractThatWasNeverAssessedIsNotKnown() throws IOException {
        KpiPortfolio portfolio = new KpiPortfolio(List.of(contract("2025-05-01")));
        assertThat(portfolio.ratingShare(Rating.GOOD, false).known()).isEmpty();
        assertThat(portfolio.indicators().stream()
                        .filter(one -> one.id().endsWith("/index"))
                        .map(Indicator::reading))
                .singleElement()
                .isInstanceOf(Reading.Missing.class);
    }
}
