/**
 * What people decide about a tender before it is ranked: that it is disregarded, or kept.
 *
 * <p>The idea that unlocks it: the Procurement Act 2023 says when a tender must, and when it may, be disregarded, and what has to
 * come first. No test, flag or figure of this library removes a tender. Only a
 * {@link io.github.tenderscore.decision.Disregard} does, and it cannot be made without its ground, its decider, its date, its
 * reason and every step that the Act asks for beforehand.
 *
 * <p>May import the ground floor and {@code lowtender} (whose flags can start the protocol for an abnormally low price).
 */
package io.github.tenderscore.decision;
