package io.github.tenderscore.simulation;

/**
 * Whose share of which criterion is uncertain.
 *
 * @param tender the id of the tender
 * @param criterion the id of the criterion
 * @param uncertainty how its share might have come out otherwise, independently of every other
 */
public record UncertainShare(String tender, String criterion, Uncertainty uncertainty) {}
