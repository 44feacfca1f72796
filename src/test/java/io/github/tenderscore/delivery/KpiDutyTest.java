package io.github.tenderscore.delivery;

import static io.github.tenderscore.delivery.Deliveries.day;
import static io.github.tenderscore.delivery.Deliveries.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.delivery.KpiDuty.Result;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.VatBasis;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Section 52 of the Procurement Act 2023, as law.md, section 7, and monitoring.md, section 4, state it. */
class KpiDutyTest {

    private static KpiDuty duty(KpiFacts facts, int kpis) {
        return KpiDuty.of(Deliveries.contract(facts), kpis);
    }

    private static KpiFacts worth(Optional<Money> value) {
        KpiFacts facts = Deliveries.facts();
        return new KpiFacts(
                facts.underAct(), value, facts.exemptions(), facts.inappropriate(), facts.set(), facts.published());
    }

    private static KpiFacts known(
            Map<KpiExemption, Boolean> exemptions, Optional<LocalDate> set, Optional<LocalDate> published) {
        return new KpiFacts(
                Optional.of(true), Optional.of(pounds("6000000")), exemptions, Optional.empty(), set, published);
    }

    /** More than £5 million, not "or more". */
    @ParameterizedTest
    @CsvSource({"4999999.99, NOT_APPLICABLE", "5000000, NOT_APPLICABLE", "5000000.01, PASS"})
    void appliesAboveFiveMillion(String value, Result expected) {
        assertThat(duty(worth(Optional.of(pounds(value))), 3).result()).isEqualTo(expected);
    }

    @Test
    void unknownIsNeitherMetNorBroken() {
        KpiDuty duty = duty(worth(Optional.empty()), 0);
        assertThat(duty.result()).isEqualTo(Result.UNKNOWN);
        assertThat(duty.applies()).isEmpty();
        assertThat(duty(KpiFacts.UNKNOWN, 3).result()).isEqualTo(Result.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"0, FAIL", "2, FAIL", "3, PASS", "7, PASS"})
    void atLeastThreeAreSet(int kpis, Result expected) {
        assertThat(duty(Deliveries.facts(), kpis).result()).isEqualTo(expected);
        assertThat(duty(Deliveries.facts(), kpis).applies()).contains(true);
    }

    @ParameterizedTest
    @EnumSource(KpiExemption.class)
    void exemptionsTakeTheContractOutAndUnknownOnesDoNot(KpiExemption exemption) {
        Map<KpiExemption, Boolean> exemptions = new EnumMap<>(Deliveries.facts().exemptions());
        exemptions.put(exemption, true);
        KpiDuty out = duty(known(exemptions, Optional.empty(), Optional.empty()), 0);
        assertThat(out.result()).isEqualTo(Result.NOT_APPLICABLE);
        assertThat(out.findings()).singleElement().satisfies(one -> {
            assertThat(one.fact()).isEqualTo(exemption.words());
            assertThat(one.provision()).contains("section 52");
        });
        exemptions.remove(exemption);
        assertThat(duty(
                                known(
                                        exemptions,
                                        Deliveries.facts().set(),
                                        Deliveries.facts().published()),
                                3)
                        .result())
                .isEqualTo(Result.UNKNOWN);
    }

    @Test
    void theyAreSetBeforeEntryAndPublished() {
        Map<KpiExemption, Boolean> none = Deliveries.facts().exemptions();
        Optional<LocalDate> published = Optional.of(day("2025-12-20"));
        assertThat(duty(known(none, Optional.of(day("2025-11-30")), published), 3)
                        .result())
                .isEqualTo(Result.PASS);
        assertThat(duty(known(none, Optional.of(day("2025-12-01")), published), 3)
                        .result())
                .isEqualTo(Result.UNKNOWN);
        assertThat(duty(known(none, Optional.of(day("2025-12-02")), published), 3)
                        .result())
                .isEqualTo(Result.FAIL);
        assertThat(duty(known(none, Optional.empty(), published), 3).result()).isEqualTo(Result.UNKNOWN);
        assertThat(duty(known(none, Optional.of(day("2025-11-30")), Optional.empty()), 3)
                        .result())
                .isEqualTo(Result.UNKNOWN);
        // what is known to be wrong stays wrong, whatever else is unknown
        assertThat(duty(known(none, Optional.empty(), Optional.empty()), 2).result())
                .isEqualTo(Result.FAIL);
    }

    @Test
    void aReasonWhyIndicatorsDoNotSuitTakesTheContractOut() {
        KpiFacts facts = Deliveries.facts();
        KpiDuty duty = duty(
                new KpiFacts(
                        facts.underAct(),
                        facts.estimatedValue(),
                        facts.exemptions(),
                        Optional.of("goods delivered once"),
                        Optional.empty(),
                        Optional.empty()),
                0);
        assertThat(duty.result()).isEqualTo(Result.NOT_APPLICABLE);
        assertThat(duty.findings().get(0).fact()).contains("goods delivered once");
    }

    @Test
    void contractsOfAnEarlierLawAreNotReached() {
        KpiFacts facts = Deliveries.facts();
        KpiFacts earlier = new KpiFacts(
                Optional.of(false),
                facts.estimatedValue(),
                facts.exemptions(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(duty(earlier, 0).result()).isEqualTo(Result.NOT_APPLICABLE);
        ContractTerm old = new ContractTerm(day("2025-02-23"), Deliveries.BEGINS, Deliveries.ENDS, Optional.empty());
        assertThat(KpiDuty.of(Deliveries.contract(facts, old), 0).result()).isEqualTo(Result.NOT_APPLICABLE);
    }

    @Test
    void aValueWithoutVatIsNotCompared() {
        assertThatThrownBy(() -> worth(Optional.of(Money.of("6000000", "GBP", VatBasis.NET))))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("6000000 GBP net")
                .hasMessageContaining("must be zero or more, in GBP and gross");
    }
}
