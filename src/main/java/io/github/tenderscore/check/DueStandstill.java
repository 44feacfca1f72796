package io.github.tenderscore.check;

import io.github.tenderscore.award.ExemptionCheck;
import io.github.tenderscore.calendar.BankHolidays;
import io.github.tenderscore.calendar.Standstill;
import io.github.tenderscore.calendar.StandstillExemption;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import java.time.LocalDate;
import java.util.Optional;

/** The shortest standstill that the Act asks of an award; a limb that does not apply leaves it mandatory. */
final class DueStandstill {

    private DueStandstill() {}

    /** Nothing where no standstill follows from what is known, which is written down. */
    static Optional<Standstill> of(
            Profile profile, StandstillFacts facts, Standstill.Kind kind, LocalDate published, Answer answer) {
        Optional<StandstillExemption> limb = kind == Standstill.Kind.MANDATORY ? Optional.empty() : facts.exemption();
        Optional<Fault> wrong = limb.flatMap(one -> exemption(one, profile));
        wrong.ifPresent(fault -> FaultFindings.failAt(
                answer.under("PA23 s.51(3)"),
                StandstillKept.place("exemption"),
                fault,
                "keep a standstill, or name the limb that applies"));
        answer.under(kind == Standstill.Kind.MANDATORY ? "PA23 s.51(2)" : "PA23 s.51(3)");
        return holidays(facts, answer)
                .flatMap(holidays -> wrong.isPresent()
                        ? made(Standstill.Kind.MANDATORY, Optional.empty(), published, holidays, answer)
                        : made(kind, limb, published, holidays, answer));
    }

    private static Optional<BankHolidays> holidays(StandstillFacts facts, Answer answer) {
        try {
            return Optional.of(new BankHolidays(facts.holidayChanges()));
        } catch (IllegalArgumentException e) {
            answer.unknown(
                    StandstillKept.place("holidayChanges"), "Which days are bank holidays (" + e.getMessage() + ")");
            return Optional.empty();
        }
    }

    private static Optional<Standstill> made(
            Standstill.Kind kind,
            Optional<StandstillExemption> limb,
            LocalDate published,
            BankHolidays holidays,
            Answer answer) {
        try {
            return Optional.of(new Standstill(kind, limb, published, Optional.empty(), holidays));
        } catch (FaultException e) {
            FaultFindings.fail(answer, StandstillKept.PLACE, e.faults(), StandstillKept.MEND);
            return Optional.empty();
        }
    }

    private static Optional<Fault> exemption(StandstillExemption limb, Profile profile) {
        return profile.route()
                .award()
                .flatMap(route ->
                        ExemptionCheck.faultOf(limb, route, Optional.of(profile.is(ContractTrait.LIGHT_TOUCH))));
    }
}
