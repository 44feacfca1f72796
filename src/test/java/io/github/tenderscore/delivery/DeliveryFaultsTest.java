package io.github.tenderscore.delivery;

import static io.github.tenderscore.delivery.Deliveries.BEGINS;
import static io.github.tenderscore.delivery.Deliveries.ENDS;
import static io.github.tenderscore.delivery.Deliveries.QUARTER;
import static io.github.tenderscore.delivery.Deliveries.TERMS;
import static io.github.tenderscore.delivery.Deliveries.evenly;
import static io.github.tenderscore.delivery.Deliveries.kpi;
import static io.github.tenderscore.delivery.Deliveries.ratio;
import static io.github.tenderscore.delivery.Deliveries.returned;
import static io.github.tenderscore.delivery.Deliveries.review;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.tenderscore.commitment.Direction;
import io.github.tenderscore.commitment.EvidenceGrade;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.VatBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What does not fit together is refused, all of it at once. */
class DeliveryFaultsTest {

    private static Delivery delivery(Kpi... kpis) {
        return Delivery.of(Deliveries.contract(Deliveries.facts()), TERMS, List.of(kpis));
    }

    private static List<String> faults(ThrowingCallable work) {
        return catchThrowableOfType(FaultException.class, work).faults().stream()
                .map(Fault::toString)
                .toList();
    }

    @Test
    void weightsTotalOneAndNothingIsScaled() {
        assertThat(faults(() -> delivery(kpi("a", evenly("1"), "0.5"), kpi("b", evenly("1"), "0.4"))))
                .containsExactly("kpis: The weights of the indicators of the contract C-1 total 0.9 and must total 1\n"
                        + "  Maybe one is missing or mistyped; nothing is scaled");
        assertThat(faults(() -> delivery(kpi("a", evenly("1"), "60"), kpi("b", evenly("1"), "40"))))
                .singleElement()
                .asString()
                .contains("they are percentages; write 0.4, not 40");
        Kpi without = kpi("b", Direction.HIGHER_IS_BETTER, evenly("1"), Optional.empty(), Optional.empty());
        assertThat(faults(() -> delivery(kpi("a", evenly("1"), "1"), without)))
                .containsExactly("kpis/b: The weight (none) of the indicator b must be stated where others have one;"
                        + " 0 leaves it out of the index");
        assertThat(delivery(without).asOf(ENDS).needsAttention()).isTrue();
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        Kpi twice = kpi("a", evenly("1"), "1");
        Review strange = review(
                "1",
                BEGINS,
                QUARTER,
                returned("z", "1"),
                returned("a", "1"),
                returned("a", "2"),
                returned("a", BEGINS.minusDays(1), BEGINS.minusDays(1), "2", EvidenceGrade.NONE));
        List<Fault> faults = catchThrowableOfType(
                        FaultException.class,
                        () -> new Delivery(
                                Deliveries.contract(Deliveries.facts()),
                                TERMS,
                                List.of(twice),
                                List.of(kpi("a", new Target.ByYear(List.of(Ratio.ONE)), "1")),
                                List.of(),
                                List.of(strange, strange),
                                List.of(),
                                List.of(new RecoveryPlan("p", "y", BEGINS, "More staff", QUARTER, Optional.empty())),
                                List.of()))
                .faults();
        assertThat(faults)
                .extracting(fault -> String.join("/", fault.place()))
                .contains(
                        "kpis/a/id",
                        "reviews/1",
                        "reviews/1/returns/0",
                        "reviews/1/returns/2",
                        "reviews/1/returns/3",
                        "reviews/1/from",
                        "recoveryPlans/p/kpi");
    }

    @Test
    void partsOfTheSameDaysNeedDifferentEvidence() {
        Delivery delivery = delivery(kpi("a", evenly("1"), "1"));
        Return verified = returned("a", BEGINS, QUARTER, "1", EvidenceGrade.VERIFIED);
        Return declared = returned("a", BEGINS, QUARTER, "1", EvidenceGrade.SELF_DECLARED);
        assertThat(Deliveries.latest(delivery.with(review("1", BEGINS, QUARTER, verified, declared)))
                        .results()
                        .get(0)
                        .delivered()
                        .quantity())
                .contains(ratio("2"));
        assertThat(faults(() -> delivery.with(review("1", BEGINS, QUARTER, verified, verified))))
                .singleElement()
                .asString()
                .contains("only parts of the same days on different evidence add up")
                .contains("Maybe a figure that was checked or mended replaces the one before");
        Return shifted = returned("a", QUARTER, QUARTER, "1", EvidenceGrade.SELF_DECLARED);
        assertThat(faults(() -> delivery.with(review("1", BEGINS, QUARTER, verified, shifted))))
                .hasSize(1);
        Delivery held = delivery(kpi("a", new Target.Held(Ratio.ONE, SeveralLevels.WORST), "1"));
        assertThat(faults(() -> held.with(review("1", BEGINS, QUARTER, verified, declared))))
                .singleElement()
                .asString()
                .contains("because levels do not add up");
    }

