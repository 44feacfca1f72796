package io.github.tenderscore.delivery;

import io.github.tenderscore.commitment.Direction;
import io.github.tenderscore.commitment.EvidenceGrade;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.VatBasis;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Contracts, indicators and returns for tests. */
final class Deliveries {

    /** 104 weeks, so that a quarter of the contract is a whole number of days. */
    static final LocalDate BEGINS = LocalDate.of(2026, 1, 5);

    static final LocalDate ENDS = BEGINS.plusDays(727);

    /** The end of a quarter of the contract: day 182 of 728. */
    static final LocalDate QUARTER = BEGINS.plusDays(181);

    static final DeliveryTerms TERMS =
            new DeliveryTerms(RatingScale.PRESET, Optional.of(ColourScale.PRESET), Optional.of(Ratio.ONE), Ratio.ZERO);

    private Deliveries() {}

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static Ratio ratio(String text) {
        return Ratio.parse(text);
    }

    /** A contract of £6 million under the Act that nothing takes out, with indicators set and published in time. */
    static KpiFacts facts() {
        Map<KpiExemption, Boolean> none = new EnumMap<>(KpiExemption.class);
        for (KpiExemption exemption : KpiExemption.values()) {
            none.put(exemption, false);
        }
        return new KpiFacts(
                Optional.of(true),
                Optional.of(pounds("6000000")),
                none,
                Optional.empty(),
                Optional.of(day("2025-11-03")),
                Optional.of(day("2025-12-20")));
    }

    static Money pounds(String amount) {
        return Money.of(amount, "GBP", VatBasis.GROSS);
    }

    static Contract contract(KpiFacts facts) {
        return contract(facts, new ContractTerm(day("2025-12-01"), BEGINS, ENDS, Optional.empty()));
    }

    static Contract contract(KpiFacts facts, ContractTerm term) {
        return new Contract("C-1", "Illustrative services", List.of(new Supplier("Alder CIC")), term, facts);
    }

    static Kpi kpi(String id, Target target, String weight) {
        return kpi(id, Direction.HIGHER_IS_BETTER, target, Optional.of(weight), Optional.empty());
    }

    static Kpi kpi(String id, Direction better, Target target, Optional<String> weight, Optional<String> value) {
        return new Kpi(
                id,
                "Measure " + id,
                "jobs",
                true,
                "units",
                better,
                target,
                weight.map(Ratio::parse),
                value.map(Deliveries::pounds),
                Optional.empty(),
                Optional.empty());
    }

    static Target evenly(String total) {
        return new Target.Evenly(ratio(total));
    }

    static Return returned(String kpi, String delivered) {
        return returned(kpi, BEGINS, QUARTER, delivered, EvidenceGrade.DOCUMENTED);
    }

    static Return returned(String kpi, LocalDate from, LocalDate to, String delivered, EvidenceGrade grade) {
        Optional<Ratio> quantity = delivered.equals("?") ? Optional.empty() : Optional.of(ratio(delivered));
        return new Return(kpi, from, to, quantity, grade, Optional.empty());
    }

    static Review review(String id, LocalDate from, LocalDate to, Return... returns) {
        return new Review(
                id, from, to, Optional.of(to.plusDays(10)), Optional.of(to.plusDays(20)), List.of(returns), List.of());
    }

    /** What came in to the end of a quarter of the contract. */
    static Review quarter(Return... returns) {
        return review("quarter", BEGINS, QUARTER, returns);
    }

    static ReviewResult latest(Delivery delivery) {
        return delivery.asOf(delivery.contract().term().ends()).latest().orElseThrow();
    }
}
