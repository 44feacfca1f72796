package io.github.tenderscore.award;

import io.github.tenderscore.calendar.Standstill;
import io.github.tenderscore.calendar.StandstillExemption;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.model.SupplierKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names what does not fit together in the facts of a contract award notice. */
final class AwardNoticeCheck {

    private final AwardNoticeFacts notice;
    private final Faults faults;

    private AwardNoticeCheck(AwardNoticeFacts notice, Faults faults) {
        this.notice = notice;
        this.faults = faults;
    }

    static void run(AwardNoticeFacts notice, Faults faults) {
        AwardNoticeCheck check = new AwardNoticeCheck(notice, faults);
        notice.dates().standstill().ifPresent(standstill -> {
            check.order(standstill);
            check.exemption(standstill);
        });
        check.reservation();
        check.lots();
        WinnersCheck.run(notice.contracts(), faults);
    }

    /** The standstill says on which day the notice is published. */
    private void order(Standstill standstill) {
        LocalDate published = standstill.published();
        notice.dates()
                .decided()
                .filter(published::isBefore)
                .ifPresent(day -> faults.add(
                        List.of("decided"),
                        "The day (" + day
                                + ") on which it was decided to award must not be after the contract award notice of "
                                + published + " (Procurement Act 2023, section 50(2))"));
        notice.dates()
                .summariesProvided()
                .filter(published::isBefore)
                .ifPresent(day -> faults.add(
                        List.of("summariesProvided"),
                        "The day (" + day
                                + ") on which the assessment summaries were provided must not be after the contract award notice of "
                                + published + " (Procurement Act 2023, section 50(3))"));
        notice.dates()
                .signing()
                .flatMap(standstill::faultOf)
                .map(fault -> new Fault(List.of("signing"), fault.message(), fault.maybe()))
                .ifPresent(faults::add);
    }

    private void exemption(Standstill standstill) {
        Optional<StandstillExemption> limb = standstill.exemption();
        boolean callOff = notice.route() == AwardRoute.FRAMEWORK_COMPETITION;
        if (standstill.kind() == Standstill.Kind.CHANGE) {
            faults.add(
                    List.of("standstill"),
                    "The standstill (" + standstill.kind().provision()
                            + ") of an award must not be that of a contract change (Procurement Act 2023, section 51)");
        }
        Optional<Boolean> lightTouch = notice.regimes().map(regimes -> regimes.contains(SpecialRegime.LIGHT_TOUCH));
        if (standstill.kind() == Standstill.Kind.MANDATORY) {
            if (callOff) {
                notMandatory(StandstillExemption.FRAMEWORK_CALL_OFF);
            }
            lightTouch.filter(is -> is).ifPresent(is -> notMandatory(StandstillExemption.LIGHT_TOUCH));
        }
        limb.flatMap(one -> ExemptionCheck.faultOf(one, notice.route(), lightTouch))
                .ifPresent(faults::add);
    }

    private void notMandatory(StandstillExemption limb) {
        faults.add(Fault.at(
                        List.of("standstill"),
                        "The standstill (" + Standstill.Kind.MANDATORY.provision() + ") of " + limb.words()
                                + " must not be mandatory (Procurement Act 2023, " + limb.provision() + ")")
                .maybe("the notice provides for one all the same: a voluntary standstill (section 51(4) and (5))"));
    }

    private void reservation() {
        Optional<SupplierKind> kind = notice.reservation().flatMap(Reservation::kind);
        if (kind.isEmpty()) {
            return;
        }
        notice.contracts().stream()
                .flatMap(contract -> contract.suppliers().stream())
                .filter(supplier -> supplier.is(kind.get()).filter(is -> !is).isPresent())
                .forEach(supplier -> faults.add(
                        List.of("reservation"),
                        "The supplier (" + supplier.name() + ") to whom the contract is awarded must be a "
                                + kind.get().words()
                                + ", for which it is reserved (Procurement Act 2023, "
                                + (kind.get() == SupplierKind.MUTUAL ? "section 33" : "section 32") + ")"));
    }

    /** Several contracts for one lot, as in a framework, rest on the same assessment. */
    private void lots() {
        Map<String, AwardedLot> awarded = new HashMap<>();
        for (AwardedContract contract : notice.contracts()) {
            for (AwardedLot lot : contract.lots()) {
                String number = lot.number();
                AwardedLot other = awarded.putIfAbsent(number, lot);
                if (other != null && !isSame(other, lot)) {
                    faults.add(
                            List.of("contracts", contract.id(), "lots", number),
                            "The lot (" + number
                                    + ") that several contracts of the notice name must have one assessment and one number of "
                                    + "tenders submitted (Procurement Regulations 2024, regulation 27(2)(n) and (o))");
                }
            }
        }
        Set<String> ceased = new HashSet<>();
        for (CeasedLot lot : notice.ceased()) {
            if (awarded.containsKey(lot.number()) || !ceased.add(lot.number())) {
                faults.add(
                        List.of("ceased", lot.number()),
                        "The lot (" + lot.number()
                                + ") that is ceased must not be awarded or ceased in the same notice a second time "
                                + "(Procurement Regulations 2024, regulation 27(2)(w))");
            }
        }
    }

    private static boolean isSame(AwardedLot one, AwardedLot other) {
        return one.assessment().equals(other.assessment()) && one.submitted().equals(other.submitted());
    }
}
