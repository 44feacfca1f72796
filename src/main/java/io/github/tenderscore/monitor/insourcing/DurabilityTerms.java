package io.github.tenderscore.monitor.insourcing;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.monitor.deliverymodel.InsourcingDefinition;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * How durability is shown: which moves count, after which years, from how many services on a point is not thin, and how wide the interval is.
 *
 * @param definition which moves count as insourcing
 * @param horizons the years after which the share that stays is shown, rising, each above zero
 * @param minAtRisk from how many services under observation on a point is not marked thin; set by the council, at least 1
 * @param z how many standard errors the interval reaches to each side, above zero; empty for no interval
 */
public record DurabilityTerms(InsourcingDefinition definition, List<Ratio> horizons, int minAtRisk, Optional<Ratio> z) {

    /** Preset of this library: after 1, 3 and 5 years, 5 being the length of an Insourcing Strategy (PPN 024). */
    public static final List<Ratio> PRESET_HORIZONS = List.of(Ratio.ONE, Ratio.of(3), Ratio.of(5));

    /** Preset of this library: thin below 5 services. */
    public static final int PRESET_MIN_AT_RISK = 5;

    /**
     * Copies the horizons and checks the terms.
     *
     * @param definition which moves count as insourcing
     * @param horizons the years after which the share that stays is shown, rising, each above zero
     * @param minAtRisk from how many services under observation on a point is not marked thin; set by the council, at least 1
     * @param z how many standard errors the interval reaches to each side, above zero; empty for no interval
     * @throws io.github.tenderscore.fault.FaultException if the horizons do not rise from above zero, or a figure is outside its range; it names every
     *     fault
     */
    public DurabilityTerms {
        horizons = List.copyOf(horizons);
        Faults faults = new Faults();
        if (horizons.isEmpty()) {
            faults.add(List.of("horizons"), "The horizons (none) of durability must be one or more");
        }
        Ratio before = Ratio.ZERO;
        for (Ratio horizon : horizons) {
            if (horizon.compareTo(before) <= 0) {
                faults.add(
                        List.of("horizons"),
                        "The horizon (" + horizon + ") of durability must be above " + before + ", the one before it");
            }
            before = horizon;
        }
        if (minAtRisk < 1) {
            faults.add(
                    List.of("minAtRisk"),
                    "The number (" + minAtRisk + ") of services below which a point is thin must be at least 1");
        }
        z.filter(given -> given.signum() <= 0)
                .ifPresent(given -> faults.add(
                        List.of("z"), "The standard errors (" + given + ") of an interval must be above zero"));
        faults.throwIfAny("The terms of durability");
    }

    /**
     * The presets of this library, without an interval.
     *
     * @param definition which moves count as insourcing
     * @return after 1, 3 and 5 years, thin below 5
     */
    public static DurabilityTerms preset(InsourcingDefinition definition) {
        return new DurabilityTerms(definition, PRESET_HORIZONS, PRESET_MIN_AT_RISK, Optional.empty());
    }
}
