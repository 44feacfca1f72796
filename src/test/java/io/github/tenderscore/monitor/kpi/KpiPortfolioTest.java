package io.github.tenderscore.monitor.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.delivery.Contract;
import io.github.tenderscore.delivery.Delivery;
import io.github.tenderscore.delivery.DueItem;
import io.github.tenderscore.delivery.Failure;
import io.github.tenderscore.delivery.KpiExemption;
import io.github.tenderscore.delivery.KpiFacts;
import io.github.tenderscore.delivery.Performance;
import io.github.tenderscore.delivery.Rating;
import io.github.tenderscore.delivery.RecoveryPlan;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final LocalDate MAY_2027 = LocalDate.of(2027, 5, 1);

    private static KpiFacts facts(
            KpiFacts like, boolean framework, Optional<LocalDate> set, Optional<LocalDate> published) {
        Map<KpiExemption, Boolean> exemptions = new EnumMap<>(like.exemptions());
        exemptions.put(KpiExemption.FRAMEWORK, framework);
        return new KpiFacts(like.underAct(), like.estimatedValue(), exemptions, like.inappropriate(), set, published);
    }

    /** The contract of the example, never assessed, with other facts, failures and recovery plans. */
    private static Performance neverAssessed(
            String id, KpiFacts facts, List<Failure> failures, List<RecoveryPlan> plans) throws IOException {
        Delivery like = contract("2027-05-01").delivery();
        Contract contract = like.contract();
        return new Delivery(
                        new Contract(id, contract.title(), contract.suppliers(), contract.term(), facts),
                        like.terms(),
                        like.kpis(),
                        like.promises(),
                        like.editions(),
                        List.of(),
                        failures,
                        plans,
                        like.ladder())
                .asOf(MAY_2027);
    }

    private static Failure failure(Optional<LocalDate> applies, Optional<LocalDate> published) {
        return new Failure(
                "F1",
                Failure.Kind.DAMAGES,
                "Clause 12",
                "Damage",
                applies,
                Optional.empty(),
                published,
                Optional.empty(),
                Optional.empty());
    }

    /** An illustrative portfolio: the duty is kept, not known, broken and not there. */
    private static List<Performance> four() throws IOException {
        Performance kept = contract("2027-05-01");
        KpiFacts facts = kept.delivery().contract().facts();
        Optional<LocalDate> before = Optional.of(LocalDate.of(2025, 2, 25));
        Optional<LocalDate> published = Optional.of(LocalDate.of(2025, 3, 28));
        Failure undated = failure(Optional.empty(), Optional.empty());
        Failure publishedLate = failure(Optional.of(LocalDate.of(2027, 2, 10)), Optional.of(LocalDate.of(2027, 3, 20)));
        RecoveryPlan late = new RecoveryPlan(
                "P1",
                "apprentices",
                LocalDate.of(2026, 5, 5),
                "Two more apprentices",
                LocalDate.of(2027, 3, 31),
                Optional.of(LocalDate.of(2027, 4, 1)));
        return List.of(
                kept,
                neverAssessed(
                        "unpublished", facts(facts, false, before, Optional.empty()), List.of(undated), List.of()),
                neverAssessed(
                        "set after entry",
                        facts(facts, false, Optional.of(LocalDate.of(2025, 3, 4)), published),
                        List.of(publishedLate),
                        List.of(late)),
                neverAssessed("framework", facts(facts, true, before, published), List.of(), List.of()));
    }

    /**
     * By hand from section 52: above £5 million, four indicators, set before 3 March 2025 and published is met; not known whether they were
     * published is not known; set on 4 March is not met; a framework is not reached.
     */
    @Test
    void theDutyIsMetBrokenNotKnownAndNotThere() throws IOException {
        KpiPortfolio portfolio = new KpiPortfolio(four());
        assertThat(portfolio.dutyMet()).isEqualTo(Share.of(1, 1, 1));
        assertThat(portfolio.withSocialValue()).isEqualTo(Share.of(4, 0, 0));
        assertThat(reading(portfolio, "kpi/duty-met")).isEqualTo(new Reading.Shared(Share.of(1, 1, 1)));
    }

    /**
     * By hand from sections 71(2) and 71(5), in force from 1 January 2026, so that the first year ends with 31 December 2026. The contract of the
     * example: two assessments with their notices, the notice of the failure and the recovery plan are in time, the next assessment is open. Each of
     * the two that were never assessed owes the first; one has a failure of unknown day; the other published a failure 38 days after it and ended a
     * plan a day late. The framework owes nothing.
     */
    @Test
    void whatWasDoneInTimeLateNotAtAllAndByAnUnknownDay() throws IOException {
        List<Performance> four = four();
        assertThat(four.stream()
                        .map(one -> one.due().stream().map(DueItem::state).toList()))
                .containsExactly(
                        List.of(
                                DueItem.State.DONE,
                                DueItem.State.DONE,
                                DueItem.State.DONE,
                                DueItem.State.DONE,
                                DueItem.State.OPEN,
                                DueItem.State.DONE,
                                DueItem.State.DONE),
                        List.of(DueItem.State.OVERDUE, DueItem.State.UNKNOWN),
                        List.of(DueItem.State.OVERDUE, DueItem.State.LATE, DueItem.State.LATE),
                        List.of());
        KpiPortfolio portfolio = new KpiPortfolio(four);
        assertThat(portfolio.inTime()).isEqualTo(Share.of(6, 4, 1));
        assertThat(portfolio.overdue()).isEqualTo(2);
        assertThat(reading(portfolio, "kpi/in-time")).isEqualTo(new Reading.Shared(Share.of(6, 4, 1)));
        assertThat(reading(portfolio, "kpi/overdue")).isEqualTo(new Reading.Exact(Ratio.of(2)));
    }

    private static Reading reading(KpiPortfolio portfolio, String id) {
        return portfolio.indicators().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow()
                .reading();
    }
}
