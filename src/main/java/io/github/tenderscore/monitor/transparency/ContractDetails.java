package io.github.tenderscore.monitor.transparency;

import io.github.tenderscore.calendar.StatutoryPeriod;
import io.github.tenderscore.calendar.StatutoryPeriods;
import io.github.tenderscore.monitor.Occurrence;
import io.github.tenderscore.procurement.Fact;
import io.github.tenderscore.procurement.Procurement;
import io.github.tenderscore.procurement.ProcurementContract;
import io.github.tenderscore.procurement.Regime;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What published notices tell of one contract and of its details notice. */
record ContractDetails(Procurement procurement, ProcurementContract contract) {

    /** How the duty to publish the details stands at the end of a day. */
    DutyResult at(LocalDate day) {
        DutyResult result = item().at(day);
        return result.state() == DutyState.LATE && mayBeLightTouch() ? byTheLongerTime(result) : result;
    }

    private DutyItem item() {
        Optional<Boolean> underAct = procurement.regime().known().map(Regime.PROCUREMENT_ACT_2023::equals);
        boolean isOut = underAct.filter(yes -> !yes).isPresent();
        boolean isDutyKnown = isAboveThreshold().isPresent() && !isBetweenTheTimes();
        return new DutyItem(
                duty(),
                name(),
                contract.signed().known(),
                announced().map(Occurrence::on).orElse(Occurrence.unknown()),
                isOut || isDutyKnown ? underAct : Optional.empty(),
                isOut ? "the contract is under earlier law" : "",
                Optional.empty());
    }

    private Optional<Boolean> isAboveThreshold() {
        return contract.isAboveThreshold()
                .known()
                .or(() -> procurement.competition().isAboveThreshold().known());
    }

    private StatutoryPeriod duty() {
        if (isAboveThreshold().filter(yes -> !yes).isPresent()) {
            return StatutoryPeriods.CONTRACT_DETAILS_BELOW_THRESHOLD;
        }
        return procurement.competition().isLightTouch()
                ? StatutoryPeriods.CONTRACT_DETAILS_LIGHT_TOUCH
                : StatutoryPeriods.CONTRACT_DETAILS;
    }

    /** The day of the notice; a notice that is older than the contract has a wrong day, or the contract has. */
    private Optional<LocalDate> announced() {
        return contract.announced()
                .known()
                .filter(on -> contract.signed().known().filter(on::isBefore).isEmpty());
    }

    /** Whether it would have the longer time if it were light touch, which nobody says. */
    private boolean mayBeLightTouch() {
        return duty().equals(StatutoryPeriods.CONTRACT_DETAILS)
                && procurement.competition().specialRegimes().isEmpty();
    }

    /** Whether its notice is in time only if it is light touch, which nobody says. */
    private boolean isBetweenTheTimes() {
        return mayBeLightTouch()
                && isAfter(StatutoryPeriods.CONTRACT_DETAILS)
                && !isAfter(StatutoryPeriods.CONTRACT_DETAILS_LIGHT_TOUCH);
    }

    /** Whether the notice came after the last day of a time; not where a day is not known. */
    private boolean isAfter(StatutoryPeriod time) {
        Optional<LocalDate> last =
                contract.signed().known().flatMap(day -> time.due(day).date());
        return announced().filter(day -> last.filter(day::isAfter).isPresent()).isPresent();
    }

    /** It is late by the longer time at least. */
    private DutyResult byTheLongerTime(DutyResult result) {
        LocalDate last = StatutoryPeriods.CONTRACT_DETAILS_LIGHT_TOUCH
                .due(contract.signed().known().orElseThrow())
                .date()
                .orElseThrow();
        return new DutyResult(
                result.item(),
                DutyState.LATE,
                Optional.of(last),
                ChronoUnit.DAYS.between(last, announced().orElseThrow()),
                result.why() + "; no special regime is named, so by the longer time of a light touch contract");
    }

    private String name() {
        return said(procurement.ocid(), "a procurement without an id") + ", contract "
                + said(contract.id(), "without an id");
    }

    private static String said(Fact<String> id, String otherwise) {
        return id.said().filter(text -> !text.isBlank()).orElse(otherwise);
    }
}
