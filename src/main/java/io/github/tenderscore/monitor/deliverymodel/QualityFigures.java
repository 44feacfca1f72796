package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.commitment.EvidenceGrade;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Ratio;
import java.util.Optional;

/**
 * A figure of quality before a change and now, with how well it is supported, which is printed with it.
 *
 * @param what what was measured, not blank, such as {@code satisfaction of residents}
 * @param base per cent in the base period; empty where not known
 * @param now per cent now; empty where not known
 * @param grade how well both are supported; a company's own figure is self-declared
 */
public record QualityFigures(String what, Optional<Ratio> base, Optional<Ratio> now, EvidenceGrade grade) {

    /**
     * Checks the figures.
     *
     * @param what what was measured, not blank, such as {@code satisfaction of residents}
     * @param base per cent in the base period; empty where not known
     * @param now per cent now; empty where not known
     * @param grade how well both are supported; a company's own figure is self-declared
     * @throws io.github.tenderscore.fault.FaultException if nothing is named or a figure is not from 0 to 100; it names every fault
     */
    public QualityFigures {
        Faults faults = new Faults();
        Words.needed(faults, "what", "measure of quality", what);
        Words.percent(faults, "base", "quality of the base period", base);
        Words.percent(faults, "now", "quality now", now);
        faults.throwIfAny("The quality");
    }
}
