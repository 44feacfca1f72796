package io.github.tenderscore.check;

import io.github.tenderscore.award.AwardRoute;
import io.github.tenderscore.award.ExemptionCheck;
import io.github.tenderscore.calendar.BankHolidays;
import io.github.tenderscore.calendar.Standstill;
import io.github.tenderscore.calendar.StandstillExemption;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** L29: the standstill is as long as the Act asks, unless an exemption applies, and the contract is entered into after it. */
final class StandstillKept implements Examination {

    private static final List<String> PLACE = List.of("standstill");
    private static final String MEND = "keep the whole standstill, and enter into the contract after it";

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        answer.reads(
                file,
                StandstillFacts.class,
                facts -> answer.needs(
                        place("noticePublished"),
                        "The day on which the contract award notice was published",
                        facts.noticePublished(),
                        published -> answer.needs(
                                place("kind"),
                                "Whether a standstill is mandatory or voluntary, or there is none,",
                                facts.kind(),
                                kind -> {
                                    if (kind == Standstill.Kind.CHANGE) {
                                        answer.fails(
                                                place("kind"),
                                                "The standstill (" + kind.code()
                                                        + ") of an award must not be that of a contract change",
                                                "say whether it is mandatory or voluntary");
                                    } else {
                                        examine(file.profile(), facts, kind, published, answer);
                                    }
                                })));
    }

    private static void examine(
            Profile profile, StandstillFacts facts, Standstill.Kind kind, LocalDate published, Answer answer) {
        Optional<StandstillExemption> limb = kind == Standstill.Kind.MANDATORY ? Optional.empty() : facts.exemption();
        Optional<Fault> wrong = limb.flatMap(one -> exemption(one, profile));
        wrong.ifPresent(fault -> {
            answer.under("PA23 s.51(3)");
            FaultFindings.failAt(answer, place("exemption"), fault, "keep a standstill, or name the limb that applies");
        });
        answer.under(kind == Standstill.Kind.MANDATORY ? "PA23 s.51(2)" : "PA23 s.51(3)");
        holidays(facts, answer)
                .flatMap(holidays -> made(
                        wrong.isPresent() ? Standstill.Kind.MANDATORY : kind,
                        wrong.isPresent() ? Optional.empty() : limb,
                        published,
                        holidays,
                        answer))
                .ifPresent(standstill -> kept(facts, standstill, answer));
    }

    private static Optional<BankHolidays> holidays(StandstillFacts facts, Answer answer) {
        try {
            return Optional.of(new BankHolidays(facts.holidayChanges()));
        } catch (IllegalArgumentException e) {
            answer.unknown(place("holidayChanges"), "Which days are bank holidays (" + e.getMessage() + ")");
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
            FaultFindings.fail(answer, PLACE, e.faults(), MEND);
            return Optional.empty();
        }
    }

    /** The end that the notice states counts where it is not too early; the contract must not be entered into before it. */
    private static void kept(StandstillFacts facts, Standstill shortest, Answer answer) {
        answer.under(cited(shortest.kind()));
        Standstill standstill = shortest;
        if (shortest.kind() != Standstill.Kind.NONE || facts.end().isPresent()) {
            try {
                Optional<LocalDate> end = facts.end();
                answer.needs(place("end"), "The end of the standstill that the notice states", end, known -> {});
                standstill = end.isPresent() ? shortest.until(end.get()) : shortest;
            } catch (FaultException e) {
                FaultFindings.fail(answer, PLACE, e.faults(), MEND);
            }
        }
        if (!facts.entered().isKnown()) {
            answer.unknown(place("entered"), "Whether and when the contract was entered into");
        }
        Standstill whole = standstill;
        facts.entered()
                .when()
                .flatMap(whole::faultOf)
                .ifPresent(fault -> FaultFindings.fail(answer, PLACE, List.of(fault), MEND));
    }

    private static String cited(Standstill.Kind kind) {
        return switch (kind) {
            case VOLUNTARY -> "PA23 s.51(4)";
            case NONE -> "PA23 s.50(1)";
            case MANDATORY, CHANGE -> "PA23 s.51(2)";
        };
    }

    private static Optional<Fault> exemption(StandstillExemption limb, Profile profile) {
        AwardRoute route = profile.route() == Route.CALL_OFF
                ? AwardRoute.FRAMEWORK_COMPETITION
                : profile.route() == Route.OPEN ? AwardRoute.OPEN : AwardRoute.COMPETITIVE_FLEXIBLE;
        return ExemptionCheck.faultOf(limb, route, Optional.of(profile.is(ContractTrait.LIGHT_TOUCH)));
    }

    private static List<String> place(String member) {
        return List.of("standstill", member);
    }
}
