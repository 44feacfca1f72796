package io.github.tenderscore.check;

import io.github.tenderscore.calendar.Standstill;
import io.github.tenderscore.calendar.StandstillExemption;
import io.github.tenderscore.fault.FaultException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** L29: the standstill is as long as the Act asks, and the contract is entered into after it. */
final class StandstillKept implements Examination {

    private static final String FACTS = "standstill";
    private static final List<String> ENTERED = List.of(FACTS, "entered");
    private static final String NOTICE = "The day on which the contract award notice is published";

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        answer.reads(file, StandstillFacts.class, facts -> {
            Optional<StandstillExemption> known = ofProfile(file.profile());
            if (known.isPresent()) {
                exempt(known.get(), facts, answer);
            } else {
                answer.under("PA23 s.51(3)")
                        .needs(
                                List.of(FACTS, "exemptions"),
                                "Whether the authority relies on a limb of section 51(3)",
                                facts.exemptions(),
                                limbs -> claimed(limbs, file.profile(), facts, answer));
            }
        });
    }

    private static Optional<StandstillExemption> ofProfile(Profile profile) {
        if (profile.route() == Route.CALL_OFF) {
            return Optional.of(StandstillExemption.FRAMEWORK_CALL_OFF);
        }
        return profile.is(ContractTrait.LIGHT_TOUCH) ? Optional.of(StandstillExemption.LIGHT_TOUCH) : Optional.empty();
    }

    /** Only a dynamic market can be true of a competition here: all others are direct awards, or would be in the profile. */
    private static void claimed(
            List<StandstillExemption> limbs, Profile profile, StandstillFacts facts, Answer answer) {
        boolean market = profile.route() == Route.COMPETITIVE_FLEXIBLE;
        for (StandstillExemption limb : limbs) {
            if (!market || limb != StandstillExemption.DYNAMIC_MARKET) {
                answer.fails(
                        List.of(FACTS, "exemptions", limb.code()),
                        "The exemption (" + limb.provision() + ", " + limb.words()
                                + ") from the standstill must be true of the contract, which is looked for in "
                                + profile.route().words() + " and is none",
                        "keep the standstill of section 51(2)");
            }
        }
        if (market && limbs.contains(StandstillExemption.DYNAMIC_MARKET)) {
            exempt(StandstillExemption.DYNAMIC_MARKET, facts, answer);
        } else {
            kept(Standstill.Kind.MANDATORY, Optional.empty(), facts, answer);
        }
    }

    private static void exempt(StandstillExemption limb, StandstillFacts facts, Answer answer) {
        answer.under("PA23 s.51(4)")
                .needs(
                        List.of(FACTS, "provided"),
                        "Whether the contract award notice provides for a standstill",
                        facts.provided(),
                        provided -> {
                            if (provided) {
                                kept(Standstill.Kind.VOLUNTARY, Optional.of(limb), facts, answer);
                            } else {
                                none(limb, facts, answer);
                            }
                        });
    }

    private static void none(StandstillExemption limb, StandstillFacts facts, Answer answer) {
        answer.nothingToCheck(limb.words() + " needs no mandatory standstill (" + limb.provision()
                + "), and the contract award notice provides for none");
        facts.published()
                .flatMap(day -> begins(Standstill.Kind.NONE, Optional.of(limb), day, facts, answer))
                .ifPresent(
                        standstill -> facts.entered().ifPresent(day -> entry(standstill, day, "PA23 s.50(1)", answer)));
    }

    private static void kept(
            Standstill.Kind kind, Optional<StandstillExemption> limb, StandstillFacts facts, Answer answer) {
        boolean mandatory = kind == Standstill.Kind.MANDATORY;
        answer.under(mandatory ? "PA23 s.51(2)" : "PA23 s.51(5)");
        answer.needs(
                List.of(FACTS, "end"),
                "The end of the standstill in the contract award notice",
                facts.end(),
                end -> {});
        answer.needs(ENTERED, "The day on which the contract is entered into", facts.entered(), day -> {});
        answer.needs(
                List.of(FACTS, "published"),
                NOTICE,
                facts.published(),
                published -> begins(kind, limb, published, facts, answer).ifPresent(shortest -> {
                    Standstill stated = facts.end()
                            .flatMap(end -> stated(shortest, end, answer))
                            .orElse(shortest);
                    facts.entered()
                            .ifPresent(day -> entry(stated, day, mandatory ? "PA23 s.51(1)" : "PA23 s.51(4)", answer));
                }));
    }

    /** The shortest standstill; empty where the notice is of a day on which none is known. */
    private static Optional<Standstill> begins(
            Standstill.Kind kind,
            Optional<StandstillExemption> limb,
            LocalDate published,
            StandstillFacts facts,
            Answer answer) {
        try {
            return Optional.of(new Standstill(kind, limb, published, Optional.empty(), facts.holidays()));
        } catch (FaultException wrong) {
            FaultFindings.fail(answer, List.of(FACTS), wrong.faults(), "correct the day of the notice");
            return Optional.empty();
        }
    }

    private static Optional<Standstill> stated(Standstill shortest, LocalDate end, Answer answer) {
        try {
            return Optional.of(shortest.until(end));
        } catch (FaultException wrong) {
            wrong.faults()
                    .forEach(fault -> FaultFindings.failAt(
                            answer, List.of(FACTS, "end"), fault, "state the later end and keep to it"));
            return Optional.empty();
        }
    }

    private static void entry(Standstill standstill, LocalDate day, String provision, Answer answer) {
        answer.under(provision);
        standstill
                .faultOf(day)
                .ifPresent(fault -> FaultFindings.failAt(
                        answer, ENTERED, fault, "enter into the contract on " + standstill.earliest() + " or later"));
    }
}
