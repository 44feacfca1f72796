/**
 * The front door: a method and tenders in, an assessment out.
 *
 * <p>A beginner needs little more than this package: build a {@link io.github.tenderscore.model.Methodology} in one expression,
 * hand tenders to an {@link io.github.tenderscore.Evaluation}, and ask the {@link io.github.tenderscore.Assessment} who is the
 * most advantageous tender, how close it was, and why.
 *
 * <p>The idea that unlocks it: the engine works in two rounds. First everything but price is scored and its gates are tested;
 * the tenders that pass are the ones whose prices are then compared with each other.
 *
 * <p>May import the ground floor, the families of rules, {@code model} and {@code decision}.
 */
package io.github.tenderscore;
