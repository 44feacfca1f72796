package io.github.tenderscore.monitor.fiscal;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.monitor.Gate;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a council can afford and under what pressure it is: a profile with the council's own account of it, and no figure of the whole.
 *
 * @param narrative the council's account of its position, which is required; not blank
 * @param options the options and whether they are affordable, each once
 * @param metrics the figures that others publish, each with its year
 * @param flags the signs of hardship, carried and never scored
 * @param savingsTarget the part of its budget that the council must save; empty where it is not known
 * @param staffPerMillion the procurement staff for each million pounds that is spent; empty where it is not known
 * @param procedures what procedures cost
 * @param sources where savings target and staff come from
 */
public record FiscalPosition(
        String narrative,
        List<Affordability> options,
        List<MetricFigure> metrics,
        List<HardshipFlag> flags,
        Optional<Percent> savingsTarget,
        Optional<Ratio> staffPerMillion,
        List<ProcedureCost> procedures,
        List<Source> sources) {

    /**
     * Checks that the account is given and nothing stands twice.
     *
     * @param narrative the council's account of its position, which is required; not blank
     * @param options the options and whether they are affordable, each once
     * @param metrics the figures that others publish, each with its year
     * @param flags the signs of hardship, carried and never scored
     * @param savingsTarget the part of its budget that the council must save; empty where it is not known
     * @param staffPerMillion the procurement staff for each million pounds that is spent; empty where it is not known
     * @param procedures what procedures cost
     * @param sources where savings target and staff come from
     * @throws io.github.tenderscore.fault.FaultException if the account is blank, an option, a figure of a year, a flag of a year or a procedure
     *     stands twice, or the savings target or the staff is negative; it names every fault
     */
    public FiscalPosition {
        options = List.copyOf(options);
        metrics = List.copyOf(metrics);
        flags = List.copyOf(flags);
        procedures = List.copyOf(procedures);
        sources = List.copyOf(sources);
        Faults faults = new Faults();
        if (narrative.isBlank()) {
            faults.add(
                    List.of("narrative"),
                    "The narrative (" + narrative
                            + ") of a fiscal position must be given: figures without the council's"
                            + " own account are no profile");
        }
        once("option", options.stream().map(Affordability::option).toList(), faults);
        once(
                "metric",
                metrics.stream()
                        .map(one -> one.metric().code() + ", " + one.year())
                        .toList(),
                faults);
        once(
                "flag",
                flags.stream().map(one -> one.kind().code() + ", " + one.year()).toList(),
                faults);
        once("procedure", procedures.stream().map(ProcedureCost::procedure).toList(), faults);
        notNegative("savings target", savingsTarget.map(Percent::value), faults);
        notNegative("staff for each million pounds", staffPerMillion, faults);
        faults.throwIfAny("The fiscal position");
    }

    private static void once(String what, List<String> names, Faults faults) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                faults.add(List.of(what, name), "The " + what + " (" + name + ") of a fiscal position must stand once");
            }
        }
    }

    private static void notNegative(String what, Optional<Ratio> figure, Faults faults) {
        if (figure.filter(one -> one.signum() < 0).isPresent()) {
            faults.add(List.of(), "The " + what + " (" + figure.get() + ") of a fiscal position must not be negative");
        }
    }

    /**
     * The conditions on all options.
     *
     * @return in the order of the options
     */
    public List<Gate> gates() {
        return options.stream().flatMap(one -> one.gates().stream()).toList();
    }

    /**
     * The figures that are watched; none is made of others.
     *
     * @return the profile of each option, the figures that others publish, flags, savings target, staff and costs of procedures
     */
    public List<Indicator> indicators() {
        List<Indicator> all = new ArrayList<>();
        all.add(Indicator.word("fiscal/narrative", "The council's own account", "given", narrative)
                .from(sources));
        options.forEach(one -> all.addAll(one.indicators()));
        metrics.forEach(one -> all.add(one.indicator()));
        flags.forEach(one -> all.add(one.indicator()));
        all.add(value(
                "fiscal/savings-target",
                "Part of the budget to be saved",
                savingsTarget.map(Percent::value),
                "per cent"));
        all.add(value(
                "fiscal/staff-per-million",
                "Procurement staff for each million pounds spent",
                staffPerMillion,
                "staff"));
        procedures.forEach(one -> all.addAll(one.indicators()));
        return all;
    }

    private Indicator value(String id, String name, Optional<Ratio> figure, String unit) {
        return figure.map(one -> Indicator.value(id, name, one, unit))
                .orElseGet(() -> Indicator.missing(id, name, "unknown", "the figure is not known"))
                .from(sources);
    }
}
