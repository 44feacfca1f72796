package io.github.tenderscore.monitor.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.delivery.Performance;
import io.github.tenderscore.delivery.Rating;
import io.github.tenderscore.json.DeliveryReader;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.number.Ratio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
        long rated = 0;
        for (Rating rating : Rating.values()) {
            rated += portfolio.rated(rating, false);
        }
        assertThat(rated).isEqualTo(contract.latest().orElseThrow().results().size());
        assertThat(portfolio.ratingShare(Rating.GOOD, false).total()).isEqualTo(Ratio.of(portfolio.kpis(false)));
        assertThat(portfolio.indicators()).extracting(Indicator::id).doesNotHaveDuplicates();
        Reading index = portfolio.indicators().stream()
                .filter(one -> one.id().endsWith("/index"))
                .findFirst()
                .orElseThrow()
                .reading();
        assertThat(index).isInstanceOf(Reading.Bounded.class);
        assertThat(((Reading.Bounded) index).known())
                .isEqualTo(contract.latest().orElseThrow().index().value());
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
