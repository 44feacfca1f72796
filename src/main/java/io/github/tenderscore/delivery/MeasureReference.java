package io.github.tenderscore.delivery;

/**
 * Which measure of which edition of a catalogue an indicator was bid under.
 *
 * @param code the code of the measure
 * @param edition the edition of the catalogue
 */
public record MeasureReference(String code, String edition) {}
