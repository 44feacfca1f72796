package io.github.tenderscore.monitor.deliverymodel;

import static io.github.tenderscore.monitor.deliverymodel.DeliveryModel.IN_HOUSE;
import static io.github.tenderscore.monitor.deliverymodel.DeliveryModel.LATCO;
import static io.github.tenderscore.monitor.deliverymodel.DeliveryModel.OUTSOURCED;
import static io.github.tenderscore.monitor.deliverymodel.DeliveryModel.VCSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.VatBasis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The register of delivery models (monitoring reference, section 2.1); illustrative services. */
class RegisterTest {

    private static final LocalDate FROM = LocalDate.of(2026, 4, 1);
    private static final LocalDate TO = LocalDate.of(2027, 3, 31);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private static RegisteredService service(int number, DeliveryModel initial, Move... moves) {
        return new RegisteredService(
                "Service " + number, Optional.of(initial), Optional.of(Ratio.of(100_000)), List.of(moves), List.of());
    }

    private static Move unknownTo(DeliveryModel from) {
        return new Move(DAY, Optional.of(from), Optional.empty(), List.of(), Optional.empty());
    }

    /** Section 2.1: 40 services; outsourced to LATCo 3, LATCo to in-house 1, in-house to outsourced 1. */
    private static List<RegisteredService> forty() {
        List<RegisteredService> services = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            if (i <= 3) {
                services.add(service(i, OUTSOURCED, Move.of(DAY, OUTSOURCED, LATCO)));
            } else if (i == 4) {
                services.add(service(i, LATCO, Move.of(DAY, LATCO, IN_HOUSE)));
            } else if (i == 5) {
                services.add(service(i, IN_HOUSE, Move.of(DAY, IN_HOUSE, OUTSOURCED)));
            } else {
                services.add(service(i, IN_HOUSE));
            }
        }
        return services;
    }

    private static RegisterReport report(List<RegisteredService> services) {
        return new Register(services, VatBasis.NET).between(FROM, TO);
    }

    @Test
    void theWorkedExampleHasItsFlowsAndItsChurn() {
        RegisterReport report = report(forty());
        assertThat(report.netShift(LATCO).known()).contains(Ratio.of(2));
        assertThat(report.netShift(OUTSOURCED).known()).contains(Ratio.of(-2));
        assertThat(report.netShift(IN_HOUSE).known()).contains(Ratio.ZERO);
        assertThat(report.churn().orElseThrow().known()).contains(Ratio.parse("0.125"));
        assertThat(report.flows())
                .containsExactlyInAnyOrder(
                        new RegisterReport.Flow(IN_HOUSE, OUTSOURCED, 1),
                        new RegisterReport.Flow(LATCO, IN_HOUSE, 1),
                        new RegisterReport.Flow(OUTSOURCED, LATCO, 3));
    }

    @Test
    void theWiderDefinitionCallsFourOfFiveInsourcingAndTheStrictOneOne() {
        RegisterReport report = report(forty());
        assertThat(report.insourcing(InsourcingDefinition.APSE)).isEqualTo(Share.of(4, 1, 0));
        assertThat(report.insourcing(InsourcingDefinition.STRICT)).isEqualTo(Share.of(1, 4, 0));
        assertThat(report.indicators())
                .filteredOn(one -> one.id().startsWith("delivery-models/register/insourcing/"))
                .extracting(Indicator::name)
                .allMatch(name -> name.contains("a move to the council's own staff"));
    }

    @Test
    void stockIsCountedOnTheLastDayAndACompanyIsNotInHouse() {
        RegisterReport report = report(forty());
        assertThat(report.services(LATCO)).isEqualTo(Share.of(3, 37, 0));
        assertThat(report.services(IN_HOUSE)).isEqualTo(Share.of(36, 4, 0));
        assertThat(report.value(LATCO).yes()).isEqualTo(Ratio.of(300_000));
        RegisterReport before = new Register(forty(), VatBasis.NET).between(FROM, DAY.minusDays(1));
        assertThat(before.services(LATCO)).isEqualTo(Share.of(1, 39, 0));
        assertThat(before.moves()).isEmpty();
    }

    @Test
    void aMoveOfTheFirstOrTheLastDayIsInThePeriod() {
        Register register = new Register(forty(), VatBasis.NET);
        assertThat(register.between(DAY, DAY).moves()).hasSize(5);
        assertThat(register.between(DAY.plusDays(1), TO).moves()).isEmpty();
    }

    @Test
    void aMoveWithAnUnknownEndIsInNoFlowAndWidensBounds() {
        RegisterReport report = report(List.of(
                service(1, OUTSOURCED, unknownTo(OUTSOURCED)),
                service(2, OUTSOURCED, Move.of(DAY, OUTSOURCED, LATCO))));
        // by hand: outsourced lost one for certain and another; LATCo gained one and perhaps another
        assertThat(report.netShift(OUTSOURCED))
                .isEqualTo(new Reading.Bounded(Optional.of(Ratio.of(-1)), Ratio.of(-2), Ratio.of(-2), Ratio.of(1, 2)));
        assertThat(report.netShift(LATCO))
                .isEqualTo(new Reading.Bounded(Optional.of(Ratio.ONE), Ratio.ONE, Ratio.of(2), Ratio.of(1, 2)));
        assertThat(report.churn().orElseThrow().high()).isEqualTo(Ratio.ONE);
        assertThat(report.insourcing(InsourcingDefinition.STRICT)).isEqualTo(Share.of(0, 1, 1));
        assertThat(report.services(LATCO)).isEqualTo(Share.of(1, 0, 1));
    }

    @Test
    void aServiceOfWhichNothingIsKnownIsUnknownAndNotInHouse() {
        RegisteredService unknown =
                new RegisteredService("Parks", Optional.empty(), Optional.empty(), List.of(), List.of());
        RegisterReport report = report(List.of(unknown, service(1, VCSE)));
        assertThat(report.services(IN_HOUSE)).isEqualTo(Share.of(0, 1, 1));
        assertThat(report.valueKnown()).isEqualTo(Share.of(1, 0, 1));
        assertThat(report.value(VCSE)).isEqualTo(Share.of(100_000, 0, 0));
    }

    @Test
    void aMoveWithoutAReasonIsNotKnownToHaveAnother() {
        Move quality = new Move(
                DAY,
                Optional.of(OUTSOURCED),
                Optional.of(LATCO),
                List.of(MoveReason.QUALITY, MoveReason.EFFICIENCY),
                Optional.empty());
        RegisterReport report = report(
                List.of(service(1, OUTSOURCED, quality), service(2, OUTSOURCED, Move.of(DAY, OUTSOURCED, LATCO))));
        assertThat(report.reason(MoveReason.QUALITY)).isEqualTo(Share.of(1, 0, 1));
        assertThat(report.reason(MoveReason.FAILURE)).isEqualTo(Share.of(0, 1, 1));
    }

    @Test
    void anEmptyRegisterHasNoChurn() {
        RegisterReport report = report(List.of());
        assertThat(report.churn()).isEmpty();
        assertThat(report.indicators())
                .filteredOn(one -> one.id().equals("delivery-models/register/churn"))
                .first()
                .extracting(Indicator::reading)
                .isEqualTo(new Reading.Missing("not-defined", "not defined: the register has no services"));
    }

    @Test
    void everyFormulaGivesItsFigureAndEveryIdIsUnique() {
        List<Indicator> all = report(forty()).indicators();
        assertThat(all).extracting(Indicator::id).doesNotHaveDuplicates();
        assertThat(all)
                .allSatisfy(one -> one.step()
                        .ifPresent(step ->
                                assertThat(FormulaReader.disagreements(step)).isEmpty()));
    }

    @Test
    void aBrokenHistoryIsRefused() {
        assertThatThrownBy(() -> new RegisteredService(
                        " ",
                        Optional.of(IN_HOUSE),
                        Optional.of(Ratio.of(-1)),
                        List.of(Move.of(DAY, OUTSOURCED, LATCO), Move.of(DAY, LATCO, IN_HOUSE)),
                        List.of()))
                .hasMessageContaining("must have a name")
                .hasMessageContaining("The annual value (-1) of the service   must not be negative")
                .hasMessageContaining("must start from in-house, which delivered it until then, not from outsourced")
                .hasMessageContaining("Maybe a move between them is missing")
                .hasMessageContaining("must be later than that before it, 2026-09-01");
        assertThatThrownBy(() -> Move.of(DAY, LATCO, LATCO))
                .hasMessage("The move of 2026-09-01 must have two different ends; both are latco");
        assertThatThrownBy(() -> report(List.of(service(1, VCSE), service(1, VCSE))))
                .hasMessageContaining("The service (Service 1) of a register must occur only once");
        assertThatThrownBy(() -> new Register(List.of(), VatBasis.NET).between(TO, FROM))
                .hasMessageContaining("must not be before the first, 2027-03-31");
    }

    @Property
    void anUnknownMoveNeverMovesAFigureWithoutItsCoverage(@ForAll @IntRange(min = 1, max = 20) int unknown) {
        List<RegisteredService> services = forty();
        for (int i = 6; i < 6 + unknown; i++) {
            services.set(i, service(i + 1, IN_HOUSE, unknownTo(IN_HOUSE)));
        }
        for (DeliveryModel model : DeliveryModel.values()) {
            Reading.Bounded before = report(forty()).netShift(model);
            Reading.Bounded after = report(services).netShift(model);
            assertThat(after.known()).isEqualTo(before.known());
            assertThat(after.coverage()).isLessThan(before.coverage());
            assertThat(after.low()).isLessThanOrEqualTo(before.known().orElseThrow());
        }
        assertThat(report(services).churn().orElseThrow().known())
                .isEqualTo(report(forty()).churn().orElseThrow().known());
    }
}
