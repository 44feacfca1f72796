package io.github.tenderscore.check;

import io.github.tenderscore.calendar.Standstill;
import io.github.tenderscore.fault.FaultException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** L29: the standstill is as long as the Act asks, unless an exemption applies, and the contract is entered into after it. */
final class StandstillKept implements Examination {

    static final List<String> PLACE = List.of("standstill");
    static final String MEND = "keep the whole standstill, and enter into the contract after it";

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
                                kind -> kept(file.profile(), facts, kind, published, answer))));
    }

    private static void kept(
            Profile profile, StandstillFacts facts, Standstill.Kind kind, LocalDate published, Answer answer) {
        if (kind == Standstill.Kind.CHANGE) {
            answer.fails(
                    place("kind"),
                    "The standstill (" + kind.code() + ") of an award must not be that of a contract change",
                    "say whether it is mandatory or voluntary");
        } else {
            DueStandstill.of(profile, facts, kind, published, answer)
                    .ifPresent(shortest -> kept(facts, shortest, answer));
        }
    }

    /** The end that the notice states counts where it is not too early; the contract must not be entered into before it. */
    private static void kept(StandstillFacts facts, Standstill shortest, Answer answer) {
        answer.under(cited(shortest.kind()));
        Standstill standstill = stated(facts, shortest, answer);
        if (!facts.entered().isKnown()) {
            answer.unknown(place("entered"), "Whether and when the contract was entered into");
        }
        facts.entered()
                .when()
                .flatMap(standstill::faultOf)
                .ifPresent(fault -> FaultFindings.fail(answer, PLACE, List.of(fault), MEND));
    }

    /** Where there is no standstill, a notice need not state an end. */
    private static Standstill stated(StandstillFacts facts, Standstill shortest, Answer answer) {
        Optional<LocalDate> end = facts.end();
        if (end.isEmpty()) {
            if (shortest.kind() != Standstill.Kind.NONE) {
                answer.unknown(place("end"), "The end of the standstill that the notice states");
            }
            return shortest;
        }
        try {
            return shortest.until(end.get());
        } catch (FaultException e) {
            FaultFindings.fail(answer, PLACE, e.faults(), MEND);
            return shortest;
        }
    }

    private static String cited(Standstill.Kind kind) {
        return switch (kind) {
            case VOLUNTARY -> "PA23 s.51(4)";
            case NONE -> "PA23 s.50(1)";
            case MANDATORY, CHANGE -> "PA23 s.51(2)";
        };
    }

    static List<String> place(String member) {
        return List.of("standstill", member);
    }
}
