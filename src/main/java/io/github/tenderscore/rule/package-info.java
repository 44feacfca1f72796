/**
 * What all rules have in common: an id, parameters, and a catalogue that says where each comes from.
 *
 * <p>The idea that unlocks it: a rule is data. A published method names a rule by id and sets its parameters, so the
 * method can be printed, stored, compared and replayed. Every family of rules (price, award, social value, …) has the same
 * three parts: an interface {@code X}, its constants and factories {@code Xs}, and implementations that nobody sees.
 *
 * <p>May import {@code number}.
 */
package io.github.tenderscore.rule;