    @Test
    void profilesFitTheTerm() {
        assertThat(faults(() -> delivery(kpi("a", new Target.ByYear(List.of(Ratio.ONE)), "1"))))
                .singleElement()
                .asString()
                .contains("The number (1) of years of the target of a must be that of the contract, 2 from 2026-01-05");
    }

    @Test
    void unitValuesAreInOneCurrency() {
        Kpi euros = new Kpi(
                "b",
                "b",
                "",
                false,
                "units",
                Direction.HIGHER_IS_BETTER,
                evenly("1"),
                Optional.of(Ratio.ZERO),
                Optional.of(Money.of("5", "EUR", VatBasis.GROSS)),
                Optional.empty(),
                Optional.empty());
        Kpi pounds = kpi("a", Direction.HIGHER_IS_BETTER, evenly("1"), Optional.of("1"), Optional.of("5"));
        assertThat(faults(() -> delivery(pounds, euros)))
                .singleElement()
                .asString()
                .contains("must have the currency and VAT basis of the others");
    }

    @Test
    void valuesCheckThemselves() {
        assertThatThrownBy(() -> new ContractTerm(BEGINS, BEGINS, BEGINS.minusDays(1), Optional.of(ENDS)))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("has 2 faults");
        assertThatThrownBy(() -> new RatingScale(" ", Ratio.ONE, Ratio.ONE, Ratio.ZERO))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("has 3 faults");
        assertThatThrownBy(() -> new Overrule("a", Rating.GOOD, " ", "board", LocalDate.EPOCH))
                .hasMessageContaining("must not be blank, because it takes the place of the computed one");
        assertThatThrownBy(() -> returned("a", "-1")).hasMessageContaining("must be zero or more");
        assertThatThrownBy(() -> evenly("-1")).hasMessageContaining("The quantity (-1) of a target");
        assertThat(new RatingScale("ours", ratio("0.95"), ratio("0.8"), ratio("0.5")).words())
                .isEqualTo("Good from 0.95, Approaching target from 0.8, Requires improvement from 0.5, below that"
                        + " Inadequate (ours, set by the authority, not law); regulation 39(5) calls Good what meets or"
                        + " exceeds the indicator, which is a share of 1");
    }

    /** A document that somebody sends must not keep a program busy for hours. */
    @Test
    void thereIsALimitToWhatIsFollowed() {
        List<Kpi> many = IntStream.range(0, Delivery.MOST_FOLLOWED + 1)
                .mapToObj(
                        i -> kpi("k" + i, Direction.HIGHER_IS_BETTER, evenly("1"), Optional.empty(), Optional.empty()))
                .toList();
        assertThat(faults(() -> delivery(many.toArray(Kpi[]::new))))
                .containsExactly(
                        "kpis: The number (501) of indicators and commitments of the contract C-1 must be at most 500");
    }

    @Test
    void returnsMayComeInAnyOrder() {
        Delivery delivery = delivery(kpi("a", evenly("728"), "1"));
        Return first = returned("a", BEGINS, BEGINS.plusDays(9), "1", EvidenceGrade.NONE);
        Return second = returned("a", BEGINS.plusDays(10), BEGINS.plusDays(99), "2", EvidenceGrade.VERIFIED);
        Return part = returned("a", BEGINS.plusDays(10), BEGINS.plusDays(99), "4", EvidenceGrade.NONE);
        Return third = returned("a", BEGINS.plusDays(100), QUARTER, "8", EvidenceGrade.VERIFIED);
        assertThat(Deliveries.latest(delivery.with(review("1", BEGINS, QUARTER, third, part, first, second)))
                        .results()
                        .get(0)
                        .delivered()
                        .quantity())
                .contains(ratio("15"));
        Return across = returned("a", BEGINS.plusDays(5), BEGINS.plusDays(120), "1", EvidenceGrade.NONE);
        assertThat(faults(() -> delivery.with(review("1", BEGINS, QUARTER, third, first, across))))
                .hasSize(1);
        assertThat(faults(() -> delivery.with(review("1", BEGINS, QUARTER, across, third, first))))
                .hasSize(2);
    }
}
