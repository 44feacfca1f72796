package io.github.tenderscore.monitor.dashboard;

import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Intake;
import io.github.tenderscore.monitor.Source;
import java.util.List;
import java.util.Optional;

/**
 * What one instrument shows.
 *
 * @param instrument the instrument
 * @param indicators its indicators, in its own order; each id occurs once
 * @param intake how much of a long input, such as notices or a ledger, could be read; empty where there was none
 * @param notes what a reader must know beside, such as facts that conflict
 */
public record Section(Instrument instrument, List<Indicator> indicators, Optional<Intake> intake, List<String> notes) {

    /**
     * Copies and checks the indicators.
     *
     * @param instrument the instrument
     * @param indicators its indicators, in its own order; each id occurs once
     * @param intake how much of a long input, such as notices or a ledger, could be read; empty where there was none
     * @param notes what a reader must know beside, such as facts that conflict
     * @throws io.github.tenderscore.fault.FaultException if ids occur twice; it names each, and what both of its indicators are
     */
    public Section {
        indicators = List.copyOf(indicators);
        notes = List.copyOf(notes);
        IndicatorIds.once("the section " + instrument.code(), indicators);
    }

    /**
     * A section without a long input.
     *
     * @param instrument the instrument
     * @param indicators its indicators
     * @return the section
     * @throws io.github.tenderscore.fault.FaultException if ids occur twice; it names each, and what both of its indicators are
     */
    public static Section of(Instrument instrument, List<Indicator> indicators) {
        return new Section(instrument, indicators, Optional.empty(), List.of());
    }

    /**
     * The same with where its figures come from.
     *
     * @param source the source, which every indicator gets
     * @return a new section
     */
    public Section from(Source source) {
        return new Section(
                instrument,
                indicators.stream().map(one -> one.from(List.of(source))).toList(),
                intake,
                notes);
    }

    /**
     * Whether its figures may be relied on.
     *
     * @return false where too much of its input was rejected, the rest of a file was lost, or nothing could be read
     */
    public boolean isReliable() {
        return intake.map(Intake::isReliable).orElse(true);
    }

    /**
     * Why its figures may not be relied on.
     *
     * @return every reason, without a full stop; empty where they may be relied on
     */
    public Optional<String> whyNotReliable() {
        return intake.flatMap(Intake::whyNotReliable);
    }
}
