package io.github.tenderscore.monitor.spatial;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.law.LegalForce;
import io.github.tenderscore.monitor.Gate;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.monitor.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A spatial development strategy held against the provisions on it, as the law stands on a day that is given.
 *
 * <p>The days on which the sections come into force are facts that the caller gives; a section without one is not in force, and no strategy
 * passes it.
 *
 * @param strategy its name; not blank
 * @param on the day of the law, such as the day on which the strategy was submitted
 * @param commencement the day on which each section comes into force; sections that are left out are not in force
 * @param facts what is known, each provision at most once; a provision that is left out is not known
 * @param sources where the facts come from
 */
public record StrategyCheck(
        String strategy,
        LocalDate on,
        Map<StrategySection, LocalDate> commencement,
        List<StrategyFact> facts,
        List<Source> sources) {

    /**
     * Checks that nothing stands twice.
     *
     * @param strategy its name; not blank
     * @param on the day of the law, such as the day on which the strategy was submitted
     * @param commencement the day on which each section comes into force; sections that are left out are not in force
     * @param facts what is known, each provision at most once; a provision that is left out is not known
     * @param sources where the facts come from
     * @throws io.github.tenderscore.fault.FaultException if the name is blank or a provision stands twice; it names every fault
     */
    public StrategyCheck {
        commencement = commencement.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(commencement));
        facts = List.copyOf(facts);
        sources = List.copyOf(sources);
        Faults faults = new Faults();
        if (strategy.isBlank()) {
            faults.add(List.of("strategy"), "The strategy (" + strategy + ") must be named");
        }
        List<StrategyProvision> seen = new ArrayList<>();
        for (StrategyFact fact : facts) {
            if (seen.contains(fact.provision())) {
                faults.add(
                        List.of("facts", fact.provision().code()),
                        "The provision (" + fact.provision().code() + ") of " + strategy + " must stand once");
            }
            seen.add(fact.provision());
        }
        faults.throwIfAny("The check of the strategy");
    }

    /**
     * Whether a provision binds on the day.
     *
     * @param provision any provision
     * @return in force from the day on which its section comes into force, proposed before and where no such day is given
     */
    public LegalForce force(StrategyProvision provision) {
        return Optional.ofNullable(commencement.get(provision.section()))
                        .filter(from -> !on.isBefore(from))
                        .isPresent()
                ? LegalForce.IN_FORCE
                : LegalForce.PROPOSED;
    }

    /**
     * The provisions, one by one.
     *
     * @return one gate for each provision, in their order
     */
    public List<StatutoryGate> gates() {
        return Arrays.stream(StrategyProvision.values()).map(this::gate).toList();
    }

    /**
     * Whether the strategy meets every provision that is in force on the day.
     *
     * @return fail where any fails, else unknown where any is not known, else pass; not applicable where none is in force
     */
    public Verdict verdict() {
        return Verdict.all(gates().stream().map(one -> one.gate().verdict()).toList());
    }

    private StatutoryGate gate(StrategyProvision provision) {
        Optional<StrategyFact> fact =
                facts.stream().filter(one -> one.provision() == provision).findFirst();
        Verdict asIf = asIfInForce(provision, fact.flatMap(StrategyFact::met));
        LegalForce force = force(provision);
        String what =
                fact.map(StrategyFact::fact).filter(text -> !text.isBlank()).orElse("no fact is given");
        Gate gate = new Gate(
                provision.code(),
                provision.duty().code() + ": " + provision.condition(),
                force == LegalForce.IN_FORCE ? asIf : Verdict.NOT_APPLICABLE,
                force == LegalForce.IN_FORCE ? stated(provision, fact, what) : notInForce(provision) + "; " + what,
                provision.provision());
        return new StatutoryGate(provision, force, gate, asIf);
    }

    /** A power asks for nothing, so that it is neither passed nor failed. */
    private static Verdict asIfInForce(StrategyProvision provision, Optional<Boolean> met) {
        return provision.duty() == StrategyDuty.MAY ? Verdict.NOT_APPLICABLE : Verdict.of(met);
    }

    private static String stated(StrategyProvision provision, Optional<StrategyFact> fact, String what) {
        if (provision.duty() != StrategyDuty.MAY) {
            return what;
        }
        Optional<Boolean> used = fact.flatMap(StrategyFact::met);
        return used.map(is -> is ? "the power is used: " : "the power is not used: ")
                        .orElse("whether the power is used is not known: ")
                + what;
    }

    private String notInForce(StrategyProvision provision) {
        return "section " + provision.section().number() + " is not in force on " + on
                + Optional.ofNullable(commencement.get(provision.section()))
                        .map(from -> " but from " + from)
                        .orElse("");
    }

    /**
     * The verdicts that are watched.
     *
     * @return one word for each provision
     */
    public List<Indicator> indicators() {
        return gates().stream().map(this::indicator).toList();
    }

    private Indicator indicator(StatutoryGate one) {
        Gate gate = one.gate();
        return Indicator.word(
                        "spatial/strategy/" + strategy + "/" + gate.id(),
                        gate.condition(),
                        gate.verdict().code(),
                        one.force().code() + ": " + gate.reason())
                .from(sources);
    }
}
