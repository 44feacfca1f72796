package io.github.tenderscore.delivery;

import io.github.tenderscore.commitment.Direction;

/**
 * In what form an edition of a catalogue counts a measure.
 *
 * @param code the code of the measure
 * @param unit what is counted
 * @param better whether more or less is better
 */
public record MeasureForm(String code, String unit, Direction better) {}
